import type { Document } from './document.ts';
import { type CandidateEvaluation, scoresOf } from './evaluation.ts';
import type { Requirement } from './model/requirement.ts';

/** What became of one candidate in the ranking from one state of a project to another. */
export interface CandidateDifference {
  /** Undefined while it was not compared yet. */
  readonly before: CandidateEvaluation | undefined;
  /** Undefined when it is compared no more. */
  readonly after: CandidateEvaluation | undefined;
  /** Mandatory requirements that knock it out now and did not before. */
  readonly knockedOutBy: readonly Requirement[];
  /** Mandatory requirements that knocked it out before and do not now. */
  readonly noLongerBy: readonly Requirement[];
}

/** The ranking before and after; in the order of the candidates after, then those that left the comparison. */
export function rankingDifference(before: Document, after: Document): readonly CandidateDifference[] {
  const then = new Map(scoresOf(before).candidates.map((entry) => [entry.candidate.id, entry]));
  const now = scoresOf(after).candidates;
  const present = new Set(now.map(({ candidate }) => candidate.id));
  const gone = [...then.values()].filter(({ candidate }) => !present.has(candidate.id));
  return [
    ...now.map((entry) => compared(then.get(entry.candidate.id), entry)),
    ...gone.map((entry) => compared(entry, undefined)),
  ];
}

function compared(before: CandidateEvaluation | undefined, after: CandidateEvaluation | undefined): CandidateDifference {
  if (before === undefined || after === undefined) return { before, after, knockedOutBy: [], noLongerBy: [] };
  return { before, after, knockedOutBy: without(after.knockOuts, before.knockOuts), noLongerBy: without(before.knockOuts, after.knockOuts) };
}

function without(requirements: readonly Requirement[], others: readonly Requirement[]): readonly Requirement[] {
  const ids = new Set(others.map(({ id }) => id));
  return requirements.filter(({ id }) => !ids.has(id));
}
