import { derive } from './derive.ts';
import { comparedCandidates, inOrder, projectOf } from './document.ts';
import { memoise } from './memoise.ts';
import { distributionOf, spreadOf } from './method/estimate/distribution.ts';
import { classicPert, type Spread, type ThreePoint } from './method/estimate/three-point.ts';
import { occurrences, sumCorrelated, times } from './method/estimate/total.ts';
import type { Candidate } from './model/candidate.ts';
import type { Estimate } from './model/estimate.ts';
import { saidPoints } from './model/points.ts';
import type { Project } from './model/project.ts';

/** One cost line of which somebody has said what it costs, with what it adds to the total over the horizon. All amounts in yen. */
export interface PricedLine {
  readonly estimate: Estimate;
  /** quantity x occurrences within the horizon, and the tax where totals are shown with it. */
  readonly factor: number;
  /** As said, per unit and occurrence, without tax. */
  readonly points: ThreePoint;
  /** The rule of thumb (O + 4M + P) / 6 and (P − O) / 6, per unit and occurrence, without tax. */
  readonly classic: Spread;
  /** By the distribution of the line, per unit and occurrence, without tax. */
  readonly spread: Spread;
  /** The whole line: points and spreads times the factor. */
  readonly total: Totals;
}

/** One cost line nobody has said the amounts of: they are unknown, which is not 0. */
export interface UnpricedLine {
  readonly estimate: Estimate;
  readonly factor: number;
  readonly total: null;
}

export type EstimateLine = PricedLine | UnpricedLine;

export const isPricedLine = (line: EstimateLine): line is PricedLine => line.total !== null;

/** Points and spreads of a line or of lines together, in yen over the horizon; points are plain sums and only span the range. */
export interface Totals {
  readonly points: ThreePoint;
  readonly classic: Spread;
  readonly spread: Spread;
}

export interface CandidateEstimate {
  readonly candidate: Candidate;
  readonly lines: readonly EstimateLine[];
  /** Of the lines that are priced. Null while none of its own is: the costs of its countermeasures alone are no estimate of it. */
  readonly total: Totals | null;
}

/** What the totals of a project's cost lines depend on besides the lines. */
export type EstimateSettings = Pick<Project, 'horizonYears' | 'correlation' | 'taxRate' | 'taxShown'>;

/** What an amount without tax is multiplied by to be shown. */
export const taxFactor = ({ taxRate, taxShown }: Pick<Project, 'taxRate' | 'taxShown'>): number => (taxShown ? 1 + taxRate : 1);

/** Whether a line says what something costs; 0 is said as much as any other amount. */
export const isStated = (line: Estimate): boolean => saidPoints(line) !== null;

/**
 * What the amounts of a line say. A 0 without an assumption behind it is said to be recorded, where it stands, so that nobody takes it
 * for a cost.
 */
export function pricedAs(line: Estimate): 'amounts' | 'nothing' | 'blank' {
  const points = saidPoints(line);
  if (points === null) return 'blank';
  const isAssumed = [line.optimisticAssumption, line.mostLikelyAssumption, line.pessimisticAssumption].some((text) => text.trim() !== '');
  return isAssumed || points.optimistic !== 0 || points.pessimistic !== 0 ? 'amounts' : 'nothing';
}

/** In yen; nobody prices by less, so that what is below it over the whole horizon is nothing, in the workbook as here. */
export const leastCost = 1e-9;

/** Whether a line certainly costs nothing. */
export const isNothing = ({ total }: EstimateLine): boolean =>
  total !== null && Math.max(Math.abs(total.points.optimistic), Math.abs(total.points.pessimistic)) < leastCost;

/**
 * Whether a line is expected to cost something: who has none like it leaves a cost out. A discount is its offer's own, and nobody's total
 * lacks the discount of another.
 */
export const isCost = (line: EstimateLine): line is PricedLine => line.total !== null && line.total.spread.expected >= leastCost;

export function estimateLine(estimate: Estimate, settings: EstimateSettings): EstimateLine {
  const factor = estimate.quantity * occurrences(estimate, settings.horizonYears) * taxFactor(settings);
  const points = saidPoints(estimate);
  if (points === null) return { estimate, factor, total: null };
  const classic = classicPert(points);
  const spread = spreadOf(points, estimate);
  const whole = { optimistic: points.optimistic * factor, mostLikely: points.mostLikely * factor, pessimistic: points.pessimistic * factor };
  return { estimate, factor, points, classic, spread, total: { points: whole, classic: times(classic, factor), spread: times(spread, factor) } };
}

/** P10 and P90 of a line by its own distribution, in yen per unit and occurrence, without tax; null while its points are unknown. */
export const rangeOf = memoise((estimate: Estimate): { readonly p10: number; readonly p90: number } | null => {
  const points = saidPoints(estimate);
  if (points === null) return null;
  const { quantile } = distributionOf(points, estimate);
  return { p10: quantile(0.1), p90: quantile(0.9) };
});

/** The sum over the horizon of the lines that are priced; null while none of them is. */
export function totalOf(lines: readonly EstimateLine[], { correlation }: EstimateSettings): Totals | null {
  const totals = lines.flatMap(({ total }) => total ?? []);
  if (totals.length === 0) return null;
  const sum = (value: (points: ThreePoint) => number): number => totals.reduce((whole, { points }) => whole + value(points), 0);
  return {
    points: {
      optimistic: sum((points) => points.optimistic),
      mostLikely: sum((points) => points.mostLikely),
      pessimistic: sum((points) => points.pessimistic),
    },
    classic: sumCorrelated(
      totals.map(({ classic }) => classic),
      correlation,
    ),
    spread: sumCorrelated(
      totals.map(({ spread }) => spread),
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
