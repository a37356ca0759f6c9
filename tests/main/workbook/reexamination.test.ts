import { describe, expect, it } from 'vitest';
import { buildWorkbook } from '../../../main/workbook/workbook.ts';
import { reexamine } from '../../../shared/actions/reexamine.ts';
import { applyChange } from '../../../shared/change.ts';
import { companyA } from '../../support/comparison.ts';
import { countingContext, idOf, moment } from '../../support/context.ts';
import { cellsOf, openWorkbook } from './read-workbook.ts';

const sheetOf = async (document: ReturnType<typeof companyA>) => {
  const sheet = cellsOf(await openWorkbook(await buildWorkbook(document, 'ja', moment))).get('要件の再検討');
  return (number: number) => [...'ABCDEFGHIJK'].map((column) => sheet?.get(`${column}${number}`)?.value ?? '');
};

describe('the sheet of the re-examination', () => {
  it('gives what was said and the ranking before and after', async () => {
    const document = companyA('ja');
    const place = { needId: null, requirementId: idOf('requirement', 'requirement-1') };
    const values = { needed: true, decision: '重くする', after: 9, decidedOn: '2026-11-24', decidedBy: '店長' };
    const row = await sheetOf(applyChange(document, reexamine(document, [{ place, values }], 'ja', countingContext())));
    expect(row(5)).toEqual([
      '比較項目',
      'R-001',
      '在庫管理',
      '評価は、SaaS B が「完全一致」、SaaS A とパッケージ C が「部分一致」です。',
      'あり',
      '重くする',
      '',
      9,
      '提案',
      '2026-11-24',
      '店長',
    ]);
    expect(row(8)[0]).toBe('候補');
    expect(row(9).slice(0, 5)).toEqual(['■ SaaS B', expect.closeTo(8.5 / 9, 9), '1 位（同順位）', '1 位', expect.closeTo(16.5 / 17, 9)]);
  });

  it('says so while nothing is re-examined', async () => {
    expect((await sheetOf(companyA('ja')))(3)[0]).toBe('再検討の記録はまだありません。');
  });
});
