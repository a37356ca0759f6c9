import type { pricedAs } from '../shared/estimates.ts';
import type { Contingency } from '../shared/method/estimate/contingency.ts';
import type { DistributionKind, Estimate } from '../shared/model/estimate.ts';

export interface EstimateLineOutput extends Pick<Estimate, 'id' | 'title' | 'frequency' | 'quantity' | 'startMonth' | 'endMonth' | 'lambda'> {
  /** The name of its class of cost; null without one. */
  readonly costClass: string | null;
  /** What the three points mean; λ counts for `betaPert` only. */
  readonly distribution: DistributionKind;
  /** Per unit and occurrence, without tax; null while it is not known. */
  readonly actual: number | null;
  /** quantity x occurrences within the horizon, and the tax where totals are shown with it. */
  readonly factor: number;
  /** What its amounts say: `nothing` is recorded as 0, and of a `blank` line nobody has said anything, so it has no amounts. */
  readonly priced: ReturnType<typeof pricedAs>;
  /** Per unit and occurrence, as typed; null for a blank line, which is not 0. */
  readonly each: TotalsOutput | null;
  /** The whole line: `each` times the factor. */
  readonly total: TotalsOutput | null;
}

/** A range expected ± 1 or 2 standard deviations, not below zero. */
interface RangeOutput {
  readonly from: number;
  readonly to: number;
}

export interface DistributionOutput {
  /** E. */
  readonly expected: number;
  /** σ. Sums take the project's correlation between lines into account (METHOD 11). */
  readonly deviation: number;
  readonly range68: RangeOutput;
  readonly range95: RangeOutput;
}

/** Three points with what follows from them, in the project's currency unit. */
export interface TotalsOutput {
  /** Of totals the points are plain sums and only span the range. */
  readonly optimistic: number;
  readonly mostLikely: number;
  readonly pessimistic: number;
  /** METHOD 7: E = (O+4M+P)/6, σ = (P−O)/6. */
  readonly classic: DistributionOutput;
  /** By the distribution of each line (METHOD 8 to 10), with the project's correlation between lines in sums. */
  readonly modelled: DistributionOutput;
}

export interface PercentilesOutput {
  readonly p10: number;
  readonly p50: number;
  readonly p80: number;
  readonly p90: number;
}

interface SpreadOutput {
  readonly expected: number;
  readonly deviation: number;
}

/** What a candidate comes to over the horizon. */
export interface CandidateTotalsOutput extends TotalsOutput {
  /** By the normal approximation. */
  readonly percentiles: PercentilesOutput;
  /** METHOD 12. `percent` says which percentile `upTo` is; `base` what the amount is counted from. */
  readonly contingency: Contingency & { readonly percent: number; readonly upTo: number };
  /** The probability to stay within the budget, by the normal approximation; null without a budget. */
  readonly withinBudget: number | null;
  /** METHOD 14, with tax where totals are shown with it; the first year first. */
  readonly years: readonly (SpreadOutput & { readonly year: number; readonly cumulative: SpreadOutput })[];
  /** Classes that have lines, by name; null for the lines without one. */
  readonly classes: readonly (SpreadOutput & { readonly costClass: string | null })[];
}
