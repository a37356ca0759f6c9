import { consensusCells, type Document, gapCells, inOrder, projectOf, requirementsByCategory } from './document.ts';
import { memoise } from './memoise.ts';
import { betaPert, classicPert, type Spread, type ThreePoint } from './method/estimate/three-point.ts';
import { occurrences, sumIndependent, times } from './method/estimate/total.ts';
import { type Fit, weightedFit, type WeightedScore } from './method/scoring/fit.ts';
import { knocksOut } from './method/scoring/knock-out.ts';
import { rank, type Standing } from './method/scoring/ranking.ts';
import type { Assessment } from './model/assessment.ts';
import type { Candidate } from './model/candidate.ts';
import type { Category } from './model/category.ts';
import type { IdOf } from './model/entities.ts';
import type { Estimate } from './model/estimate.ts';
import type { Gap } from './model/gap.ts';
import type { Level } from './model/level.ts';
import type { Requirement } from './model/requirement.ts';

export interface CategoryFit {
  readonly category: Category;
  readonly fit: Fit;
}

/** A cell whose level is below a full fit, with what people added to it. */
export interface DerivedGap {
  readonly requirement: Requirement;
  readonly candidate: Candidate;
  readonly level: Level;
  readonly assessment: Assessment;
  readonly described: Gap | undefined;
}

export interface CandidateEvaluation {
  readonly candidate: Candidate;
  readonly fit: Fit;
  readonly standing: Standing<IdOf<'candidate'>>;
  /** Mandatory requirements the candidate fails, in display order. */
  readonly knockOuts: readonly Requirement[];
  /** In the order of the categories. */
  readonly profile: readonly CategoryFit[];
  readonly gapCounts: { readonly partial: number; readonly gap: number };
}

export interface Scores {
  /** In the order of the candidates. */
  readonly candidates: readonly CandidateEvaluation[];
  /** In the order of the ranking. */
  readonly ranking: readonly CandidateEvaluation[];
  /** Unrated cells that could still change an open rank, largest weight first. */
  readonly decisive: readonly { readonly requirement: Requirement; readonly candidate: Candidate }[];
  readonly ratedCells: number;
  readonly totalCells: number;
}

const deriveScores = memoise(
  (
    categories: Document['category'],
    requirements: Document['requirement'],
    levels: Document['level'],
    candidates: Document['candidate'],
    assessments: Document['assessment'],
  ): Scores => {
    const view = { category: categories, requirement: requirements, candidate: candidates } as Document;
    const groups = requirementsByCategory(view);
    const cells = consensusCells(assessments);
    const evaluated = inOrder(view, 'candidate').map((candidate) => {
      const all: WeightedScore[] = [];
      const knockOuts: Requirement[] = [];
      const gapCounts = { partial: 0, gap: 0 };
      const profile = groups.map(({ category, requirements: items }) => {
        const scores = items.map((requirement): WeightedScore => {
          const levelId = cells.get(requirement.id)?.get(candidate.id)?.levelId ?? null;
          const level = levelId === null ? undefined : levels.get(levelId);
          if (knocksOut(requirement, level?.class ?? null)) knockOuts.push(requirement);
          if (level?.class === 'partial' || level?.class === 'gap') gapCounts[level.class] += 1;
          const score = level === undefined ? 'unrated' : (level.score ?? 'notApplicable');
          return { weight: requirement.weight, score };
        });
        all.push(...scores);
        return { category, fit: weightedFit(scores) };
      });
      return { candidate, fit: weightedFit(all), knockOuts, profile, gapCounts };
    });
    const standings = rank(
      evaluated.map(({ candidate, fit, knockOuts }) => ({ id: candidate.id, fit, knockedOut: knockOuts.length > 0 })),
    );
    const byId = new Map(standings.map((standing) => [standing.id, standing]));
    const complete = evaluated.flatMap((entry) => {
      const standing = byId.get(entry.candidate.id);
      return standing === undefined ? [] : [{ ...entry, standing }];
    });
    const placeOf = new Map(standings.map(({ id }, index) => [id, index]));
    const unsettled = complete.filter(({ standing }) => standing.status === 'open' || standing.status === 'unrated');
    const decisive = groups
      .flatMap(({ requirements: items }) => items)
      .flatMap((requirement) =>
        unsettled
          .filter(({ candidate }) => requirement.weight > 0 && (cells.get(requirement.id)?.get(candidate.id)?.levelId ?? null) === null)
          .map(({ candidate }) => ({ requirement, candidate })),
      )
      .sort((a, b) => b.requirement.weight - a.requirement.weight);
    return {
      candidates: complete,
      ranking: complete.toSorted((a, b) => (placeOf.get(a.candidate.id) ?? 0) - (placeOf.get(b.candidate.id) ?? 0)),
      decisive,
      ratedCells: assessments.values().filter(({ levelId, evaluatorId }) => levelId !== null && evaluatorId === null).toArray().length,
      totalCells: requirements.size * candidates.size,
    };
  },
);

/** Fit, coverage, bounds, profile, knock-outs and ranking of every candidate. Memoised by the tables it reads. */
export const scoresOf = (document: Document): Scores =>
  deriveScores(document.category, document.requirement, document.level, document.candidate, document.assessment);

/** Every gap of the comparison, derived from the levels; in order of category, requirement, candidate. */
export function gapsOf(document: Document): readonly DerivedGap[] {
  const cells = consensusCells(document.assessment);
  const described = gapCells(document.gap);
  const candidates = inOrder(document, 'candidate');
  return requirementsByCategory(document).flatMap(({ requirements }) =>
    requirements.flatMap((requirement) =>
      candidates.flatMap((candidate) => {
        const assessment = cells.get(requirement.id)?.get(candidate.id);
        const level = assessment?.levelId == null ? undefined : document.level.get(assessment.levelId);
        if (assessment === undefined || level === undefined || (level.class !== 'partial' && level.class !== 'gap')) return [];
        return [{ requirement, candidate, level, assessment, described: described.get(requirement.id)?.get(candidate.id) }];
      }),
    ),
  );
}

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

function estimateLine(estimate: Estimate, horizonYears: number): EstimateLine {
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

const deriveEstimates = memoise(
  (projects: Document['project'], candidates: Document['candidate'], estimates: Document['estimate']): readonly CandidateEstimate[] => {
    const view = { project: projects, candidate: candidates, estimate: estimates } as Document;
    const { horizonYears } = projectOf(view);
    const byCandidate = Map.groupBy(inOrder(view, 'estimate'), ({ candidateId }) => candidateId);
    return inOrder(view, 'candidate').map((candidate) => {
      const lines = (byCandidate.get(candidate.id) ?? []).map((estimate) => estimateLine(estimate, horizonYears));
      const sum = (value: (points: ThreePoint) => number): number => lines.reduce((total, line) => total + value(line.total.points), 0);
      return {
        candidate,
        lines,
        total:
          lines.length === 0
            ? null
            : {
                points: {
                  optimistic: sum((points) => points.optimistic),
                  mostLikely: sum((points) => points.mostLikely),
                  pessimistic: sum((points) => points.pessimistic),
                },
                classic: sumIndependent(lines.map((line) => line.total.classic)),
                beta: sumIndependent(lines.map((line) => line.total.beta)),
              },
      };
    });
  },
);

/** Three-point lines and totals of every candidate, in yen over the project's horizon. Memoised by the tables it reads. */
export const estimatesOf = (document: Document): readonly CandidateEstimate[] =>
  deriveEstimates(document.project, document.candidate, document.estimate);
