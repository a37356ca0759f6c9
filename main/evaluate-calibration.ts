import { calibrationOf, type CostComparison, type DurationComparison, type KindCalibration } from '../shared/calibration.ts';
import type { Document } from '../shared/document.ts';
import type { CalibrationOutput, KindCalibrationOutput } from './evaluation-output.ts';

/** Where the known actual values fell against their estimates, and what they say together. */
export function calibrationOutput(document: Document, amount: (yen: number) => number): CalibrationOutput {
  const { costs, durations, together } = calibrationOf(document);
  return { costs: kindOutput(costs, amount), durations: kindOutput(durations, (weeks) => weeks), together };
}

function kindOutput({ lines, summary }: KindCalibration<CostComparison | DurationComparison>, shown: (value: number) => number): KindCalibrationOutput {
  const { lines: _lines, ...statistics } = summary;
  return {
    ...statistics,
    lines: lines.flatMap(({ record, candidate, p10, p50, p90, expected, actual, isConstant, place, probability }) =>
      actual === null || place === null || probability === null
        ? []
        : [
            {
              id: record.id,
              candidateId: candidate.id,
              title: record.title,
              p10: shown(p10),
              p50: shown(p50),
              p90: shown(p90),
              expected: shown(expected),
              actual: shown(actual),
              isConstant,
              place,
              probability,
            },
          ],
    ),
  };
}
