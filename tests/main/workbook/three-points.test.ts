import { describe, expect, it } from 'vitest';
import { simulateProject } from '../../../main/project-simulations.ts';
import { resourcesFolder } from '../../../main/resources-folder.ts';
import { readSample } from '../../../main/samples.ts';
import { buildWorkbook } from '../../../main/workbook/workbook.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { applyChange } from '../../../shared/change.ts';
import { projectOf } from '../../../shared/document.ts';
import { quantileAt } from '../../../shared/method/simulation/quantile-table.ts';
import { yen } from '../../../shared/model/values.ts';
import { totalsOfCandidates } from '../../../shared/totals.ts';
import { moment } from '../../support/context.ts';
import { cellAt, cellsOf, find, openWorkbook, rowOf } from './read-workbook.ts';

const sheet = '三点見積り';
const document = readSample(resourcesFolder(), 'company-a', 'ja');
const cells = cellsOf(await openWorkbook(await buildWorkbook(document, 'ja', moment)));
const at = (address: string) => cellAt(cells, sheet, address);
const inUnit = (yen: number): number => yen / 10_000;

describe('the sheet of the three points', () => {
  it('has what the totals depend on as inputs at the top', () => {
    expect(['C', 'D', 'F', 'H', 'K', 'L', 'M'].map((column) => at(`${column}4`).value)).toEqual([5, 0.3, 0.1, 'いいえ', 100, 80, '期待値の合計']);
    expect(at('I4')).toMatchObject({ formula: 'IF($H$4="はい",1+$F$4,1)', value: 1 });
  });

  it('has E, σ, both percentiles and the chance to stay within the budget of every candidate as formulas', () => {
    const first = rowOf(find(cells, sheet, '候補別の総額（万円）')) + 2;
    totalsOfCandidates(document).forEach((totals, index) => {
      const row = first + index;
      expect(at(`H${row}`)).toMatchObject({ value: inUnit(totals.total.spread.expected) });
      expect(at(`L${row}`)).toMatchObject({ formula: expect.stringContaining(`MAX(0,H${row}+I${row}*NORMSINV(0.1))`), value: inUnit(totals.percentiles[10]) });
      expect(at(`N${row}`)).toMatchObject({ formula: expect.stringContaining(`MAX(0,H${row}+I${row}*NORMSINV(0.8))`), value: inUnit(totals.percentiles[80]) });
      expect(at(`R${row}`)).toMatchObject({ formula: `P${row}-Q${row}`, value: inUnit(totals.contingency.amount) });
      expect(at(`S${row}`).value).toBe(totals.withinBudget);
      expect(at(`S${row}`).formula).toContain('NORMSDIST');
    });
  });

  it('has the cost of each year and class as formulas, and leaves years beyond the horizon empty', () => {
    const row = rowOf(find(cells, sheet, '年ごとの費用（期待値 E、万円）')) + 2;
    const [totals] = totalsOfCandidates(document);
    expect(at(`C${row}`).value).toBe(inUnit(totals?.years[0]?.within.expected ?? 0));
    expect(at(`C${row}`).formula).toMatch(/^IF\(\$C\$4<1,"",SUMIFS\(/);
    expect([at(`K${row}`).value, at(`O${row}`).value]).toEqual(['', '']);
    expect(at(`P${row}`).value).toBe(inUnit(totals?.total.spread.expected ?? 0));
    const classes = rowOf(find(cells, sheet, '区分ごとの費用（期待値 E、万円）')) + 2;
    expect(at(`D${classes}`).formula).toMatch(/^IF\(SUMPRODUCT\(.*\)=0,"–",SUMPRODUCT\(.*\*EXACT\(.*,D\d+\),/);
  });

  it('gives what was simulated as values, with trials, seed and ρ', async () => {
    const { costs } = await simulateProject(document);
    const title = rowOf(find(cells, sheet, '総額のシミュレーション（万円）'));
    expect(at(`A${title + 1}`).value).toMatch(/100,000 回試した結果です（乱数の種 1、連動 ρ = 0\.3）。書き出し時点の値で、/);
    costs?.candidates.forEach((candidate, index) => {
      const row = title + 3 + index;
      expect([at(`C${row}`), at(`D${row}`), at(`K${row}`), at(`N${row}`)]).toMatchObject([
        { formula: undefined, value: inUnit(candidate.mean) },
        { formula: undefined, value: inUnit(candidate.standardError) },
        { formula: undefined, value: inUnit(quantileAt(candidate.quantiles, 0.8)) },
        { formula: undefined, value: candidate.cheapest },
      ]);
    });
    const matrix = rowOf(find(cells, sheet, '行の候補が列の候補より安い確率（書き出し時点のシミュレーション）')) + 2;
    expect([at(`C${matrix}`).value, at(`D${matrix}`).value]).toEqual(['', costs?.cheaper[1]]);
  });

  it('keeps the costs of countermeasures nobody chose apart, and the countermeasures are summed from them', () => {
    const band = rowOf(find(cells, sheet, '採用していない対応策の費用（どの合計にも含めません）'));
    expect([at(`B${band + 1}`).value, at(`W${band + 1}`).value]).toEqual(['↳ プラグインの導入と設定（対応策）', 2]);
    expect(cellAt(cells, '対応策と費用対効果', 'L6').formula).toMatch(/^IF\(SUMPRODUCT\(.*ISNUMBER.*\)=0,"未見積り",SUMIFS\('三点見積り'!\$Q\$6:\$Q\$\d+,'三点見積り'!\$W\$6:\$W\$\d+,I6\)\)$/);
  });
});

describe('a unit price below one yen', async () => {
  const [line] = document.estimate.values();
  if (line === undefined) throw new Error('company A has no cost lines');
  const priced = applyChange(document, {
    ...editRecords(document, 'project', [{ id: projectOf(document).id, values: { currencyUnit: 'yen', budget: yen.parse(1000.5) } }]),
    ...editRecords(document, 'estimate', [{ id: line.id, values: { optimistic: yen.parse(0.25), mostLikely: yen.parse(0.4), pessimistic: yen.parse(8.5) } }]),
  });
  const book = await openWorkbook(await buildWorkbook(priced, 'ja', moment));

  it('is in its cell to the last digit and shows every decimal', () => {
    const sheetOf = book.getWorksheet(sheet);
    const row = sheetOf?.getRows(1, 60)?.find((entry) => entry.getCell(2).value === line.title);
    expect(['J', 'K', 'L'].map((column) => [row?.getCell(column).value, row?.getCell(column).numFmt])).toEqual([[0.25, '#,##0.00'], [0.4, '#,##0.0'], [8.5, '#,##0.0']]);
    expect(row?.getCell('M').numFmt).toBe('#,##0.000');
    expect(sheetOf?.getCell('K4')).toMatchObject({ value: 1000.5, numFmt: '#,##0.0' });
  });
});
