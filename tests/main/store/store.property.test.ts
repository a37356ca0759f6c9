import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../main/store/store.ts';
import { addCandidate } from '../../../shared/actions/add-candidate.ts';
import { addEstimate } from '../../../shared/actions/add-estimate.ts';
import { addRequirements } from '../../../shared/actions/add-requirements.ts';
import { assess } from '../../../shared/actions/assess.ts';
import type { ActionContext } from '../../../shared/actions/context.ts';
import { describeGap } from '../../../shared/actions/describe-gap.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { moveRecords } from '../../../shared/actions/move-records.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import { applyChange, type Change, isEmptyChange } from '../../../shared/change.ts';
import { type Document, inOrder } from '../../../shared/document.ts';
import { ProblemError } from '../../../shared/problem.ts';
import { countingContext, fullDocument, groundOf, idOfProject, openIn, stored, temporaryFolder } from './support.ts';

type Intention = (document: Document, context: ActionContext) => Change;

const pick = <Value>(values: readonly Value[], at: number): Value | undefined => values[at % Math.max(1, values.length)];

/** The change for a record chosen by number, or none when the table is empty. */
const forOne = <Value>(values: readonly Value[], at: number, change: (value: Value) => Change): Change => {
  const chosen = pick(values, at);
  return chosen === undefined ? {} : change(chosen);
};

const number = fc.nat({ max: 20 });
const text = fc.string({ unit: 'binary', maxLength: 20 });

const intention: fc.Arbitrary<Intention> = fc.oneof(
  fc.tuple(number, text, fc.double({ min: 0, max: 1e6, noNaN: true })).map(
    ([at, title, weight]): Intention =>
      (document, context) =>
        forOne(inOrder(document, 'category'), at, ({ id }) =>
          addRequirements(document, [{ categoryId: id, title, weight }, { categoryId: id }], context),
        ),
  ),
  fc.tuple(number, text, fc.boolean()).map(
    ([at, title, mandatory]): Intention =>
      (document) =>
        forOne(inOrder(document, 'requirement'), at, ({ id }) =>
          editRecords(document, 'requirement', [{ id, values: { title, mandatory } }]),
        ),
  ),
  fc.tuple(number, number).map(
    ([at, after]): Intention =>
      (document) =>
        forOne(inOrder(document, 'requirement'), at, ({ id }) =>
          moveRecords(document, 'requirement', [id], pick(inOrder(document, 'requirement'), after)?.id ?? null),
        ),
  ),
  text.map((summary): Intention => (document, context) => addCandidate(document, { name: 'candidate', summary }, context)),
  fc.array(fc.tuple(number, number, number, text), { minLength: 1, maxLength: 8 }).map(
    (cells): Intention =>
      (document, context) => {
        const levels = [...inOrder(document, 'level'), null];
        const chosen = cells.flatMap(([row, column, level, note]) => {
          const requirement = pick(inOrder(document, 'requirement'), row);
          const candidate = pick(inOrder(document, 'candidate'), column);
          if (requirement === undefined || candidate === undefined) return [];
          const levelId = pick(levels, level)?.id ?? null;
          return [{ requirementId: requirement.id, candidateId: candidate.id, values: { levelId, note: levelId === null ? '' : note } }];
        });
        return assess(document, chosen, context);
      },
  ),
  fc.tuple(number, number, number, fc.constantFrom(1 as const, 2 as const, 3 as const, null)).map(
    ([row, column, at, impact]): Intention =>
      (document, context) =>
        forOne(inOrder(document, 'requirement'), row, (requirement) =>
          forOne(inOrder(document, 'candidate'), column, (candidate) => {
            const natureId = pick(inOrder(document, 'gapNature'), at)?.id ?? null;
            return describeGap(document, { requirementId: requirement.id, candidateId: candidate.id }, { natureId, impact }, context);
          }),
        ),
  ),
  fc.tuple(number, text).map(
    ([at, title]): Intention =>
      (document, context) =>
        forOne(inOrder(document, 'candidate'), at, ({ id }) => addEstimate(document, id, { title }, context)),
  ),
  fc.tuple(fc.constantFrom('requirement', 'candidate', 'category', 'gapNature', 'need'), number).map(
    ([entity, at]): Intention =>
      (document) =>
        forOne(inOrder(document, entity) as readonly { id: string }[], at, ({ id }) => removeRecords(document, entity, [id])),
  ),
);

type Step = Intention | 'undo' | 'redo' | 'restart';

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: intention },
  { weight: 2, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
  { weight: 1, arbitrary: fc.constant('restart' as const) },
);

/** An action may refuse; then nothing is to be committed. */
function changeOf(run: Intention, document: Document, context: ActionContext): Change {
  try {
    return run(document, context);
  } catch (error) {
    if (error instanceof ProblemError) return {};
    throw error;
  }
}

describe('any sequence of actions', () => {
  it('leaves rows equal to the document in memory, and is taken back by undoing all of it', { timeout: 60_000 }, () => {
    const root = temporaryFolder();
    let runs = 0;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        const folder = `${root}/${runs++}`;
        const context = countingContext('new');
        const ground = fullDocument();
        const projectId = idOfProject(ground);
        let document = ground;
        let store: Store = openIn(folder);
        store.createProject('createProject', groundOf(ground));
        try {
          for (const current of steps) {
            const { history } = store.openProject(projectId);
            if (current === 'restart') {
              store.close();
              store = openIn(folder);
            } else if (current === 'undo' || current === 'redo') {
              if (history[current] !== null) document = applyChange(document, store[current](projectId).change);
            } else {
              const change = changeOf(current, document, context);
              if (!isEmptyChange(change)) document = applyChange(document, store.commit(projectId, 'edit', change).change);
            }
            expect(stored(store, projectId)).toEqual(document);
          }
          let { history } = store.openProject(projectId);
          while (history.undo !== null) ({ history } = store.undo(projectId));
          expect(stored(store, projectId)).toEqual(ground);
          let last = ground;
          while (history.redo !== null) {
            const committed = store.redo(projectId);
            last = applyChange(last, committed.change);
            ({ history } = committed);
          }
          expect(stored(store, projectId)).toEqual(last);
        } finally {
          store.close();
        }
      }),
      { numRuns: 40 },
    );
  });
});
