import type { Curve, Parts } from './distribution.ts';

/** A stretch of values with its probability; its density is constant, or rises from or falls to zero in a straight line. */
export interface Piece {
  readonly probability: number;
  readonly from: number;
  readonly to: number;
  readonly density: 'constant' | 'rising' | 'falling';
}

interface Moments {
  readonly weight: number;
  readonly mean: number;
  readonly variance: number;
}

/** How far into a piece of unit length the share p of its probability reaches. */
function reachOf(density: Piece['density'], p: number): number {
  if (density === 'rising') return Math.sqrt(p);
  return density === 'falling' ? 1 - Math.sqrt(1 - p) : p;
}

/** The share of a piece's probability that lies within the first part of its unit length. */
function shareOf(density: Piece['density'], reach: number): number {
  if (density === 'rising') return reach * reach;
  return density === 'falling' ? 1 - (1 - reach) ** 2 : reach;
}

/** Mean and variance of a value of a piece of unit length that lies between two shares of its probability, from closed integrals. */
function unitMoments(density: Piece['density'], from: number, to: number): { readonly mean: number; readonly variance: number } {
  if (density === 'falling') {
    const { mean, variance } = unitMoments('rising', 1 - to, 1 - from);
    return { mean: 1 - mean, variance };
  }
  if (density === 'constant') return { mean: (from + to) / 2, variance: (to - from) ** 2 / 12 };
  const low = Math.sqrt(from);
  const high = Math.sqrt(to);
  const mean = ((2 / 3) * (low * low + low * high + high * high)) / (low + high);
  // ∫ (x − mean)² 2x dx between the ends, divided by the probability, with the differences taken out so that no digits are lost.
  return { mean, variance: ((high - low) ** 2 * (low * low + 4 * low * high + high * high)) / (18 * (low + high) ** 2) };
}

function momentsBetween(piece: Piece, from: number, to: number): Moments {
  const length = piece.to - piece.from;
  const { mean, variance } = unitMoments(piece.density, from / piece.probability, to / piece.probability);
  return { weight: to - from, mean: piece.from + length * mean, variance: length * length * variance };
}

/** Mean and variance of a mixture. */
function mixed(moments: readonly Moments[]): Moments {
  const weight = moments.reduce((sum, part) => sum + part.weight, 0);
  const mean = moments.reduce((sum, part) => sum + part.weight * part.mean, 0) / weight;
  const variance = moments.reduce((sum, part) => sum + part.weight * (part.variance + (part.mean - mean) ** 2), 0) / weight;
  return { weight, mean, variance };
}

/**
 * The distribution made of pieces that follow one another; their probabilities add to 1. A piece of no length is an atom: its value has
 * that probability.
 */
export function piecewiseCurve(all: readonly Piece[]): Curve {
  const pieces = all.filter(({ probability }) => probability > 0);
  const minimum = pieces[0]?.from ?? Number.NaN;
  const maximum = pieces.at(-1)?.to ?? Number.NaN;

  function partBetween(from: number, to: number): Moments {
    const parts: Moments[] = [];
    let start = 0;
    for (const piece of pieces) {
      const low = Math.max(0, from - start);
      const high = Math.min(piece.probability, to - start);
      if (high > low) parts.push(momentsBetween(piece, low, high));
      start += piece.probability;
    }
    return mixed(parts);
  }

  return {
    minimum,
    maximum,
    probability(value) {
      if (value >= maximum) return 1;
      let start = 0;
      for (const { probability, from, to, density } of pieces) {
        if (value < from) break;
        if (value < to) return start + probability * shareOf(density, (value - from) / (to - from));
        start += probability;
      }
      return start;
    },
    quantile(p) {
      if (p >= 1) return maximum;
      let start = 0;
      for (const { probability, from, to, density } of pieces) {
        if (p < start + probability) return from + (to - from) * reachOf(density, Math.max(0, p - start) / probability);
        start += probability;
      }
      return maximum;
    },
    parts(cuts): Parts {
      const means = new Float64Array(cuts.length - 1);
      const variances = new Float64Array(cuts.length - 1);
      for (let index = 0; index < means.length; index += 1) {
        const { mean, variance } = partBetween(cuts[index] ?? 0, cuts[index + 1] ?? 1);
        means[index] = mean;
        variances[index] = variance;
      }
      return { means, variances };
    },
  };
}
