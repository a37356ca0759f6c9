import { type Cells, consensusCells } from './cells.ts';
import { type Document, inOrder, projectOf } from './document.ts';
import {
  type CandidateEvaluation,
  type DerivedGap,
  estimateLine,
  type EstimateLine,
  type EstimateTotal,
  gapsOf,
  levelOf,
  type Scores,
  scoresOf,
  scoresWith,
  totalOf,
} from './evaluation.ts';
import { memoise } from './memoise.ts';
import type { Spread } from './method/estimate/three-point.ts';
import { sumIndependent, times } from './method/estimate/total.ts';
import { levelAfter } from './method/gaps/after.ts';
import { type Fit, fitOf } from './method/scoring/fit.ts';
import type { Assessment } from './model/assessment.ts';
import type { Candidate } from './model/candidate.ts';
import { type Countermeasure, type CustomizationRisk, type CustomizationRiskKind, customizationRisks } from './model/countermeasure.ts';
import type { IdOf } from './model/entities.ts';
import type { Frequency } from './model/estimate.ts';
import type { Level } from './model/level.ts';

/** What is still to be done about the seven risks of a customisation. */
export interface RiskReview {
  readonly risks: ReadonlyMap<CustomizationRiskKind, CustomizationRisk>;
  readonly unrated: readonly CustomizationRiskKind[];
  /** Rated high, and nothing is said about what is done against it. */
  readonly unmitigated: readonly CustomizationRiskKind[];
}

/** What a countermeasure costs, in yen. All null or empty sums while it has no cost line. */
export interface CountermeasureCost {
  readonly lines: readonly EstimateLine[];
  readonly once: Spread;
  /** Monthly lines, and a twelfth of the yearly ones. */
  readonly monthly: Spread;
  /** Over the horizon. */
  readonly total: EstimateTotal | null;
}

export interface CountermeasureEvaluation {
  readonly countermeasure: Countermeasure;
  readonly levelAfter: Level | null;
  /** By how much the candidate's fit changes with this countermeasure alone; null while the level after is not judged. */
  readonly gain: number | null;
  readonly cost: CountermeasureCost;
  /** Yen over the horizon per percentage point of fit gained, or why there is none. */
  readonly costPerPoint: number | 'noCost' | 'noLevel' | 'noGain';
  /** Of a customisation only. */
  readonly riskReview: RiskReview | null;
}

export type GapState = 'none' | 'proposed' | 'chosen' | 'accepted';

/** A gap with the ways to close it. */
export interface GapAnswer {
  readonly gap: DerivedGap;
  readonly state: GapState;
  readonly countermeasures: readonly CountermeasureEvaluation[];
}

export interface CandidateAnswers {
  readonly candidate: Candidate;
  readonly today: CandidateEvaluation;
  readonly after: CandidateEvaluation;
  /** In the order of the gaps. */
  readonly answers: readonly GapAnswer[];
  /** Countermeasures for cells that are no gap, or no longer one. */
  readonly idle: readonly CountermeasureEvaluation[];
}

const keyOf = ({ requirementId, candidateId }: Pick<Countermeasure, 'requirementId' | 'candidateId'>): string => `${requirementId} ${candidateId}`;

/** The cells with the levels the chosen countermeasures bring. Only the columns they stand in are copied. */
function cellsAfter(cells: Cells<Assessment>, levels: Document['level'], countermeasures: Document['countermeasure']): Cells<Assessment> {
  const chosen = countermeasures.values().filter((entry) => entry.chosen && entry.levelAfterId !== null);
  const reached = [...Map.groupBy(chosen, keyOf).values()].flatMap((group): Assessment[] => {
    const [first] = group;
    const assessment = first && cells.at(first.requirementId, first.candidateId);
    const today = levelOf(assessment, levels);
    if (assessment === undefined || (today?.class !== 'partial' && today?.class !== 'gap')) return [];
    const { id } = levelAfter(today, group.map(({ levelAfterId }) => (levelAfterId === null ? null : (levels.get(levelAfterId) ?? null))));
    return id === today.id ? [] : [{ ...assessment, levelId: id }];
  });
  return reached.length === 0 ? cells : cells.with([], reached);
}

const deriveAfter = memoise(
  (
    category: Document['category'],
    requirement: Document['requirement'],
    level: Document['level'],
    candidate: Document['candidate'],
    assessments: Document['assessment'],
    countermeasures: Document['countermeasure'],
  ): Scores => scoresWith({ category, requirement, level, candidate }, cellsAfter(consensusCells(assessments), level, countermeasures)),
);

/** The scores once the chosen countermeasures have closed what they close (METHOD 6): the same arithmetic on the levels after. */
export const scoresAfter = (document: Document): Scores =>
  deriveAfter(
    document.category,
    document.requirement,
    document.level,
    document.candidate,
    document.assessment,
    document.countermeasure,
  );

/** Fit with one cell at another level, minus fit today: w·(after − today) / Σw while the cell keeps counting. */
function gainOf(fit: Fit, weight: number, today: Level, after: Level): number | null {
  const without = { ...fit, scoreSum: fit.scoreSum - weight * (today.score ?? 0), ratedWeight: fit.ratedWeight - weight };
  const changed = after.score === null ? without : { ...without, scoreSum: without.scoreSum + weight * after.score, ratedWeight: fit.ratedWeight };
  const then = fitOf(changed).fit;
  if (fit.fit === null || then === null) return null;
  return today.score === after.score ? 0 : then - fit.fit;
}

function costOf(lines: readonly EstimateLine[]): CountermeasureCost {
  const each = (frequency: Frequency): Spread[] =>
    lines.filter(({ estimate }) => estimate.frequency === frequency).map(({ classic, estimate }) => times(classic, estimate.quantity));
  return {
    lines,
    once: sumIndependent(each('once')),
    monthly: sumIndependent([...each('monthly'), ...each('yearly').map((spread) => times(spread, 1 / 12))]),
    total: totalOf(lines),
  };
}

function costPerPoint(gain: number | null, total: EstimateTotal | null): CountermeasureEvaluation['costPerPoint'] {
  if (gain === null) return 'noLevel';
  if (gain <= 0) return 'noGain';
  return total === null ? 'noCost' : total.classic.expected / (100 * gain);
}

export function reviewRisks(risks: Iterable<CustomizationRisk>): RiskReview {
  const byKind = new Map([...risks].map((risk) => [risk.risk, risk]));
  return {
    risks: byKind,
    unrated: customizationRisks.filter((kind) => (byKind.get(kind)?.grade ?? null) === null),
    unmitigated: customizationRisks.filter((kind) => byKind.get(kind)?.grade === 3 && byKind.get(kind)?.mitigation.trim() === ''),
  };
}

/** A customisation whose risks still want a grade or a mitigation. */
export const needsAttention = ({ riskReview }: Pick<CountermeasureEvaluation, 'riskReview'>): boolean =>
  riskReview !== null && riskReview.unrated.length + riskReview.unmitigated.length > 0;

function stateOf(countermeasures: readonly CountermeasureEvaluation[]): GapState {
  const chosen = countermeasures.filter(({ countermeasure }) => countermeasure.chosen);
  if (countermeasures.length === 0) return 'none';
  if (chosen.length === 0) return 'proposed';
  return chosen.every(({ countermeasure }) => countermeasure.kind === 'accept') ? 'accepted' : 'chosen';
}

const deriveAnswers = memoise(
  (
    projects: Document['project'],
    levels: Document['level'],
    scores: Scores,
    after: Scores,
    gaps: readonly DerivedGap[],
    countermeasures: Document['countermeasure'],
    risks: Document['customizationRisk'],
    estimates: Document['estimate'],
  ): readonly CandidateAnswers[] => {
    const view = { project: projects, countermeasure: countermeasures, estimate: estimates } as Document;
    const { horizonYears } = projectOf(view);
    const risksOf = Map.groupBy(risks.values(), ({ countermeasureId }) => countermeasureId);
    const linesOf = Map.groupBy(inOrder(view, 'estimate'), ({ countermeasureId }) => countermeasureId);
    const evaluate = (countermeasure: Countermeasure, fit: Fit, gap: DerivedGap | undefined): CountermeasureEvaluation => {
      const reached = countermeasure.levelAfterId === null ? null : (levels.get(countermeasure.levelAfterId) ?? null);
      const gain = reached === null || gap === undefined ? null : gainOf(fit, gap.requirement.weight, gap.level, reached);
      const cost = costOf((linesOf.get(countermeasure.id) ?? []).map((line) => estimateLine(line, horizonYears, countermeasure)));
      return {
        countermeasure,
        levelAfter: reached,
        gain,
        cost,
        costPerPoint: costPerPoint(gain, cost.total),
        riskReview: countermeasure.kind === 'customization' ? reviewRisks(risksOf.get(countermeasure.id) ?? []) : null,
      };
    };
    const waiting = Map.groupBy(inOrder(view, 'countermeasure'), keyOf);
    const gapsOfCandidate = Map.groupBy(gaps, ({ candidate }) => candidate.id);
    return scores.candidates.flatMap((today, index): CandidateAnswers[] => {
      const { candidate, fit } = today;
      const reached = after.candidates[index];
      if (reached === undefined) return [];
      const answers = (gapsOfCandidate.get(candidate.id) ?? []).map((gap): GapAnswer => {
        const key = keyOf({ requirementId: gap.requirement.id, candidateId: candidate.id });
        const proposed = (waiting.get(key) ?? []).map((countermeasure) => evaluate(countermeasure, fit, gap));
        waiting.delete(key);
        return { gap, state: stateOf(proposed), countermeasures: proposed };
      });
      const idle = [...waiting.values()].flatMap((group) => (group[0]?.candidateId === candidate.id ? group : []));
      return [{ candidate, today, after: reached, answers, idle: idle.map((countermeasure) => evaluate(countermeasure, fit, undefined)) }];
    });
  },
);

/** Every gap with its countermeasures, their costs, gains and risks, per candidate. Memoised by what it reads. */
export const answersOf = (document: Document): readonly CandidateAnswers[] =>
  deriveAnswers(
    document.project,
    document.level,
    scoresOf(document),
    scoresAfter(document),
    gapsOf(document),
    document.countermeasure,
    document.customizationRisk,
    document.estimate,
  );

/** The candidate whose gaps are worked on first: the recommended one, else the first of the ranking. */
export function candidateInQuestion(document: Document): IdOf<'candidate'> | null {
  const { recommendedCandidateId } = projectOf(document);
  const { ranking, candidates } = scoresOf(document);
  const recommended = candidates.find(({ candidate }) => candidate.id === recommendedCandidateId);
  return (recommended ?? ranking[0])?.candidate.id ?? null;
}
