import type ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { resourcesFolder } from '../../../main/resources-folder.ts';
import { readSample } from '../../../main/samples.ts';
import { buildWorkbook } from '../../../main/workbook/workbook.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { applyChange } from '../../../shared/change.ts';
import { projectOf } from '../../../shared/document.ts';
import { languages, translator } from '../../../shared/language/index.ts';
import { comparison } from '../../support/comparison.ts';
import { moment } from '../../support/context.ts';
import { dangerousTexts, difficultProject } from './difficult-project.ts';
import { cellsOf, openWorkbook } from './read-workbook.ts';

const sheetNames = {
  ja: ['概要', '業務と流れ', '組織の要件', '候補', '機能', '比較表', '評価基準', '評価者と合意', '評価の根拠', 'ギャップ', 'フィットの評価', '対応策と費用対効果', '三点見積り', '見積書', '実施計画', 'ヒートマップ', 'レーダー', '結果の文書', '要件の再検討', 'レビュー記録', 'ほかの記録', '計算', '計画の計算'],
  en: ['Summary', 'Processes', 'Needs', 'Candidates', 'Features', 'Comparison', 'Levels', 'Evaluators', 'Evidence', 'Gaps', 'Fit evaluation', 'Countermeasures', 'Three points', 'Quotes', 'Plan', 'Heatmap', 'Radar', 'Findings', 'Re-examination', 'Review log', 'Other records', 'Calculation', 'Plan calculation'],
};

function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** exceljs reads validations into this, by cell, without declaring it. */
const validationsOf = (sheet: ExcelJS.Worksheet): Record<string, ExcelJS.DataValidation> =>
  (sheet as unknown as { dataValidations: { model: Record<string, ExcelJS.DataValidation> } }).dataValidations.model;

describe.each(languages)('the workbook of company A in %s', (language) => {
  let workbook: ExcelJS.Workbook;
  beforeAll(async () => {
    workbook = await openWorkbook(await buildWorkbook(readSample(resourcesFolder(), 'company-a', language), language, moment));
  });

  it('has one sheet for each subject, named in the language', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(sheetNames[language]);
    for (const name of sheetNames[language]) expect(name).toMatch(/^[^*?:/\\[\]']{1,31}$/);
  });

  it('prints on A4 landscape, as wide as the page, with project, date and page number', () => {
    for (const sheet of workbook.worksheets) {
      expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1 });
      expect(sheet.headerFooter.oddHeader).toContain(language === 'ja' ? 'ECサイトの構築（A社）' : 'Online shop for Company A');
      expect(sheet.headerFooter.oddFooter).toMatch(/&P \/ &N/);
      expect(sheet.headerFooter.oddFooter).toContain(language === 'ja' ? '2026年11月1日' : '1 November 2026');
    }
  });

  it.each([
    ['comparison', '10:10', 3, 10],
    ['gaps', '4:4', 3, 4],
    ['countermeasures', '4:4', 2, 4],
    ['threePoints', '6:6', 2, 6],
    ['tasks', '4:4', 2, 4],
    ['heatmap', '3:5', 3, 5],
  ] as const)('keeps the headings of the sheet %s in view, repeats them in print and filters below them', (key, repeated, xSplit, ySplit) => {
    const sheet = sheetOf(workbook, translator(language)(`workbook.sheets.${key}`));
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit, ySplit });
    expect(sheet.pageSetup.printTitlesRow).toBe(repeated);
    expect(sheet.autoFilter).toMatch(new RegExp(`^A${ySplit}:`));
  });

  it('validates what may be typed', () => {
    const [comparisonName, criteriaName, gapsName, threePointsName] = (['comparison', 'criteria', 'gaps', 'threePoints'] as const).map((key) => translator(language)(`workbook.sheets.${key}`)) as [string, string, string, string];
    expect(validationsOf(sheetOf(workbook, comparisonName))).toMatchObject({
      E11: { type: 'decimal', operator: 'greaterThanOrEqual', formulae: [0], allowBlank: true },
      F12: { type: 'list' },
      G23: { type: 'list' },
      J12: { type: 'list', formulae: ['AwaseLevels'], showErrorMessage: true },
      L23: { type: 'list', formulae: ['AwaseLevels'], showErrorMessage: true },
    });
    const levels = validationsOf(sheetOf(workbook, criteriaName));
    expect(levels).toMatchObject({ C5: { type: 'decimal', formulae: [0, 1] }, D8: { type: 'list' } });
    expect(validationsOf(sheetOf(workbook, gapsName))).toMatchObject({ F5: { formulae: ['AwaseGapNatures'] }, H5: { type: 'list' } });
    const points = validationsOf(sheetOf(workbook, threePointsName));
    expect(points).toMatchObject({
      C4: { type: 'whole', formulae: [1, 10] },
      D4: { type: 'decimal', formulae: [0, 1] },
      H4: { type: 'list' },
      L4: { type: 'whole', formulae: [50, 99] },
      F8: { type: 'custom' },
      H8: { type: 'list' },
      I8: { type: 'decimal', formulae: [0.1, 100] },
      K8: { type: 'custom', formulae: ['AND(COUNT($J7:$L7)=3,$J7<=$K7,$K7<=$L7)'] },
    });
    expect(validationsOf(sheetOf(workbook, translator(language)('workbook.sheets.quotes')))).toMatchObject({ G6: { type: 'list' } });
    const [range = ''] = workbook.definedNames.getRanges('AwaseLevels').ranges;
    expect(range.replaceAll("'", '')).toBe(`${criteriaName}!$A$5:$A$8`);
  });

  it('colours the heatmap by the symbols of the levels sheet', () => {
    const sheet = sheetOf(workbook, translator(language)('workbook.sheets.heatmap'));
    const { conditionalFormattings: rules } = sheet as unknown as {
      conditionalFormattings: { ref: string; rules: { formulae: string[] }[] }[];
    };
    expect(rules.map(({ ref }) => ref)).toEqual(['F7:H19']);
    expect(rules.flatMap((entry) => entry.rules.map(({ formulae }) => formulae[0]))).toEqual([
      ...[1, 2, 3, 4].map((number) => `F7=INDEX(AwaseLevels,${number})`),
      'F7=""',
    ]);
  });
});

describe('the gaps of company A', () => {
  it('name their countermeasures with the chosen one ticked, and follow the severity matrix', async () => {
    const document = readSample(resourcesFolder(), 'company-a', 'ja');
    const cells = cellsOf(await openWorkbook(await buildWorkbook(document, 'ja', moment))).get('ギャップ');
    const stock = [...(cells?.values() ?? [])].find(({ value }) => String(value).startsWith('✓'));
    expect(stock?.address).toBe('M8');
    expect(stock?.value).toBe('✓ 業務プロセスの変更: 在庫管理の運用を簡素にする\n・独自カスタマイズ: 在庫管理プラグインの導入');
    expect(cells?.get('I8')).toMatchObject({ value: '高', formula: 'IF(OR(G8="",H8=""),"",INDEX(AwaseSeverity,MATCH(G8,AwaseGrades,0),MATCH(H8,AwaseGrades,0)))' });
  });
});

describe('the workbook of a difficult project', () => {
  it('keeps every text as it is', async () => {
    const document = difficultProject();
    const cells = cellsOf(await openWorkbook(await buildWorkbook(document, 'ja', moment)));
    const shown = new Set([...(cells.get('比較表')?.values() ?? [])].filter(({ formula }) => formula === undefined).map(({ value }) => value));
    for (const text of dangerousTexts) {
      const kept = text.replace(/[\u0000\u0007]/g, '').replaceAll('\r\n', '\n');
      expect(shown, text).toContain(kept);
      expect(shown, text).toContain(kept.slice(0, 500));
    }
    expect([...(cells.get('三点見積り')?.values() ?? [])].map(({ value }) => value)).toContain('=費用');
    expect([...(cells.get('ギャップ')?.values() ?? [])].map(({ value }) => value)).toContain('=内容\n+続き');
  });

  it('doubles the ampersand of the project name in the header', async () => {
    const workbook = await openWorkbook(await buildWorkbook(difficultProject(), 'ja', moment));
    expect(sheetOf(workbook, '概要').headerFooter.oddHeader).toContain('&&P <案件> "&&D" / [A]*?:\\');
    expect(sheetOf(workbook, '概要').headerFooter.oddHeader?.length).toBeLessThanOrEqual(255);
  });

  it('cuts a project name that is too long for a header', async () => {
    const document = difficultProject();
    const { id } = projectOf(document);
    const long = applyChange(document, editRecords(document, 'project', [{ id, values: { name: '&'.repeat(500) } }]));
    const workbook = await openWorkbook(await buildWorkbook(long, 'ja', moment));
    for (const { headerFooter } of workbook.worksheets) expect(headerFooter.oddHeader?.length).toBeLessThanOrEqual(255);
  });

  it('takes characters the project name may hold into no sheet name', async () => {
    const workbook = await openWorkbook(await buildWorkbook(difficultProject(), 'ja', moment));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(sheetNames.ja.slice(0, -1));
  });
});

describe('the workbook of an unfinished project', () => {
  it.each([
    ['nothing', comparison({ requirements: [], candidates: [] })],
    ['requirements only', comparison({ requirements: [{ title: '在庫' }], candidates: [] })],
    ['candidates only', comparison({ requirements: [], candidates: [{ name: '甲', levels: '' }] })],
  ])('says that there is nothing to compare when there is %s', async (_, document) => {
    const text = translator('ja')('workbook.nothingToCompare');
    const cells = cellsOf(await openWorkbook(await buildWorkbook(document, 'ja', moment)));
    expect([...cells.keys()]).toEqual(sheetNames.ja.slice(0, -2));
    for (const name of ['概要', '比較表', 'ギャップ', 'ヒートマップ', 'レーダー'])
      expect([...(cells.get(name)?.values() ?? [])].map(({ value }) => value), name).toContain(text);
    for (const sheet of cells.values()) for (const { value } of sheet.values()) expect(String(value)).not.toMatch(/^#/);
  });

  it('lists the requirements that wait for candidates', async () => {
    const document = comparison({ requirements: [{ title: '在庫', weight: 2 }], candidates: [] });
    const cells = cellsOf(await openWorkbook(await buildWorkbook(document, 'ja', moment)));
    expect(cells.get('比較表')?.get('C6')?.value).toBe('在庫');
    expect(cells.get('比較表')?.get('E6')?.value).toBe(2);
  });
});
