import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../shared/actions/assess.ts';
import { consensusCells, evaluatorCells } from '../../shared/cells.ts';
import { applyChange } from '../../shared/change.ts';
import { scoresOf } from '../../shared/evaluation.ts';
import { inOrder } from '../../shared/document.ts';
import { countingContext, idOf } from '../support/context.ts';
import { cell, projectWith } from '../support/project.ts';

const rows = 4;
const columns = 3;
const step = fc.record({ row: fc.integer({ min: 1, max: rows }), column: fc.integer({ min: 1, max: columns }), level: fc.integer({ min: -1, max: 3 }) });

test('an index carried from change to change equals one made anew, and so do the scores', () => {
  fc.assert(
    fc.property(fc.array(fc.array(step, { maxLength: 5 }), { maxLength: 8 }), (changes) => {
      const context = countingContext();
      let { document } = projectWith(Array.from({ length: rows }, () => ({})), columns);
      consensusCells(document.assessment);
      for (const steps of changes) {
        const levels = inOrder(document, 'level');
        const cells = steps.map(({ row, column, level }) => ({ ...cell(row, column), values: { levelId: levels[level]?.id ?? null } }));
        document = applyChange(document, assess(document, cells, context));
      }
      const anew = { ...document, assessment: new Map(document.assessment) };
      for (const candidateId of document.candidate.keys())
        expect(consensusCells(document.assessment).column(candidateId)).toEqual(consensusCells(anew.assessment).column(candidateId));
      const carried = scoresOf(document);
      expect(carried).toEqual(scoresOf(anew));
    }),
  );
});

test('rating one candidate leaves the column of another as it was', () => {
  const { document, context } = projectWith([{ ratings: ['fit', 'gap'] }], 2);
  const before = consensusCells(document.assessment);
  const after = consensusCells(applyChange(document, assess(document, [{ ...cell(1, 1), values: { levelId: null } }], context)).assessment);
  expect(after.column(cell(1, 2).candidateId)).toBe(before.column(cell(1, 2).candidateId));
  expect(after.column(cell(1, 1).candidateId)).not.toBe(before.column(cell(1, 1).candidateId));
});

test('the indexes of evaluators carried from change to change equal those made anew', () => {
  const ownStep = fc.tuple(step, fc.constantFrom(null, 'evaluator-1', 'evaluator-2'));
  fc.assert(
    fc.property(fc.array(fc.array(ownStep, { maxLength: 4 }), { maxLength: 8 }), (changes) => {
      const context = countingContext();
      let { document } = projectWith(Array.from({ length: rows }, () => ({})), columns);
      evaluatorCells(document.assessment);
      for (const steps of changes)
        for (const [{ row, column, level }, evaluator] of steps) {
          const values = { levelId: inOrder(document, 'level')[level]?.id ?? null };
          const evaluatorId = evaluator === null ? null : idOf('evaluator', evaluator);
          document = applyChange(document, assess(document, [{ ...cell(row, column), values }], context, evaluatorId));
        }
      const anew = new Map(document.assessment);
      for (const id of ['evaluator-1', 'evaluator-2'].map((name) => idOf('evaluator', name)))
        for (const candidateId of document.candidate.keys())
          expect(evaluatorCells(document.assessment).get(id)?.column(candidateId) ?? new Map()).toEqual(evaluatorCells(anew).get(id)?.column(candidateId) ?? new Map());
    }),
  );
});
