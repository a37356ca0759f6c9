import { afterCountermeasures, costPerPoint, countermeasuresOf, type DerivedCountermeasure } from '../shared/countermeasures.ts';
import type { Document } from '../shared/document.ts';
import { customizationRisks } from '../shared/model/countermeasure.ts';
import type { AfterOutput, CountermeasureOutput, CountermeasuresOutput } from './evaluation-output.ts';
import { rankOutput } from './rank-output.ts';

/** The countermeasures with their costs and gains, and what the chosen ones do to each candidate. */
export const countermeasuresOutput = (document: Document, amount: (yen: number) => number): CountermeasuresOutput => ({
  list: countermeasuresOf(document).map((way) => countermeasureOutput(way, amount)),
  after: afterCountermeasures(document).map(
    ({ today, after, chosen }): AfterOutput => ({
      candidateId: today.candidate.id,
      chosen,
      fit: after.fit.fit,
      coverage: after.fit.coverage,
      rank: rankOutput(after.standing),
      knockOuts: after.knockOuts.map(({ id }) => id),
    }),
  ),
});

function countermeasureOutput(way: DerivedCountermeasure, amount: (yen: number) => number): CountermeasureOutput {
  const { countermeasure, level, levelAfter, ignoredLevel, cost, total, gain, risks, warning } = way;
  const price = costPerPoint(way);
  const spread = (found: { readonly expected: number; readonly deviation: number } | null | undefined) =>
    found == null ? null : { expected: amount(found.expected), deviation: amount(found.deviation) };
  return {
    id: countermeasure.id,
    requirementId: countermeasure.requirementId,
    candidateId: countermeasure.candidateId,
    kind: countermeasure.kind,
    title: countermeasure.title,
    chosen: countermeasure.chosen,
    level: level?.symbol ?? null,
    levelAfter: levelAfter?.symbol ?? null,
    ignoredLevelAfter: ignoredLevel?.symbol ?? null,
    cost: { once: spread(cost.once), monthly: spread(cost.monthly), yearly: spread(cost.yearly), total: spread(total?.spread) },
    benefitGrade: countermeasure.benefitGrade,
    gain,
    costPerPoint: price === null || price === Infinity ? null : amount(price),
    risks: customizationRisks.flatMap((risk) => {
      const record = risks.get(risk);
      return record === undefined ? [] : [{ risk, grade: record.grade, mitigated: record.mitigation.trim() !== '' }];
    }),
    warning,
  };
}
