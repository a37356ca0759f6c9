import { addRecords } from '../../shared/actions/add-records.ts';
import { rate } from '../../shared/actions/assess.ts';
import type { ActionContext } from '../../shared/actions/context.ts';
import { editRecords } from '../../shared/actions/edit-records.ts';
import { applyChange, type Change } from '../../shared/change.ts';
import { type Document, inOrder, projectOf } from '../../shared/document.ts';

/**
 * The document with evaluators who rate its cells.
 * @param evaluators weight, and per candidate one symbol per requirement in order, `?` for unrated
 */
export function withEvaluators(
  start: Document,
  evaluators: readonly { readonly weight: number; readonly ratings: readonly string[] }[],
  context: ActionContext,
  ratingsRevealed = true,
): Document {
  let document = start;
  const run = (action: (current: Document) => Change): void => {
    document = applyChange(document, action(document));
  };
  run((current) => editRecords(current, 'project', [{ id: projectOf(current).id, values: { ratingsRevealed } }]));
  for (const [index, { weight, ratings }] of evaluators.entries()) {
    run((current) => addRecords(current, 'evaluator', [{ name: `評価者 ${index + 1}`, role: '', weight }], context));
    const evaluatorId = inOrder(document, 'evaluator').at(-1)?.id ?? null;
    for (const [place, candidate] of inOrder(document, 'candidate').entries())
      for (const level of document.level.values()) {
        const cells = inOrder(document, 'requirement')
          .filter((_, row) => [...(ratings[place] ?? '')][row] === level.symbol)
          .map(({ id }) => ({ requirementId: id, candidateId: candidate.id }));
        run((current) => rate(current, cells, level.id, context, evaluatorId));
      }
  }
  return document;
}
