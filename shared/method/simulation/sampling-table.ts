import type { Curve } from '../estimate/distribution.ts';
import type { Seed } from './random.ts';

/** Bins of equal probability. */
const binCount = 1024;
export const placeBits = 22;
const places = 2 ** placeBits;
export const placeMask = places - 1;

/**
 * A distribution ready for drawing: bins of equal probability, each replaced by the uniform distribution of the same mean and variance,
 * so that mean and variance of the draws are the distribution's own. Only in the outermost bins does the variance give way, where the
 * uniform would leave the possible values.
 */
export interface SamplingTable {
  /** Where the uniform of each bin begins. */
  readonly offset: Float64Array;
  /** How far the uniform of each bin reaches per place, of which there are 2²². */
  readonly scale: Float64Array;
}

const cuts = Float64Array.from({ length: binCount + 1 }, (_, index) => index / binCount);

/**
 * Takes about a thousand quantiles: build it once for many draws.
 * @param factor what every draw is multiplied by, 0 or more
 */
export function samplingTable(curve: Pick<Curve, 'minimum' | 'maximum' | 'parts'>, factor = 1): SamplingTable {
  const { means, variances } = curve.parts(cuts);
  const offset = new Float64Array(binCount);
  const scale = new Float64Array(binCount);
  for (let bin = 0; bin < binCount; bin += 1) {
    const mean = means[bin] ?? Number.NaN;
    const half = Math.max(0, Math.min(Math.sqrt(3 * (variances[bin] ?? 0)), mean - curve.minimum, curve.maximum - mean));
    const step = (2 * half) / places;
    offset[bin] = (mean - half + step / 2) * factor;
    scale[bin] = step * factor;
  }
  return { offset, scale };
}

/** The draw that belongs to a random 32-bit word: the upper 10 bits choose the bin, the lower 22 the place in it. */
export function drawAt({ offset, scale }: SamplingTable, word: number): number {
  const bin = word >>> placeBits;
  return (offset[bin] ?? 0) + (scale[bin] ?? 0) * (word & placeMask);
}

/**
 * Adds to every sum the draw of the next word of a stream, as `fillWords` would give it. Drawn where it is used, a word costs a
 * quarter less; and a loop of two draws a turn is too long for V8 to inline, which after some runs would make it half as fast.
 * @param sums an even number of them
 */
export function addStream(sums: Float64Array, { offset, scale }: SamplingTable, seed: Seed): void {
  let a = seed.a | 1;
  let b = seed.b | 0;
  let c = seed.c | 0;
  let d = seed.d | 0;
  for (let index = 0; index < sums.length; index += 2) {
    const five = Math.imul(b, 5);
    const word = Math.imul((five << 7) | (five >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    const bin = word >>> placeBits;
    sums[index] = (sums[index] ?? 0) + ((offset[bin] ?? 0) + (scale[bin] ?? 0) * (word & placeMask));
    const nextFive = Math.imul(b, 5);
    const nextWord = Math.imul((nextFive << 7) | (nextFive >>> 25), 9);
    const nextShifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= nextShifted;
    d = (d << 11) | (d >>> 21);
    const nextBin = nextWord >>> placeBits;
    sums[index + 1] = (sums[index + 1] ?? 0) + ((offset[nextBin] ?? 0) + (scale[nextBin] ?? 0) * (nextWord & placeMask));
  }
}
