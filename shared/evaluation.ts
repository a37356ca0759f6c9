import { cellsBy, consensusCells, gapCells } from './cells.ts';
import {
  type CategoryRequirements,
  comparedCandidates,
  type Document,
  projectOf,
  requirementsByCategory,
} from './document.ts';
import { derive, type View } from './derive.ts';
import { memoise } from './memoise.ts';
import { type CellMean, isExplained, isPendingMean, meanCells, noMeans } from './means.ts';
import type { SeverityRules } from './method/gaps/severity.ts';
import { addScore, type Fit, fitOf, noScores, scoreRangeOf } from './method/scoring/fit.ts';
import { knocksOut, openKnockOuts } from './method/scoring/knock-out.ts';
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

/** A mandatory requirement that could still knock its candidate out: unrated, 対象外 where that counts as unknown, or the evaluators are tied on it. */
export interface OpenKnockOut {
  readonly requirement: Requirement;
  readonly because: 'unrated' | 'notApplicable' | 'tied';
}

/** A mandatory requirement set 対象外, which therefore cannot knock out. */
export interface MandatoryOutside {
  readonly requirement: Requirement;
  /** Evidence, a note or the reason of a consensus says why. */
  readonly explained: boolean;
}

export interface CandidateEvaluation {
  readonly candidate: Candidate;
  readonly fit: Fit;
  readonly standing: Standing<IdOf<'candidate'>>;
  /** Mandatory requirements the candidate fails, in display order. */
  readonly knockOuts: readonly Requirement[];
  /** Mandatory requirements that could still knock it out, in display order. */
  readonly openKnockOuts: readonly OpenKnockOut[];
  /** Cells set 対象外, and which of them are mandatory, in display order. */
  readonly outside: { readonly count: number; readonly mandatory: readonly MandatoryOutside[] };
  /** In the order of the categories. */
  readonly profile: readonly CategoryFit[];
  readonly gapCounts: { readonly partial: number; readonly gap: number };
}

export interface DecisiveCell {
  readonly requirement: Requirement;
  readonly candidate: Candidate;
  /** Why the cell could still knock the candidate out; null when it only moves the fit. */
  readonly knockOut: OpenKnockOut['because'] | null;
}

export interface Scores {
  /** In the order of the candidates. */
  readonly candidates: readonly CandidateEvaluation[];
  /** In the order of the ranking. */
  readonly ranking: readonly CandidateEvaluation[];
  /** Cells that could still change an open rank: mandatory ones that could knock out, then the others; largest weight first. */
  readonly decisive: readonly DecisiveCell[];
  readonly ratedCells: number;
  readonly totalCells: number;
  /** 対象外 counts as unknown, by the project's choice. */
  readonly outsideUnknown: boolean;
}

function decisiveCells(
  groups: readonly CategoryRequirements[],
  evaluated: readonly CandidateEvaluation[],
  isUnknownAt: (requirement: Requirement, candidate: Candidate) => boolean,
): Scores['decisive'] {
  const unsettled = evaluated.filter(({ standing }) => standing.best !== null && standing.unsettles);
  if (unsettled.length === 0) return [];
  const byWeight = groups.flatMap(({ requirements }) => requirements).sort((a, b) => b.weight - a.weight);
  const open = new Map(unsettled.map(({ candidate, openKnockOuts: cells }) => [candidate.id, new Map(cells.map((cell) => [cell.requirement, cell.because]))]));
  const cellsOf = (requirement: Requirement, isKnockOut: boolean): DecisiveCell[] =>
    unsettled.flatMap(({ candidate }): DecisiveCell[] => {
      const because = open.get(candidate.id)?.get(requirement);
      if (isKnockOut) return because === undefined ? [] : [{ requirement, candidate, knockOut: because }];
      const isUnknown = because === undefined && requirement.weight > 0 && isUnknownAt(requirement, candidate);
      return isUnknown ? [{ requirement, candidate, knockOut: null }] : [];
    });
  return [true, false].flatMap((isKnockOut) => byWeight.flatMap((requirement) => cellsOf(requirement, isKnockOut)));
}

type ColumnScores = Pick<CandidateEvaluation, 'fit' | 'knockOuts' | 'openKnockOuts' | 'outside' | 'profile' | 'gapCounts'> & { readonly ratedCells: number };

type Column = ReadonlyMap<IdOf<'requirement'>, Assessment>;
type MeanColumn = ReadonlyMap<IdOf<'requirement'>, CellMean>;

/** What one candidate's column comes to. Remembered per column, so that a rating costs only its own candidate. */
const scoreColumn = memoise(
  (groups: readonly CategoryRequirements[], levels: Document['level'], column: Column, means: MeanColumn, outsideUnknown: boolean): ColumnScores => {
    const range = scoreRangeOf(levels.values());
    const couldKnockOut = openKnockOuts(levels.values());
    const sums = noScores();
    const knockOuts: Requirement[] = [];
    const open: OpenKnockOut[] = [];
    const mandatoryOutside: MandatoryOutside[] = [];
    const gapCounts = { partial: 0, gap: 0 };
    let [ratedCells, outside] = [0, 0];
    const judgeMandatory = (requirement: Requirement, level: Level | undefined, mean: CellMean | undefined): void => {
      const { minimumClass } = requirement;
      if (level === undefined || (outsideUnknown && level.class === 'notApplicable')) {
        if (couldKnockOut[minimumClass]) open.push({ requirement, because: level === undefined ? 'unrated' : 'notApplicable' });
      } else if (isPendingMean(requirement, mean)) open.push({ requirement, because: 'tied' });
      else if (knocksOut(requirement, level.class)) knockOuts.push(requirement);
      if (level?.class === 'notApplicable') {
        const assessment = column.get(requirement.id);
        mandatoryOutside.push({ requirement, explained: mean?.explained === true || (assessment !== undefined && isExplained(assessment)) });
      }
    };
    const profile = groups.map(({ category, requirements }) => {
      const part = noScores();
      for (const requirement of requirements) {
        const agreed = levelOf(column.get(requirement.id), levels);
        const mean = agreed === undefined ? means.get(requirement.id) : undefined;
        const level = agreed ?? mean?.level;
        if (requirement.mandatory) judgeMandatory(requirement, level, mean);
        if (level !== undefined) ratedCells += 1;
        if (level?.class === 'notApplicable') outside += 1;
        if (level?.class === 'partial' || level?.class === 'gap') gapCounts[level.class] += 1;
        const score = level === undefined ? 'unrated' : ((mean ?? level).score ?? (outsideUnknown ? 'unrated' : 'notApplicable'));
        const isPending = isPendingMean(requirement, mean);
        addScore(part, requirement.weight, score, isPending);
        addScore(sums, requirement.weight, score, isPending);
      }
      return { category, fit: fitOf(part, range) };
    });
    const outsideCells = { count: outside, mandatory: mandatoryOutside };
    return { fit: fitOf(sums, range), knockOuts, openKnockOuts: open, outside: outsideCells, profile, gapCounts, ratedCells };
  },
);

/** The level of an assessment; undefined while it is unrated. */
const levelOf = (assessment: Assessment | undefined, levels: Document['level']): Level | undefined =>
  assessment?.levelId == null ? undefined : levels.get(assessment.levelId);

/**
 * Fit, coverage, bounds, profile, knock-outs and ranking of every candidate, from the recorded consensus and, where there is none,
 * the evaluators' mean once it counts; or, given an evaluator, from their ratings alone.
 */
export const scoresBy = derive(
  ['category', 'requirement', meanCells],
  (view, evaluatorId: IdOf<'evaluator'> | null): Scores => {
    const levels = view.level;
    const outsideUnknown = projectOf(view).notApplicableUnknown;
    const cells = cellsBy(view.assessment, evaluatorId);
    const means = evaluatorId === null ? meanCells(view) : noMeans;
    const groups = requirementsByCategory(view);
    const compared = comparedCandidates(view);
    const scored = compared.map((candidate) => {
      const column = cells.column(candidate.id);
      return { candidate, scores: scoreColumn(groups, levels, column, means.column(candidate.id), outsideUnknown) };
    });
    const standings = rank(
      scored.map(({ candidate, scores: { fit, knockOuts, openKnockOuts: open } }) => ({
        id: candidate.id,
        fit,
        knockedOut: knockOuts.length > 0,
        mayFall: open.length > 0,
      })),
    );
    const places = new Map(standings.map((standing, index) => [standing.id, { standing, index }]));
    const evaluated = scored.flatMap(({ candidate, scores: { ratedCells: _ratedCells, ...scores } }) => {
      const place = places.get(candidate.id);
      return place === undefined ? [] : [{ candidate, ...scores, standing: place.standing }];
    });
    const placeOf = ({ candidate }: CandidateEvaluation): number => places.get(candidate.id)?.index ?? 0;
    return {
      candidates: evaluated,
      ranking: evaluated.toSorted((one, other) => placeOf(one) - placeOf(other)),
      decisive: decisiveCells(groups, evaluated, ({ id }, candidate) => {
        const level = levelOf(cells.at(id, candidate.id), levels) ?? means.at(id, candidate.id)?.level;
        return level === undefined || (outsideUnknown && level.class === 'notApplicable');
      }),
      outsideUnknown,
      ratedCells: scored.reduce((total, { scores }) => total + scores.ratedCells, 0),
      totalCells: groups.reduce((total, { requirements: rated }) => total + rated.length, 0) * compared.length,
    };
  },
);

/** The scores that count: from the consensus and the means. */
export const scoresOf = derive([scoresBy], (view): Scores => scoresBy(view, null));

/** The level a cell counts with: the recorded consensus, else the one nearest to the evaluators' mean once it counts. */
export const countedLevels = derive([meanCells], (view): ((requirementId: IdOf<'requirement'>, candidateId: IdOf<'candidate'>) => Level | undefined) => {
  const cells = consensusCells(view.assessment);
  const means = meanCells(view);
  return (requirementId, candidateId) => levelOf(cells.at(requirementId, candidateId), view.level) ?? means.at(requirementId, candidateId)?.level;
});

/** Who stands first in the ranking so far; undefined while nobody rated is left in it. */
export const firstOf = ({ ranking: [first] }: Scores): Candidate | undefined => (first === undefined || first.standing.place === null ? undefined : first.candidate);

/** Whom a requirement knocks out. */
export const knockedOutBy = (document: View<(typeof scoresOf.tables)[number]>, { id }: Requirement): readonly Candidate[] =>
  scoresOf(document).candidates.flatMap(({ candidate, knockOuts }) => (knockOuts.some((requirement) => requirement.id === id) ? [candidate] : []));

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

/** Every gap of the comparison, derived from the levels; in order of category, requirement, candidate. */
export const gapsOf = derive(
  ['category', 'requirement', meanCells, 'gap'],
  (view): readonly DerivedGap[] => {
    const levels = view.level;
    const cells = consensusCells(view.assessment);
    const means = meanCells(view);
    const described = gapCells(view.gap);
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

/** Where the project's severity matrix departs from the usual one. */
export const severityRulesOf = derive(['severityRule'], (view): SeverityRules => [...view.severityRule.values()]);
