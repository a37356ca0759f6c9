/** How far raters agree over all units, with what it was worked out from. */
export interface Agreement {
  /** 1 is full agreement, 0 what chance would give, below 0 worse than chance; null while it is undefined. */
  readonly alpha: number | null;
  /** Do, the disagreement within units. */
  readonly observed: number;
  /** De, the disagreement to expect if the same values were dealt out at random. */
  readonly expected: number;
  /** n, the values of units with at least two of them. */
  readonly pairable: number;
  /** Why there is no alpha: no unit has two values, or all values are the same so that chance could not disagree. */
  readonly undefinedBecause: 'noPairs' | 'allEqual' | null;
}

/**
 * Krippendorff's α for interval data (METHOD 4; Krippendorff, Content Analysis, ch. 11): α = 1 − Do/De with
 * Do = (1/n) Σ_units Σ_{i≠j} δ²/(m_u−1), De = Σ_{i≠j} δ²/(n(n−1)), δ² = (c−k)².
 * Sums of squared differences over ordered pairs are taken as 2(mΣx² − (Σx)²), so the cost is linear.
 * @param units the values given to each unit, missing ones left out; units with fewer than two values pair with nothing
 */
export function krippendorffAlpha(units: Iterable<readonly number[]>): Agreement {
  const pairable: (readonly number[])[] = [];
  for (const values of units) if (values.length > 1) pairable.push(values);
  const count = pairable.reduce((total, values) => total + values.length, 0);
  if (count === 0) return { alpha: null, observed: 0, expected: 0, pairable: 0, undefinedBecause: 'noPairs' };
  const origin = pairable[0]?.[0] ?? 0;
  const whole = momentsOf([], origin);
  let within = 0;
  for (const values of pairable) {
    const part = momentsOf(values, origin);
    within += squaredDifferences(part) / (values.length - 1);
    whole.count += part.count;
    whole.sum += part.sum;
    whole.squares += part.squares;
  }
  const equal = pairable.every((values) => values.every((value) => value === origin));
  const observed = within / count;
  const expected = equal ? 0 : squaredDifferences(whole) / (count * (count - 1));
  return equal
    ? { alpha: null, observed: 0, expected: 0, pairable: count, undefinedBecause: 'allEqual' }
    : { alpha: 1 - observed / expected, observed, expected, pairable: count, undefinedBecause: null };
}

interface Moments {
  count: number;
  sum: number;
  squares: number;
}

function momentsOf(values: readonly number[], origin: number): Moments {
  const moments = { count: values.length, sum: 0, squares: 0 };
  for (const value of values) {
    moments.sum += value - origin;
    moments.squares += (value - origin) ** 2;
  }
  return moments;
}

/** Σ_{i≠j} (xᵢ − xⱼ)² over ordered pairs. */
const squaredDifferences = ({ count, sum, squares }: Moments): number => Math.max(0, 2 * (count * squares - sum ** 2));

/** What an α is good for, by Krippendorff's own bounds: .800 to rely on, .667 for tentative conclusions. */
export const agreementReading = (alpha: number): 'reliable' | 'tentative' | 'unreliable' =>
  alpha >= 0.8 ? 'reliable' : alpha >= 0.667 ? 'tentative' : 'unreliable';
