const rootTwoPi = Math.sqrt(2 * Math.PI);

/**
 * Φ(z): the probability that a standard normal variable is at most z; absolute error below 1e-15 (West 2005, after Hart 1968).
 * @param z any number
 */
export function normalProbability(z: number): number {
  const x = Math.abs(z);
  if (x > 37) return z > 0 ? 1 : 0;
  const density = Math.exp(-(x * x) / 2);
  const tail = x < 7.07106781186547 ? (density * ratio(x, numerator)) / ratio(x, denominator) : density / (rootTwoPi * (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))));
  return z > 0 ? 1 - tail : tail;
}

const numerator = [0.0352624965998911, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931, 220.206867912376];
const denominator = [0.0883883476483184, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831, 793.826512519948, 440.413735824752];

const ratio = (x: number, coefficients: readonly number[]): number => coefficients.reduce((value, coefficient) => value * x + coefficient, 0);

/**
 * Φ⁻¹(p): the value a standard normal variable is at most with probability p (Acklam 2003, with one step of Halley's method; about 1e-14).
 * @param p one-sided probability, above 0 and below 1
 * @throws RangeError for any other p
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`a probability must lie between 0 and 1, not ${p}`);
  if (p > 0.5) return -normalQuantile(1 - p);
  const start = p < 0.02425 ? tailStart(Math.sqrt(-2 * Math.log(p))) : centreStart(p - 0.5);
  const step = (normalProbability(start) - p) * rootTwoPi * Math.exp((start * start) / 2);
  return start - step / (1 + (start * step) / 2);
}

const tailStart = (q: number): number =>
  ratio(q, [-7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968, 2.938163982698783]) /
  ratio(q, [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1]);

function centreStart(q: number): number {
  const r = q * q;
  const above = ratio(r, [-3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1, 2.506628277459239]);
  return (above * q) / ratio(r, [-5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1, 1]);
}
