import { normalProbability, normalQuantile } from '../statistics/normal.ts';
import type { Curve, Parts } from '../estimate/distribution.ts';
import type { Seed } from './random.ts';
import { addStream, samplingTable } from './sampling-table.ts';

/** Densities at the ends of the parts, times 1 or times the ends themselves, give the moments of a normal variable in closed form. */
function normalParts(cuts: Float64Array): Parts {
  const means = new Float64Array(cuts.length - 1);
  const variances = new Float64Array(cuts.length - 1);
  const zs = cuts.map((p) => (p > 0 && p < 1 ? normalQuantile(p) : 0));
  const densities = cuts.map((p, index) => (p > 0 && p < 1 ? Math.exp(-((zs[index] ?? 0) ** 2) / 2) / Math.sqrt(2 * Math.PI) : 0));
  for (let index = 0; index < means.length; index += 1) {
    const probability = (cuts[index + 1] ?? 1) - (cuts[index] ?? 0);
    const [low, high] = [densities[index] ?? 0, densities[index + 1] ?? 0];
    const mean = (low - high) / probability;
    means[index] = mean;
    variances[index] = 1 + ((zs[index] ?? 0) * low - (zs[index + 1] ?? 0) * high) / probability - mean * mean;
  }
  return { means, variances };
}

const standardNormal = samplingTable({ minimum: Number.NEGATIVE_INFINITY, maximum: Number.POSITIVE_INFINITY, parts: normalParts, quantile: normalQuantile });

/** Scores reach to where two of the largest draws of the normal table together come. */
const reach = 9;
const stepsPerUnit = 128;
const gridProbabilities = Float64Array.from({ length: 2 * reach * stepsPerUnit + 2 }, (_, step) => normalProbability(step / stepsPerUnit - reach));

/** The values of a distribution at evenly spaced normal scores. */
export type ScoreTable = Float64Array;

/** @param factor what every value is multiplied by, 0 or more */
export function scoreTable({ quantile }: Pick<Curve, 'quantile'>, factor = 1): ScoreTable {
  let near = Number.NaN;
  return gridProbabilities.map((p) => {
    near = quantile(p, near);
    return near * factor;
  });
}

/** Fills the normal scores of the factor that all lines of a block share. */
export function fillCommonFactor(factor: Float64Array, seed: Seed): void {
  factor.fill(0);
  addStream(factor, standardNormal, seed);
}

/**
 * Adds a draw to every sum, each rising and falling with a common factor and keeping its own distribution: a one-factor Gaussian copula
 * (Vasicek 1987; Li 2000), z = √ρ·Z₀ + √(1−ρ)·ε with a normal score ε of the stream, and the quantile of Φ(z). Any two lines correlate by ρ
 * in their normal scores; their costs by slightly less where they are skewed. A discount is an amount below 0 like any other: where costs
 * come out high, it comes out small.
 * @param own room for the scores of the line, as many as sums
 * @param factor Z₀, one for each sum
 * @param rho ρ, 0..1
 */
export function addCorrelatedStream(sums: Float64Array, table: ScoreTable, seed: Seed, own: Float64Array, factor: Float64Array, rho: number): void {
  const common = Math.sqrt(rho) * stepsPerUnit;
  const alone = Math.sqrt(1 - rho) * stepsPerUnit;
  const middle = reach * stepsPerUnit;
  own.fill(0);
  addStream(own, standardNormal, seed);
  for (let index = 0; index < sums.length; index += 1) {
    const position = common * (factor[index] ?? 0) + alone * (own[index] ?? 0) + middle;
    const step = position | 0;
    const value = table[step] ?? 0;
    sums[index] = (sums[index] ?? 0) + value + ((table[step + 1] ?? 0) - value) * (position - step);
  }
}
