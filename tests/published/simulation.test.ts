import { describe, expect, test } from 'vitest';
import { simulateCosts } from '../../shared/method/simulation/costs.ts';
import { probabilityWithin } from '../../shared/method/simulation/cumulative.ts';
import { quantileAt } from '../../shared/method/simulation/quantile-table.ts';
import { airVehicle } from './three-point-cases.ts';

describe('GAO-20-195G, table 12, an air vehicle by work breakdown, simulated with triangular elements', () => {
  const [total] = simulateCosts({
    trials: 200_000,
    seed: 12,
    correlation: 0,
    candidates: [
      {
        id: 'air vehicle',
        lines: airVehicle.tasks.map(({ id, points: [optimistic, mostLikely, pessimistic] }) => ({
          id,
          points: { optimistic, mostLikely, pessimistic },
          shape: { distribution: 'triangular' as const, lambda: 4 },
          factor: 1,
        })),
      },
    ],
  }).candidates;
  const { simulated, mostLikely, expected } = airVehicle;
  const quantiles = total?.quantiles ?? new Float64Array();
  const cumulative = total?.cumulative ?? { values: new Float64Array(), shares: new Float64Array(), counted: [] };

  test('the mean is 82,244, within 4 standard errors', () => {
    expect(Math.abs((total?.mean ?? Number.NaN) - expected)).toBeLessThan(4 * (total?.standardError ?? Number.NaN));
  });

  test('the sum of the most likely values is kept to with 12.5 %, within 1 point', () => {
    expect(Math.abs(probabilityWithin(cumulative, mostLikely) - simulated.withinMostLikely)).toBeLessThan(0.01);
  });

  test('P50 is 81,610 and P80 86,440, within 0.5 %', () => {
    expect(Math.abs(quantileAt(quantiles, 0.5) / simulated.p50 - 1)).toBeLessThan(0.005);
    expect(Math.abs(quantileAt(quantiles, 0.8) / simulated.p80 - 1)).toBeLessThan(0.005);
  });
});
