import { expect, test } from 'vitest';
import { removeEvaluator, settleByMean } from '../../../shared/actions/evaluators.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import { applyChange, invertChange } from '../../../shared/change.ts';
import { differs, panelOfDocument } from '../../../shared/disagreement.ts';
import { consensusCells } from '../../../shared/cells.ts';
import { idOf } from '../../support/context.ts';
import { withEvaluators } from '../../support/panel.ts';
import { cell, levelOf, projectWith } from '../../support/project.ts';

const panel = () => {
  const { document, context } = projectWith([{}, {}, {}, { ratings: ['gap'] }], 1);
  return { document: withEvaluators(document, [{ weight: 3, ratings: ['◎◎－◎'] }, { weight: 1, ratings: ['◎△△◎'] }, { weight: 1, ratings: ['×'] }], context), context };
};

test('removing an evaluator takes their ratings along, and undo brings both back', () => {
  const { document } = panel();
  const id = idOf('evaluator', 'evaluator-2');
  expect(() => removeRecords(document, 'evaluator', [id])).toThrow('inUse');
  const change = removeEvaluator(document, id);
  const after = applyChange(document, change);
  expect(after.evaluator.has(id)).toBe(false);
  expect([...after.assessment.values()].some(({ evaluatorId }) => evaluatorId === id)).toBe(false);
  expect(change.assessment?.removed).toHaveLength(4);
  expect(applyChange(after, invertChange(change)).assessment).toEqual(document.assessment);
});

test('cells are ordered by disagreement, not applicable against a score first', () => {
  const shared = panelOfDocument(panel().document).shared;
  expect(shared.map(({ requirement, result }) => [requirement.id, result.range, result.mixed])).toEqual([
    ['requirement-3', 0, true],
    ['requirement-1', 1, false],
    ['requirement-2', 0.5, false],
    ['requirement-4', 0, false],
  ]);
  expect(shared.map(differs)).toEqual([true, true, true, false]);
});

test('settling takes the level nearest to the mean within the range, and leaves the rest and what is agreed alone', () => {
  const { document, context } = panel();
  const after = applyChange(document, settleByMean(document, 0.5, '近いため', context));
  const at = (row: number) => consensusCells(after.assessment).at(cell(row, 1).requirementId, cell(row, 1).candidateId);
  expect([1, 2, 3, 4].map((row) => at(row)?.levelId ?? null)).toEqual([null, levelOf(document, 'fit'), null, levelOf(document, 'gap')]);
  expect(at(2)?.consensusReason).toBe('近いため');
  expect(at(4)?.consensusReason).toBe('');
});
