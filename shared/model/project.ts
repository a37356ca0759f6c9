import { z } from 'zod';
import { day, idOf, instant, longText, nameText, share, yen } from './values.ts';

export const currencyUnits = ['yen', 'thousandYen', 'tenThousandYen'] as const;
export type CurrencyUnit = (typeof currencyUnits)[number];

export const yenPerUnit: Readonly<Record<CurrencyUnit, number>> = { yen: 1, thousandYen: 1000, tenThousandYen: 10_000 };

/** What a contingency is counted from: the expected total, or the sum of the most likely values. */
export const contingencyBases = ['expected', 'mostLikely'] as const;
export type ContingencyBase = (typeof contingencyBases)[number];

/** How lengths of time are shown and typed; they are kept in weeks of five working days. */
export const durationUnits = ['weeks', 'days'] as const;
export type DurationUnit = (typeof durationUnits)[number];

/** Which ratings ask for evidence: all of them, those below a full fit, those of mandatory requirements, or none. */
export const evidenceRules = ['all', 'belowFull', 'mandatory', 'none'] as const;
export type EvidenceRule = (typeof evidenceRules)[number];

/** What people mean by the ends of their estimates: the least and the most there can be, or P10 and P90. */
export const pointMeanings = ['limits', 'percentiles'] as const;
export type PointMeaning = (typeof pointMeanings)[number];

/** How many trials a simulation may have. */
export const trialLimits = { least: 10_000, most: 1_000_000 } as const;

/** 案件: the one record that stands for the whole project. */
export const project = z.strictObject({
  id: idOf('project'),
  name: nameText,
  organization: longText,
  background: longText,
  goals: longText,
  /** How money is shown and typed; amounts are kept in yen. */
  currencyUnit: z.enum(currencyUnits),
  /** Years over which monthly and yearly costs are summed. */
  horizonYears: z.int().min(1).max(10),
  createdAt: instant,
  /** The candidate the plan is made for. */
  recommendedCandidateId: idOf('candidate').nullable(),
  /** Candidates are shown by their aliases. */
  aliasesShown: z.boolean(),
  /** Evaluators' ratings are open to everyone and count where no consensus is recorded; until then each sees only their own. */
  ratingsRevealed: z.boolean(),
  /** Rate of the consumption tax; amounts are kept without it. */
  taxRate: share,
  /** Totals are shown with tax. */
  taxShown: z.boolean(),
  /** Common correlation ρ between cost lines. */
  correlation: share,
  /** What the recommended candidate may cost over the horizon, yen without tax. */
  budget: yen.nullable(),
  /** The percentile a contingency reaches up to. */
  contingencyPercentile: z.int().min(50).max(99),
  contingencyBase: z.enum(contingencyBases),
  simulationTrials: z.int().min(trialLimits.least).max(trialLimits.most),
  simulationSeed: z.int().min(0).max(4_294_967_295),
  durationUnit: z.enum(durationUnits),
  /** The first day of the plan. */
  planStart: day.nullable(),
  /** The day by which the plan is to be finished. */
  planDue: day.nullable(),
  /** Japanese national holidays are no working days. */
  holidaysOff: z.boolean(),
  /** 対象外 counts as unknown instead of leaving both sums of the fit. */
  notApplicableUnknown: z.boolean(),
  evidenceRule: z.enum(evidenceRules),
  /** What O and P of a new estimate mean; null until somebody has been asked. */
  pointMeaning: z.enum(pointMeanings).nullable(),
  /** Common correlation ρ between the durations of tasks. */
  taskCorrelation: share,
});
export type Project = z.infer<typeof project>;
