import type { CandidateTotalsOutput, EstimateLineOutput } from './estimate-output.ts';
import type { MissingCostOutput } from './missing-cost-output.ts';
import type { ProjectOutput } from './project-output.ts';
import type { SimulationOutput } from './simulation-output.ts';
import type { ClaimState } from '../shared/claims.ts';
import type { RiskWarning } from '../shared/countermeasures.ts';
import type { MandatoryOutside, OpenKnockOut } from '../shared/evaluation.ts';
import type { QuoteJudgement } from '../shared/method/estimate/quotes.ts';
import type { Calibration, PlacedActual } from '../shared/method/estimate/calibration.ts';
import type { Severity } from '../shared/method/gaps/severity.ts';
import type { Agreement } from '../shared/method/scoring/agreement.ts';
import type { FitProfile } from '../shared/method/scoring/fit-profile.ts';
import type { Fit } from '../shared/method/scoring/fit.ts';
import type { Standing } from '../shared/method/scoring/ranking.ts';
import type { Baseline } from '../shared/model/baseline.ts';
import type { Candidate } from '../shared/model/candidate.ts';
import type { Countermeasure } from '../shared/model/countermeasure.ts';
import type { EntityName } from '../shared/model/entities.ts';
import type { FindingSection } from '../shared/model/finding.ts';
import type { Level } from '../shared/model/level.ts';
import type { ProcessPhase } from '../shared/model/process.ts';
import type { Requirement } from '../shared/model/requirement.ts';
import type { Quote } from '../shared/model/quote.ts';
import type { Dates, DueTime, TaskPlace } from '../shared/plan.ts';
import type { ReexaminationState } from '../shared/reexaminations.ts';
import type { Comment, Decision, Review, ReviewVerdict } from '../shared/model/review.ts';

/**
 * What `awase evaluate --json` prints. Shares are unrounded numbers in 0..1; amounts are unrounded numbers of the project's
 * currency unit; what is not known is null. Fields may be added, but not renamed or removed, while `version` stays.
 */
export interface EvaluationOutput {
  readonly format: 'awase-evaluation';
  readonly version: 2;
  readonly project: ProjectOutput;
  /** Cells of the comparison with a level, not applicable included, and all cells. */
  readonly cells: { readonly rated: number; readonly total: number };
  /** The tree by category, each item before those below it. */
  readonly requirements: readonly RequirementTreeOutput[];
  /** What each category with rated items weighs, in order. */
  readonly categoryWeights: readonly CategoryWeightOutput[];
  /** Ids of the candidates: by place, then knocked out, then unrated. */
  readonly ranking: readonly string[];
  /** In display order. */
  readonly candidates: readonly CandidateOutput[];
  /** Cells that could still change an open rank: mandatory ones that could knock out, with the reason, then the others; largest weight first. */
  readonly decisive: readonly (CellOutput & { readonly weight: number; readonly knockOut: OpenKnockOut['because'] | null })[];
  /** Cells below a full fit; by category, requirement, candidate. */
  readonly gaps: readonly GapOutput[];
  readonly countermeasures: CountermeasuresOutput;
  /** What is written about the compared candidates; by candidate and section. */
  readonly panel: PanelOutput;
  /** What vendors claim; it never counts in the fit. By requirement, candidate. */
  readonly claims: readonly ClaimOutput[];
  /** Of every compared candidate, in display order. */
  readonly fitProfiles: readonly FitProfileOutput[];
  readonly findings: readonly FindingOutput[];
  /** Of every compared candidate, in display order. */
  readonly quotes: readonly CandidateQuotesOutput[];
  readonly plan: PlansOutput;
  readonly calibration: CalibrationOutput;
  readonly simulation: SimulationOutput;
  readonly reexamination: ReexaminationOutput;
  readonly reviews: ReviewsOutput;
  readonly currentState: CurrentStateOutput;
  /** Every candidate, those not compared too, in display order. */
  readonly survey: readonly FeatureSurveyOutput[];
}

export interface CategoryWeightOutput {
  readonly id: string;
  readonly name: string;
  readonly items: number;
  readonly weight: number;
  /** Of the whole weight, 0..1. */
  readonly share: number;
  /** Its share comes from how many or how few items it holds, beside another category’s. */
  readonly byCount: boolean;
}

/** Step 1: the flow of work, and how needs and requirements are linked. */
export interface CurrentStateOutput {
  /** By phase and place. */
  readonly processes: readonly {
    readonly id: string;
    readonly phase: ProcessPhase;
    /** 1 for the first of its phase. */
    readonly number: number;
    readonly title: string;
    readonly actor: string;
    readonly next: readonly { readonly processId: string; readonly condition: string }[];
  }[];
  readonly needs: readonly {
    readonly id: string;
    readonly code: string;
    readonly title: string;
    /** 1 low, 2 medium, 3 high. */
    readonly priority: number | null;
    readonly requirementIds: readonly string[];
  }[];
  readonly unlinkedNeedIds: readonly string[];
  /** Rated requirements without a need, neither their own nor of an item above them. */
  readonly unlinkedRequirementIds: readonly string[];
}

/** Step 2: what a candidate offers. */
export interface FeatureSurveyOutput {
  readonly candidateId: string;
  readonly name: string;
  readonly stage: Candidate['stage'];
  readonly stageReason: string;
  readonly features: readonly {
    readonly id: string;
    readonly title: string;
    readonly edition: string;
    readonly limits: string;
    readonly requirementIds: readonly string[];
  }[];
  /** Rated requirements without a feature, neither their own nor of an item above them. */
  readonly unservedRequirementIds: readonly string[];
}

/** METHOD 13: the quotes for a candidate. Amounts are totals over the horizon, with tax where the project shows it. */
export interface CandidateQuotesOutput {
  readonly candidateId: string;
  readonly quotes: readonly QuoteOutput[];
  /** Over the comparable totals. */
  readonly judgement: Pick<
    QuoteJudgement,
    'count' | 'median' | 'smallest' | 'largest' | 'spread' | 'relativeSpread' | 'mad' | 'tooFew' | 'rule'
  >;
  /** How many more quotes it takes to have something to compare. */
  readonly missing: number;
}

export interface QuoteOutput extends Pick<Quote, 'id' | 'supplier' | 'reference' | 'quotedOn' | 'validUntil' | 'taxIncluded'> {
  readonly total: number;
  readonly lines: readonly { readonly id: string; readonly title: string; readonly estimateId: string | null; readonly total: number }[];
  /** Ids of lines that look like consumption tax and may count it twice: whether the amounts include it is to be said. */
  readonly taxLineIds: readonly string[];
  /** Ids of lines that look like a sum of others and would count twice. */
  readonly sumLineIds: readonly string[];
  /** Ids of lines called monthly or yearly that are counted once. */
  readonly recurringLineIds: readonly string[];
  /** At least one line is an offer for a cost line. */
  readonly itemised: boolean;
  /** Counted cost lines it has no line for; empty unless it is itemised. */
  readonly omitted: readonly { readonly estimateId: string; readonly title: string; readonly expected: number }[];
  /** Counted cost lines without amounts that it has no line for and another quote has: nothing can be filled in for them. */
  readonly unfilled: readonly { readonly estimateId: string; readonly title: string }[];
  /** The total with the expected totals of what it omits; null without lines, and while something is unfilled. */
  readonly comparable: number | null;
  /** (comparable − median) / median. */
  readonly fromMedian: number | null;
  /** The modified z-score; null when there are fewer than four quotes. */
  readonly score: number | null;
  readonly outlier: boolean;
  /** The probability that the estimated total stays at or below the comparable total, by the normal approximation. */
  readonly position: number | null;
}

/** When a plan is due and how likely it is finished by then. */
export interface DueOutput extends DueTime {
  /** Simulated over every path, as on the plan screen; null while the plan was not simulated. */
  readonly probability: number | null;
}

/** METHOD 15, in weeks: E and σ by classic PERT, earliest and latest start and finish, float. */
export interface PlansOutput {
  readonly recommendedCandidateId: string | null;
  readonly plans: readonly {
    readonly candidateId: string;
    /** Tasks nobody has said the durations of: while there are any, the end is unknown, and with it whatever is null here. */
    readonly untimedTaskIds: readonly string[];
    /** Expected length of the whole. */
    readonly weeks: number | null;
    /** σ of the critical path of the largest variance. */
    readonly deviation: number | null;
    /** Ids of the tasks of the critical paths, ten paths at most, the one of the largest variance first. */
    readonly criticalPaths: readonly (readonly string[])[] | null;
    readonly criticalPathCount: number | null;
    /** First and last day; null while the plan has no first day. */
    readonly dates: Dates | null;
    /** Null without a due date. */
    readonly due: DueOutput | null;
    /** Plain sums over the tasks that end and have durations. */
    readonly sums: { readonly optimistic: number; readonly mostLikely: number; readonly pessimistic: number };
    readonly tasks: readonly (TaskPlace & {
      readonly id: string;
      readonly title: string;
      readonly ongoing: boolean;
      /** Null while nobody has said how long it takes. */
      readonly expected: number | null;
      readonly deviation: number | null;
      readonly predecessors: readonly string[];
      /** Weeks after the end of each predecessor, in the same order. */
      readonly lags: readonly number[];
      readonly dates: Dates | null;
    })[];
  }[];
}

/** Known actual values against their estimates: costs per unit and occurrence, without tax; durations in weeks. */
export interface CalibrationOutput {
  readonly costs: KindCalibrationOutput;
  readonly durations: KindCalibrationOutput;
  /** Over both; a bias of money and weeks together would mean nothing. */
  readonly together: Omit<Calibration, 'lines' | 'bias'>;
}

/** Of `count` lines with a range, the shares within P10–P90 (both ends inclusive), below and above; 80 %, 10 % and 10 % are expected. */
export interface KindCalibrationOutput extends Omit<Calibration, 'lines'> {
  /** Lines whose actual value is known, by candidate. */
  readonly lines: readonly {
    readonly id: string;
    readonly candidateId: string;
    readonly title: string;
    readonly p10: number;
    readonly p50: number;
    readonly p90: number;
    readonly expected: number;
    readonly actual: number;
    /** O = P: it counts towards the bias only. */
    readonly isConstant: boolean;
    readonly place: PlacedActual['place'];
    /** F(actual): the probability the estimate gave to at most the actual value. */
    readonly probability: number;
  }[];
}

type SpreadPair = { readonly expected: number; readonly deviation: number } | null;

export interface CountermeasuresOutput {
  readonly list: readonly CountermeasureOutput[];
  /** Every compared candidate once its chosen countermeasures are done: each cell at the best level they lead to. */
  readonly after: readonly AfterOutput[];
}

export interface CountermeasureOutput {
  readonly id: string;
  readonly requirementId: string;
  readonly candidateId: string;
  readonly kind: Countermeasure['kind'];
  readonly title: string;
  readonly chosen: boolean;
  /** Symbols of the levels today and afterwards. */
  readonly level: string | null;
  readonly levelAfter: string | null;
  /** Recorded for one that only accepts the gap, and counted nowhere. */
  readonly ignoredLevelAfter: string | null;
  /** E and σ per payment and over the horizon; null without such a cost. A `total` of null is unknown, not 0. */
  readonly cost: { readonly once: SpreadPair; readonly monthly: SpreadPair; readonly yearly: SpreadPair; readonly total: SpreadPair };
  /** 1 small to 5 large. */
  readonly benefitGrade: number | null;
  /** How much the candidate's fit rises by this one alone, a share. */
  readonly gain: number | null;
  /** Expected cost of one percentage point of fit; null while the cost or the gain is unknown, or when nothing is gained. */
  readonly costPerPoint: number | null;
  readonly risks: readonly { readonly risk: string; readonly grade: number | null; readonly mitigated: boolean }[];
  /** Risks of a customisation that are not graded, or high and without mitigation; null when nothing is left to do. */
  readonly warning: RiskWarning | null;
}

export interface AfterOutput extends Pick<FitOutput, 'fit' | 'coverage'> {
  readonly candidateId: string;
  /** How many of its countermeasures are chosen. */
  readonly chosen: number;
  readonly rank: CandidateOutput['rank'];
  /** Ids of mandatory requirements still failed. */
  readonly knockOuts: readonly string[];
}

/** 要件の再検討: what was said of needs and requirements, and the ranking with every re-examined weight as it was and as it is to be. */
export interface ReexaminationOutput {
  /** Needs in order, then requirements, those that knock out first. */
  readonly items: readonly ReexaminationItemOutput[];
  readonly ranking: Readonly<Record<'before' | 'after', readonly RankedOutput[]>>;
}

export interface ReexaminationItemOutput {
  readonly needId: string | null;
  readonly requirementId: string | null;
  readonly analysis: string;
  readonly edited: boolean;
  readonly outdated: boolean;
  /** Null while nobody has said whether it has to be examined again. */
  readonly needed: boolean | null;
  readonly decision: string;
  /** Weight of the requirement or priority of the need in force. */
  readonly current: number | null;
  readonly before: number | null;
  readonly after: number | null;
  /** Null while no new weight or priority is given. */
  readonly state: ReexaminationState | null;
  readonly decidedOn: string | null;
  readonly decidedBy: string;
}

/** In the order of the ranking. */
export interface RankedOutput extends Pick<FitOutput, 'fit' | 'coverage'> {
  readonly candidateId: string;
  readonly rank: Omit<Standing<string>, 'id' | 'unsettles'>;
}

/** 結果の文書: what is written about a candidate. */
export interface FindingOutput {
  readonly candidateId: string;
  readonly section: FindingSection;
  readonly text: string;
  /** People wrote it or changed it after it was drafted. */
  readonly edited: boolean;
  /** It was drafted from the data, and the data would give something else now. */
  readonly outdated: boolean;
}

/** Step 3-10: who signed off, what was decided, said and kept. */
export interface ReviewsOutput {
  readonly signOff: {
    readonly total: number;
    /** Approved, with conditions or without. */
    readonly signed: number;
    readonly counts: Readonly<Record<ReviewVerdict, number>>;
    readonly reviewers: readonly Omit<Review, 'order'>[];
  };
  readonly decisions: readonly Omit<Decision, 'order'>[];
  /** Threads of comments that are not settled. */
  readonly openThreads: number;
  /** Oldest first; the first comment began the thread. */
  readonly threads: readonly (Pick<Comment, 'id' | 'subject' | 'subjectId' | 'closed'> & {
    readonly comments: readonly Pick<Comment, 'id' | 'author' | 'text' | 'at'>[];
  })[];
  /** Without what they hold. */
  readonly baselines: readonly Pick<Baseline, 'id' | 'name' | 'note' | 'takenAt'>[];
  /** From the baseline taken last to now; null without one, or when it cannot be read. */
  readonly sinceLatestBaseline: DifferenceOutput | null;
}

export interface DifferenceOutput {
  readonly baselineId: string;
  /** Tables with a difference. `moved` counts records of which only the place in the order differs; `updated` leaves them out. */
  readonly tables: readonly { readonly entity: EntityName; readonly added: number; readonly updated: number; readonly removed: number; readonly moved: number }[];
  /** Every candidate compared then or now; null where it was or is not compared. */
  readonly candidates: readonly {
    readonly candidateId: string;
    readonly before: (Pick<Fit, 'fit'> & Pick<CandidateOutput, 'rank'>) | null;
    readonly after: (Pick<Fit, 'fit'> & Pick<CandidateOutput, 'rank'>) | null;
    /** Ids of mandatory requirements that knock it out now and did not then. */
    readonly knockedOutBy: readonly string[];
    /** Ids of those that knocked it out then and do not now. */
    readonly noLongerKnockedOutBy: readonly string[];
  }[];
}

export interface RequirementOutput {
  readonly requirementId: string;
  readonly code: string;
  readonly title: string;
}

/** A requirement in its place in the tree. */
export interface RequirementTreeOutput extends RequirementOutput {
  readonly categoryId: string;
  /** The item it stands below; null at the top. */
  readonly parentId: string | null;
  /** 0 at the top of its category. */
  readonly depth: number;
  /** Whether items stand below it: then it is not rated itself. */
  readonly isHeading: boolean;
  /** A heading's is the sum over the rated items below it, at any depth. */
  readonly weight: number;
  /** Rated items it stands for: 1, or those below a heading. */
  readonly items: number;
  readonly mandatory: boolean;
  /** How strongly the source asks for it; changes no figure. */
  readonly priorityClass: Requirement['priorityClass'];
  readonly provenance: string;
  /** For a heading, METHOD 1 over the rated items below it, per compared candidate; empty for others. */
  readonly rollUp: readonly (FitOutput & { readonly candidateId: string })[];
  readonly flags: readonly FlagOutput[];
}

/** What the check found: no title or no criterion; a total of a list; the code of an earlier item; vague words without a number or anything observable; the same or nearly the same as an earlier item. */
export type FlagOutput =
  | { readonly kind: 'noTitle' | 'noCriterion' }
  | { readonly kind: 'sum'; readonly weight: number }
  | { readonly kind: 'sameCode'; readonly requirementId: string }
  | { readonly kind: 'vague'; readonly words: readonly string[] }
  /** `similarity` is the Dice coefficient of the titles' character bigrams, 0.8 to 1. */
  | { readonly kind: 'same' | 'near'; readonly requirementId: string; readonly similarity: number };

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
  /** METHOD 6: impact x importance and its class; null while either is missing. */
  readonly severity: Severity | null;
  readonly description: string;
  readonly owner: string;
}

/** METHOD 1: fit Σ_R w·s/Σ_R w, actual Σ_R w·s/Σ w, coverage Σ_R w/Σ w, bounds with everything unrated at the scale’s worst and best. */
export type FitOutput = Pick<Fit, 'fit' | 'actual' | 'coverage' | 'bounds' | 'ratedCount' | 'unratedCount'>;

export interface CandidateOutput extends FitOutput {
  readonly id: string;
  readonly name: string;
  readonly kind: Candidate['kind'];
  /**
   * `open` has a place by the middle of the bounds; every place from best to worst is still possible, and with `mayFall` a knock-out.
   */
  readonly rank: Omit<Standing<string>, 'id' | 'unsettles'>;
  /** Mandatory requirements rated below their lowest accepted class. */
  readonly knockOuts: readonly RequirementOutput[];
  /** Mandatory requirements that could still knock it out: unrated, not applicable where that counts as unknown, or the evaluators are tied on them. */
  readonly openKnockOuts: readonly (RequirementOutput & Pick<OpenKnockOut, 'because'>)[];
  /** Cells set not applicable, and which of them are mandatory, with or without a reason. */
  readonly notApplicable: {
    readonly count: number;
    readonly mandatory: readonly (RequirementOutput & Pick<MandatoryOutside, 'explained'>)[];
  };
  readonly categories: readonly (FitOutput & { readonly id: string; readonly name: string })[];
  readonly gapCounts: { readonly partial: number; readonly gap: number };
  readonly estimate: {
    readonly lines: readonly EstimateLineOutput[];
    /** Sums over the horizon; null while none of the candidate's own lines says anything, which is not 0. */
    readonly total: CandidateTotalsOutput | null;
    /** What the total leaves out because nobody has said what it costs; named wherever totals are compared. */
    readonly missing: readonly MissingCostOutput[];
  };
}

type LevelOutput = Pick<Level, 'label' | 'symbol' | 'class'>;

/** METHOD 4: several evaluators. */
export interface PanelOutput {
  /** Until then the ratings of single evaluators stay out of everything below and do not count. */
  readonly revealed: boolean;
  readonly evaluators: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: string;
    readonly weight: number;
    readonly ratedCells: number;
  }[];
  /** Krippendorff’s α for interval data over all cells; null until revealed, and `alpha` null where it is undefined. */
  readonly agreement: Agreement | null;
  /** Cells with at least one evaluator’s rating. */
  readonly cells: readonly PanelCellOutput[];
}

export interface PanelCellOutput extends CellOutput {
  readonly ratings: readonly { readonly evaluatorId: string; readonly level: LevelOutput }[];
  /** Mean of the scores by the evaluators’ weights, largest less smallest score, population standard deviation; not applicable left out. */
  readonly mean: number | null;
  readonly range: number | null;
  readonly deviation: number | null;
  /** Some say not applicable, others do not. */
  readonly mixed: boolean;
  /** The level nearest to the mean, ties to the lower. */
  readonly nearest: LevelOutput | null;
  readonly consensus: LevelOutput | null;
  readonly reason: string;
}

export interface ClaimOutput extends CellOutput {
  readonly claimed: LevelOutput | null;
  readonly claim: string;
  /** Our own level; null while unrated. */
  readonly level: LevelOutput | null;
  readonly state: ClaimState;
}

/** Step 3-6: full fits among the rated cells, and the weighted mean grades 1..5 of the full fits with their coverage. */
export interface FitProfileOutput extends FitProfile {
  readonly candidateId: string;
  readonly categories: readonly (FitProfile & { readonly id: string; readonly name: string })[];
}
