import { type Cells, cellsBy, consensusCells, gapCells } from './cells.ts';
import {
  type CategoryRequirements,
  comparedCandidates,
  type Document,
  requirementsByCategory,
} from './document.ts';
import { memoise, memoiseEach } from './memoise.ts';
import { type CellMean, meanCells, noMeans } from './means.ts';
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
  /** What the consensus says of the cell beside its level. */
  readonly assessment: Assessment | undefined;
  /** Set while the level is only the one nearest to the evaluators' mean. */
  readonly mean: CellMean | undefined;
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

type Column = ReadonlyMap<IdOf<'requirement'>, Assessment>;
type MeanColumn = ReadonlyMap<IdOf<'requirement'>, CellMean>;

/** What one candidate's column comes to. Remembered per column, so that a rating costs only its own candidate. */
const scoreColumn = memoiseEach((_key: Column | MeanColumn) =>
  memoise((groups: readonly CategoryRequirements[], levels: Document['level'], column: Column, means: MeanColumn): ColumnScores => {
    const sums = noScores();
    const knockOuts: Requirement[] = [];
    const gapCounts = { partial: 0, gap: 0 };
    let ratedCells = 0;
    const profile = groups.map(({ category, requirements }) => {
      const part = noScores();
      for (const requirement of requirements) {
        const agreed = levelOf(column.get(requirement.id), levels);
        const mean = agreed === undefined ? means.get(requirement.id) : undefined;
        const level = agreed ?? mean?.level;
        if (requirement.mandatory && knocksOut(requirement, level?.class ?? null)) knockOuts.push(requirement);
        if (level !== undefined) ratedCells += 1;
        if (level?.class === 'partial' || level?.class === 'gap') gapCounts[level.class] += 1;
        const score = level === undefined ? 'unrated' : ((mean ?? level).score ?? 'notApplicable');
        addScore(part, requirement.weight, score);
        addScore(sums, requirement.weight, score);
      }
      return { category, fit: fitOf(part) };
    });
    return { fit: fitOf(sums), knockOuts, profile, gapCounts, ratedCells };
  }),
);

/** The level of an assessment; undefined while it is unrated. */
const levelOf = (assessment: Assessment | undefined, levels: Document['level']): Level | undefined =>
  assessment?.levelId == null ? undefined : levels.get(assessment.levelId);

const deriveScores = memoise(
  (
    categories: Document['category'],
    requirements: Document['requirement'],
    levels: Document['level'],
    candidates: Document['candidate'],
    cells: Cells<Assessment>,
    means: Cells<CellMean>,
  ): Scores => {
    const view = { category: categories, requirement: requirements, candidate: candidates } as Document;
    const groups = requirementsByCategory(view);
    const compared = comparedCandidates(view);
    const scored = compared.map((candidate) => {
      const column = cells.column(candidate.id);
      const meanColumn = means.column(candidate.id);
      return { candidate, scores: scoreColumn(meanColumn.size > 0 ? meanColumn : column)(groups, levels, column, meanColumn) };
    });
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
      decisive: decisiveCells(groups, evaluated, ({ id }, candidate) => levelOf(cells.at(id, candidate.id), levels) ?? means.at(id, candidate.id)?.level),
      ratedCells: scored.reduce((total, { scores }) => total + scores.ratedCells, 0),
      totalCells: groups.reduce((total, { requirements: rated }) => total + rated.length, 0) * compared.length,
    };
  },
);

/**
 * Fit, coverage, bounds, profile, knock-outs and ranking of every candidate, from the recorded consensus and, where there is none,
 * the evaluators' mean once it counts. Memoised by the tables it reads.
 */
export const scoresOf = (document: Document): Scores =>
  deriveScores(document.category, document.requirement, document.level, document.candidate, consensusCells(document.assessment), meanCells(document));

/** The same from the ratings of one evaluator alone. */
export const scoresBy = (document: Document, evaluatorId: IdOf<'evaluator'> | null): Scores =>
  evaluatorId === null
    ? scoresOf(document)
    : deriveScores(document.category, document.requirement, document.level, document.candidate, cellsBy(document.assessment, evaluatorId), noMeans);

/** The level a cell counts with: the recorded consensus, else the one nearest to the evaluators' mean once it counts. */
export function countedLevels(document: Document): (requirementId: IdOf<'requirement'>, candidateId: IdOf<'candidate'>) => Level | undefined {
  const cells = consensusCells(document.assessment);
  const means = meanCells(document);
  return (requirementId, candidateId) =>
    levelOf(cells.at(requirementId, candidateId), document.level) ?? means.at(requirementId, candidateId)?.level;
}

const knownGaps = new WeakMap<Assessment | CellMean, DerivedGap>();

/** A gap nothing has changed in keeps its identity from one document to the next, so that lists of them cost only what changed. */
function keptGap(gap: DerivedGap): DerivedGap {
  const key = gap.assessment ?? gap.mean;
  if (key === undefined) return gap;
  const known = knownGaps.get(key);
  const parts = ['requirement', 'candidate', 'level', 'mean', 'described'] as const;
  if (known !== undefined && parts.every((part) => known[part] === gap[part])) return known;
  knownGaps.set(key, gap);
  return gap;
}

const deriveGaps = memoise(
  (
    categories: Document['category'],
    requirements: Document['requirement'],
    levels: Document['level'],
    candidates: Document['candidate'],
    cells: Cells<Assessment>,
    means: Cells<CellMean>,
    gaps: Document['gap'],
  ): readonly DerivedGap[] => {
    const view = { category: categories, requirement: requirements, candidate: candidates } as Document;
    const described = gapCells(gaps);
    const inTurn = comparedCandidates(view);
    const found: DerivedGap[] = [];
    for (const { requirements: items } of requirementsByCategory(view)) {
      for (const requirement of items) {
        for (const candidate of inTurn) {
          const assessment = cells.at(requirement.id, candidate.id);
          const agreed = levelOf(assessment, levels);
          const mean = agreed === undefined ? means.at(requirement.id, candidate.id) : undefined;
          const level = agreed ?? mean?.level;
          if (level?.class !== 'partial' && level?.class !== 'gap') continue;
          found.push(keptGap({ requirement, candidate, level, assessment, mean, described: described.at(requirement.id, candidate.id) }));
        }
      }
    }
    return found;
  },
);

/** Every gap of the comparison, derived from the levels; in order of category, requirement, candidate. Memoised by the tables it reads. */
export const gapsOf = (document: Document): readonly DerivedGap[] =>
  deriveGaps(
    document.category,
    document.requirement,
    document.level,
    document.candidate,
    consensusCells(document.assessment),
    meanCells(document),
    document.gap,
  );

const rulesIn = memoiseEach((table: Document['severityRule']): SeverityRules => [...table.values()]);

/** Where the project's severity matrix departs from the usual one. */
export const severityRulesOf = (document: Document): SeverityRules => rulesIn(document.severityRule);
