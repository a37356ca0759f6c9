import { expect, test } from 'vitest';
import { evaluate } from '../../main/evaluate.ts';
import { comparison } from '../support/comparison.ts';
import { countingContext } from '../support/context.ts';
import { withEvaluators } from '../support/panel.ts';

const rated = (revealed: boolean) =>
  evaluate(
    withEvaluators(
      comparison({ requirements: [{ title: '一' }, { title: '二' }], candidates: [{ name: '甲', levels: '??' }] }),
      [{ weight: 2, ratings: ['◎◎'] }, { weight: 1, ratings: ['△◎'] }],
      countingContext(),
      revealed,
    ),
  );

test('revealed ratings are given with mean, range, deviation and agreement', () => {
  const { panel, candidates } = rated(true);
  expect(panel.evaluators.map(({ ratedCells }) => ratedCells)).toEqual([2, 2]);
  expect(panel.cells[0]).toMatchObject({ range: 0.5, deviation: 0.25, consensus: null, nearest: { symbol: '◎' } });
  expect(panel.cells[0]?.mean).toBeCloseTo(5 / 6, 12);
  expect(panel.agreement?.alpha).toBeCloseTo(0, 12);
  expect(candidates[0]?.fit).toBeCloseTo((5 / 6 + 1) / 2, 12);
});

test('ratings that are not revealed stay out', () => {
  const { panel, candidates, fitProfiles } = rated(false);
  expect(panel).toMatchObject({ revealed: false, agreement: null, cells: [] });
  expect(candidates[0]?.fit).toBeNull();
  expect(fitProfiles[0]).toMatchObject({ fits: 0, applicable: 0, share: null });
});
