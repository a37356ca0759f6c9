import { comparedCandidates, type Document, inOrder, projectOf } from './document.ts';
import { memoise } from './memoise.ts';
import { betaPert, classicPert, type Spread, type ThreePoint } from './method/estimate/three-point.ts';
import { occurrences, sumIndependent, times } from './method/estimate/total.ts';
import type { Candidate } from './model/candidate.ts';
import type { Estimate } from './model/estimate.ts';

/** One cost line with what it adds to the total over the horizon. All amounts in yen. */
export interface EstimateLine {
  readonly estimate: Estimate;
  /** quantity x occurrences within the horizon. */
  readonly factor: number;
  /** Per unit and occurrence, as typed. */
  readonly classic: Spread;
  readonly beta: Spread;
  /** The whole line: points and spreads times the factor. */
  readonly total: { readonly points: ThreePoint; readonly classic: Spread; readonly beta: Spread };
}

export interface CandidateEstimate {
  readonly candidate: Candidate;
  readonly lines: readonly EstimateLine[];
  /** Sum over the horizon in yen; the points are plain sums and only span the range. Null without lines. */
  readonly total: { readonly points: ThreePoint; readonly classic: Spread; readonly beta: Spread } | null;
}

export function estimateLine(estimate: Estimate, horizonYears: number): EstimateLine {
  const factor = estimate.quantity * occurrences(estimate.frequency, horizonYears);
  const classic = classicPert(estimate);
  const beta = betaPert(estimate);
  const points = {
    optimistic: estimate.optimistic * factor,
    mostLikely: estimate.mostLikely * factor,
    pessimistic: estimate.pessimistic * factor,
  };
  return { estimate, factor, classic, beta, total: { points, classic: times(classic, factor), beta: times(beta, factor) } };
}

/** The sum of lines over the horizon; null without any. */
export function totalOf(lines: readonly EstimateLine[]): CandidateEstimate['total'] {
  if (lines.length === 0) return null;
  const sum = (value: (points: ThreePoint) => number): number => lines.reduce((total, line) => total + value(line.total.points), 0);
  return {
    points: {
      optimistic: sum((points) => points.optimistic),
      mostLikely: sum((points) => points.mostLikely),
      pessimistic: sum((points) => points.pessimistic),
    },
    classic: sumIndependent(lines.map((line) => line.total.classic)),
    beta: sumIndependent(lines.map((line) => line.total.beta)),
  };
}

const deriveEstimates = memoise(
  (
    projects: Document['project'],
    candidates: Document['candidate'],
    estimates: Document['estimate'],
    countermeasures: Document['countermeasure'],
  ): readonly CandidateEstimate[] => {
    const view = { project: projects, candidate: candidates, estimate: estimates } as Document;
    const { horizonYears } = projectOf(view);
    const counted = inOrder(view, 'estimate').flatMap((estimate) => {
      const countermeasure = estimate.countermeasureId === null ? null : countermeasures.get(estimate.countermeasureId);
      return countermeasure === null || countermeasure?.chosen === true ? [{ estimate, countermeasure }] : [];
    });
    const byCandidate = Map.groupBy(counted, ({ estimate, countermeasure }) => countermeasure?.candidateId ?? estimate.candidateId);
    return comparedCandidates(view).map((candidate) => {
      const lines = (byCandidate.get(candidate.id) ?? []).map(({ estimate }) => estimateLine(estimate, horizonYears));
      return { candidate, lines, total: totalOf(lines) };
    });
  },
);

/**
 * Three-point lines and totals of every candidate, in yen over the project's horizon; the costs of countermeasures count while
 * they are chosen. Memoised by the tables it reads.
 */
export const estimatesOf = (document: Document): readonly CandidateEstimate[] =>
  deriveEstimates(document.project, document.candidate, document.estimate, document.countermeasure);
