import { assess, type Cell } from './actions/assess.ts';
import type { ActionContext } from './actions/context.ts';
import { applyChange } from './change.ts';
import { derive } from './derive.ts';
import { comparedCandidates, type Document, inOrder, projectOf } from './document.ts';
import { type EstimateLine, estimateLine, type EstimateSettings, isPricedLine, taxFactor, type Totals, totalOf } from './estimates.ts';
import { type CandidateEvaluation, countedLevels, firstOf, gapsOf, scoresOf } from './evaluation.ts';
import { meanCells } from './means.ts';
import { memoise } from './memoise.ts';
import { betterLevel, gainOf } from './method/gaps/after.ts';
import type { Spread } from './method/estimate/three-point.ts';
import { sumCorrelated, times } from './method/estimate/total.ts';
import type { Candidate } from './model/candidate.ts';
import { type Countermeasure, type CustomizationRisk, type CustomizationRiskKind, customizationRisks } from './model/countermeasure.ts';
import type { EntityName, IdOf } from './model/entities.ts';
import type { Frequency } from './model/estimate.ts';
import type { Level } from './model/level.ts';
import type { Requirement } from './model/requirement.ts';

/** What is left to do about a countermeasure before it can be relied on. */
export interface RiskWarning {
  /** Risks of a customisation nobody has graded yet. */
  readonly ungraded: readonly CustomizationRiskKind[];
  /** High risks without anything being done about them. */
  readonly unmitigated: readonly CustomizationRiskKind[];
}

/** A countermeasure with what it costs and brings. Amounts in yen. */
export interface DerivedCountermeasure {
  readonly countermeasure: Countermeasure;
  readonly requirement: Requirement;
  readonly candidate: Candidate;
  /** The level of the cell today; undefined while it is unrated. */
  readonly level: Level | undefined;
  /** The level it leads to; undefined while that is not judged, and for one that only accepts the gap, which leads nowhere. */
  readonly levelAfter: Level | undefined;
  /** A level recorded for one that accepts the gap; it counts nowhere. */
  readonly ignoredLevel: Level | undefined;
  readonly lines: readonly EstimateLine[];
  /** Expected value and σ per time: of what is paid once, each month, each year. Null where there is no such line, and where the amounts of one are unknown. */
  readonly cost: Readonly<Record<Frequency, Spread | null>>;
  /** Over the project's horizon; null while nobody has said what it costs, or what one of its lines does, which is not 0. */
  readonly total: Totals | null;
  /** How much the fit of the candidate rises by it alone, in 0..1; null while either level is unknown, 0 where the gap is only accepted. */
  readonly gain: number | null;
  readonly risks: ReadonlyMap<CustomizationRiskKind, CustomizationRisk>;
  /** Null unless it is a customisation with something left to do. */
  readonly warning: RiskWarning | null;
}

/** Every countermeasure of the compared candidates, in order. */
export const countermeasuresOf = derive([scoresOf, 'estimate', 'countermeasure', 'customizationRisk'], (document): readonly DerivedCountermeasure[] => {
  const levelAt = countedLevels(document);
  const means = meanCells(document);
  const evaluated = new Map(scoresOf(document).candidates.map((entry) => [entry.candidate.id, entry]));
  const project = projectOf(document);
  const linesOf = Map.groupBy(inOrder(document, 'estimate'), ({ countermeasureId }) => countermeasureId);
  const risksOf = Map.groupBy(document.customizationRisk.values(), ({ countermeasureId }) => countermeasureId);
  const levelOf = (id: Level['id'] | null | undefined): Level | undefined => (id == null ? undefined : document.level.get(id));
  return inOrder(document, 'countermeasure').flatMap((countermeasure): DerivedCountermeasure[] => {
    const requirement = document.requirement.get(countermeasure.requirementId);
    const entry = evaluated.get(countermeasure.candidateId);
    if (requirement === undefined || entry === undefined) return [];
    const level = levelAt(requirement.id, entry.candidate.id);
    const today = means.at(requirement.id, entry.candidate.id) ?? level;
    const isAccepted = countermeasure.kind === 'accept';
    const recorded = levelOf(countermeasure.levelAfterId);
    const levelAfter = isAccepted ? undefined : recorded;
    const lines = (linesOf.get(countermeasure.id) ?? []).map((estimate) => estimateLine(estimate, project));
    const risks = new Map((risksOf.get(countermeasure.id) ?? []).map((record) => [record.risk, record]));
    return [
      {
        countermeasure,
        requirement,
        candidate: entry.candidate,
        level,
        levelAfter,
        ignoredLevel: isAccepted ? recorded : undefined,
        lines,
        cost: { once: perTime(lines, 'once', project), monthly: perTime(lines, 'monthly', project), yearly: perTime(lines, 'yearly', project) },
        total: lines.every(isPricedLine) ? totalOf(lines, project) : null,
        gain: isAccepted ? 0 : gainOf(requirement.weight, today?.score, levelAfter?.score, entry.fit.ratedWeight),
        risks,
        warning: warningOf(countermeasure, risks),
      },
    ];
  });
});

/** Expected yen for one percentage point of fit: null while the gain or the cost is unknown, infinite where nothing is gained. */
export const costPerPoint = ({ total, gain }: Pick<DerivedCountermeasure, 'total' | 'gain'>): number | null =>
  gain === null ? null : gain <= 0 ? Infinity : total === null ? null : total.spread.expected / (gain * 100);

/** Lines of one frequency, times their quantity, with tax where it is shown; null without any, and while one of them has no amounts, which is not 0. */
function perTime(lines: readonly EstimateLine[], frequency: Frequency, settings: EstimateSettings): Spread | null {
  const own = lines.filter(({ estimate }) => estimate.frequency === frequency);
  const found = own.filter(isPricedLine);
  if (found.length === 0 || found.length < own.length) return null;
  const tax = taxFactor(settings);
  return sumCorrelated(
    found.map(({ spread, estimate: { quantity } }) => times(spread, quantity * tax)),
    settings.correlation,
  );
}

function warningOf({ kind }: Countermeasure, risks: DerivedCountermeasure['risks']): RiskWarning | null {
  if (kind !== 'customization') return null;
  const ungraded = customizationRisks.filter((risk) => (risks.get(risk)?.grade ?? null) === null);
  const unmitigated = customizationRisks.filter((risk) => risks.get(risk)?.grade === 3 && risks.get(risk)?.mitigation.trim() === '');
  return ungraded.length + unmitigated.length === 0 ? null : { ungraded, unmitigated };
}

/** Ids of records that are supposed, never stored. */
function supposing(): ActionContext {
  let count = 0;
  return { newId: <Entity extends EntityName>(entity: Entity) => `supposed-${entity}-${(count += 1)}` as IdOf<Entity>, now: () => '' };
}

/**
 * The document as it is once the chosen countermeasures are done: each gap at the best level they lead to. A countermeasure whose cell
 * is a full fit, unrated or not applicable has no gap to close and changes nothing, and neither does one that accepts the gap.
 */
export const documentAfter = memoise((document: Document): Document => {
  const levelAt = countedLevels(document);
  const best = new Map<string, { readonly cell: Cell; readonly level: Level }>();
  for (const { kind, chosen, levelAfterId, requirementId, candidateId } of document.countermeasure.values()) {
    const level = !chosen || kind === 'accept' || levelAfterId === null ? undefined : document.level.get(levelAfterId);
    if (level === undefined || !isGap(levelAt(requirementId, candidateId))) continue;
    const key = `${requirementId} ${candidateId}`;
    best.set(key, { cell: { requirementId, candidateId }, level: betterLevel(best.get(key)?.level, level) });
  }
  const cells = [...best.values()].map(({ cell, level }) => ({ ...cell, values: { levelId: level.id } }));
  return cells.length === 0 ? document : applyChange(document, assess(document, cells, supposing()));
});

const isGap = (level: Level | undefined): boolean => level?.class === 'partial' || level?.class === 'gap';

/** A candidate today and once its chosen countermeasures are done. */
export interface BeforeAndAfter {
  readonly today: CandidateEvaluation;
  readonly after: CandidateEvaluation;
  /** How many of its countermeasures are chosen. */
  readonly chosen: number;
}

/** Every compared candidate today and after its chosen countermeasures, in display order. */
export function afterCountermeasures(document: Document): readonly BeforeAndAfter[] {
  const after = new Map(scoresOf(documentAfter(document)).candidates.map((entry) => [entry.candidate.id, entry]));
  const chosen = Map.groupBy(
    document.countermeasure.values().filter((record) => record.chosen),
    ({ candidateId }) => candidateId,
  );
  return scoresOf(document).candidates.flatMap((today) => {
    const later = after.get(today.candidate.id);
    return later === undefined ? [] : [{ today, after: later, chosen: chosen.get(today.candidate.id)?.length ?? 0 }];
  });
}

/** How far a gap has come: nothing proposed, something proposed, something chosen, or accepted as it is. */
export type GapState = 'none' | 'proposed' | 'chosen' | 'accepted';

export function gapStateOf(countermeasures: readonly Pick<Countermeasure, 'kind' | 'chosen'>[]): GapState {
  const chosen = countermeasures.filter((record) => record.chosen);
  if (chosen.length > 0) return chosen.every(({ kind }) => kind === 'accept') ? 'accepted' : 'chosen';
  return countermeasures.length > 0 ? 'proposed' : 'none';
}

/** How many gaps of the compared candidates stand at each state. */
export function gapStates(document: Document): Readonly<Record<GapState, number>> {
  const byCell = Map.groupBy(document.countermeasure.values(), ({ requirementId, candidateId }) => `${requirementId} ${candidateId}`);
  const counts: Record<GapState, number> = { none: 0, proposed: 0, chosen: 0, accepted: 0 };
  for (const { requirement, candidate } of gapsOf(document)) counts[gapStateOf(byCell.get(`${requirement.id} ${candidate.id}`) ?? [])] += 1;
  return counts;
}

/** The candidate people most likely mean: the recommended one, else the first in the ranking, else the first compared. */
export function candidateInQuestion(document: Document): Candidate | undefined {
  const compared = comparedCandidates(document);
  const recommended = projectOf(document).recommendedCandidateId;
  return compared.find(({ id }) => id === recommended) ?? firstOf(scoresOf(document)) ?? compared[0];
}
