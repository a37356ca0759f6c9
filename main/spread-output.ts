import { type Spread, sigmaRange, type ThreePoint } from '../shared/method/estimate/three-point.ts';
import type { EstimateLine } from '../shared/evaluation.ts';
import type { DistributionOutput, EstimateLineOutput, SpreadOutput } from './evaluation-output.ts';

/** Yen as a number of the project's currency unit. */
export type Amount = (yen: number) => number;

export function lineOutput({ estimate, countermeasure, factor, classic, beta, total }: EstimateLine, amount: Amount): EstimateLineOutput {
  return {
    id: estimate.id,
    title: estimate.title,
    countermeasureId: countermeasure?.id ?? null,
    frequency: estimate.frequency,
    quantity: estimate.quantity,
    factor,
    each: spreadOutput(estimate, classic, beta, amount),
    total: spreadOutput(total.points, total.classic, total.beta, amount),
  };
}

export const spreadOutput = (points: ThreePoint, classic: Spread, beta: Spread, amount: Amount): SpreadOutput => ({
  optimistic: amount(points.optimistic),
  mostLikely: amount(points.mostLikely),
  pessimistic: amount(points.pessimistic),
  classic: distributionOutput(classic, amount),
  betaPert: distributionOutput(beta, amount),
});

export function distributionOutput(spread: Spread, amount: Amount): DistributionOutput {
  const range = (k: number): { from: number; to: number } => {
    const { from, to } = sigmaRange(spread, k);
    return { from: amount(from), to: amount(to) };
  };
  return { expected: amount(spread.expected), deviation: amount(spread.deviation), range68: range(1), range95: range(2) };
}
