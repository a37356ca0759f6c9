import { describe, expect, test } from 'vitest';
import { addCorrelatedStream, fillCommonFactor, scoreTable } from '../../../../shared/method/simulation/correlation.ts';
import { seedOf } from '../../../../shared/method/simulation/random.ts';
import { normalQuantile } from '../../../../shared/method/statistics/normal.ts';

const count = 1 << 17;

/** The probabilities themselves: the distribution between 0 and 1 all values of which are equally likely. */
const even = scoreTable({ quantile: (p) => p });

function correlated(rho: number, seed: number, line: string): Float64Array {
  const factor = new Float64Array(count);
  const drawn = new Float64Array(count);
  fillCommonFactor(factor, seedOf(seed));
  addCorrelatedStream(drawn, even, seedOf(seed, line), new Float64Array(count), factor, rho);
  return drawn;
}

const scoresOf = (drawn: Float64Array): Float64Array => drawn.map((p) => normalQuantile(p));

describe.each([0, 0.3, 0.7, 1])('ρ = %d', (rho) => {
  test('any two lines correlate by ρ in their normal scores, within 5 standard errors', () => {
    const [first, second] = [scoresOf(correlated(rho, 1, 'a')), scoresOf(correlated(rho, 1, 'b'))];
    const correlation = first.reduce((sum, score, index) => sum + score * (second[index] ?? 0), 0) / count;
    expect(Math.abs(correlation - rho)).toBeLessThan(5 * Math.sqrt((1 + rho * rho) / count));
  });

  test('every value stays as likely as another: χ² of 256 bins within 5 σ', () => {
    const counts = new Float64Array(256);
    for (const p of correlated(rho, 2, 'a')) counts[Math.floor(256 * p)] = (counts[Math.floor(256 * p)] ?? 0) + 1;
    const likely = count / 256;
    const chiSquare = counts.reduce((sum, each) => sum + (each - likely) ** 2 / likely, 0);
    expect(Math.abs(chiSquare - 255)).toBeLessThan(5 * 22.6);
  });
});

test('the tails are as rare as they should be: a draw of a thousandth within 5 standard errors of once in a thousand', () => {
  const drawn = correlated(0.3, 5, 'a');
  for (const isRare of [(p: number) => p < 1e-3, (p: number) => p > 1 - 1e-3]) {
    const found = drawn.reduce((sum, p) => sum + Number(isRare(p)), 0);
    expect(Math.abs(found - count / 1000)).toBeLessThan(5 * Math.sqrt(count / 1000));
  }
  expect(drawn.reduce((most, p) => Math.max(most, p), 0)).toBeGreaterThan(1 - 20 / count);
});

test('the common factor has mean 0 and variance 1, within 5 standard errors', () => {
  const factor = new Float64Array(count);
  fillCommonFactor(factor, seedOf(3));
  const mean = factor.reduce((sum, z) => sum + z, 0) / count;
  const variance = factor.reduce((sum, z) => sum + z * z, 0) / count;
  expect(Math.abs(mean)).toBeLessThan(5 / Math.sqrt(count));
  expect(Math.abs(variance - 1)).toBeLessThan(5 * Math.sqrt(2 / count));
});
