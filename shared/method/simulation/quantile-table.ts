/** Steps of a quantile table, whose entry k is the quantile of probability k / 1,000. */
export const quantileSteps = 1000;

/** The probabilities of a quantile table. */
export const tableProbabilities = Float64Array.from({ length: quantileSteps + 1 }, (_, step) => step / quantileSteps);

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
