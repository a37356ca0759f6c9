import { describe, expect, test } from 'vitest';
import { rate } from '../../shared/actions/assess.ts';
import { applyChange } from '../../shared/change.ts';
import { gapsOf, scoresBy, scoresOf } from '../../shared/evaluation.ts';
import { meanCells } from '../../shared/means.ts';
import type { Document } from '../../shared/document.ts';
import { countingContext, idOf } from '../support/context.ts';
import { withEvaluators } from '../support/panel.ts';
import { cell, levelOf, projectWith } from '../support/project.ts';

const evaluators = [
  { weight: 2, ratings: ['◎△×－◎'] },
  { weight: 1, ratings: ['△××－？'] },
  { weight: 1, ratings: ['△×◎－？'] },
];

function panel(revealed: boolean): Document {
  const { document, context } = projectWith([{ mandatory: true, minimumClass: 'fit' }, {}, {}, {}, {}, { ratings: ['gap'] }], 1);
  return withEvaluators(document, evaluators, context, revealed);
}

const only = (document: Document) => scoresOf(document).candidates[0];

describe('ratings of several evaluators', () => {
  test('do not count before they are revealed', () => {
    const document = panel(false);
    expect(meanCells(document).column(cell(1, 1).candidateId).size).toBe(0);
    expect(only(document)?.fit).toMatchObject({ fit: 0, ratedCount: 1, unratedCount: 5 });
    expect(only(document)?.knockOuts).toEqual([]);
  });

  test('count by their weighted mean once revealed; all not applicable is not applicable', () => {
    const document = panel(true);
    // (2·1 + .5 + .5)/4, (2·.5)/4, 1/4, n/a, 1, and the consensus 0
    expect(only(document)?.fit.scoreSum).toBeCloseTo(0.75 + 0.25 + 0.25 + 1, 12);
    expect(only(document)?.fit).toMatchObject({ ratedCount: 5, unratedCount: 0, totalWeight: 5 });
  });

  test('have the class of the nearest level for gaps, ties to the lower; a tie on a mandatory item knocks nobody out, but still can', () => {
    const document = panel(true);
    expect(only(document)?.gapCounts).toEqual({ partial: 1, gap: 3 });
    expect(only(document)?.knockOuts).toEqual([]);
    expect(only(document)?.openKnockOuts.map(({ requirement, because }) => [requirement.id, because])).toEqual([[cell(1, 1).requirementId, 'tied']]);
    expect(only(document)?.standing).toMatchObject({ status: 'open', mayFall: true });
    expect(gapsOf(document).map(({ level, mean }) => [level.class, mean?.score ?? null])).toEqual([
      ['partial', 0.75],
      ['gap', 0.25],
      ['gap', 0.25],
      ['gap', null],
    ]);
  });

  test.each([
    ['even votes on both sides of the minimum', 'partial', [[1, '◎'], [1, '×']], 'open'],
    ['even votes, full fit against partial, where a full fit is demanded', 'fit', [[3, '◎'], [3, '△']], 'open'],
    ['a mean halfway to the level below the minimum', 'partial', [[1, '△'], [1, '×']], 'open'],
    ['even votes, one of them not applicable', 'partial', [[2, '－'], [2, '×']], 'open'],
    ['a mean halfway though the votes are not even', 'partial', [[1, '◎'], [3, '×']], 'open'],
    ['a clear mean below', 'partial', [[1, '△'], [3, '×']], 'out'],
    ['a clear mean above', 'partial', [[3, '△'], [1, '×']], 'in'],
    ['agreement below', 'fit', [[1, '△'], [1, '△']], 'out'],
    ['an even vote within what is accepted', 'partial', [[1, '◎'], [1, '△']], 'in'],
  ] as const)('%s', (_name, minimumClass, votes, expected) => {
    const { document: start, context } = projectWith([{ mandatory: true, minimumClass }, { ratings: ['fit'] }], 1);
    const document = withEvaluators(start, votes.map(([weight, symbol]) => ({ weight, ratings: [symbol] })), context);
    const { knockOuts, openKnockOuts, standing } = only(document) ?? {};
    expect([knockOuts?.length, openKnockOuts?.length, standing?.status]).toEqual(
      { open: [0, 1, 'open'], out: [1, 0, 'knockedOut'], in: [0, 0, 'settled'] }[expected],
    );
    for (const kind of ['fit', 'gap'] as const) {
      const agreed = applyChange(document, rate(document, [cell(1, 1)], levelOf(document, kind), countingContextFrom(document)));
      expect(only(agreed)?.standing.status).toBe(kind === 'fit' ? 'settled' : 'knockedOut');
    }
  });

  test('give way to a recorded consensus', () => {
    const document = panel(true);
    const agreed = applyChange(document, rate(document, [cell(1, 1)], levelOf(document, 'fit'), countingContextFrom(document)));
    expect(only(agreed)?.fit.scoreSum).toBeCloseTo(1 + 0.25 + 0.25 + 1, 12);
    expect(only(agreed)?.knockOuts).toEqual([]);
  });

  test('are scored alone for one evaluator, blind to the others and to the consensus', () => {
    const { fit } = scoresBy(panel(true), idOf('evaluator', 'evaluator-2')).candidates[0] ?? {};
    expect(fit).toMatchObject({ scoreSum: 0.5, ratedCount: 3, unratedCount: 2 });
  });

  test('keep the column of another candidate as it was', () => {
    const { document: start, context } = projectWith([{}, {}], 2);
    const document = withEvaluators(start, [{ weight: 1, ratings: ['◎△', '△◎'] }], context);
    const evaluatorId = idOf('evaluator', 'evaluator-1');
    const after = applyChange(document, rate(document, [cell(1, 1)], levelOf(document, 'gap'), context, evaluatorId));
    expect(meanCells(after).column(cell(1, 2).candidateId)).toBe(meanCells(document).column(cell(1, 2).candidateId));
    expect(meanCells(after).at(cell(1, 1).requirementId, cell(1, 1).candidateId)?.score).toBe(0);
  });
});

/** Ids that none of the document's records has. */
function countingContextFrom(document: Document) {
  const context = countingContext();
  for (let count = 0; count < document.assessment.size; count += 1) context.newId('assessment');
  return context;
}
