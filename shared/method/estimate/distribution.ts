import type { DistributionKind } from '../../model/estimate.ts';
import { betaCurve } from './beta-distribution.ts';
import { piecewiseCurve, type Piece } from './piecewise.ts';
import { betaPert, checkPoints, type Spread, type ThreePoint } from './three-point.ts';

/** What three points mean: which distribution they describe. */
export interface Shape {
  readonly distribution: DistributionKind;
  /** λ of beta-PERT, above 0; the others do not use it. */
  readonly lambda: number;
}

/** Means and variances between consecutive cuts: one fewer than cuts. */
export interface Parts {
  readonly means: Float64Array;
  readonly variances: Float64Array;
}

/** How probability spreads over values; all values in the unit of the points. */
export interface Curve {
  /** The smallest possible value. */
  readonly minimum: number;
  /** The largest possible value. */
  readonly maximum: number;
  /** P(X ≤ x). */
  probability(x: number): number;
  /**
   * The smallest value that X stays at or below with probability p (one-sided); the minimum for 0, the maximum for 1.
   * @param p 0..1
   * @param near a value close to the answer, where the caller has one; it only saves time
   */
  quantile(p: number, near?: number): number;
  /**
   * Mean and variance of X given that it lies between two neighbouring cuts, exactly.
   * @param cuts one-sided probabilities 0..1 in rising order
   */
  parts(cuts: Float64Array): Parts;
}

export interface Distribution extends Spread, Curve {}

/**
 * Triangular (METHOD 9): E = (O + M + P) / 3, σ² = (O² + M² + P² − OM − OP − MP) / 18.
 * @throws RangeError unless O ≤ M ≤ P
 */
function triangular(points: ThreePoint): Spread {
  checkPoints(points);
  const { optimistic, mostLikely, pessimistic } = points;
  const below = mostLikely - optimistic;
  const above = pessimistic - mostLikely;
  // The same σ², written with differences so that large points close together keep their digits.
  return { expected: (optimistic + mostLikely + pessimistic) / 3, deviation: Math.sqrt((below * below + below * above + above * above) / 18) };
}

/**
 * Swanson's mean of P10, P50 and P90 (METHOD 10): .3·P10 + .4·P50 + .3·P90.
 * @throws RangeError unless P10 ≤ P50 ≤ P90
 */
export function swanson(points: ThreePoint): number {
  checkPoints(points);
  return 0.3 * points.optimistic + 0.4 * points.mostLikely + 0.3 * points.pessimistic;
}

/**
 * How far the tails below P10 and above P90 reach: a quarter of the distance between them. A cost or a duration, whose P10 is 0 or more,
 * has no tail below zero; a discount, whose P90 is 0 or less, none above; what can be either reaches as far both ways.
 */
function tailsOf({ optimistic, pessimistic }: ThreePoint): { readonly lower: number; readonly upper: number } {
  const reach = (pessimistic - optimistic) / 4;
  return { lower: optimistic >= 0 ? Math.min(optimistic, reach) : reach, upper: pessimistic <= 0 ? Math.min(-pessimistic, reach) : reach };
}

/**
 * E and σ of the percentile shape from its pieces, measured from the P10. E is Swanson's exactly, unless zero cuts a tail.
 * @throws RangeError unless P10 ≤ P50 ≤ P90
 */
function percentiles(points: ThreePoint): Spread {
  checkPoints(points);
  const { lower, upper } = tailsOf(points);
  const middle = points.mostLikely - points.optimistic;
  const high = points.pessimistic - points.optimistic;
  const expected = 0.4 * middle + 0.3 * high + (upper - lower) / 30;
  const square =
    (0.1 * lower * lower) / 6 +
    (0.4 * middle * middle) / 3 +
    (0.4 * (middle * middle + middle * high + high * high)) / 3 +
    0.1 * (high * high + (2 * high * upper) / 3 + (upper * upper) / 6);
  return { expected: swanson(points) + (upper - lower) / 30, deviation: Math.sqrt(Math.max(0, square - expected * expected)) };
}

/**
 * Expected value and standard deviation of three points under the distribution they describe: beta-PERT (METHOD 8), triangular
 * (METHOD 9) or P10, P50 and P90 (METHOD 10).
 * @throws RangeError unless O ≤ M ≤ P, and λ > 0 where it is used
 */
export function spreadOf(points: ThreePoint, { distribution, lambda }: Shape): Spread {
  if (distribution === 'betaPert') return betaPert(points, lambda);
  return distribution === 'triangular' ? triangular(points) : percentiles(points);
}

/** One value with certainty. */
const constantPieces = (value: number): readonly Piece[] => [{ probability: 1, from: value, to: value, density: 'constant' }];

function trianglePieces({ optimistic, mostLikely, pessimistic }: ThreePoint): readonly Piece[] {
  const rising = (mostLikely - optimistic) / (pessimistic - optimistic);
  return [
    { probability: rising, from: optimistic, to: mostLikely, density: 'rising' },
    { probability: 1 - rising, from: mostLikely, to: pessimistic, density: 'falling' },
  ];
}

/**
 * The simplest shape with these P10, P50 and P90 whose mean is Swanson's: constant density between neighbours, and tails of a tenth
 * each that fall to zero in a straight line. Where P10 or P90 is 0 its tenth lies on 0 itself.
 */
function percentilePieces(points: ThreePoint): readonly Piece[] {
  const { optimistic, mostLikely, pessimistic } = points;
  const { lower, upper } = tailsOf(points);
  return [
    { probability: 0.1, from: optimistic - lower, to: optimistic, density: 'rising' },
    { probability: 0.4, from: optimistic, to: mostLikely, density: 'constant' },
    { probability: 0.4, from: mostLikely, to: pessimistic, density: 'constant' },
    { probability: 0.1, from: pessimistic, to: pessimistic + upper, density: 'falling' },
  ];
}

function curveOf(points: ThreePoint, { distribution, lambda }: Shape): Curve {
  const { optimistic, mostLikely, pessimistic } = points;
  const range = pessimistic - optimistic;
  if (range === 0) return piecewiseCurve(constantPieces(optimistic));
  if (distribution === 'triangular') return piecewiseCurve(trianglePieces(points));
  if (distribution === 'percentiles') return piecewiseCurve(percentilePieces(points));
  const alpha = 1 + (lambda * (mostLikely - optimistic)) / range;
  return betaCurve(optimistic, pessimistic, alpha, 1 + (lambda * (pessimistic - mostLikely)) / range);
}

/**
 * The whole distribution three points describe. For beta-PERT α = 1 + λ(M − O)/(P − O) and β = 1 + λ(P − M)/(P − O) (METHOD 8).
 * O = P is a constant.
 * @throws RangeError as spreadOf
 */
export function distributionOf(points: ThreePoint, shape: Shape): Distribution {
  return { ...spreadOf(points, shape), ...curveOf(points, shape) };
}
