import { expect, test } from 'vitest';
import { evaluate } from '../../main/evaluate.ts';
import { simulatePlans, simulateProject } from '../../main/project-simulations.ts';
import { addTasks } from '../../shared/actions/plan-tasks.ts';
import { editRecords } from '../../shared/actions/edit-records.ts';
import { applyChange } from '../../shared/change.ts';
import { type Document, projectOf } from '../../shared/document.ts';
import { weeks } from '../../shared/model/values.ts';
import { idOf } from '../support/context.ts';
import { projectWith } from '../support/project.ts';

const [first, second] = [idOf('candidate', 'candidate-1'), idOf('candidate', 'candidate-2')];

/** Two plans of three tasks side by side, due after eight weeks: 2027-01-04 is a Monday. */
function sideBySide(): Document {
  const { document: empty, context } = projectWith([], 2);
  const task = (title: string, points: readonly [number, number, number]) => {
    const [optimistic, mostLikely, pessimistic] = points.map((length) => weeks.parse(length));
    return { title, ...(optimistic !== undefined && { optimistic }), ...(mostLikely !== undefined && { mostLikely }), ...(pessimistic !== undefined && { pessimistic }) };
  };
  const values = { planStart: '2027-01-04', planDue: '2027-02-26', holidaysOff: false };
  const edits = [
    (document: Document) => editRecords(document, 'project', [{ id: projectOf(document).id, values }]),
    ...[first, second].map((id) => (document: Document) => addTasks(document, id, ['設定', '移行', '研修'].map((title) => task(title, [5, 7, 10])), context)),
  ];
  return edits.reduce<Document>((document, edit) => applyChange(document, edit(document)), empty);
}

test('every plan gives the simulated chance first and the one of one path by its own name', async () => {
  const document = sideBySide();
  const simulations = await simulateProject(document, { trials: 50_000, seed: 11 });
  const { plan, simulation } = evaluate(document, simulations, await simulatePlans(document, simulations));
  const chances = plan.plans.map(({ candidateId, due }) => ({ candidateId, ...due }));
  expect(chances.map(({ candidateId, weeks: length }) => [candidateId, length])).toEqual([
    ['candidate-1', 8],
    ['candidate-2', 8],
  ]);
  for (const { probability, onePathProbability: onePath } of chances) {
    const onePathProbability = onePath ?? 0;
    // Three like tasks at once: nearer to the cube of the chance of one, which the beta and the normal curve put differently.
    expect(probability ?? 1).toBeLessThan(onePathProbability - 0.15);
    expect(Math.abs((probability ?? 1) - onePathProbability ** 3)).toBeLessThan(0.12);
  }
  const simulated = simulation.schedule;
  if (simulated !== null) expect(chances.find(({ candidateId }) => candidateId === simulated.candidateId)?.probability).toBe(simulated.withinDue);
});

test('a plan that was not simulated has no simulated chance', () => {
  expect(evaluate(sideBySide()).plan.plans.map(({ due }) => due?.probability)).toEqual([null, null]);
  expect(evaluate(sideBySide()).plan.plans[0]?.due?.onePathProbability).toBeGreaterThan(0.8);
});
