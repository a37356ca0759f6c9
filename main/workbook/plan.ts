import { consensusCells } from '../../shared/cells.ts';
import { type Document, inOrder, projectOf, requirementsByCategory } from '../../shared/document.ts';
import { estimatesOf } from '../../shared/estimates.ts';
import { type CandidateEvaluation, type CategoryFit, type Scores, scoresOf } from '../../shared/evaluation.ts';
import { type Language, translator, type Translate } from '../../shared/language/index.ts';
import { type CellMean, isPendingMean, meanCells, meanSign } from '../../shared/means.ts';
import { amountIn } from '../../shared/language/format.ts';
import { type Candidate, markerSymbols } from '../../shared/model/candidate.ts';
import type { Category } from '../../shared/model/category.ts';
import type { Level } from '../../shared/model/level.ts';
import type { Project } from '../../shared/model/project.ts';
import type { Requirement } from '../../shared/model/requirement.ts';
import { headingSums, rollUpsOf } from '../../shared/roll-up.ts';
import { levelMarks } from './level-marks.ts';
import { type EstimateGroup, estimateGroups, type Proposals, proposalsOf } from './three-point-layout.ts';

/** A requirement's row of the comparison: for each candidate the number of its rating among the plan's ratings, -1 while unrated. */
export interface RequirementRow {
  readonly kind: 'item';
  readonly requirement: Requirement;
  readonly levels: readonly number[];
  /** Where it stands on the comparison sheet when it is written. */
  readonly row: number;
  /** Its number from 1, which its row keeps wherever it is sorted to; formulas find it by that. */
  readonly number: number;
  /** 0 at the top of its category. */
  readonly depth: number;
}

/** A requirement with others below it. */
export interface HeadingRow {
  readonly kind: 'heading';
  readonly requirement: Requirement;
  readonly row: number;
  /** Numbers of the items below it; the last is smaller than the first where there are none. */
  readonly firstNumber: number;
  readonly lastNumber: number;
  readonly depth: number;
  /** Sum of the weights below. */
  readonly weight: number;
  /** Fit of what stands below, in the order of the candidates. */
  readonly fits: readonly (number | null)[];
}

/** A mean stands in its cell as a mark of its own, which the formulas read as a level with the score of the mean. */
export interface PlannedRating {
  readonly level: Level;
  readonly mark: string;
  /** Number of the level among the plan's levels; of a mean, the level nearest to it. */
  readonly base: number;
  /** 0..1; null for a level. */
  readonly mean: number | null;
  /** For each minimum class, whether the evaluators leave open if such a cell lies below it. */
  readonly tied: CellMean['tied'];
  /** Whether its cells are of mandatory items that the tie may knock out by, which alone have the sign of one. */
  readonly isPending: boolean;
}

/** A category with at least one requirement, and where it stands on the comparison sheet. */
export interface CategoryGroup {
  readonly category: Category;
  /** From 1, which the rows of its items keep. */
  readonly number: number;
  /** What is rated. */
  readonly rows: readonly RequirementRow[];
  /** Everything that has a row, headings included, from top to bottom. */
  readonly lines: readonly (RequirementRow | HeadingRow)[];
  readonly bandRow: number;
  readonly lastRow: number;
  /** In the order of the candidates. */
  readonly profile: readonly CategoryFit[];
}

const sheetKeys = [
  'summary',
  'processes',
  'needs',
  'candidates',
  'features',
  'comparison',
  'criteria',
  'evaluators',
  'assessments',
  'gaps',
  'fits',
  'countermeasures',
  'threePoints',
  'quotes',
  'tasks',
  'heatmap',
  'radar',
  'findings',
  'reexamination',
  'reviews',
  'records',
  'calculation',
  'network',
] as const;
export type SheetKey = (typeof sheetKeys)[number];

/** What the sheets share: the project's numbers, and where each sheet puts what the others refer to. */
export interface Plan {
  readonly document: Document;
  readonly language: Language;
  readonly translate: Translate;
  readonly project: Project;
  /** Names of the sheets. */
  readonly sheets: Readonly<Record<SheetKey, string>>;
  readonly scores: Scores;
  readonly candidates: readonly CandidateEvaluation[];
  readonly levels: readonly { readonly level: Level; readonly mark: string }[];
  /** What cells of the comparison hold: the levels, then the evaluators' means of cells without a consensus. */
  readonly ratings: readonly PlannedRating[];
  readonly groups: readonly CategoryGroup[];
  /** Whether there are requirements, candidates and levels to compare. */
  readonly comparable: boolean;
  readonly comparison: {
    readonly headingRow: number;
    readonly firstRow: number;
    readonly lastRow: number;
    /** An empty row that closes the table: what is inserted above it belongs to the table. */
    readonly endRow: number;
  };
  readonly estimates: readonly EstimateGroup[];
  /** Below them, the costs of countermeasures nobody has chosen. */
  readonly proposals: Proposals;
  readonly unit: { readonly name: string; readonly decimals: number; readonly amount: (yen: number) => number };
  /** The day of the export in Japan, in the language of the workbook. */
  readonly date: string;
}

export const comparisonColumns = {
  code: 1,
  category: 2,
  title: 3,
  criterion: 4,
  weight: 5,
  mandatory: 6,
  minimum: 7,
  priorityClass: 8,
  provenance: 9,
  firstCandidate: 10,
} as const;
export const criteriaFirstRow = 5;

/** The day on a workbook is the day in Japan, whatever the clock of the machine that writes it. */
export const timeZone = 'Asia/Tokyo';

/** Where the comparison's table begins: below the overall result, if there is one. */
const headingRows = { comparable: 10, plain: 4 } as const;

export function planOf(document: Document, language: Language, now: string): Plan {
  const translate = translator(language);
  const project = projectOf(document);
  const scores = scoresOf(document);
  const ordered = inOrder(document, 'level');
  const marks = levelMarks(ordered);
  const levels = ordered.map((level, index) => ({ level, mark: marks[index] ?? '' }));
  const comparable = scores.totalCells > 0 && levels.length > 0;
  const headingRow = comparable ? headingRows.comparable : headingRows.plain;
  const ratings = ratingsOf(document, scores, levels);
  const groups = groupsOf(document, scores, ratings, headingRow + 1);
  const estimates = estimateGroups(estimatesOf(document));
  return {
    document,
    language,
    translate,
    project,
    sheets: Object.fromEntries(sheetKeys.map((key) => [key, translate(`workbook.sheets.${key}`)])) as Record<SheetKey, string>,
    scores,
    candidates: scores.candidates,
    levels,
    ratings,
    groups,
    comparable,
    comparison: {
      headingRow,
      firstRow: headingRow + 1,
      lastRow: groups.at(-1)?.lastRow ?? headingRow,
      endRow: (groups.at(-1)?.lastRow ?? headingRow) + 1,
    },
    estimates,
    proposals: proposalsOf(document, estimates),
    unit: {
      name: translate(`glossary.currencyUnit.${project.currencyUnit}`),
      decimals: { yen: 0, thousandYen: 1, tenThousandYen: 2 }[project.currencyUnit],
      amount: (yen) => amountIn(yen, project.currencyUnit),
    },
    date: new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', { dateStyle: 'long', timeZone }).format(new Date(now)),
  };
}

/** What tells two means of the comparison apart. */
const meanKey = ({ score, level, tied }: Pick<CellMean, 'score' | 'level' | 'tied'>, pending: boolean): string => [score, level.id, tied.fit, tied.partial, pending].join(' ');

const never: CellMean['tied'] = { fit: false, partial: false };

/** Stands behind a mean on which the evaluators are tied and which may knock out. */
const tieSign = '?';

/** The least decimals a mean is shown with, and the most that may be needed to tell its mark from others of the same value. */
const meanDecimals = { least: 2, most: 20 } as const;

/** The levels and, once each, the means that cells count by, with as many decimals as tell them apart. */
function ratingsOf(document: Document, scores: Scores, levels: Plan['levels']): PlannedRating[] {
  const means = meanCells(document);
  const requirements = requirementsByCategory(document).flatMap((group) => group.requirements);
  const found = new Map<string, CellMean & { readonly score: number; readonly pending: boolean }>();
  for (const { candidate } of scores.candidates)
    for (const requirement of requirements) {
      const mean = means.at(requirement.id, candidate.id);
      if (mean === undefined || mean.score === null) continue;
      const pending = isPendingMean(requirement, mean);
      found.set(meanKey(mean, pending), { ...mean, score: mean.score, pending });
    }
  const written = [...found.values()].map(({ score, level, tied, pending }) => {
    const base = levels.findIndex((entry) => entry.level.id === level.id);
    const markOf = (decimals: string): string => `${meanSign}${levels[base]?.mark ?? ''} ${decimals}${pending ? tieSign : ''}`;
    return { level, base, mean: score, tied, isPending: pending, markOf };
  });
  const short = new Map<string, number>();
  for (const { mean, markOf } of written) short.set(markOf(mean.toFixed(meanDecimals.least)), (short.get(markOf(mean.toFixed(meanDecimals.least))) ?? 0) + 1);
  const taken = new Set<string>();
  const marked = written.map(({ markOf, ...rating }): PlannedRating => {
    const { mean } = rating;
    const first = markOf(mean.toFixed(meanDecimals.least));
    const exact = String(mean);
    const longer = [exact, ...Array.from({ length: meanDecimals.most }, (_, index) => `${exact}${exact.includes('.') ? '' : '.'}${'0'.repeat(index + 1)}`)];
    const mark = short.get(first) === 1 ? first : (longer.map(markOf).find((text) => !taken.has(text)) ?? first);
    taken.add(mark);
    return { ...rating, mark };
  });
  return [...levels.map((entry, base) => ({ ...entry, base, mean: null, tied: never, isPending: false })), ...marked];
}

/** The mark of a mean in a cell of the workbook; empty where nothing stands for it. */
export const markOfMean = ({ ratings }: Pick<Plan, 'ratings'>, mean: CellMean, requirement: Requirement): string => {
  const key = meanKey(mean, isPendingMean(requirement, mean));
  return ratings.find((rating) => rating.mean !== null && meanKey({ ...rating, score: rating.mean }, rating.isPending) === key)?.mark ?? '';
};

function groupsOf(document: Document, scores: Scores, ratings: readonly PlannedRating[], firstRow: number): CategoryGroup[] {
  const cells = consensusCells(document.assessment);
  const means = meanCells(document);
  const levelIndex = new Map<string, number>(inOrder(document, 'level').map(({ id }, index) => [id, index]));
  const groups = requirementsByCategory(document);
  const sums = headingSums(groups);
  const rollUps = rollUpsOf(document);
  const meanIndex = new Map(ratings.flatMap(({ mean, level, tied, isPending: pending }, index) => (mean === null ? [] : [[meanKey({ score: mean, level, tied }, pending), index]])));
  const ratingAt = (requirement: Requirement, candidate: Candidate): number => {
    const agreed = levelIndex.get(cells.at(requirement.id, candidate.id)?.levelId ?? '');
    if (agreed !== undefined) return agreed;
    const mean = means.at(requirement.id, candidate.id);
    return mean === undefined ? -1 : ((mean.score === null ? levelIndex.get(mean.level.id) : meanIndex.get(meanKey(mean, isPendingMean(requirement, mean)))) ?? -1);
  };
  let row = firstRow;
  let items = 0;
  let categoryNumber = 0;
  return groups.flatMap(({ category, requirements, tree }, categoryIndex) => {
    if (requirements.length === 0) return [];
    const bandRow = row;
    const before = items;
    const itemsUpTo = (end: number): number => before + tree.slice(0, end).filter(({ isHeading }) => !isHeading).length;
    const lines = tree.map(({ requirement, depth, isHeading }, index): RequirementRow | HeadingRow => {
      const place = { requirement, depth, row: bandRow + 1 + index };
      if (!isHeading) {
        const levels = scores.candidates.map(({ candidate }) => ratingAt(requirement, candidate));
        items += 1;
        return { ...place, kind: 'item', levels, number: items };
      }
      const next = tree.findIndex((node, other) => other > index && node.depth <= depth);
      return {
        ...place,
        kind: 'heading',
        firstNumber: items + 1,
        lastNumber: itemsUpTo(next < 0 ? tree.length : next),
        weight: sums.get(requirement.id)?.weight ?? 0,
        fits: scores.candidates.map(({ candidate }) => rollUps.get(candidate.id)?.get(requirement.id)?.fit ?? null),
      };
    });
    const rows = lines.filter((line) => line.kind === 'item');
    row += 1 + lines.length;
    const profile = scores.candidates.flatMap((candidate) => candidate.profile[categoryIndex] ?? []);
    categoryNumber += 1;
    return [{ category, number: categoryNumber, rows, lines, bandRow, lastRow: row - 1, profile }];
  });
}

/** A candidate's name with its marker. */
export const markedName = ({ marker, name }: Pick<Candidate, 'marker' | 'name'>): string => `${markerSymbols[marker]} ${name}`;

/** Column of the n-th candidate on the comparison sheet. */
export const candidateColumn = (index: number): number => comparisonColumns.firstCandidate + index;
