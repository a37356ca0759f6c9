import { type Document, projectOf } from '../shared/document.ts';
import type { CandidateEstimate, EstimateLine, Totals } from '../shared/estimates.ts';
import { estimatesOf, isPricedLine, pricedAs } from '../shared/estimates.ts';
import { type Ends, sigmaRange, type Spread } from '../shared/method/estimate/three-point.ts';
import { type CandidateTotals, totalsOfCandidates } from '../shared/totals.ts';
import type { CandidateTotalsOutput, DistributionOutput, EstimateLineOutput, TotalsOutput } from './estimate-output.ts';
import type { CandidateOutput } from './evaluation-output.ts';
import { missingOutputs } from './missing-cost-output.ts';

type Amount = (yen: number) => number;

interface Context {
  /** The percentile of the contingency. */
  readonly percent: number;
  readonly classes: Document['costClass'];
  readonly missing: ReturnType<typeof missingOutputs>;
}

/** The cost lines of every compared candidate and what they come to, by candidate. */
export function estimateOutputs(document: Document, amount: Amount): ReadonlyMap<string, CandidateOutput['estimate']> {
  const context = { percent: projectOf(document).contingencyPercentile, classes: document.costClass, missing: missingOutputs(document, amount) };
  const totals = new Map(totalsOfCandidates(document).map((found) => [found.candidate.id, found]));
  return new Map(estimatesOf(document).map((estimate) => [estimate.candidate.id, estimateOutput(estimate, totals.get(estimate.candidate.id), context, amount)]));
}

const estimateOutput = (
  { candidate, lines }: CandidateEstimate,
  totals: CandidateTotals | undefined,
  { percent, classes, missing }: Context,
  amount: Amount,
): CandidateOutput['estimate'] => ({
  lines: lines.map((line) => lineOutput(line, classes, amount)),
  total: totals === undefined ? null : candidateTotalsOutput(totals, percent, amount),
  missing: missing.get(candidate.id) ?? [],
});

function lineOutput(line: EstimateLine, classes: Document['costClass'], amount: Amount): EstimateLineOutput {
  const { estimate, factor } = line;
  const { id, title, costClassId, frequency, quantity, startMonth, endMonth, distribution, lambda, actual } = estimate;
  return {
    id,
    title,
    costClass: costClassId === null ? null : (classes.get(costClassId)?.name ?? null),
    frequency,
    quantity,
    startMonth,
    endMonth,
    distribution,
    lambda,
    actual: actual === null ? null : amount(actual),
    factor,
    priced: pricedAs(estimate),
    each: isPricedLine(line) ? totalsOutput(line, amount) : null,
    total: line.total && totalsOutput(line.total, amount),
  };
}

function candidateTotalsOutput({ total, percentiles, contingency, withinBudget, years, classes }: CandidateTotals, percent: number, amount: Amount): CandidateTotalsOutput {
  const { base, from, amount: reserve, percentile } = contingency;
  return {
    ...totalsOutput(total, amount),
    percentiles: { p10: amount(percentiles[10]), p50: amount(percentiles[50]), p80: amount(percentiles[80]), p90: amount(percentiles[90]) },
    contingency: { percent, upTo: amount(percentile), base, from: amount(from), amount: amount(reserve) },
    withinBudget,
    years: years.map(({ year, within, cumulative }) => ({ year, ...spreadOutput(within, amount), cumulative: spreadOutput(cumulative, amount) })),
    classes: classes.map(({ costClass, spread }) => ({ costClass: costClass?.name ?? null, ...spreadOutput(spread, amount) })),
  };
}

const spreadOutput = ({ expected, deviation }: Spread, amount: Amount) => ({ expected: amount(expected), deviation: amount(deviation) });

const totalsOutput = ({ points, classic, spread }: Totals, amount: Amount): TotalsOutput => ({
  optimistic: amount(points.optimistic),
  mostLikely: amount(points.mostLikely),
  pessimistic: amount(points.pessimistic),
  classic: distributionOutput(classic, points, amount),
  modelled: distributionOutput(spread, points, amount),
});

function distributionOutput(spread: Spread, ends: Ends, amount: Amount): DistributionOutput {
  const range = (k: number): { from: number; to: number } => {
    const { from, to } = sigmaRange(spread, ends, k);
    return { from: amount(from), to: amount(to) };
  };
  return { ...spreadOutput(spread, amount), range68: range(1), range95: range(2) };
}
