import { fixed, onSheet } from './spreadsheet/address.ts';
import type { Plan } from './plan.ts';

/** What the calculation sheet holds per candidate, from top to bottom. */
export const candidateRows = [
  'name',
  'kind',
  'supplier',
  'present',
  'scoreSum',
  'ratedWeight',
  'unratedWeight',
  'totalWeight',
  'pendingWeight',
  'pendingSum',
  'ratedCount',
  'partial',
  'gap',
  'failures',
  'open',
  'outside',
  'mandatoryOutside',
  'failureNumber',
  'firstFailure',
  'outsideNumber',
  'firstOutside',
  'fit',
  'fitOrZero',
  'coverage',
  'lower',
  'upper',
  'middle',
  'inPlay',
  'ties',
  'firmTies',
  'best',
  'worst',
  'status',
  'place',
  'sortKey',
  'order',
  'atPlace',
  'rankText',
  'fitText',
  'leadEntry',
  'leaders',
  'openLeaders',
  'followers',
  'dropped',
  'outsideText',
  'mandatoryOutsideText',
  'cost',
  'deviation',
  'exportedFit',
  'exportedLower',
  'exportedUpper',
  'exportedOpen',
  'exportedOutside',
  'exportedRank',
  'exportedFailure',
  'ratingPrint',
  'exportedPrint',
] as const;
export type CandidateRow = (typeof candidateRows)[number];

/** What it holds once, below. */
export const singleRows = ['worstScore', 'bestScore', 'leaderCount', 'leadText', 'followText', 'dropText', 'notApplicableText', 'exportedSentence', 'inputPrint', 'exportedInput', 'changed'] as const;
export type SingleRow = (typeof singleRows)[number];

/** What it holds per category and candidate, one block each. */
export const categoryMeasures = [
  'scoreSum',
  'ratedWeight',
  'unratedWeight',
  'ratedCount',
  'partial',
  'gap',
  'failures',
  'open',
  'outside',
  'chartFit',
] as const;
export type CategoryMeasure = (typeof categoryMeasures)[number];

export const levelColumns = {
  mark: 1,
  key: 2,
  score: 3,
  rated: 4,
  gap: 5,
  partial: 6,
  outside: 7,
  unknown: 8,
  failsPartial: 9,
  failsFit: 10,
  opensPartial: 11,
  opensFit: 12,
} as const;

export const calculationRows = (plan: Plan) => {
  const firstLevel = 5;
  const candidateHeading = firstLevel + plan.ratings.length + 1;
  const firstSingle = candidateHeading + 1 + candidateRows.length;
  const categoryHeading = firstSingle + singleRows.length + 1;
  return { levelHeading: firstLevel - 1, firstLevel, candidateHeading, firstSingle, categoryHeading };
};

export const firstCandidateColumn = 3;

const rowOf = (plan: Plan, row: CandidateRow): number => calculationRows(plan).candidateHeading + 1 + candidateRows.indexOf(row);

/** An address on the calculation sheet, for its own formulas. */
export const local = {
  levels: (plan: Plan, column: keyof typeof levelColumns): string => {
    const { firstLevel } = calculationRows(plan);
    return fixed(levelColumns[column], firstLevel, levelColumns[column], firstLevel + plan.ratings.length - 1);
  },
  candidate: (plan: Plan, row: CandidateRow, index: number): string => fixed(firstCandidateColumn + index, rowOf(plan, row)),
  candidates: (plan: Plan, row: CandidateRow): string =>
    fixed(firstCandidateColumn, rowOf(plan, row), firstCandidateColumn + plan.candidates.length - 1, rowOf(plan, row)),
  single: (plan: Plan, row: SingleRow): string => fixed(firstCandidateColumn, calculationRows(plan).firstSingle + singleRows.indexOf(row)),
  category: (plan: Plan, measure: CategoryMeasure, group: number, index: number): string =>
    fixed(firstCandidateColumn + index, measureRow(plan, measure) + group),
  categories: (plan: Plan, measure: CategoryMeasure, index: number): string => {
    const first = measureRow(plan, measure);
    return fixed(firstCandidateColumn + index, first, firstCandidateColumn + index, first + plan.groups.length - 1);
  },
} as const;

export const measureRow = (plan: Plan, measure: CategoryMeasure): number =>
  calculationRows(plan).categoryHeading + 1 + categoryMeasures.indexOf(measure) * plan.groups.length;

const sheetName = (plan: Plan): string => plan.sheets.calculation;

/** A cell of the calculation sheet, for the formulas of other sheets. */
export const calculated = {
  levels: (plan: Plan, column: keyof typeof levelColumns): string => onSheet(sheetName(plan), local.levels(plan, column)),
  candidate: (plan: Plan, row: CandidateRow, index: number): string => onSheet(sheetName(plan), local.candidate(plan, row, index)),
  candidates: (plan: Plan, row: CandidateRow): string => onSheet(sheetName(plan), local.candidates(plan, row)),
  single: (plan: Plan, row: SingleRow): string => onSheet(sheetName(plan), local.single(plan, row)),
  category: (plan: Plan, measure: CategoryMeasure, group: number, index: number): string =>
    onSheet(sheetName(plan), local.category(plan, measure, group, index)),
  categories: (plan: Plan, measure: CategoryMeasure, index: number): string =>
    onSheet(sheetName(plan), local.categories(plan, measure, index)),
} as const;
