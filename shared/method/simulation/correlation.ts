import { normalProbability, normalQuantile } from '../statistics/normal.ts';
import type { Parts } from '../estimate/distribution.ts';
import { fillWords, type Seed } from './random.ts';
import { drawAt, samplingTable } from './sampling-table.ts';

const words32 = 2 ** 32;

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

const standardNormal = samplingTable({ minimum: Number.NEGATIVE_INFINITY, maximum: Number.POSITIVE_INFINITY, parts: normalParts });

/** The table of Φ reaches to where two of the largest draws of the normal table together cannot. */
const reach = 6;
const stepsPerUnit = 256;
const scores = Float64Array.from({ length: 2 * reach * stepsPerUnit + 2 }, (_, step) => words32 * normalProbability(step / stepsPerUnit - reach));

/** Fills the normal scores of the factor that all lines of a block share. */
export function fillCommonFactor(factor: Float64Array, words: Uint32Array, seed: Seed): void {
  fillWords(words, seed);
  for (let index = 0; index < words.length; index += 1) factor[index] = drawAt(standardNormal, words[index] ?? 0);
}

/**
 * Makes the random words of a line rise and fall with a common factor, and keeps each word as likely as any other, so that the line keeps
 * its own distribution: a one-factor Gaussian copula (Vasicek 1987; Li 2000), z = √ρ·Z₀ + √(1−ρ)·ε with the word's own normal score
 * ε, and Φ(z) as the new word. Any two lines correlate by ρ in their normal scores; their costs by slightly less where they are skewed.
 * @param factor Z₀, one for each word
 * @param rho ρ, 0..1
 */
export function correlateWords(words: Uint32Array, factor: Float64Array, rho: number): void {
  const common = Math.sqrt(rho);
  const own = Math.sqrt(1 - rho);
  for (let index = 0; index < words.length; index += 1) {
    const z = common * (factor[index] ?? 0) + own * drawAt(standardNormal, words[index] ?? 0);
    const position = (z + reach) * stepsPerUnit;
    const step = position | 0;
    const score = scores[step] ?? 0;
    words[index] = score + ((scores[step + 1] ?? 0) - score) * (position - step);
  }
}
