import type { Curve } from '../estimate/distribution.ts';

/** Bins of equal probability. */
const binCount = 1024;
const placeBits = 22;
const places = 2 ** placeBits;

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
  return (offset[bin] ?? 0) + (scale[bin] ?? 0) * (word & (places - 1));
}

/** Adds the draw of each word to the sum in its place. */
export function addDraws(sums: Float64Array, { offset, scale }: SamplingTable, words: Uint32Array): void {
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? 0;
    const bin = word >>> placeBits;
    sums[index] = (sums[index] ?? 0) + ((offset[bin] ?? 0) + (scale[bin] ?? 0) * (word & (places - 1)));
  }
}
