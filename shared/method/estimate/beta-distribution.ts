import { betaPower, logBeta, regularisedBeta } from './incomplete-beta.ts';
import type { Curve, Parts } from './distribution.ts';

/** Below this a step no longer moves a share of the range. */
const smallestStep = 1e-15;

/**
 * The beta distribution stretched over minimum..maximum.
 * @param alpha, beta 1 or more, so that the density is finite everywhere
 */
export function betaCurve(minimum: number, maximum: number, alpha: number, beta: number): Curve {
  const range = maximum - minimum;
  const logOfBeta = logBeta(alpha, beta);

  /** The share of the range that lies below with probability p: Halley's steps, halving wherever one would leave the bracket. */
  function shareAt(p: number, near: number): number {
    if (p <= 0) return 0;
    if (p >= 1) return 1;
    let low = 0;
    let high = 1;
    let x = near > 0 && near < 1 ? near : alpha / (alpha + beta);
    for (let turn = 0; turn < 100; turn += 1) {
      const power = betaPower(x, alpha, beta, logOfBeta);
      const error = regularisedBeta(x, alpha, beta, power) - p;
      if (error > 0) high = x;
      else low = x;
      const newton = (error * x * (1 - x)) / power;
      const bend = newton * ((alpha - 1) / x - (beta - 1) / (1 - x));
      const next = x - newton / (1 - 0.5 * Math.max(-1, Math.min(1, bend)));
      const kept = next > low && next < high ? next : (low + high) / 2;
      const moved = Math.abs(kept - x);
      x = kept;
      // A step of Halley's cubes the error, so after a step this small the next would be below the last bit.
      if (moved <= smallestStep || (kept === next && moved < 1e-6 * Math.min(x, 1 - x))) break;
    }
    return x;
  }

  /**
   * ∫ x and ∫ x² up to a share x: α/(α+β)·I_x(α+1, β) and so on, each I one step of the recurrence
   * I_x(α+1, β) = I_x(α, β) − x^α (1−x)^β / (α B(α, β)) away (Abramowitz & Stegun 26.5.16).
   */
  function momentsTo(p: number, x: number): { readonly first: number; readonly second: number } {
    const power = betaPower(x, alpha, beta, logOfBeta);
    const sum = alpha + beta;
    const first = (alpha * p - power) / sum;
    return { first, second: ((alpha + 1) * first - power * x) / (sum + 1) };
  }

  return {
    minimum,
    maximum,
    probability: (value) => regularisedBeta((value - minimum) / range, alpha, beta),
    quantile: (p, near = Number.NaN) => minimum + range * shareAt(p, (near - minimum) / range),
    parts: (cuts): Parts => {
      const means = new Float64Array(cuts.length - 1);
      const variances = new Float64Array(cuts.length - 1);
      let from = cuts[0] ?? 0;
      let low = shareAt(from, Number.NaN);
      let below = momentsTo(from, low);
      for (let index = 0; index < means.length; index += 1) {
        const to = cuts[index + 1] ?? 1;
        const high = shareAt(to, index === 0 ? Number.NaN : low);
        const above = momentsTo(to, high);
        const mean = Math.min(high, Math.max(low, (above.first - below.first) / (to - from)));
        const variance = (above.second - below.second) / (to - from) - mean * mean;
        means[index] = minimum + range * mean;
        // No variable between two bounds varies more than (mean − low)(high − mean), however few digits the difference has left.
        variances[index] = range * range * Math.min((mean - low) * (high - mean), Math.max(0, variance));
        [from, low, below] = [to, high, above];
      }
      return { means, variances };
    },
  };
}
