import { answersOf, type CountermeasureEvaluation, type GapState } from '../shared/countermeasures.ts';
import type { Document } from '../shared/document.ts';
import { severityOf, usualSeverity } from '../shared/method/gaps/severity.ts';
import { customizationRisks } from '../shared/model/countermeasure.ts';
import type { CountermeasureOutput, SeverityFieldOutput } from './evaluation-output.ts';
import { type Amount, distributionOutput, lineOutput, spreadOutput } from './spread-output.ts';

const grades = [1, 2, 3] as const;

export const severityMatrixOutput = ({ severityRule }: Document): SeverityFieldOutput[] =>
  grades.flatMap((impact) =>
    grades.map((importance) => {
      const usual = usualSeverity(impact, importance);
      const severity = severityOf(impact, importance, severityRule.values())?.class ?? usual;
      return { impact, importance, class: severity, changed: severity !== usual };
    }),
  );

export const countermeasureOutputs = (document: Document, amount: Amount): CountermeasureOutput[] =>
  answersOf(document).flatMap(({ answers, idle }) => [
    ...answers.flatMap(({ state, countermeasures }) => countermeasures.map((entry) => outputOf(entry, state, document, amount))),
    ...idle.map((entry) => outputOf(entry, null, document, amount)),
  ]);

function outputOf(entry: CountermeasureEvaluation, gapState: GapState | null, document: Document, amount: Amount): CountermeasureOutput {
  const { countermeasure, levelAfter, gain, cost, costPerPoint, riskReview } = entry;
  const { id, kind, title, description, effort, chosen, benefit, benefitGrade, requirementId, candidateId } = countermeasure;
  const requirement = document.requirement.get(requirementId);
  return {
    id,
    requirementId,
    code: requirement?.code ?? '',
    title,
    candidateId,
    kind,
    description,
    effort,
    gapState,
    levelAfter: levelAfter && { label: levelAfter.label, symbol: levelAfter.symbol, class: levelAfter.class },
    chosen,
    benefit,
    benefitGrade,
    fitGain: gain,
    cost: {
      lines: cost.lines.map((line) => lineOutput(line, amount)),
      once: distributionOutput(cost.once, amount),
      monthly: distributionOutput(cost.monthly, amount),
      total: cost.total && spreadOutput(cost.total.points, cost.total.classic, cost.total.beta, amount),
    },
    costPerPoint: typeof costPerPoint === 'number' ? amount(costPerPoint) : costPerPoint,
    risks:
      riskReview &&
      customizationRisks.map((risk) => {
        const rated = riskReview.risks.get(risk);
        return { risk, grade: rated?.grade ?? null, mitigation: rated?.mitigation ?? '' };
      }),
    warnings: riskReview && { unratedRisks: riskReview.unrated, unmitigatedRisks: riskReview.unmitigated },
  };
}
