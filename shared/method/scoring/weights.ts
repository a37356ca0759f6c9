/**
 * Weights as shares of what was typed, on whatever scale (METHOD 5): 2, 1, 1 gives 0.5, 0.25, 0.25.
 * @param values one number of 0 or more per item; only ratios matter
 * @returns one share per item, together 1
 * @throws RangeError when a value is negative or not finite, or all are 0
 */
export function typedWeights(values: readonly number[]): number[] {
  for (const value of values) if (!(value >= 0 && value < Infinity)) throw new RangeError(`a weight must be 0 or more, not ${value}`);
  const largest = Math.max(0, ...values);
  if (largest === 0) throw new RangeError('at least one weight must be above 0');
  const scaled = values.map((value) => value / largest);
  const sum = scaled.reduce((total, value) => total + value, 0);
  return scaled.map((value) => value / sum);
}

/**
 * Swing weights (METHOD 5; von Winterfeldt & Edwards 1986): each item's points say how much its swing from worst to best
 * matters beside the most important one, which has 100. 100, 70, 30 gives 0.50, 0.35, 0.15.
 * @param points one number of 0 to 100 per item
 * @returns one share per item, together 1
 * @throws RangeError when points are outside 0..100, or all are 0
 */
export function swingWeights(points: readonly number[]): number[] {
  for (const value of points) if (!(value >= 0 && value <= 100)) throw new RangeError(`swing points must be within 0..100, not ${value}`);
  return typedWeights(points);
}
