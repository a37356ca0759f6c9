import { derive } from './derive.ts';
import { inOrder, projectOf } from './document.ts';
import { estimatesOf, isPricedLine, type PricedLine, taxFactor, type Totals } from './estimates.ts';
import { type Contingency, contingency, normalPercentile, withinBudget } from './method/estimate/contingency.ts';
import { type OwnershipYear, ownershipByYear } from './method/estimate/ownership.ts';
import type { Spread } from './method/estimate/three-point.ts';
import { sumCorrelated, times } from './method/estimate/total.ts';
import type { Chance } from './method/statistics/chance.ts';
import type { Candidate } from './model/candidate.ts';
import type { CostClass } from './model/cost-class.ts';
import type { Project } from './model/project.ts';

/** The percentiles that are always shown, in percent. */
export const shownPercentiles = [10, 50, 80, 90] as const;
export type ShownPercentile = (typeof shownPercentiles)[number];

/** What a candidate's total over the horizon means for the budget. In yen, with tax where totals are shown with it. */
export interface CandidateTotals {
  readonly candidate: Candidate;
  /** Those that are priced: the total leaves out any other. */
  readonly lines: readonly PricedLine[];
  readonly total: Totals;
  /** By the normal approximation. */
  readonly percentiles: Readonly<Record<ShownPercentile, number>>;
  /** Up to the percentile the project asks for. */
  readonly contingency: Contingency & { readonly percentile: number };
  /** The probability to stay within the budget, by the normal approximation; null without a budget. */
  readonly withinBudget: Chance | null;
  readonly years: readonly OwnershipYear[];
  /** Classes that have priced lines, in the order of the classes; null holds the lines without one, last. */
  readonly classes: readonly { readonly costClass: CostClass | null; readonly spread: Spread }[];
  /** What σ would be if the lines' own σ were added, the common error. */
  readonly addedDeviation: number;
}

/** The budget as it is compared with totals; null without one. */
export const shownBudget = (project: Pick<Project, 'budget' | 'taxRate' | 'taxShown'>): number | null =>
  project.budget === null ? null : project.budget * taxFactor(project);

/** What the totals of every candidate with cost lines mean. */
export const totalsOfCandidates = derive([estimatesOf, 'costClass'], (view): readonly CandidateTotals[] => {
  const setting = { project: projectOf(view), costClasses: inOrder(view, 'costClass') };
  return estimatesOf(view).flatMap(({ candidate, lines, total }) => (total === null ? [] : [totalsOf(candidate, lines.filter(isPricedLine), total, setting)]));
});

/** Whether every total is paid in the first year of several: then fees of the later years may be missing from the lines. */
export const isPaidAtOnce = (totals: readonly Pick<CandidateTotals, 'years'>[]): boolean =>
  totals.some(({ years }) => years.length > 1) && totals.every(({ years }) => years.slice(1).every(({ within }) => within.expected === 0));

interface Setting {
  readonly project: Project;
  readonly costClasses: readonly CostClass[];
}

function totalsOf(candidate: Candidate, lines: readonly PricedLine[], total: Totals, { project, costClasses }: Setting): CandidateTotals {
  const { spread, points } = total;
  const at = (percent: number): number => normalPercentile(spread, points, percent / 100);
  const budget = shownBudget(project);
  const tax = taxFactor(project);
  const byClass = Map.groupBy(lines, ({ estimate }) => estimate.costClassId);
  return {
    candidate,
    lines,
    total,
    percentiles: { 10: at(10), 50: at(50), 80: at(80), 90: at(90) },
    contingency: {
      ...contingency(at(project.contingencyPercentile), project.contingencyBase, { expected: spread.expected, mostLikely: points.mostLikely }),
      percentile: at(project.contingencyPercentile),
    },
    withinBudget: budget === null ? null : withinBudget(spread, points, budget),
    years: ownershipByYear(
      lines.map(({ estimate, points: own, spread: each }) => ({
        points: { optimistic: own.optimistic * tax, mostLikely: own.mostLikely * tax, pessimistic: own.pessimistic * tax },
        spread: times(each, tax),
        quantity: estimate.quantity,
        timing: estimate,
      })),
      project.horizonYears,
      project.correlation,
    ),
    classes: [...costClasses, null].flatMap((costClass) => {
      const own = byClass.get(costClass?.id ?? null);
      return own === undefined ? [] : [{ costClass, spread: sumCorrelated(own.map((line) => line.total.spread), project.correlation) }];
    }),
    addedDeviation: lines.reduce((sum, line) => sum + line.total.spread.deviation, 0),
  };
}
