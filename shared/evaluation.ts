import { consensusCells, gapCells } from './cells.ts';
import {
  type CategoryRequirements,
  comparedCandidates,
  type Document,
  requirementsByCategory,
} from './document.ts';
import { memoise, memoiseEach } from './memoise.ts';
import type { SeverityRules } from './method/gaps/severity.ts';
import { addScore, type Fit, fitOf, noScores } from './method/scoring/fit.ts';
import { knocksOut } from './method/scoring/knock-out.ts';
import { rank, type Standing } from './method/scoring/ranking.ts';
import type { Assessment } from './model/assessment.ts';
import type { Candidate } from './model/candidate.ts';
import type { Category } from './model/category.ts';
import type { IdOf } from './model/entities.ts';
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

function decisiveCells(
  groups: readonly CategoryRequirements[],
  evaluated: readonly CandidateEvaluation[],
  levelAt: (requirement: Requirement, candidate: Candidate) => Level | undefined,
): Scores['decisive'] {
  const unsettled = evaluated.filter(({ standing }) => standing.status === 'open' || standing.status === 'unrated');
  if (unsettled.length === 0) return [];
  return groups
    .flatMap(({ requirements }) => requirements.filter(({ weight }) => weight > 0))
    .sort((a, b) => b.weight - a.weight)
    .flatMap((requirement) =>
      unsettled
        .filter(({ candidate }) => levelAt(requirement, candidate) === undefined)
        .map(({ candidate }) => ({ requirement, candidate })),
    );
}

type ColumnScores = Pick<CandidateEvaluation, 'fit' | 'knockOuts' | 'profile' | 'gapCounts'> & { readonly ratedCells: number };

/** What one candidate's column comes to. Remembered per column, so that a rating costs only its own candidate. */
const scoreColumn = memoiseEach((column: ReadonlyMap<IdOf<'requirement'>, Assessment>) =>
  memoise((groups: readonly CategoryRequirements[], levels: Document['level']): ColumnScores => {
    const sums = noScores();
    const knockOuts: Requirement[] = [];
    const gapCounts = { partial: 0, gap: 0 };
    let ratedCells = 0;
    const profile = groups.map(({ category, requirements }) => {
      const part = noScores();
      for (const requirement of requirements) {
        const level = levelOf(column.get(requirement.id), levels);
        if (requirement.mandatory && knocksOut(requirement, level?.class ?? null)) knockOuts.push(requirement);
        if (level !== undefined) ratedCells += 1;
        if (level?.class === 'partial' || level?.class === 'gap') gapCounts[level.class] += 1;
        const score = level === undefined ? 'unrated' : (level.score ?? 'notApplicable');
        addScore(part, requirement.weight, score);
        addScore(sums, requirement.weight, score);
      }
      return { category, fit: fitOf(part) };
    });
    return { fit: fitOf(sums), knockOuts, profile, gapCounts, ratedCells };
  }),
);

/** The level of an assessment; undefined while it is unrated. */
export const levelOf = (assessment: Assessment | undefined, levels: Document['level']): Level | undefined =>
  assessment?.levelId == null ? undefined : levels.get(assessment.levelId);

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
    const compared = comparedCandidates(view);
    const scored = compared.map((candidate) => ({
      candidate,
      scores: scoreColumn(cells.column(candidate.id))(groups, levels),
    }));
    const standings = rank(
      scored.map(({ candidate, scores: { fit, knockOuts } }) => ({ id: candidate.id, fit, knockedOut: knockOuts.length > 0 })),
    );
    const places = new Map(standings.map((standing, index) => [standing.id, { standing, index }]));
    const evaluated = scored.flatMap(({ candidate, scores: { fit, knockOuts, profile, gapCounts } }) => {
      const place = places.get(candidate.id);
      return place === undefined ? [] : [{ candidate, fit, knockOuts, profile, gapCounts, standing: place.standing }];
    });
    const placeOf = ({ candidate }: CandidateEvaluation): number => places.get(candidate.id)?.index ?? 0;
    return {
      candidates: evaluated,
      ranking: evaluated.toSorted((one, other) => placeOf(one) - placeOf(other)),
      decisive: decisiveCells(groups, evaluated, (requirement, candidate) => levelOf(cells.at(requirement.id, candidate.id), levels)),
      ratedCells: scored.reduce((total, { scores }) => total + scores.ratedCells, 0),
      totalCells: groups.reduce((total, { requirements: rated }) => total + rated.length, 0) * compared.length,
    };
  },
);

/** Fit, coverage, bounds, profile, knock-outs and ranking of every candidate. Memoised by the tables it reads. */
export const scoresOf = (document: Document): Scores =>
  deriveScores(document.category, document.requirement, document.level, document.candidate, document.assessment);

const knownGaps = new WeakMap<Assessment, DerivedGap>();

/** A gap nothing has changed in keeps its identity from one document to the next, so that lists of them cost only what changed. */
function keptGap(gap: DerivedGap): DerivedGap {
  const known = knownGaps.get(gap.assessment);
  const parts = ['requirement', 'candidate', 'level', 'described'] as const;
  if (known !== undefined && parts.every((part) => known[part] === gap[part])) return known;
  knownGaps.set(gap.assessment, gap);
  return gap;
}

const deriveGaps = memoise(
  (
    categories: Document['category'],
    requirements: Document['requirement'],
    levels: Document['level'],
    candidates: Document['candidate'],
    assessments: Document['assessment'],
    gaps: Document['gap'],
  ): readonly DerivedGap[] => {
    const view = { category: categories, requirement: requirements, candidate: candidates } as Document;
    const cells = consensusCells(assessments);
    const described = gapCells(gaps);
    const inTurn = comparedCandidates(view);
    const found: DerivedGap[] = [];
    for (const { requirements: items } of requirementsByCategory(view)) {
      for (const requirement of items) {
        for (const candidate of inTurn) {
          const assessment = cells.at(requirement.id, candidate.id);
          const level = levelOf(assessment, levels);
          if (assessment === undefined || (level?.class !== 'partial' && level?.class !== 'gap')) continue;
          found.push(keptGap({ requirement, candidate, level, assessment, described: described.at(requirement.id, candidate.id) }));
        }
      }
    }
    return found;
  },
);

/** Every gap of the comparison, derived from the levels; in order of category, requirement, candidate. Memoised by the tables it reads. */
export const gapsOf = (document: Document): readonly DerivedGap[] =>
  deriveGaps(document.category, document.requirement, document.level, document.candidate, document.assessment, document.gap);

const rulesIn = memoiseEach((table: Document['severityRule']): SeverityRules => [...table.values()]);

/** Where the project's severity matrix departs from the usual one. */
export const severityRulesOf = (document: Document): SeverityRules => rulesIn(document.severityRule);
