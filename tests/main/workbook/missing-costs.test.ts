import { beforeAll, describe, expect, it } from 'vitest';
import { buildWorkbook } from '../../../main/workbook/workbook.ts';
import { addCountermeasure } from '../../../shared/actions/countermeasures.ts';
import { addEstimate } from '../../../shared/actions/add-estimate.ts';
import { addQuotes } from '../../../shared/actions/quotes.ts';
import { addRecords } from '../../../shared/actions/add-records.ts';
import type { ActionContext } from '../../../shared/actions/context.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { applyChange, type Change } from '../../../shared/change.ts';
import { type Document, inOrder } from '../../../shared/document.ts';
import type { EntityName, IdOf } from '../../../shared/model/entities.ts';
import { signedYen, yen } from '../../../shared/model/values.ts';
import { comparison } from '../../support/comparison.ts';
import { countingContext, moment } from '../../support/context.ts';
import { cellAt, cellsOf, find, openWorkbook, type ReadSheet, rowOf, type Value } from './read-workbook.ts';
import { recalculate, whyNoRecalculation } from './recalculation.ts';
import { nothing } from '../../support/nothing.ts';

const reason = whyNoRecalculation();
if (reason !== null) console.warn(reason);

const counting = countingContext();
const context: ActionContext = { ...counting, newId: <Entity extends EntityName>(entity: Entity) => `more-${counting.newId(entity)}` as IdOf<Entity> };

/** 甲 has an unpriced countermeasure, a class of its own, one with an empty line only, an empty line and one of 0, among 140 classes; 乙 is knocked out; 丙 has no estimate. */
function project(): Document {
  let document = comparison({
    requirements: [{ title: '暗号化', mandatory: true }, { title: '在庫管理' }],
    candidates: [
      { name: '甲', levels: '◎△', points: [410_000, 470_000, 620_000] },
      { name: '乙', levels: '×◎', points: [220_000, 230_000, 270_000] },
      { name: '丙', levels: '◎◎' },
    ],
  });
  const run = (change: (current: Document) => Change): void => {
    document = applyChange(document, change(document));
  };
  const [first, second] = inOrder(document, 'candidate');
  const requirement = inOrder(document, 'requirement')[1];
  if (first === undefined || second === undefined || requirement === undefined) throw new Error('the comparison has them');
  const cell = { requirementId: requirement.id, candidateId: first.id };
  for (const [kind, title] of [['addOn', '在庫の連携'], ['accept', '手作業のまま'], ['setting', '設定の変更']] as const) {
    run((current) => addCountermeasure(current, cell, kind, context));
    const added = inOrder(document, 'countermeasure').at(-1);
    if (added !== undefined) run((current) => editRecords(current, 'countermeasure', [{ id: added.id, values: { title, chosen: true } }]));
  }
  const ways = inOrder(document, 'countermeasure');
  run((current) => addEstimate(current, first.id, { countermeasureId: ways[0]?.id ?? null }, context));
  run((current) => addEstimate(current, first.id, { countermeasureId: ways[2]?.id ?? null, title: '費用はかからない', ...nothing }, context));
  run((current) => addRecords(current, 'costClass', [{ name: `区分の、長い名前,${'あ'.repeat(60)}` }], context));
  const long = inOrder(document, 'costClass').at(-1);
  run((current) => addEstimate(current, first.id, { title: '監視', costClassId: long?.id ?? null, ...nothing, mostLikely: yen.parse(20_000), pessimistic: yen.parse(20_000) }, context));
  run((current) => addRecords(current, 'costClass', Array.from({ length: 140 }, (_, index) => ({ name: `区分 ${index + 1}` })), context));
  const untouched = inOrder(document, 'costClass').at(-1);
  run((current) => addEstimate(current, first.id, { costClassId: untouched?.id ?? null }, context));
  run((current) => addQuotes(current, first.id, [{ supplier: '商店 辰' }], context));
  const quote = inOrder(document, 'quote').at(-1);
  const line = inOrder(document, 'estimate').find(({ title }) => title === '甲');
  if (quote === undefined || line === undefined) throw new Error('both are there');
  run((current) => addRecords(current, 'quoteLine', [{ quoteId: quote.id, estimateId: line.id, title: '一式', amount: yen.parse(480_000), quantity: 1, frequency: 'once' }], context));
  run((current) => addEstimate(current, second.id, { title: '出精値引き', optimistic: signedYen.parse(-9000), mostLikely: signedYen.parse(-6000), pessimistic: signedYen.parse(-6000) }, context));
  const [whole, discount] = inOrder(document, 'estimate').filter(({ candidateId }) => candidateId === second.id);
  for (const lines of [
    [{ estimateId: whole?.id ?? null, title: '一式', amount: 256_000 }],
    [{ estimateId: null, title: '一式', amount: 261_000 }, { estimateId: discount?.id ?? null, title: '出精値引き', amount: -8000 }],
  ]) {
    run((current) => addQuotes(current, second.id, [{ supplier: `商店 ${lines.length}` }], context));
    const quoteId = inOrder(document, 'quote').at(-1)?.id ?? quote.id;
    run((current) => addRecords(current, 'quoteLine', lines.map((line) => ({ ...line, quoteId, amount: signedYen.parse(line.amount), quantity: 1, frequency: 'once' as const })), context));
  }
  return document;
}

const document = project();
const bytes = await buildWorkbook(document, 'ja', moment);
const workbook = await openWorkbook(bytes);
const cells = cellsOf(workbook);
const at = (sheet: string, address: string): Value => cellAt(cells, sheet, address).value;
const texts = (sheet: string): Value[] => [...(cells.get(sheet)?.values() ?? [])].map(({ value }) => value);

describe('a workbook of a project with unknown costs', () => {
  it('says that a countermeasure nobody has priced is not estimated, and one of 0 costs 0', () => {
    const column = find(cells, '対応策と費用対効果', '期間合計\nの期待値').replace(/\d+$/, '');
    expect([5, 6, 7].map((row) => at('対応策と費用対効果', `${column}${row}`))).toEqual(['未見積り', '対応しない', 0]);
  });

  it('names what is missing above the totals and below the ranking', () => {
    const said = [
      '見積りのない候補：丙。費用は 0 ではなく不明のため、どの総額の比較にも入っていません。',
      '甲：採用した対応策「在庫の連携」の費用が未見積りです。総額に入っていません。',
      '甲：金額のわからない明細が 1 件あります（「（無題）」）。0 ではなく不明のため、総額に入っていません。',
      `乙：区分のない明細が 1 件（23.5 万円）あり、ほかの候補にある「区分の、長い名前,${'あ'.repeat(20)}…」の費用はその中かもしれません。三点見積りで区分を選ぶと、足りない費用があるか分かります。`,
    ];
    expect(texts('三点見積り')).toEqual(expect.arrayContaining(said));
    expect(texts('概要')).toEqual(expect.arrayContaining([...said, '未見積り']));
    expect(rowOf(find(cells, '三点見積り', said[0] ?? ''))).toBeLessThan(rowOf(find(cells, '三点見積り', '候補別の総額（万円）')));
  });

  it('calls the cheapest what it is among, and marks who is knocked out', () => {
    expect(texts('三点見積り')).toContain('見積りのある 2 候補のうちで最も安くなる確率');
    expect(texts('三点見積り')).not.toContain('最も安く\nなる確率');
    expect(texts('三点見積り').filter((value) => typeof value === 'string' && value.endsWith('乙（足切り）')).length).toBeGreaterThan(0);
  });

  it('shows a class without a line by a dash, not by 0', () => {
    const heading = rowOf(find(cells, '三点見積り', '区分ごとの費用（期待値 E、万円）')) + 1;
    const shown = [...(cells.get('三点見積り')?.values() ?? [])].filter(({ address }) => rowOf(address) === heading + 2).map(({ value }) => value);
    expect(shown).toContain('–');
    expect(shown).not.toContain(0);
  });

  it('shows what nobody has stated as nothing, not as 0: a class, and what a countermeasure costs once', () => {
    const row = rowOf(find(cells, '三点見積り', '区分ごとの費用（期待値 E、万円）')) + 2;
    const shown = [...(cells.get('三点見積り')?.values() ?? [])].filter(({ address }) => rowOf(address) === row).map(({ value }) => value);
    expect(shown.filter((value) => typeof value === 'number')).toEqual([expect.closeTo(1.67, 2), expect.closeTo(48.5, 2), expect.closeTo(50.17, 2)]);
    const once = find(cells, '対応策と費用対効果', '一回の費用\n（期待値）').replace(/\d+$/, '');
    expect([5, 6, 7].map((line) => at('対応策と費用対効果', `${once}${line}`))).toEqual(['', '', 0]);
  });

  it('says of a line without amounts that nothing was typed, and of three zeros that 0 was recorded', () => {
    const sheet = workbook.getWorksheet('三点見積り');
    const rows = [8, 9, 10, 11, 12, 13, 14, 15].filter((row) => cellAt(cells, '三点見積り', `X${row}`).value !== '');
    const blank = rows.filter((row) => at('三点見積り', `Q${row}`) === '未入力');
    expect(blank).toHaveLength(2);
    for (const row of blank) expect(['L', 'M', 'N', 'Q', 'R'].map((column) => at('三点見積り', `${column}${row}`))).toEqual(['', '未入力', '', '未入力', '']);
    const recorded = rowOf(find(cells, '三点見積り', '↳ 費用はかからない（対応策）'));
    expect([at('三点見積り', `Q${recorded}`), sheet?.getCell(`Q${recorded}`).numFmt]).toEqual([0, '#,##0.00;-#,##0.00;0"（0 と記録）"']);
  });

  it('shows a simulated chance as no more than over 99.9 %, and keeps the number', () => {
    const sheet = workbook.getWorksheet('三点見積り');
    const row = rowOf(find(cells, '三点見積り', '行の候補が列の候補より安い確率（書き出し時点のシミュレーション）')) + 2;
    const cell = sheet?.getCell(`D${row}`);
    expect([cell?.value, cell?.numFmt]).toEqual([expect.any(Number), '[>=0.9995]"99.9 % 超";[<0.0005]"0.1 % 未満";0.0%']);
  });

  it('writes no formula longer than Excel takes, however many classes there are', () => {
    const lengths = [...cells.values()].flatMap((sheet) => [...sheet.values()].map(({ formula }) => formula?.length ?? 0));
    expect(Math.max(...lengths)).toBeLessThan(8192);
  });

  it('offers the classes from cells, however many and however long', () => {
    const sheet = workbook.getWorksheet('三点見積り');
    const first = rowOf(find(cells, '三点見積り', '費用の区分（選べる名前）')) + 1;
    const names = inOrder(document, 'costClass').map(({ name }) => name);
    expect(names.map((_, index) => at('三点見積り', `A${first + index}`))).toEqual(names);
    expect(sheet?.getCell('C8').dataValidation).toMatchObject({ type: 'list', formulae: [`$A$${first}:$A$${first + names.length - 1}`] });
  });

  it('finds nothing omitted that costs nothing', () => {
    const row = rowOf(find(cells, '見積書', '費用はかからない'));
    expect(at('見積書', `C${row}`)).toBe('');
    expect(at('見積書', `C${rowOf(find(cells, '見積書', '監視'))}`)).toBe('抜け');
  });

  it('fills no discount in: a quote without it, and one whose discount alone has a cost line, are compared as they stand', () => {
    const block = rowOf(find(cells, '見積書', '乙の見積書の比較（万円）'));
    const across = (row: number) => ['C', 'D'].map((column) => at('見積書', `${column}${row}`));
    expect([2, 3].map((down) => across(block + down))).toEqual([[25.6, ''], ['', -0.8]]);
    expect(across(block + 3 + ['費用の明細にない項目', '見積額', '抜けの補い', '比べる金額'].length)).toEqual([25.6, 25.3]);
  });
});

describe.skipIf(reason !== null)('recalculated by a spreadsheet', () => {
  let recalculated: ReadonlyMap<string, ReadSheet>;
  beforeAll(async () => {
    const [again] = await recalculate([bytes]);
    if (again === undefined) throw new Error('the workbook was recalculated');
    recalculated = cellsOf(await openWorkbook(again));
  }, 120_000);

  it('comes to the same everywhere', () => {
    const differing = [...cells].flatMap(([sheet, own]) =>
      [...own.values()].flatMap(({ address, formula, value }) => {
        if (formula === undefined) return [];
        const other = cellAt(recalculated, sheet, address).value;
        const isSame = typeof value === 'number' && typeof other === 'number' ? Math.abs(value - other) <= 1e-9 * Math.max(1, Math.abs(value)) : value === other;
        return isSame ? [] : [`${sheet}!${address} ${String(value)} ≠ ${String(other)} =${formula}`];
      }),
    );
    expect(differing).toEqual([]);
  });
});
