/** A three-point estimate; all three in the same unit. */
export interface ThreePoint {
  /** O: best case. */
  readonly optimistic: number;
  /** M: most likely. */
  readonly mostLikely: number;
  /** P: worst case. */
  readonly pessimistic: number;
}

/** Expected value and standard deviation, in the unit of the points. */
export interface Spread {
  readonly expected: number;
  readonly deviation: number;
}

/** @throws RangeError unless O ≤ M ≤ P, all finite */
export function checkPoints({ optimistic, mostLikely, pessimistic }: ThreePoint): void {
  if (!(Number.isFinite(optimistic) && Number.isFinite(pessimistic) && optimistic <= mostLikely && mostLikely <= pessimistic))
    throw new RangeError(`three points must be in order O ≤ M ≤ P, not ${optimistic}, ${mostLikely}, ${pessimistic}`);
}

/**
 * Classic PERT: E = (O + 4M + P) / 6, σ = (P − O) / 6 (METHOD 7; Malcolm et al. 1959). O = P is a constant.
 * @throws RangeError unless O ≤ M ≤ P
 */
export function classicPert(points: ThreePoint): Spread {
  checkPoints(points);
  const { optimistic, mostLikely, pessimistic } = points;
  return { expected: (optimistic + 4 * mostLikely + pessimistic) / 6, deviation: (pessimistic - optimistic) / 6 };
}

/**
 * Beta-PERT (METHOD 8): E = (O + λM + P) / (λ + 2), Var = (E − O)(P − E) / (λ + 3).
 * @param lambda weight of the most likely value, above 0; 4 gives the classic mean
 * @throws RangeError unless O ≤ M ≤ P and λ > 0
 */
export function betaPert(points: ThreePoint, lambda = 4): Spread {
  checkPoints(points);
  if (!(lambda > 0)) throw new RangeError(`λ must be above 0, not ${lambda}`);
  const { optimistic, mostLikely, pessimistic } = points;
  const expected = (optimistic + lambda * mostLikely + pessimistic) / (lambda + 2);
  return { expected, deviation: Math.sqrt(Math.max(0, (expected - optimistic) * (pessimistic - expected)) / (lambda + 3)) };
}

/** The best and the worst case. */
export type Ends = Pick<ThreePoint, 'optimistic' | 'pessimistic'>;

/** An amount held on its own side of zero: what costs something at best is never paid back, and a discount never costs anything. */
export function withinSign(amount: number, { optimistic, pessimistic }: Ends): number {
  if (optimistic >= 0) return Math.max(0, amount);
  return pessimistic <= 0 ? Math.min(0, amount) : amount;
}

/** The range expected ± k·σ, on the side of zero on which both ends lie. */
export function sigmaRange({ expected, deviation }: Spread, ends: Ends, k: number): { readonly from: number; readonly to: number } {
  return { from: withinSign(expected - k * deviation, ends), to: withinSign(expected + k * deviation, ends) };
}
