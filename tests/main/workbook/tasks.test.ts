import { describe, expect, it } from 'vitest';
import { resourcesFolder } from '../../../main/resources-folder.ts';
import { simulateProject } from '../../../main/project-simulations.ts';
import { readSample } from '../../../main/samples.ts';
import { buildWorkbook } from '../../../main/workbook/workbook.ts';
import { compose } from '../../../shared/actions/compose.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { applyChange } from '../../../shared/change.ts';
import { simulatedCompletion } from '../../../shared/completion.ts';
import { type Document, projectOf } from '../../../shared/document.ts';
import type { Language } from '../../../shared/language/index.ts';
import { lag, weeks } from '../../../shared/model/values.ts';
import { dueTime, planFor } from '../../../shared/plan.ts';
import { idOf, moment } from '../../support/context.ts';
import { cellAt, cellsOf, find, openWorkbook, type ReadSheet, rowOf } from './read-workbook.ts';
import { recalculate, whyNoRecalculation } from './recalculation.ts';
import { timed } from '../../support/timed.ts';

const sheet = '実施計画';
const companyA = readSample(resourcesFolder(), 'company-a', 'ja');
const read = async (document: Document, language: Language = 'ja'): Promise<Map<string, ReadSheet>> =>
  cellsOf(await openWorkbook(await buildWorkbook(document, language, moment)));

const none = weeks.parse(0);

/** In working days, with a heading over the payment, which takes no time, and what follows, and a lag and a lead. */
function inDays(): Document {
  const edits = [
    (document: Document) => editRecords(document, 'project', [{ id: projectOf(document).id, values: { durationUnit: 'days' } }]),
    (document: Document) => editRecords(document, 'task', [{ id: idOf('task', 'training'), values: { heading: true } }]),
    (document: Document) => editRecords(document, 'task', [{ id: idOf('task', 'payment'), values: { optimistic: none, mostLikely: none, pessimistic: none } }]),
    (document: Document) =>
      editRecords(document, 'dependency', [
        { id: idOf('dependency', 'products_payment'), values: { lag: lag.parse(1) } },
        { id: idOf('dependency', 'carriers_trial'), values: { lag: lag.parse(-0.4) } },
      ]),
  ];
  const without = { ...companyA, dependency: new Map([...companyA.dependency].filter(([, { taskId, predecessorId }]) => taskId !== 'training' && predecessorId !== 'training')) };
  return edits.reduce<Document>((document, edit) => applyChange(document, edit(document)), without);
}

/** A task in the middle of the plan goes on, and others wait for it; operation, which goes on at the end, begins three weeks after what it waits for. */
const goingOn = (): Document =>
  applyChange(companyA, compose(
    companyA,
    (current) => editRecords(current, 'task', [{ id: idOf('task', 'products'), values: { ongoing: true } }]),
    (current) => editRecords(current, 'dependency', [...current.dependency.values()].filter(({ taskId }) => taskId === 'operation').map(({ id }) => ({ id, values: { lag: lag.parse(3) } }))),
  ));

describe('the sheet of the plan', () => {
  it('gives dates by working days and the chance to be in time', async () => {
    const cells = await read(companyA);
    expect(cellAt(cells, sheet, 'A2').value).toMatch(/^推奨する SaaS A の計画です。/);
    const plan = planFor(companyA, idOf('candidate', 'saas-a'));
    const total = rowOf(find(cells, sheet, '全体', 'B'));
    expect(cellAt(cells, sheet, `Q${total}`).value).toBe(`${plan.dates?.finish}T00:00:00.000Z`);
    expect(cellAt(cells, sheet, 'P6').formula).toMatch(/^IF\(ISNUMBER\(J6\),IF\(G6<=1E-9,Q6,WORKDAY\(\$C\$3-1,INT\(I6\*5\+1E-9\)\+1,\$B\$\d+:\$B\$\d+\)\),""\)$/);
    const row = rowOf(find(cells, sheet, '期限に間に合う確率', 'B'));
    const due = dueTime(companyA, plan);
    const { schedule } = await simulateProject(companyA);
    expect(cellAt(cells, sheet, `C${row}`).value).toBe(schedule && due && simulatedCompletion(schedule.result, due.weeks).dueProbability);
    expect(cellAt(cells, sheet, `E${row}`).value).toBe(due?.onePathProbability);
    const heading = rowOf(find(cells, sheet, '完了時期', 'B')) + 1;
    expect([cellAt(cells, sheet, `C${heading}`).value, cellAt(cells, sheet, `E${heading}`).value]).toEqual(['シミュレーション（書き出し時点）', '近似（終了を決める経路 1 本）']);
    const days = [...(cells.get(sheet)?.values() ?? [])].map(({ value }) => value);
    expect(days).toEqual(expect.arrayContaining(['元日', '年末年始', '2026-12-30T00:00:00.000Z']));
    expect(days).not.toContain('2027-01-03T00:00:00.000Z');
  });

  it('says whose plan it is, and that nobody is recommended yet', async () => {
    const { id } = projectOf(companyA);
    const open = applyChange(companyA, editRecords(companyA, 'project', [{ id, values: { recommendedCandidateId: null } }]));
    const moved = applyChange(open, editRecords(open, 'task', [...open.task.values()].map((task) => ({ id: task.id, values: { candidateId: idOf('candidate', 'package-c') } }))));
    const notes = await Promise.all([open, moved].map(async (document) => cellAt(await read(document), sheet, 'A2').value));
    expect(notes[0]).toContain('推奨する候補はまだ決まっていません。この計画は、順位が最も高い SaaS A のものです。');
    expect(notes[1]).toBe('SaaS A の計画はまだありません。作業があるのはパッケージ C です。');
  });

  it('names holidays in the language of the workbook', async () => {
    const cells = await read(companyA, 'en');
    const named = [...cells.values()].flatMap((cellsOfSheet) => [...cellsOfSheet.values()].map(({ value }) => value));
    expect(named).toContain("New Year's Day");
    expect(named).not.toContain('元日');
  });

  it('shows headings as rows, lags, and lengths in the unit of the project', async () => {
    const cells = await read(inDays());
    expect([cellAt(cells, sheet, 'C4').value, cellAt(cells, sheet, 'C6').value]).toEqual(['楽観値\n（営業日）', 10]);
    expect([cellAt(cells, sheet, 'F7').value, cellAt(cells, sheet, 'F9').value]).toEqual(['2+5日', '3, 4-2日']);
    expect(cellAt(cells, sheet, 'I9').formula).toBe("'計画の計算'!$I$9");
    expect(cellAt(cells, '計画の計算', 'I9').formula).toBe('IF(C9="","",IF(OR(J7="–",J8="–"),"–",MAX(0,IF(J7="",0,J7),IF(J8="",0,J8-2))))');
    expect([cellAt(cells, sheet, 'A10').value, cellAt(cells, sheet, 'B10').value]).toEqual(['', 'スタッフの研修']);
    expect(cellAt(cells, sheet, 'J10').formula).toBe("IF(COUNTIF('計画の計算'!$J$10:$J$11,\"–\")>0,\"–\",MAX('計画の計算'!$J$10:$J$11))");
  });

  it('follows the critical path through a task that goes on, as Awase does', async () => {
    const cells = await read(goingOn());
    const { deviation } = timed(planFor(goingOn(), idOf('candidate', 'saas-a'))).critical;
    const row = rowOf(find(cells, sheet, 'σ', 'B'));
    expect(deviation).toBeGreaterThan(0.2);
    const { duration, tasks } = timed(planFor(goingOn(), idOf('candidate', 'saas-a')));
    expect(tasks.find(({ task }) => task.id === 'operation')?.scheduled.earliestStart).toBeCloseTo(duration + 3, 9);
    expect(cellAt(cells, sheet, `J${rowOf(find(cells, sheet, '全体', 'B'))}`).value).toBeCloseTo(duration, 12);
    expect(cellAt(cells, sheet, `E${row}`).value).toBeCloseTo(deviation, 12);
    expect(Number(cellAt(cells, sheet, 'O5').value)).toBeCloseTo(deviation ** 2, 12);
  });

  it.skipIf(whyNoRecalculation() !== null).each([
    ['in working days', inDays],
    ['through a task that goes on', goingOn],
  ])('gives %s what LibreOffice calculates', async (_, document) => {
    const book = await buildWorkbook(document(), 'ja', moment);
    const [again] = await recalculate([book]);
    const [expected, found] = await Promise.all([book, again ?? book].map(async (bytes) => cellsOf(await openWorkbook(bytes))));
    for (const { address, formula, value } of expected?.get(sheet)?.values() ?? []) {
      if (formula === undefined) continue;
      const other = found?.get(sheet)?.get(address)?.value ?? '';
      if (typeof value === 'number') expect(other, address).toBeCloseTo(value, 9);
      else expect(other, address).toBe(value);
    }
  }, 120_000);

  it('without a first day leaves dates out and says so', async () => {
    const { id } = projectOf(companyA);
    const cells = await read(applyChange(companyA, editRecords(companyA, 'project', [{ id, values: { planStart: null } }])));
    expect(cellAt(cells, sheet, 'B3').value).toBe('開始日が未設定のため、日付はありません。');
    expect(cellAt(cells, sheet, 'P6').value).toBe('');
  });
});
