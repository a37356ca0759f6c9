import type { DriversOfTotal } from './cost-drivers.ts';
import { type FindingTexts, visibleShare } from './finding-texts.ts';
import { nameList } from './findings.ts';
import { amountIn, formatAmountRange, formatAmountWithUnit, formatChance, formatNumber, formatPercent } from './language/format.ts';
import type { CostSimulation } from './method/simulation/costs.ts';
import { probabilityWithin } from './method/simulation/cumulative.ts';
import type { Share } from './method/statistics/chance.ts';
import { quantileAt } from './method/simulation/quantile-table.ts';
import { conditional, markedCandidate } from './missing-cost-texts.ts';
import { type MissingCosts, missingOf } from './missing-costs.ts';
import { cheaperLevel, cheaperThan, type SimulatedTotal, spreadTogether } from './simulated-costs.ts';

/** A driver that makes at least this much of the spread is named alone. */
const dominantShare = 0.5;

const printing = ({ unit, translate, language }: FindingTexts) => ({
  t: translate,
  amount: (yen: number): string => formatAmountWithUnit(yen, unit, language),
  percent: (share: Share): string => formatPercent(share, language),
});

/**
 * The S-curves in one sentence: who stays within the budget most probably, or without a budget, whose amount at the percentile is
 * lowest; among how many candidates, and what is missing from their totals.
 * @param budget yen; null without one
 */
export function explainCurves(
  totals: readonly SimulatedTotal[],
  { budget, percent: percentile }: { readonly budget: number | null; readonly percent: number },
  missing: MissingCosts,
  texts: FindingTexts,
): string {
  const { t, amount } = printing(texts);
  const [first, ...rest] = totals;
  if (first === undefined) return t('charts.noEstimates');
  const whole = (sentence: string): string => conditional(sentence, missing, texts);
  const nameOf = ({ candidate }: SimulatedTotal): string => markedCandidate(candidate, missing, t);
  if (budget === null) {
    const priced = totals.map((total) => ({ name: nameOf(total), yen: quantileAt(total.simulated.quantiles, percentile / 100) }));
    const lowest = priced.reduce((low, entry) => (entry.yen < low.yen ? entry : low));
    const values = { name: lowest.name, percent: percentile, amount: amount(lowest.yen) };
    return whole(t(rest.length === 0 ? 'simulation.finding.percentileOne' : 'simulation.finding.percentile', values));
  }
  const chances = totals.map((total) => ({ name: nameOf(total), chance: probabilityWithin(total.simulated.cumulative, budget), spread: total.simulated.deviation }));
  const { chance: best, spread } = chances.reduce((most, entry) => (entry.chance > most.chance || (entry.chance === most.chance && entry.spread < most.spread) ? entry : most));
  const values = { budget: amount(budget), probability: formatChance(best, spread, texts.language) };
  if (rest.length === 0) return whole(t('simulation.finding.budgetOne', { ...values, names: nameOf(first) }));
  if (chances.every(({ chance }) => chance >= 1 - visibleShare)) return whole(t('simulation.finding.budgetAll', values));
  if (best < visibleShare) return whole(t('simulation.finding.budgetNone', values));
  const names = chances.filter(({ chance }) => best - chance < visibleShare).map(({ name }) => name);
  return whole(t('simulation.finding.budget', { ...values, names: nameList(names, t, texts.language) }));
}

/** What is said of one candidate's total, with what is missing from it. */
const ofOne = (sentence: string, candidate: SimulatedTotal['candidate'], missing: MissingCosts, texts: FindingTexts): string =>
  conditional(sentence, missingOf(missing, [candidate]), texts);

/** The histogram of a total in one sentence: where it lies eight times out of ten. */
export function explainRange({ candidate, simulated }: SimulatedTotal, missing: MissingCosts, texts: FindingTexts): string {
  const { t, amount } = printing(texts);
  const { name } = candidate;
  if (simulated.minimum === simulated.maximum) return ofOne(t('simulation.finding.certain', { name, amount: amount(simulated.mean) }), candidate, missing, texts);
  const range = formatAmountRange(quantileAt(simulated.quantiles, 0.1), quantileAt(simulated.quantiles, 0.9), texts.unit, texts.language);
  return ofOne(t('simulation.finding.range', { name, range }), candidate, missing, texts);
}

/** What drives the spread of a total in one sentence: its largest line, or its two largest. */
export function explainDrivers(candidate: SimulatedTotal['candidate'], { named }: DriversOfTotal, missing: MissingCosts, texts: FindingTexts): string {
  const { t, percent } = printing(texts);
  const { name } = candidate;
  const titleOf = (title: string): string => (title === '' ? t('frame.untitled') : title);
  const [first, second] = named;
  if (first === undefined || first.share === 0) return ofOne(t('simulation.finding.noDrivers', { name }), candidate, missing, texts);
  if (second === undefined || first.share >= dominantShare)
    return ofOne(t('simulation.finding.driver', { name, line: titleOf(first.title), share: percent(first.share) }), candidate, missing, texts);
  const share = percent(first.share + second.share);
  return ofOne(t('simulation.finding.drivers', { name, line: titleOf(first.title), second: titleOf(second.title), share }), candidate, missing, texts);
}

/** An amount as a margin: rounded up to the digits shown, so that what it promises holds. */
function margin(yen: number, { unit, translate, language }: FindingTexts): string {
  const digits = unit === 'yen' ? 0 : 2;
  const step = 10 ** digits;
  const amount = Math.ceil(amountIn(yen, unit) * step - 1e-9) / step;
  return translate(`charts.amount.${unit}`, { amount: formatNumber(amount, language, digits) });
}

/** How far the mean has settled, in one sentence: ± two standard errors. */
export const explainSettled = ({ candidate, simulated }: SimulatedTotal, texts: FindingTexts): string =>
  printing(texts).t('simulation.finding.settled', { name: candidate.name, margin: margin(2 * simulated.standardError, texts) });

/** How far P80 moved over the later half of the trials, in one sentence. */
export function explainPercentileSettled({ simulated: { convergence } }: SimulatedTotal, texts: FindingTexts): string {
  const { trials, p80s } = convergence;
  const [all, last] = [trials.at(-1) ?? 0, p80s.at(-1) ?? 0];
  const moved = p80s.reduce((most, value, index) => ((trials[index] ?? 0) * 2 >= all ? Math.max(most, Math.abs(value - last)) : most), 0);
  return printing(texts).t('simulation.finding.settledP80', { margin: margin(moved, texts) });
}

/** Which of the two candidates that are cheapest on average is cheaper, in one sentence; null with fewer than two. */
export function explainCheaper(totals: readonly SimulatedTotal[], simulation: CostSimulation, missing: MissingCosts, texts: FindingTexts): string | null {
  const { t } = printing(texts);
  const [first, second] = totals.toSorted((a, b) => a.simulated.mean - b.simulated.mean);
  if (first === undefined || second === undefined) return null;
  const forward = cheaperThan(simulation, first.candidate.id, second.candidate.id) ?? 0.5;
  const [cheaper, dearer, probability] = forward >= 0.5 ? [first, second, forward] : [second, first, 1 - forward];
  const sentence = t('simulation.pairs.best', {
    cheaper: markedCandidate(cheaper.candidate, missing, t),
    dearer: markedCandidate(dearer.candidate, missing, t),
    probability: formatChance(probability, spreadTogether(simulation, [first.candidate.id, second.candidate.id]), texts.language),
    words: t(`simulation.pairs.words.${cheaperLevel(probability)}`),
  });
  return conditional(sentence, missingOf(missing, [first.candidate, second.candidate]), texts);
}
