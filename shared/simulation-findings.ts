import type { DriversOfTotal } from './cost-drivers.ts';
import { type FindingTexts, visibleShare } from './finding-texts.ts';
import { nameList } from './findings.ts';
import { amountIn, formatAmountRange, formatAmountWithUnit, formatNumber, formatPercent } from './language/format.ts';
import { spaced } from './language/spacing.ts';
import type { CostSimulation } from './method/simulation/costs.ts';
import { probabilityWithin, quantileAt } from './method/simulation/quantile-table.ts';
import { cheaperLevel, cheaperThan, type SimulatedTotal } from './simulated-costs.ts';

/** A driver that makes at least this much of the spread is named alone. */
const dominantShare = 0.5;

const spacedTexts = ({ unit, translate, language }: FindingTexts) => ({
  t: spaced(translate, language),
  amount: (yen: number): string => formatAmountWithUnit(yen, unit, language),
  percent: (share: number): string => formatPercent(share, language),
});

/**
 * The S-curves in one sentence: who stays within the budget most probably, or without a budget, whose amount at the percentile is lowest.
 * @param budget yen; null without one
 */
export function explainCurves(totals: readonly SimulatedTotal[], budget: number | null, percentile: number, texts: FindingTexts): string {
  const { t, amount, percent } = spacedTexts(texts);
  const [first, ...rest] = totals;
  if (first === undefined) return t('charts.noEstimates');
  if (budget === null) {
    const priced = totals.map(({ candidate, simulated }) => ({ name: candidate.name, yen: quantileAt(simulated.quantiles, percentile / 100) }));
    const lowest = priced.reduce((low, entry) => (entry.yen < low.yen ? entry : low));
    const values = { name: lowest.name, percent: percentile, amount: amount(lowest.yen) };
    return t(rest.length === 0 ? 'simulation.finding.percentileOne' : 'simulation.finding.percentile', values);
  }
  const chances = totals.map(({ candidate, simulated }) => ({ name: candidate.name, chance: probabilityWithin(simulated.quantiles, budget) }));
  const best = Math.max(...chances.map(({ chance }) => chance));
  const values = { budget: amount(budget), probability: percent(best) };
  if (rest.length === 0) return t('simulation.finding.budgetOne', { ...values, names: first.candidate.name });
  if (chances.every(({ chance }) => chance >= 1 - visibleShare)) return t('simulation.finding.budgetAll', values);
  if (best < visibleShare) return t('simulation.finding.budgetNone', values);
  const names = chances.filter(({ chance }) => best - chance < visibleShare).map(({ name }) => name);
  return t('simulation.finding.budget', { ...values, names: nameList(names, t, texts.language) });
}

/** The histogram of a total in one sentence: where it lies eight times out of ten. */
export function explainRange({ candidate, simulated }: SimulatedTotal, texts: FindingTexts): string {
  const { t, amount } = spacedTexts(texts);
  const { name } = candidate;
  if (simulated.minimum === simulated.maximum) return t('simulation.finding.certain', { name, amount: amount(simulated.mean) });
  const range = formatAmountRange(quantileAt(simulated.quantiles, 0.1), quantileAt(simulated.quantiles, 0.9), texts.unit, texts.language);
  return t('simulation.finding.range', { name, range });
}

/** What drives the spread of a total in one sentence: its largest line, or its two largest. */
export function explainDrivers(name: string, { named }: DriversOfTotal, texts: FindingTexts): string {
  const { t, percent } = spacedTexts(texts);
  const titleOf = (title: string): string => (title === '' ? t('frame.untitled') : title);
  const [first, second] = named;
  if (first === undefined || first.share === 0) return t('simulation.finding.noDrivers', { name });
  if (second === undefined || first.share >= dominantShare)
    return t('simulation.finding.driver', { name, line: titleOf(first.title), share: percent(first.share) });
  const share = percent(first.share + second.share);
  return t('simulation.finding.drivers', { name, line: titleOf(first.title), second: titleOf(second.title), share });
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
  spacedTexts(texts).t('simulation.finding.settled', { name: candidate.name, margin: margin(2 * simulated.standardError, texts) });

/** How far P80 moved over the later half of the trials, in one sentence. */
export function explainPercentileSettled({ simulated: { convergence } }: SimulatedTotal, texts: FindingTexts): string {
  const { trials, p80s } = convergence;
  const [all, last] = [trials.at(-1) ?? 0, p80s.at(-1) ?? 0];
  const moved = p80s.reduce((most, value, index) => ((trials[index] ?? 0) * 2 >= all ? Math.max(most, Math.abs(value - last)) : most), 0);
  return spacedTexts(texts).t('simulation.finding.settledP80', { margin: margin(moved, texts) });
}

/** Which of the two candidates that are cheapest on average is cheaper, in one sentence; null with fewer than two. */
export function explainCheaper(totals: readonly SimulatedTotal[], simulation: CostSimulation, texts: FindingTexts): string | null {
  const { t, percent } = spacedTexts(texts);
  const [first, second] = totals.toSorted((a, b) => a.simulated.mean - b.simulated.mean);
  if (first === undefined || second === undefined) return null;
  const forward = cheaperThan(simulation, first.candidate.id, second.candidate.id) ?? 0.5;
  const [cheaper, dearer, probability] = forward >= 0.5 ? [first, second, forward] : [second, first, 1 - forward];
  return t('simulation.pairs.best', {
    cheaper: cheaper.candidate.name,
    dearer: dearer.candidate.name,
    probability: percent(probability),
    words: t(`simulation.pairs.words.${cheaperLevel(probability)}`),
  });
}
