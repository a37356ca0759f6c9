import { addCandidate } from '../../shared/actions/add-candidate.ts';
import { addRequirements, type NewRequirement } from '../../shared/actions/add-requirements.ts';
import { assess } from '../../shared/actions/assess.ts';
import { createProject } from '../../shared/actions/create-project.ts';
import { applyChange, type Change } from '../../shared/change.ts';
import { type Document, emptyDocument, inOrder } from '../../shared/document.ts';
import type { LevelClass } from '../../shared/model/level.ts';
import { countingContext, idOf } from './context.ts';

type Rating = LevelClass | null;

interface Row extends Omit<NewRequirement, 'categoryId'> {
  /** The category's place, 1 to 4. */
  readonly category?: number;
  /** One rating per candidate; null is unrated. */
  readonly ratings?: readonly Rating[];
}

/** A project with numbered records: `category-1`…, `requirement-1`…, `candidate-1`…; levels by their class. */
export function projectWith(rows: readonly Row[], candidates: number) {
  const context = countingContext();
  let document = applyChange(emptyDocument(), createProject({ name: '案件', language: 'ja' }, context));
  const run = (action: (current: Document) => Change): Document => (document = applyChange(document, action(document)));
  run((current) =>
    addRequirements(
      current,
      rows.map(({ category = 1, ratings: _ratings, ...values }) => ({ ...values, categoryId: idOf('category', `category-${category}`) })),
      context,
    ),
  );
  for (let number = 1; number <= candidates; number += 1) run((current) => addCandidate(current, { name: `候補 ${number}` }, context));
  run((current) =>
    assess(
      current,
      rows.flatMap(({ ratings = [] }, row) =>
        ratings.flatMap((rating, column) =>
          rating === null ? [] : [{ ...cell(row + 1, column + 1), values: { levelId: levelOf(current, rating) } }],
        ),
      ),
      context,
    ),
  );
  return { document, context };
}

export const cell = (requirement: number, candidate: number) => ({
  requirementId: idOf('requirement', `requirement-${requirement}`),
  candidateId: idOf('candidate', `candidate-${candidate}`),
});

export function levelOf(document: Document, wanted: LevelClass) {
  const level = inOrder(document, 'level').find(({ class: found }) => found === wanted);
  if (level === undefined) throw new Error(`no level of class ${wanted}`);
  return level.id;
}
