const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905, -0.13857109526572012, 9.984369578019572e-6,
  1.5056327351493116e-7,
];

/** ln Γ(x) for x of 0.5 and above (Lanczos 1964, g = 7, 9 terms; relative error about 1e-15). */
function logGamma(x: number): number {
  const base = x + 6.5;
  const series = lanczos.reduce((sum, coefficient, index) => sum + coefficient / (x + index), 0.9999999999998099);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(series);
}

/** ln B(α, β), α and β of 0.5 and above. */
export const logBeta = (alpha: number, beta: number): number => logGamma(alpha) + logGamma(beta) - logGamma(alpha + beta);

const tiny = 1e-300;
const awayFromZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value);

/** The continued fraction of the incomplete beta function by Lentz's method (Press et al., Numerical Recipes, 6.4). */
function fraction(alpha: number, beta: number, x: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((alpha + beta) * x) / (alpha + 1));
  let value = d;
  for (let m = 1; m < 1000; m += 1) {
    const even = (m * (beta - m) * x) / ((alpha + 2 * m - 1) * (alpha + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    value *= d * c;
    const odd = (-(alpha + m) * (alpha + beta + m) * x) / ((alpha + 2 * m) * (alpha + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    const step = d * c;
    value *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return value;
}

/**
 * x^α (1 − x)^β / B(α, β): the density of the beta distribution times x(1 − x), 0 at both ends.
 * @param logOfBeta ln B(α, β), which a caller with many x computes once
 */
export function betaPower(x: number, alpha: number, beta: number, logOfBeta = logBeta(alpha, beta)): number {
  return x <= 0 || x >= 1 ? 0 : Math.exp(alpha * Math.log(x) + beta * Math.log1p(-x) - logOfBeta);
}

/**
 * I_x(α, β), the regularised incomplete beta function: the probability that a beta variable is at most x; absolute error about 1e-14.
 * @param x any number; 0 or less gives 0, 1 or more gives 1
 * @param power betaPower at x, where the caller has it
 */
export function regularisedBeta(x: number, alpha: number, beta: number, power = betaPower(x, alpha, beta)): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x < (alpha + 1) / (alpha + beta + 2)) return (power * fraction(alpha, beta, x)) / alpha;
  return 1 - (power * fraction(beta, alpha, 1 - x)) / beta;
}
