import type ExcelJS from 'exceljs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { resourcesFolder } from '../../../main/resources-folder.ts';
import { readSample } from '../../../main/samples.ts';
import { buildWorkbook } from '../../../main/workbook/workbook.ts';
import { rate } from '../../../shared/actions/assess.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { indentRequirements } from '../../../shared/actions/place-requirements.ts';
import { applyChange } from '../../../shared/change.ts';
import { type Document, inOrder, projectOf } from '../../../shared/document.ts';
import { estimatesOf } from '../../../shared/estimates.ts';
import { scoresOf } from '../../../shared/evaluation.ts';
import { explainRanking } from '../../../shared/findings.ts';
import { translator } from '../../../shared/language/index.ts';
import { unsaidPoints } from '../../../shared/model/points.ts';
import { share, weeks, yen } from '../../../shared/model/values.ts';
import { anyDocument } from '../../support/arbitrary-document.ts';
import { comparison } from '../../support/comparison.ts';
import { countingContext, idOf, moment } from '../../support/context.ts';
import { withEvaluators } from '../../support/panel.ts';
import { difficultProject } from './difficult-project.ts';
import { cellAt, cellsOf, openWorkbook, type ReadSheet, rowOf, type Value, workbookBytes } from './read-workbook.ts';
import { recalculate, whyNoRecalculation } from './recalculation.ts';

const reason = whyNoRecalculation();
if (reason !== null) console.warn(reason);

const limit = 180_000;
const build = (document: Document) => buildWorkbook(document, 'ja', moment);
const companyA = () => readSample(resourcesFolder(), 'company-a', 'ja');
type Cells = ReadonlyMap<string, ReadSheet>;

/** Company A while the evaluators' ratings do not count: a rating cleared in the workbook is then unrated in Awase too. */
function unrevealed(): Document {
  const document = companyA();
  return applyChange(document, editRecords(document, 'project', [{ id: projectOf(document).id, values: { ratingsRevealed: false } }]));
}

/** Formula cells that are not the same in the second workbook, as readable lines. */
function differences(expected: Cells, found: Cells, isCompared: (sheet: string, address: string) => boolean = () => true): string[] {
  const lines: string[] = [];
  for (const [sheet, cells] of expected) {
    const scales = new Map<number, number>();
    for (const { address, value } of cells.values())
      if (typeof value === 'number') scales.set(rowOf(address), Math.max(scales.get(rowOf(address)) ?? 0, Math.abs(value)));
    const scaleOf = (address: string): number => scales.get(rowOf(address)) ?? 0;
    for (const { address, formula, value } of cells.values()) {
      if (formula === undefined || !isCompared(sheet, address)) continue;
      const other = cellAt(found, sheet, address).value;
      if (!areSame(value, other, scaleOf(address))) lines.push(`${sheet}!${address} ${JSON.stringify(value)} ≠ ${JSON.stringify(other)} =${formula}`);
    }
  }
  return lines;
}

/** @param scale the largest number of the row: a spreadsheet takes a difference in the last bits of two such numbers for nothing */
const areSame = (a: Value, b: Value, scale: number): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)) + 1e-13 * scale : a === b;

const countFormulas = (cells: Cells): number =>
  [...cells.values()].reduce((total, sheet) => total + [...sheet.values()].filter(({ formula }) => formula !== undefined).length, 0);

/** Symbols a conditional sum could misread. */
function oddSymbols(): Document {
  const document = comparison({
    requirements: ['*', '?', '~', '='].map((title, index) => ({ title, weight: index + 1, mandatory: true })),
    candidates: [{ name: '甲', levels: '◎△×－' }, { name: '乙', levels: '△×?◎' }],
  });
  const symbols = ['*', '?', '~?', '='];
  const edits = inOrder(document, 'level').map(({ id }, index) => ({ id, values: { symbol: symbols[index] ?? '' } }));
  return applyChange(document, editRecords(document, 'level', edits));
}

function numericSymbols(): Document {
  const document = comparison({
    requirements: [{ title: '1' }, { title: '2', weight: 2 }, { title: '3', category: 1 }],
    candidates: [{ name: '1', levels: '◎△×' }, { name: '2', levels: '××－' }],
  });
  const edits = inOrder(document, 'level').map(({ id }, index) => ({ id, values: { symbol: String(5 - index) } }));
  return applyChange(document, editRecords(document, 'level', edits));
}

/** Headings over headings, on a scale of points whose symbols a share could be taken for. */
function treeOfPoints(): Document {
  let document = comparison({
    requirements: [{ title: '見出し', weight: 9 }, { title: '小見出し' }, { title: '一', weight: 3, mandatory: true }, { title: '二', weight: 2 }, { title: '三' }],
    candidates: [{ name: '甲', levels: '??◎△?' }, { name: '乙', levels: '◎◎×？－' }, { name: '丙', levels: '?????' }],
  });
  const symbols = ['1', '2', '0', '3'];
  document = applyChange(document, editRecords(document, 'level', inOrder(document, 'level').map(({ id }, index) => ({ id, values: { symbol: symbols[index] ?? '' } }))));
  const items = inOrder(document, 'requirement');
  const below = (name: string) => items.filter(({ title }) => title === name).map(({ id }) => id);
  for (const name of ['一', '二']) document = applyChange(document, indentRequirements(document, below(name)));
  return applyChange(document, indentRequirements(document, below('小見出し')));
}

/** Cells that only evaluators rated, with means between the levels, knock-outs by the nearest one, and not applicable by all. */
function panel(): Document {
  const context = countingContext();
  const document = comparison({
    requirements: [{ title: '一', weight: 3, mandatory: true }, { title: '二', weight: 2 }, { title: '三' }, { title: '四' }],
    candidates: [{ name: '甲', levels: '????' }, { name: '乙', levels: '?◎??' }],
  });
  for (let count = 0; count < document.assessment.size; count += 1) context.newId('assessment');
  return withEvaluators(document, [{ weight: 2, ratings: ['◎△－?', '×?△×'] }, { weight: 1, ratings: ['△◎－?', '△×◎'] }], context);
}

/** Mandatory items unrated, tied and set not applicable, which counts as unknown, on a scale whose best level is not 1. */
function undecided(): Document {
  const context = countingContext();
  const start = comparison({
    requirements: [{ title: '一', mandatory: true }, { title: '二', weight: 0, mandatory: true }, { title: '三', weight: 2 }, { title: '四', mandatory: true }],
    candidates: [{ name: '甲', levels: '◎?◎◎' }, { name: '乙', levels: '◎◎△－' }, { name: '丙', levels: '?◎×◎' }, { name: '丁', levels: '◎◎◎◎' }],
  });
  for (let count = 0; count < start.assessment.size; count += 1) context.newId('assessment');
  const tied = withEvaluators(start, [{ weight: 1, ratings: ['????', '????', '△???'] }, { weight: 1, ratings: ['????', '????', '×???'] }], context);
  const counted = applyChange(tied, editRecords(tied, 'project', [{ id: projectOf(tied).id, values: { notApplicableUnknown: true } }]));
  const [best] = inOrder(counted, 'level');
  if (best === undefined) throw new Error('no level');
  return applyChange(counted, editRecords(counted, 'level', [{ id: best.id, values: { score: share.parse(0.8) } }]));
}

describe.skipIf(reason !== null)('LibreOffice, recalculating everything', () => {
  const arbitrary = fc.sample(anyDocument, { numRuns: 12, seed: 2026 });
  const documents = [companyA(), difficultProject(), oddSymbols(), numericSymbols(), treeOfPoints(), panel(), undecided(), ...arbitrary];
  let written: Cells[];
  let recalculated: Cells[];
  beforeAll(async () => {
    const books = await Promise.all(documents.map(build));
    const again = await recalculate(books);
    written = await Promise.all(books.map(async (bytes) => cellsOf(await openWorkbook(bytes))));
    recalculated = await Promise.all(again.map(async (bytes) => cellsOf(await openWorkbook(bytes))));
  }, limit);

  it.each(documents.map((_, index) => index))('gives the results the file was written with (document %i)', (index) => {
    const [expected, found] = [written[index], recalculated[index]];
    if (expected === undefined || found === undefined) throw new Error('no workbook');
    expect(differences(expected, found)).toEqual([]);
  });

  it('had something to recalculate', () => {
    expect(written.map(countFormulas).reduce((total, count) => total + count, 0)).toBeGreaterThan(2000);
  });
});

interface Edited {
  readonly name: string;
  readonly document: Document;
  /** The same edit in the workbook, cell by cell. */
  readonly cells: readonly (readonly [sheet: string, address: string, value: ExcelJS.CellValue])[];
  readonly after: Document;
}

function edits(): Edited[] {
  const context = countingContext();
  const first = unrevealed();
  const [a, , c] = inOrder(first, 'candidate');
  const requirements = inOrder(first, 'requirement');
  const named = (title: string) => requirements.find((requirement) => requirement.title.startsWith(title));
  const [security, stock] = [named('セキュリティ'), named('在庫管理')];
  const [fit, , gap] = inOrder(first, 'level');
  const [line] = inOrder(first, 'estimate');
  if (!a || !c || !security || !stock || !fit || !gap || !line) throw new Error('company A is not as expected');
  const cellOf = (document: Document, title: string, column: string): readonly [string, string] => {
    let row = 10;
    for (const category of inOrder(document, 'category')) {
      const items = inOrder(document, 'requirement').filter(({ categoryId }) => categoryId === category.id);
      if (items.length === 0) continue;
      const at = items.findIndex((requirement) => requirement.title === title);
      if (at >= 0) return ['比較表', `${column}${row + 2 + at}`];
      row += 1 + items.length;
    }
    throw new Error(`no row for ${title}`);
  };
  const lineNamed = (name: string) => idOf('estimate', name);
  const change = (document: Document, ...steps: ((current: Document) => Parameters<typeof applyChange>[1])[]): Document =>
    steps.reduce((current, step) => applyChange(current, step(current)), document);
  const cell = (requirementId: typeof stock.id, candidateId: typeof a.id) => ({ requirementId, candidateId });

  // One of them is filled in: what the totals leave out is said in as many rows before as after.
  const unknown = change(first, (current) => editRecords(current, 'estimate', ['cost-saas-b-custom', 'cost-saas-b-training'].map((name) => ({ id: lineNamed(name), values: unsaidPoints }))));

  const hard = difficultProject();
  const hardItems = inOrder(hard, 'requirement');
  const [, , third, , , , seventh] = hardItems;
  const [h1, h2] = inOrder(hard, 'candidate');
  const levels = inOrder(hard, 'level');
  const partial = levels.find(({ symbol }) => symbol === '△');
  const notApplicable = levels.find(({ class: kind }) => kind === 'notApplicable');
  const [hardLine] = inOrder(hard, 'estimate');
  if (!third || !seventh || !h1 || !h2 || !partial || !notApplicable || !hardLine) throw new Error('the project is not as expected');
  return [
    {
      name: 'a level that lifts a knock-out, and a weight',
      document: first,
      cells: [
        [...cellOf(first, security.title, 'L'), '◎'],
        [...cellOf(first, stock.title, 'E'), 5],
      ],
      after: change(
        first,
        (current) => rate(current, [cell(security.id, c.id)], fit.id, context),
        (current) => editRecords(current, 'requirement', [{ id: stock.id, values: { weight: 5 } }]),
      ),
    },
    {
      name: 'a level that knocks out, and one cleared',
      document: first,
      cells: [
        [...cellOf(first, security.title, 'J'), '×'],
        [...cellOf(first, stock.title, 'K'), null],
      ],
      after: change(
        first,
        (current) => rate(current, [cell(security.id, a.id)], gap.id, context),
        (current) => rate(current, [cell(stock.id, inOrder(first, 'candidate')[1]?.id ?? a.id)], null, context),
      ),
    },
    {
      name: 'a mandatory item, the years and an estimate',
      document: first,
      cells: [
        [...cellOf(first, stock.title, 'F'), '必須'],
        [...cellOf(first, stock.title, 'G'), '完全一致'],
        ['三点見積り', 'C4', 10],
        ['三点見積り', 'D8', '毎月'],
        ['三点見積り', 'L8', 150],
      ],
      after: change(
        first,
        (current) => editRecords(current, 'requirement', [{ id: stock.id, values: { mandatory: true, minimumClass: 'fit' } }]),
        (current) => editRecords(current, 'project', [{ id: projectOf(current).id, values: { horizonYears: 10 } }]),
        (current) => {
          const values = { frequency: 'monthly' as const, pessimistic: yen.parse(1_500_000) };
          return editRecords(current, 'estimate', [{ id: line.id, values }]);
        },
      ),
    },
    {
      name: 'what the points mean, when costs occur, ρ, tax, budget and contingency, the amounts of an unknown line and the durations of a task',
      document: unknown,
      cells: [
        ['三点見積り', 'D4', 0.8],
        ['三点見積り', 'F4', 0.08],
        ['三点見積り', 'H4', 'はい'],
        ['三点見積り', 'K4', 90],
        ['三点見積り', 'L4', 95],
        ['三点見積り', 'M4', '最頻値の合計'],
        ['三点見積り', 'H8', 'P10〜P90'],
        ['三点見積り', 'H9', '最小〜最大（三角分布）'],
        ['三点見積り', 'I10', 2],
        ['三点見積り', 'D11', '毎年'],
        ['三点見積り', 'F11', 3],
        ['三点見積り', 'G11', 30],
        ['三点見積り', 'D12', '毎月'],
        ['三点見積り', 'F12', 50],
        // One of two lines of a class: which classes a candidate has, and so the sentences about them, stay as they are.
        ['三点見積り', 'C10', 'セキュリティ'],
        ['三点見積り', 'G28', 40],
        ...(['J', 'K', 'L'] as const).map((column, index) => ['三点見積り', `${column}17`, [11, 14, 31][index] ?? 0] as const),
        ...(['C', 'D', 'E'] as const).map((column) => ['実施計画', `${column}8`, null] as const),
      ],
      after: change(
        unknown,
        (current) => editRecords(current, 'estimate', [{ id: lineNamed('cost-saas-b-custom'), values: { optimistic: yen.parse(110_000), mostLikely: yen.parse(140_000), pessimistic: yen.parse(310_000) } }]),
        (current) => editRecords(current, 'task', [{ id: idOf('task', 'carriers'), values: unsaidPoints }]),
        (current) => {
          const values = { correlation: share.parse(0.8), taxRate: share.parse(0.08), taxShown: true, budget: yen.parse(900_000), contingencyPercentile: 95, contingencyBase: 'mostLikely' } as const;
          return editRecords(current, 'project', [{ id: projectOf(current).id, values }]);
        },
        (current) =>
          editRecords(current, 'estimate', [
            { id: lineNamed('cost-saas-a-build'), values: { distribution: 'percentiles' } },
            { id: lineNamed('cost-saas-a-security'), values: { distribution: 'triangular' } },
            { id: lineNamed('cost-saas-a-custom'), values: { lambda: 2, costClassId: idOf('costClass', 'security') } },
            { id: lineNamed('cost-saas-a-migration'), values: { frequency: 'yearly', startMonth: 3, endMonth: 30 } },
            { id: lineNamed('cost-saas-a-training'), values: { frequency: 'monthly', startMonth: 50 } },
            { id: lineNamed('plugin-monthly'), values: { endMonth: 40 } },
          ]),
      ),
    },
    {
      name: 'quotes and the plan',
      document: first,
      cells: [
        ['見積書', 'G6', '税込'],
        ['見積書', 'E77', 50],
        ['見積書', 'G78', '毎年'],
        ['見積書', 'F79', 0],
        ['実施計画', 'C3', new Date(Date.UTC(2026, 11, 14))],
        ['実施計画', 'G3', new Date(Date.UTC(2027, 2, 5))],
        ['実施計画', 'C6', 2],
        ['実施計画', 'D6', 3],
        ['実施計画', 'E6', 6.5],
        ['実施計画', 'E8', 4],
      ],
      after: change(
        first,
        (current) => editRecords(current, 'quote', [{ id: idOf('quote', 'quote-a1'), values: { taxIncluded: true } }]),
        (current) =>
          editRecords(current, 'quoteLine', [
            { id: idOf('quoteLine', 'quote-a1-1'), values: { amount: yen.parse(500_000) } },
            { id: idOf('quoteLine', 'quote-a1-2'), values: { frequency: 'yearly' } },
            { id: idOf('quoteLine', 'quote-a1-3'), values: { quantity: 0 } },
          ]),
        (current) => editRecords(current, 'project', [{ id: projectOf(current).id, values: { planStart: '2026-12-14', planDue: '2027-03-05' } }]),
        (current) =>
          editRecords(current, 'task', [
            { id: idOf('task', 'products'), values: { optimistic: weeks.parse(2), mostLikely: weeks.parse(3), pessimistic: weeks.parse(6.5) } },
            { id: idOf('task', 'carriers'), values: { pessimistic: weeks.parse(4) } },
          ]),
      ),
    },
    {
      name: 'a score, a weight of nothing, and an item that does not apply',
      document: hard,
      cells: [
        ['評価基準', 'C6', 0.7],
        [...cellOf(hard, seventh.title, 'E'), 0],
        [...cellOf(hard, third.title, 'J'), '－'],
      ],
      after: change(
        hard,
        (current) => editRecords(current, 'level', [{ id: partial.id, values: { score: share.parse(0.7) } }]),
        (current) => editRecords(current, 'requirement', [{ id: seventh.id, values: { weight: 0 } }]),
        (current) => rate(current, [cell(third.id, h1.id)], notApplicable.id, context),
      ),
    },
  ];
}

describe.skipIf(reason !== null)('a workbook somebody edits', () => {
  const cases = edits();
  let found: Cells[];
  let expected: Cells[];
  beforeAll(async () => {
    const edited = await Promise.all(
      cases.map(async ({ document, cells }) => {
        const workbook = await openWorkbook(await build(document));
        for (const [sheet, address, value] of cells) {
          const cell = workbook.getWorksheet(sheet)?.getCell(address);
          if (cell === undefined) throw new Error(`no cell ${sheet}!${address}`);
          cell.value = value;
        }
        return workbookBytes(workbook);
      }),
    );
    found = await Promise.all((await recalculate(edited)).map(async (bytes) => cellsOf(await openWorkbook(bytes))));
    expected = await Promise.all(cases.map(async ({ after }) => cellsOf(await openWorkbook(await build(after)))));
  }, limit);

  it.each(cases.map(({ name }, index) => [name, index] as const))('shows what Awase shows after the same edit: %s', (_, index) => {
    const [now, then, edit] = [found[index], expected[index], cases[index]];
    if (now === undefined || then === undefined || edit === undefined) throw new Error('no workbook');
    const remembersTheExport = (sheet: string, address: string): boolean => {
      const label = cellAt(then, sheet, address.replace(/^[A-Z]+/, 'A')).value;
      return (sheet === '概要' && address === 'A5') || (sheet === '計算' && typeof label === 'string' && label.startsWith('書き出し'));
    };
    // What was simulated at the export stands before the live approximation, which a plan without an end has alone.
    const isSimulatedThen = (sheet: string, address: string): boolean => sheet === '実施計画' && cellAt(then, sheet, 'C18').value === '–' && /^[CD](?:1[89]|2[0-4])$/.test(address);
    const isCompared = (sheet: string, address: string): boolean => sheet !== 'ギャップ' && sheet !== 'フィットの評価' && !remembersTheExport(sheet, address) && !isSimulatedThen(sheet, address);
    expect(differences(then, now, isCompared)).toEqual([]);
    if (isSimulatedThen('実施計画', 'C18')) expect(['E18', 'E20', 'E24'].map((address) => cellAt(now, '実施計画', address).value)).toEqual(['–', '–', '–']);

    const scores = scoresOf(edit.after);
    scores.candidates.forEach(({ fit, knockOuts }, at) => {
      const column = String.fromCharCode('J'.charCodeAt(0) + at);
      const shown = cellAt(now, '比較表', `${column}5`).value;
      if (fit.fit === null) expect(shown).toBe('');
      else expect(shown).toBeCloseTo(fit.fit, 9);
      expect(cellAt(now, '比較表', `${column}9`).value).toBe(knockOuts.length);
    });
    expect(scores.ranking.map(({ candidate }) => candidate.name)).toEqual(
      scores.ranking.map((_entry, place) => cellAt(now, '概要', `B${10 + place}`).value),
    );
    const [estimate] = estimatesOf(edit.after);
    if (estimate?.total != null && projectOf(edit.after).currencyUnit === 'tenThousandYen')
      expect(cellAt(now, '三点見積り', 'Q7').value).toBeCloseTo(estimate.total.spread.expected / 10_000, 6);
  });

  it('says in place of the conclusion it was exported with what Awase says after the same edit', () => {
    const conclusions = found.map((cells) => cellAt(cells, '概要', 'A5').value);
    expect(conclusions.slice(0, 4)).toEqual(cases.slice(0, 4).map(({ after }) => explainRanking(scoresOf(after), translator('ja'), 'ja')));
    expect(conclusions[0]).toContain('次点は');
    expect(conclusions[1]).toContain('足切り');
  });
});
