import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { resourcesFolder } from '../../../main/resources-folder.ts';
import { readSample } from '../../../main/samples.ts';
import { buildWorkbook } from '../../../main/workbook/workbook.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { indentRequirements } from '../../../shared/actions/place-requirements.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import { applyChange } from '../../../shared/change.ts';
import { type Document, inOrder } from '../../../shared/document.ts';
import { estimatesOf } from '../../../shared/estimates.ts';
import { scoresOf } from '../../../shared/evaluation.ts';
import { fitProfilesOf } from '../../../shared/fit-profiles.ts';
import { planFor } from '../../../shared/plan.ts';
import { idOf, moment } from '../../support/context.ts';
import { difficultProject } from './difficult-project.ts';
import { cellsOf, find, openWorkbook, type ReadSheet, rowOf } from './read-workbook.ts';
import { whyNoRecalculation } from './recalculation.ts';
import { timed } from '../../support/timed.ts';

/** The Python that Debian's LibreOffice talks to. */
const python = '/usr/bin/python3';

function whyNoSorting(): string | null {
  const missing = whyNoRecalculation();
  if (missing !== null) return missing;
  if (spawnSync(python, ['-c', 'import uno']).status === 0) return null;
  if (process.env['CI'] !== undefined) return null;
  return 'LibreOffice cannot be driven from Python, so no workbook is sorted: apt-get install python3-uno';
}

const reason = whyNoSorting();
if (reason !== null) console.warn(reason);

type Address = readonly [sheet: string, address: string];
type Step = readonly [operation: 'type', sheet: string, address: string, typed: string] | readonly [operation: 'deleteRow' | 'insertRow' | 'copyRow' | 'deleteColumn' | 'insertColumn', sheet: string, index: number];

interface Edit {
  readonly name: string;
  readonly steps: readonly Step[];
  /** Cells by their addresses before the steps, with what they must show afterwards. */
  readonly expected: readonly (readonly [...Address, number | string])[];
}

const answers = z.object({
  workbooks: z.array(
    z.object({
      filters: z.array(z.string()),
      kept: z.array(z.string()),
      sorts: z.number(),
      faults: z.array(z.string()),
      edits: z.array(z.object({ name: z.string(), cells: z.array(z.union([z.number(), z.string()])) })),
    }),
  ),
});

const companyA = (): Document => readSample(resourcesFolder(), 'company-a', 'ja');

/** Company A with a heading over requirements and one over tasks. */
function withHeadings(): Document {
  let document = companyA();
  const [, second, third] = inOrder(document, 'requirement');
  if (second === undefined || third === undefined) throw new Error('company A is not as expected');
  document = applyChange(document, indentRequirements(document, [second.id, third.id].filter((id) => document.requirement.get(id)?.categoryId === second.categoryId)));
  const without = { ...document, dependency: new Map([...document.dependency].filter(([, { taskId, predecessorId }]) => taskId !== 'training' && predecessorId !== 'training')) };
  return applyChange(without, editRecords(without, 'task', [{ id: idOf('task', 'training'), values: { heading: true } }]));
}

const [comparison, points, plan, fits, quotes] = ['比較表', '三点見積り', '実施計画', 'フィットの評価', '見積書'];

/** What the workbook must show of a project, by the addresses of the workbook it was exported as. */
function totalsOf(document: Document, cells: ReadonlyMap<string, ReadSheet>): (readonly [...Address, number | string])[] {
  const scores = scoresOf(document);
  const totals = rowOf(find(cells, points, '候補別の総額（万円）')) + 2;
  const end = rowOf(find(cells, plan, '全体', 'B'));
  const counts = rowOf(find(cells, fits, '完全一致の数')) + 1;
  return [
    ...scores.candidates.flatMap(({ fit, knockOuts }, index) => {
      const column = String.fromCharCode('J'.charCodeAt(0) + index);
      return [[comparison, `${column}5`, fit.fit ?? ''], [comparison, `${column}6`, fit.coverage ?? ''], [comparison, `${column}9`, knockOuts.length]] as const;
    }),
    ...scores.ranking.map(({ candidate }, place) => ['概要', `B${10 + place}`, candidate.name] as const),
    ['概要', 'A6', `${scores.ratedCells} / ${scores.totalCells} 件を評価済み`],
    ...estimatesOf(document).flatMap(({ total }, index) =>
      total === null ? [] : [[points, `H${totals + index}`, total.spread.expected / 10_000] as const, [points, `I${totals + index}`, total.spread.deviation / 10_000] as const],
    ),
    [plan, `J${end}`, timed(planFor(document, idOf('candidate', 'saas-a'))).duration],
    [plan, `H${end}`, timed(planFor(document, idOf('candidate', 'saas-a'))).critical.deviation],
    ...fitProfilesOf(document).map(({ profile }, index) => [fits, `C${counts + index}`, profile.fits] as const),
  ];
}

function editsOf(cells: ReadonlyMap<string, ReadSheet>): Edit[] {
  const document = companyA();
  const without = (entity: 'requirement' | 'estimate' | 'task', id: string): Document => applyChange(document, removeRecords(document, entity, [id]));
  const rowNamed = (sheet: string, title: string, column: string): number => rowOf(find(cells, sheet, title, column));
  const items = inOrder(document, 'requirement');
  const [first] = items;
  const last = items.at(-1);
  const estimate = document.estimate.get(idOf('estimate', 'cost-saas-a-build'));
  const task = document.task.get(idOf('task', 'products'));
  if (!first || !last || !estimate || !task) throw new Error('company A is not as expected');
  const as = (expected: Document) => totalsOf(expected, cells);
  const itemRow = (title: string): number => rowNamed(comparison, title, 'C');
  const [costRow, taskRow] = [rowNamed(points, estimate.title, 'B'), rowNamed(plan, task.title, 'B')];
  const [quoteLine, quoteRow, asked] = [rowNamed(quotes, '見積書の明細（入力欄）', 'A') + 2, rowNamed(quotes, '見積書の一覧', 'A') + 2, rowNamed(quotes, '見積額', 'A')];
  const copiedLine = Number(cells.get(quotes)?.get(`C${asked}`)?.value) + Number(cells.get(quotes)?.get(`I${quoteLine}`)?.value);
  return [
    ...[first, last].map((item) => ({ name: `without the requirement ${item.title}`, steps: [['deleteRow', comparison, itemRow(item.title)]] as const, expected: as(without('requirement', item.id)) })),
    { name: 'without a cost line', steps: [['deleteRow', points, rowNamed(points, estimate.title, 'B')]], expected: as(without('estimate', estimate.id)) },
    { name: 'without a task', steps: [['deleteRow', plan, rowNamed(plan, task.title, 'B')]], expected: as(without('task', task.id)) },
    {
      name: 'with rows inserted at the ends and in the middle of the lists',
      steps: [
        ['insertRow', comparison, itemRow(last.title) + 1],
        ['insertRow', comparison, itemRow(last.title)],
        ['insertRow', comparison, itemRow(first.title)],
        ['insertRow', points, rowNamed(points, estimate.title, 'B')],
        ['insertRow', plan, rowNamed(plan, task.title, 'B')],
        ['insertRow', fits, 6],
        ['insertRow', 'ヒートマップ', 9],
      ],
      expected: as(document),
    },
    {
      name: 'with rows typed in, which no total counts',
      steps: [
        ['insertRow', comparison, itemRow(last.title)],
        ['type', comparison, `C${itemRow(last.title)}`, '手で加えた項目'],
        ['type', comparison, `J${itemRow(last.title)}`, '◎'],
        ['insertRow', comparison, itemRow(first.title)],
        ['type', comparison, `E${itemRow(first.title)}`, '4'],
        ['insertRow', points, rowNamed(points, estimate.title, 'B')],
        ['type', points, `B${rowNamed(points, estimate.title, 'B')}`, '手で加えた費用'],
        ['type', points, `K${rowNamed(points, estimate.title, 'B')}`, '30'],
      ],
      expected: [
        ...as(document).filter(([sheet, address]) => sheet !== '概要' || address !== 'A6'),
        [comparison, 'A3', '全体の結果　⚠ 数えていない行が 2 行あります。行を加えるときは、同じ分類の行全体をコピーして挿入してください。'],
        ['概要', 'A6', '27 / 27 件を評価済み　⚠ 数えていない行が 2 行あります。行を加えるときは、同じ分類の行全体をコピーして挿入してください。'],
        [points, 'A5', '⚠ 数えていない行が 1 行あります。行を加えるときは、同じ候補の明細の行全体をコピーして挿入してください。'],
      ],
    },
    {
      name: 'with tasks, quotes and full fits typed in, and cost lines and tasks copied',
      steps: [
        ['copyRow', points, costRow],
        ['type', points, `B${costRow + 1}`, 'コピーした費用'],
        ['copyRow', points, costRow + 2],
        ['type', points, `X${costRow + 3}`, '99'],
        ['copyRow', plan, taskRow],
        ['insertRow', plan, rowNamed(plan, '全体', 'B') + 1],
        ['type', plan, `B${rowNamed(plan, '全体', 'B') + 1}`, '手で加えた作業'],
        ['insertRow', fits, 6],
        ['type', fits, 'C6', '手で加えた候補'],
        ['copyRow', quotes, quoteLine],
        ['insertRow', quotes, quoteLine + 2],
        ['type', quotes, `A${quoteLine + 2}`, '手で加えた明細'],
        ['type', quotes, `E${quoteLine + 2}`, '7'],
        ['insertRow', quotes, quoteRow + 1],
        ['type', quotes, `A${quoteRow + 1}`, '手で加えた業者'],
      ],
      expected: [
        ...as(document).filter(([sheet, address]) => sheet !== points && address !== 'A7'),
        [quotes, `C${asked}`, copiedLine],
        [quotes, 'C1', '⚠ 比べていない見積書が 1 行あります。見積書は Awase で加え、書き出し直してください。⚠ 数えていない見積書の明細が 1 行あります。行を加えるときは、同じ見積書の明細の行全体をコピーして挿入してください。⚠ SaaS A の費用の明細のうち 1 件は、見積書の比較にありません。Awase で加え、書き出し直してください。'],
        [plan, 'C1', '⚠ 計画に数えていない行が 2 行あります（番号のない行、番号がほかと同じ行、見出しの期間）。作業は Awase で加え、書き出し直してください。'],
        [points, 'A5', '⚠ 明細番号がほかの行と同じ行が 1 行あります。合計には数えますが、見積書とは上の行だけを比べます。コピーした行には、使っていない番号を付けてください。'],
        ['概要', 'A7', '⚠ 合計に数えていない行などがあります：「三点見積り」「見積書」「実施計画」「フィットの評価」。それぞれのシートの上部の説明を見てください。'],
      ],
    },
    {
      name: 'with columns inserted',
      steps: [['insertColumn', comparison, 11], ['insertColumn', comparison, 5], ['insertColumn', points, 12], ['insertColumn', plan, 9], ['insertColumn', fits, 4]],
      expected: as(document),
    },
    {
      name: 'without the column of a candidate',
      steps: [['deleteColumn', comparison, 12]],
      expected: scoresOf(document).candidates.slice(0, 2).map(({ fit }, index) => [comparison, `${'JK'[index]}5`, fit.fit ?? ''] as const),
    },
    { name: 'without one of the full fits', steps: [['deleteRow', fits, 5]], expected: [[fits, `C${rowNamed(fits, '完全一致の数', 'C') + 1}`, (fitProfilesOf(document)[0]?.profile.fits ?? 0) - 1]] },
  ];
}

describe.skipIf(reason !== null)('a workbook somebody sorts, and whose rows and columns they delete and insert', () => {
  let found: z.infer<typeof answers>['workbooks'];
  let edits: Edit[];
  beforeAll(async () => {
    const documents = [companyA(), withHeadings(), difficultProject()];
    const books = await Promise.all(documents.map((document) => buildWorkbook(document, 'ja', moment)));
    edits = editsOf(cellsOf(await openWorkbook(books[0] ?? new Uint8Array())));
    const folder = mkdtempSync(join(tmpdir(), 'awase-sorting-'));
    try {
      const workbooks = books.map((bytes, index) => {
        writeFileSync(join(folder, `book-${index}.xlsx`), bytes);
        const asked = index === 0 ? edits.map(({ name, steps, expected }) => ({ name, steps, read: expected.map(([sheet, address]) => [sheet, address]) })) : [];
        return { file: `book-${index}.xlsx`, sort: index > 0, positional: ['比較表での位置', '計画での\n位置'], edits: asked };
      });
      writeFileSync(join(folder, 'plan.json'), JSON.stringify({ workbooks }));
      const script = join(import.meta.dirname, 'sort_and_edit.py');
      const { stdout } = await promisify(execFile)(python, [script, folder], { maxBuffer: 1e8 });
      found = answers.parse(JSON.parse(stdout)).workbooks;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 400_000);

  it('keeps every total, whichever filter is sorted by whichever column', () => {
    expect(found.map(({ faults }) => faults)).toEqual([[], [], []]);
    expect(found.map(({ sorts }) => sorts > 150)).toEqual([false, true, true]);
  });

  it('keeps its filters when LibreOffice opens it, and when it saves it again', () => {
    for (const { filters, kept } of found) expect(kept).toEqual(filters);
    expect(found[0]?.filters).toEqual(expect.arrayContaining(['組織の要件', '機能', comparison, '評価者と合意', 'ギャップ', fits, '対応策と費用対効果', points, plan, 'ヒートマップ']));
  });

  it('shows after an edit what Awase shows without those records', () => {
    const shown = found[0]?.edits ?? [];
    expect(shown).toHaveLength(edits.length);
    edits.forEach(({ name, expected }, index) => {
      expected.forEach(([sheet, address, value], at) => {
        const now = shown[index]?.cells[at];
        const label = `${name}: ${sheet}!${address}`;
        if (typeof value === 'number') expect(now, label).toBeCloseTo(value, 9);
        else expect(now, label).toBe(value);
      });
    });
  });
});
