import { describe, expect, test } from 'vitest';
import { isDueShown, onePathCurve, simulatedCurve } from '../../../renderer/charts/end-date-configuration.ts';
import { emptyPlan } from '../../../shared/plan.ts';

const plan = { ...emptyPlan, duration: 12, critical: { paths: [], count: 1, deviation: 2 } };
const quantiles = Float64Array.from({ length: 1001 }, (_, step) => 10 + step / 200);
const due = (weeks: number) => ({ due: '2027-02-19', weeks, onePathProbability: 0.5 });

describe('the curves of the end', () => {
  test('the simulated one runs from the shortest to the longest plan seen', () => {
    const curve = simulatedCurve(quantiles);
    expect(curve[0]).toEqual({ weeks: 10, probability: 0 });
    expect(curve.at(-1)).toEqual({ weeks: 15, probability: 1 });
    expect(curve.find(({ probability }) => probability === 0.8)?.weeks).toBeCloseTo(14, 12);
  });

  test('the one of one path has its mean in the middle and rises', () => {
    const curve = onePathCurve(plan);
    expect(curve.find(({ probability }) => probability === 0.5)?.weeks).toBeCloseTo(12, 9);
    expect(curve.every(({ weeks }, index) => index === 0 || weeks >= (curve[index - 1]?.weeks ?? Infinity))).toBe(true);
  });
});

describe('the due date', () => {
  test('is drawn near the curve only, so that it does not squeeze it', () => {
    expect(isDueShown({ due: due(16), plan, quantiles })).toBe(true);
    expect(isDueShown({ due: due(60), plan, quantiles })).toBe(false);
    expect(isDueShown({ due: null, plan, quantiles })).toBe(false);
  });
});
