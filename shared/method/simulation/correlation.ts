import { normalProbability, normalQuantile } from '../statistics/normal.ts';
import type { Parts } from '../estimate/distribution.ts';
import { fillWords, type Seed } from './random.ts';
import { drawAt, placeBits, placeMask, type SamplingTable, samplingTable } from './sampling-table.ts';

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
 * Adds a draw to every sum as `addStream` does, each rising and falling with a common factor. Every word stays as likely as any other,
 * so that the line keeps its own distribution: a one-factor Gaussian copula (Vasicek 1987; Li 2000), z = √ρ·Z₀ + √(1−ρ)·ε with the
 * word's own normal score ε, and Φ(z) as the new word. Any two lines correlate by ρ in their normal scores; their costs by slightly
 * less where they are skewed. All in one loop for the reasons of `addStream`.
 * @param factor Z₀, one for each sum
 * @param rho ρ, 0..1
 */
export function addCorrelatedStream(sums: Float64Array, table: SamplingTable, seed: Seed, factor: Float64Array, rho: number): void {
  const common = Math.sqrt(rho);
  const own = Math.sqrt(1 - rho);
  let a = seed.a | 1;
  let b = seed.b | 0;
  let c = seed.c | 0;
  let d = seed.d | 0;
  const { offset, scale } = table;
  const { offset: normalOffset, scale: normalScale } = standardNormal;
  for (let index = 0; index < sums.length; index += 1) {
    const five = Math.imul(b, 5);
    const word = Math.imul((five << 7) | (five >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    const normal = (normalOffset[word >>> placeBits] ?? 0) + (normalScale[word >>> placeBits] ?? 0) * (word & placeMask);
    const z = common * (factor[index] ?? 0) + own * normal;
    const position = (z + reach) * stepsPerUnit;
    const step = position | 0;
    const score = scores[step] ?? 0;
    const drawn = (score + ((scores[step + 1] ?? 0) - score) * (position - step)) >>> 0;
    sums[index] = (sums[index] ?? 0) + ((offset[drawn >>> placeBits] ?? 0) + (scale[drawn >>> placeBits] ?? 0) * (drawn & placeMask));
  }
}
