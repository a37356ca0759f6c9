import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { occurrences, sumIndependent, times } from '../../../../shared/method/estimate/total.ts';

const line = (deviation: number, expected = 0) => ({ expected, deviation });
const spreads = fc.array(fc.record({ expected: fc.nat(1e9), deviation: fc.nat(1e9) }));

describe('METHOD 11, sums of independent lines', () => {
  test('σ 30, 40, 50 make 70.7, not 120', () => {
    const { deviation } = sumIndependent([line(30), line(40), line(50)]);
    expect(deviation).toBeCloseTo(70.7, 1);
    expect(deviation).not.toBeCloseTo(120, 0);
  });

  test('expected values add', () => {
    expect(sumIndependent([line(1, 80), line(2, 100)]).expected).toBe(180);
    expect(sumIndependent([])).toEqual({ expected: 0, deviation: 0 });
  });

  test('σ of a sum lies between the largest σ and the sum of all', () => {
    fc.assert(
      fc.property(spreads, (lines) => {
        const deviations = lines.map(({ deviation }) => deviation);
        const total = sumIndependent(lines).deviation;
        expect(total).toBeGreaterThanOrEqual(Math.max(0, ...deviations) * (1 - 1e-12));
        expect(total).toBeLessThanOrEqual(deviations.reduce((sum, deviation) => sum + deviation, 0) * (1 + 1e-12));
      }),
    );
  });
});

describe('METHOD 14, costs over the horizon', () => {
  test.each([
    ['once', 5, 1],
    ['monthly', 5, 60],
    ['yearly', 5, 5],
    ['monthly', 1, 12],
  ] as const)('%s over %d years occurs %d times', (frequency, years, count) => {
    expect(occurrences(frequency, years)).toBe(count);
  });

  test('one uncertain price paid 12 times is 12 times as uncertain', () => {
    expect(times({ expected: 5, deviation: 2 }, 12)).toEqual({ expected: 60, deviation: 24 });
  });
});
