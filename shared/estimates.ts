import { derive } from './derive.ts';
import { comparedCandidates, inOrder, projectOf } from './document.ts';
import { memoise } from './memoise.ts';
import { distributionOf, spreadOf } from './method/estimate/distribution.ts';
import { classicPert, type Spread, type ThreePoint } from './method/estimate/three-point.ts';
import { occurrences, sumCorrelated, times } from './method/estimate/total.ts';
import type { Candidate } from './model/candidate.ts';
import type { Estimate } from './model/estimate.ts';
import type { Project } from './model/project.ts';

/** One cost line with what it adds to the total over the horizon. All amounts in yen. */
export interface EstimateLine {
  readonly estimate: Estimate;
  /** quantity x occurrences within the horizon, and the tax where totals are shown with it. */
  readonly factor: number;
  /** The rule of thumb (O + 4M + P) / 6 and (P − O) / 6, per unit and occurrence, without tax. */
  readonly classic: Spread;
  /** By the distribution of the line, per unit and occurrence, without tax. */
  readonly spread: Spread;
  /** The whole line: points and spreads times the factor. */
  readonly total: Totals;
}

/** Points and spreads of a line or of lines together, in yen over the horizon; points are plain sums and only span the range. */
export interface Totals {
  readonly points: ThreePoint;
  readonly classic: Spread;
  readonly spread: Spread;
}

export interface CandidateEstimate {
  readonly candidate: Candidate;
  readonly lines: readonly EstimateLine[];
  /** Null while none of its own lines says anything: the costs of its countermeasures alone are no estimate of it. */
  readonly total: Totals | null;
}

/** What the totals of a project's cost lines depend on besides the lines. */
export type EstimateSettings = Pick<Project, 'horizonYears' | 'correlation' | 'taxRate' | 'taxShown'>;

/** What an amount without tax is multiplied by to be shown. */
export const taxFactor = ({ taxRate, taxShown }: Pick<Project, 'taxRate' | 'taxShown'>): number => (taxShown ? 1 + taxRate : 1);

/**
 * Whether a line says what something costs. One that was added and left as it came says nothing; a line with a name and amounts of 0
 * says that it costs nothing.
 */
export const isStated = ({ title, optimistic, mostLikely, pessimistic, optimisticAssumption, mostLikelyAssumption, pessimisticAssumption }: Estimate): boolean =>
  [title, optimisticAssumption, mostLikelyAssumption, pessimisticAssumption].some((text) => text.trim() !== '') ||
  [optimistic, mostLikely, pessimistic].some((amount) => amount !== 0);

/**
 * What the amounts of a line say. All three 0 without an assumption behind them may be meant or only forgotten: a line with a name counts
 * as costing nothing, which is said where it stands so that nobody takes it for a cost; one without says nothing yet.
 */
export function pricedAs(line: Estimate): 'amounts' | 'nothing' | 'blank' {
  const { optimistic, mostLikely, pessimistic, optimisticAssumption, mostLikelyAssumption, pessimisticAssumption } = line;
  if ([optimistic, mostLikely, pessimistic].some((amount) => amount !== 0)) return 'amounts';
  if (!isStated(line)) return 'blank';
  return [optimisticAssumption, mostLikelyAssumption, pessimisticAssumption].some((text) => text.trim() !== '') ? 'amounts' : 'nothing';
}

/** In yen; nobody prices by less, so that what is below it over the whole horizon is nothing, in the workbook as here. */
export const leastCost = 1e-9;

/** Whether a line certainly costs nothing. */
export const isNothing = ({ total: { points } }: EstimateLine): boolean => Math.max(Math.abs(points.optimistic), Math.abs(points.pessimistic)) < leastCost;

/**
 * Whether a line is expected to cost something: who has none like it leaves a cost out. A discount is its offer's own, and nobody's total
 * lacks the discount of another.
 */
export const isCost = ({ total: { spread } }: EstimateLine): boolean => spread.expected >= leastCost;

export function estimateLine(estimate: Estimate, settings: EstimateSettings): EstimateLine {
  const factor = estimate.quantity * occurrences(estimate, settings.horizonYears) * taxFactor(settings);
  const classic = classicPert(estimate);
  const spread = spreadOf(estimate, estimate);
  const points = {
    optimistic: estimate.optimistic * factor,
    mostLikely: estimate.mostLikely * factor,
    pessimistic: estimate.pessimistic * factor,
  };
  return { estimate, factor, classic, spread, total: { points, classic: times(classic, factor), spread: times(spread, factor) } };
}

/** P10 and P90 of a line by its own distribution, in yen per unit and occurrence, without tax. */
export const rangeOf = memoise((estimate: Estimate): { readonly p10: number; readonly p90: number } => {
  const { quantile } = distributionOf(estimate, estimate);
  return { p10: quantile(0.1), p90: quantile(0.9) };
});

/** The sum of lines over the horizon; null while none of them says anything. */
export function totalOf(lines: readonly EstimateLine[], { correlation }: EstimateSettings): Totals | null {
  if (!lines.some(({ estimate }) => isStated(estimate))) return null;
  const sum = (value: (points: ThreePoint) => number): number => lines.reduce((total, line) => total + value(line.total.points), 0);
  return {
    points: {
      optimistic: sum((points) => points.optimistic),
      mostLikely: sum((points) => points.mostLikely),
      pessimistic: sum((points) => points.pessimistic),
    },
    classic: sumCorrelated(
      lines.map((line) => line.total.classic),
      correlation,
    ),
    spread: sumCorrelated(
      lines.map((line) => line.total.spread),
      correlation,
    ),
  };
}

/**
 * Three-point lines and totals of every candidate, in yen over the project's horizon; the costs of countermeasures count while
 * they are chosen.
 */
export const estimatesOf = derive(
  ['project', 'candidate', 'estimate', 'countermeasure'],
  (view): readonly CandidateEstimate[] => {
    const project = projectOf(view);
    const counted = inOrder(view, 'estimate').flatMap((estimate) => {
      const countermeasure = estimate.countermeasureId === null ? null : view.countermeasure.get(estimate.countermeasureId);
      return countermeasure === null || countermeasure?.chosen === true ? [{ estimate, countermeasure }] : [];
    });
    const byCandidate = Map.groupBy(counted, ({ estimate, countermeasure }) => countermeasure?.candidateId ?? estimate.candidateId);
    return comparedCandidates(view).map((candidate) => {
      const lines = (byCandidate.get(candidate.id) ?? []).map(({ estimate }) => estimateLine(estimate, project));
      const isEstimated = lines.some(({ estimate }) => estimate.countermeasureId === null && isStated(estimate));
      return { candidate, lines, total: isEstimated ? totalOf(lines, project) : null };
    });
  },
);
