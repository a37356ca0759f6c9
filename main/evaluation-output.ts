import type { CountermeasureEvaluation, GapState } from '../shared/countermeasures.ts';
import type { Severity } from '../shared/method/gaps/severity.ts';
import type { Fit } from '../shared/method/scoring/fit.ts';
import type { Standing } from '../shared/method/scoring/ranking.ts';
import type { Language } from '../shared/language/index.ts';
import type { Candidate } from '../shared/model/candidate.ts';
import type { Countermeasure, CustomizationRiskKind } from '../shared/model/countermeasure.ts';
import type { Estimate } from '../shared/model/estimate.ts';
import type { SeverityClass } from '../shared/model/gap.ts';
import type { Level } from '../shared/model/level.ts';
import type { CurrencyUnit } from '../shared/model/project.ts';

/**
 * What `awase evaluate --json` prints. Shares are unrounded numbers in 0..1; amounts are unrounded numbers of the project's
 * currency unit; what is not known is null. Fields may be added, but not renamed or removed, while `version` stays.
 */
export interface EvaluationOutput {
  readonly format: 'awase-evaluation';
  readonly version: 1;
  readonly project: {
    readonly id: string;
    readonly name: string;
    readonly currency: {
      readonly unit: CurrencyUnit;
      readonly label: Readonly<Record<Language, string>>;
      /** 1, 1,000 or 10,000: an amount times this is yen. */
      readonly yenPerUnit: number;
    };
    /** Years over which monthly and yearly costs are summed. */
    readonly horizonYears: number;
  };
  /** Cells of the comparison with a level, not applicable included, and all cells. */
  readonly cells: { readonly rated: number; readonly total: number };
  /** Ids of the candidates: by place, then knocked out, then unrated. */
  readonly ranking: readonly string[];
  /** In display order. */
  readonly candidates: readonly CandidateOutput[];
  /** Unrated cells that could still change an open rank, largest weight first. */
  readonly decisive: readonly (CellOutput & { readonly weight: number })[];
  /** Cells below a full fit; by category, requirement, candidate. */
  readonly gaps: readonly GapOutput[];
  /** The nine fields of the severity matrix as the project has it. */
  readonly severityMatrix: readonly SeverityFieldOutput[];
  /** Every countermeasure for the compared candidates; by candidate, gap, order. */
  readonly countermeasures: readonly CountermeasureOutput[];
}

export interface SeverityFieldOutput {
  readonly impact: number;
  readonly importance: number;
  readonly class: SeverityClass;
  /** Whether the project departs from the usual matrix here. */
  readonly changed: boolean;
}

export interface RequirementOutput {
  readonly requirementId: string;
  readonly code: string;
  readonly title: string;
}

export interface CellOutput extends RequirementOutput {
  readonly candidateId: string;
}

export interface GapOutput extends CellOutput {
  readonly level: Pick<Level, 'label' | 'symbol' | 'class'>;
  /** Name of the gap's nature. */
  readonly nature: string | null;
  /** 1 low, 2 medium, 3 high. */
  readonly impact: number | null;
  /** 1 low, 2 medium, 3 high. */
  readonly importance: number | null;
  /** METHOD 6: impact x importance, and the class the project's matrix gives it; null while either is missing. */
  readonly severity: Severity | null;
  readonly description: string;
  readonly owner: string;
}

/** METHOD 1: fit Σ_R w·s/Σ_R w, actual Σ_R w·s/Σ w, coverage Σ_R w/Σ w, bounds with everything unrated at worst and best. */
export type FitOutput = Pick<Fit, 'fit' | 'actual' | 'coverage' | 'bounds' | 'ratedCount' | 'unratedCount'>;

/** `open` has a place by the fit so far; every place from best to worst is still possible. */
export type RankOutput = Omit<Standing<string>, 'id'>;

export interface CandidateOutput extends FitOutput {
  readonly id: string;
  readonly name: string;
  readonly kind: Candidate['kind'];
  readonly rank: RankOutput;
  /** Mandatory requirements rated below their lowest accepted class. */
  readonly knockOuts: readonly RequirementOutput[];
  readonly categories: readonly (FitOutput & { readonly id: string; readonly name: string })[];
  readonly gapCounts: { readonly partial: number; readonly gap: number };
  /** METHOD 6: the same with every gap at the best level after of its chosen countermeasures. */
  readonly after: FitOutput & Pick<CandidateOutput, 'rank' | 'knockOuts' | 'gapCounts'>;
  readonly estimate: {
    readonly lines: readonly EstimateLineOutput[];
    /** Sums over the horizon; null without lines. The points are plain sums and only span the range. */
    readonly total: SpreadOutput | null;
  };
}

export interface EstimateLineOutput {
  readonly id: string;
  readonly title: string;
  /** The chosen countermeasure the line is a cost of. */
  readonly countermeasureId: string | null;
  readonly frequency: Estimate['frequency'];
  readonly quantity: number;
  /** quantity x occurrences within the horizon. */
  readonly factor: number;
  /** Per unit and occurrence, as typed. */
  readonly each: SpreadOutput;
  /** The whole line: `each` times the factor. */
  readonly total: SpreadOutput;
}

/** A range expected ± 1 or 2 standard deviations, not below zero. */
interface RangeOutput {
  readonly from: number;
  readonly to: number;
}

export interface DistributionOutput {
  /** E. */
  readonly expected: number;
  /** σ. Sums take the root of the sum of squares: lines are independent. */
  readonly deviation: number;
  readonly range68: RangeOutput;
  readonly range95: RangeOutput;
}

/** Three points with what follows from them, in the project's currency unit. */
export interface SpreadOutput {
  readonly optimistic: number;
  readonly mostLikely: number;
  readonly pessimistic: number;
  /** METHOD 7: E = (O+4M+P)/6, σ = (P−O)/6. */
  readonly classic: DistributionOutput;
  /** METHOD 8, λ = 4: the same E, σ² = (E−O)(P−E)/7. */
  readonly betaPert: DistributionOutput;
}

export interface CountermeasureOutput extends Omit<CellOutput, 'title'> {
  readonly id: string;
  readonly kind: Countermeasure['kind'];
  /** Of the countermeasure. */
  readonly title: string;
  readonly description: string;
  readonly effort: string;
  /** State of the gap it is for; null when its cell is no gap (any more). */
  readonly gapState: GapState | null;
  readonly levelAfter: Pick<Level, 'label' | 'symbol' | 'class'> | null;
  readonly chosen: boolean;
  readonly benefit: string;
  /** 1 small to 5 large. */
  readonly benefitGrade: number | null;
  /** w·(after − today)/Σ_R w of this countermeasure alone, as a share of 0..1. */
  readonly fitGain: number | null;
  readonly cost: {
    readonly lines: readonly EstimateLineOutput[];
    readonly once: DistributionOutput;
    /** Monthly lines and a twelfth of the yearly ones. */
    readonly monthly: DistributionOutput;
    /** Over the horizon; null without lines. */
    readonly total: SpreadOutput | null;
  };
  /** Expected cost over the horizon per percentage point of fit, or why there is none. */
  readonly costPerPoint: CountermeasureEvaluation['costPerPoint'];
  /** Of a customisation only. */
  readonly risks: readonly { readonly risk: CustomizationRiskKind; readonly grade: number | null; readonly mitigation: string }[] | null;
  readonly warnings: { readonly unratedRisks: readonly CustomizationRiskKind[]; readonly unmitigatedRisks: readonly CustomizationRiskKind[] } | null;
}
