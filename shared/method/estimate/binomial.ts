/**
 * Exact two-sided binomial test: the probability of all counts no more likely than the observed one (as R's binom.test).
 * @param count successes, 0..trials
 * @param probability of one success, above 0 and below 1
 * @returns the p-value, 0..1
 */
export function binomialTest(count: number, trials: number, probability: number): number {
  const logOdds = Math.log(probability) - Math.log1p(-probability);
  const logs = [trials * Math.log1p(-probability)];
  for (let k = 1; k <= trials; k += 1) logs.push((logs[k - 1] ?? 0) + Math.log((trials - k + 1) / k) + logOdds);
  // Counts exactly as likely as the observed one differ from it by rounding only; R takes the same 1e-7.
  const observed = (logs[count] ?? Number.NEGATIVE_INFINITY) + 1e-7;
  return Math.min(
    1,
    logs.reduce((sum, log) => (log <= observed ? sum + Math.exp(log) : sum), 0),
  );
}

/**
 * One-sided sign test: the probability that of as many as there are on two equally likely sides, at least the larger count falls on the side
 * it fell on.
 * @returns the p-value, 0..1; 1 without any
 */
export function signTest(one: number, other: number): number {
  const trials = one + other;
  let probability = 0.5 ** trials;
  let sum = 0;
  for (let k = trials; k >= Math.max(one, other); k -= 1) {
    sum += probability;
    probability *= k / (trials - k + 1);
  }
  return Math.min(1, sum);
}
