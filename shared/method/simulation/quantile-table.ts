/** Steps of a quantile table, whose entry k is the quantile of probability k / 1,000. */
export const quantileSteps = 1000;

/**
 * The value that is not exceeded with probability p, by linear interpolation.
 * @param quantiles 1,001 values in rising order; the first and the last are the smallest and the largest seen
 * @param p one-sided probability, 0..1
 * @throws RangeError for any other p
 */
export function quantileAt(quantiles: Float64Array, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a probability must lie between 0 and 1, not ${p}`);
  const position = p * quantileSteps;
  const below = Math.floor(position);
  const low = quantiles[below] ?? Number.NaN;
  return low + ((quantiles[below + 1] ?? low) - low) * (position - below);
}

/**
 * The probability of staying at or below an amount, by linear interpolation: 0 below the smallest value, 1 from the largest on.
 * @param quantiles as for quantileAt
 * @param amount in the unit of the quantiles
 */
export function probabilityWithin(quantiles: Float64Array, amount: number): number {
  // The first entry above the amount lies in low..high.
  let low = 0;
  let high = quantiles.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((quantiles[middle] ?? Number.NaN) <= amount) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return 0;
  if (low === quantiles.length) return 1;
  const from = quantiles[low - 1] ?? Number.NaN;
  const to = quantiles[low] ?? Number.NaN;
  return (low - 1 + (amount - from) / (to - from)) / quantileSteps;
}
