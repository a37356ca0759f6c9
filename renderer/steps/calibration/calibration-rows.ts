import type { CostComparison, DurationComparison } from '../../../shared/calibration.ts';
import type { Candidate } from '../../../shared/model/candidate.ts';
import type { IdOf } from '../../../shared/model/entities.ts';

export type Line = CostComparison | DurationComparison;

export type CalibrationRow<Shown extends Line> =
  | { readonly kind: 'candidate'; readonly id: string; readonly candidate: Candidate }
  | { readonly kind: 'line'; readonly id: string; readonly line: Shown };

/** The lines under their candidates; the recommended one, of which actual values come in, is first. */
export function calibrationRows<Shown extends Line>(lines: readonly Shown[], recommendedId: IdOf<'candidate'> | null): CalibrationRow<Shown>[] {
  const groups = Map.groupBy(lines, ({ candidate }) => candidate);
  const recommended = groups.keys().filter(({ id }) => id === recommendedId);
  const others = groups.keys().filter(({ id }) => id !== recommendedId);
  return [...recommended, ...others].flatMap((candidate): CalibrationRow<Shown>[] => [
    { kind: 'candidate', id: `candidate:${candidate.id}`, candidate },
    ...(groups.get(candidate) ?? []).map((line): CalibrationRow<Shown> => ({ kind: 'line', id: line.record.id, line })),
  ]);
}
