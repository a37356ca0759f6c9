import type { LevelClass } from '../../shared/model/level.ts';
import type { Cell } from './calculated-cell.ts';
import { type CategoryMeasure, local } from './calculation-layout.ts';
import { anyOf } from './calculation-levels.ts';
import { quoted } from './phrase.ts';
import { compared } from './compared.ts';
import type { CategoryGroup, Plan, RequirementRow } from './plan.ts';

/**
 * One measure of one category for one candidate. Weights are summed per level and weighed by what the level is worth, so no
 * cell of the comparison needs a helper of its own; rows are found by the number of their category, wherever they stand. A text that is no level is unknown, like an empty cell.
 */
export function categoryCell(plan: Plan, measure: CategoryMeasure, groupIndex: number, index: number): Cell {
  const group = plan.groups[groupIndex];
  const entry = group?.profile[index];
  if (group === undefined || entry === undefined) return '';
  const { fit } = entry;
  const own = `${compared.categories(plan)},${group.number}`;
  const ratings = compared.ratings(plan, index);
  const weights = compared.input(plan, 'weight');
  const keys = local.levels(plan, 'key');
  const weightsRated = `SUMIFS(${weights},${own},${ratings},${keys})`;
  const weighed = (by: 'score' | 'rated' | 'unknown'): string => `SUMPRODUCT(${weightsRated},${local.levels(plan, by)})`;
  const counts = `COUNTIFS(${own},${ratings},${keys})`;
  const counted = (by: 'gap' | 'partial' | 'outside'): string => `SUMPRODUCT(${counts},${local.levels(plan, by)})`;
  const whilePresent = (formula: string): string => `IF(${local.candidate(plan, 'present', index)}=1,${formula},0)`;
  switch (measure) {
    case 'scoreSum':
      return { formula: whilePresent(weighed('score')), result: fit.scoreSum };
    case 'ratedWeight':
      return { formula: whilePresent(weighed('rated')), result: fit.ratedWeight };
    case 'unratedWeight': {
      const empty = `SUMIFS(${weights},${own},${ratings},"")`;
      const unknown = `MAX(0,ROUND(SUMIFS(${weights},${own})-${empty}-SUMPRODUCT(${weightsRated}),9))`;
      const outside = plan.scores.outsideUnknown ? `+${weighed('unknown')}` : '';
      return { formula: whilePresent(`${empty}+${unknown}${outside}`), result: fit.totalWeight - fit.ratedWeight };
    }
    case 'ratedCount':
      return { formula: whilePresent(`SUMPRODUCT(${counts})`), result: ratedRows(group, index) };
    case 'partial':
    case 'gap':
      return { formula: whilePresent(counted(measure)), result: group.rows.filter((row) => classAt(plan, row, index) === measure).length };
    case 'outside':
      return { formula: whilePresent(counted('outside')), result: group.rows.filter((row) => classAt(plan, row, index) === 'notApplicable').length };
    case 'failures':
      return { formula: whilePresent(mandatoryFormula(plan, own, ratings, 'fails')), result: failureCount(plan, group, index) };
    case 'open':
      return { formula: whilePresent(openFormula(plan, own, ratings)), result: openCount(plan, group, index) };
    case 'chartFit': {
      const [sum, rated] = (['scoreSum', 'ratedWeight'] as const).map((name) => local.category(plan, name, groupIndex, index));
      return { formula: `IF(${rated}>0,MIN(1,${sum}/${rated}),NA())`, result: fit.fit ?? { error: '#N/A' } };
    }
  }
}

/** How many requirements of a category a candidate is rated on. */
export const ratedRows = ({ rows }: CategoryGroup, index: number): number => rows.filter(({ levels }) => (levels[index] ?? -1) >= 0).length;

const classAt = (plan: Plan, { levels }: RequirementRow, index: number): LevelClass | undefined =>
  plan.ratings[levels[index] ?? -1]?.level.class;

/** The conditions that pick the mandatory rows of a category, and those of them that demand a full fit. */
function mandatoryConditions(plan: Plan, own: string): { readonly all: string; readonly strict: string } {
  const all = `${own},${compared.input(plan, 'mandatory')},${quoted(plan.translate('workbook.comparison.yes'))}`;
  return { all, strict: `${all},${compared.input(plan, 'minimum')},${quoted(plan.translate('screens.requirements.minimum.fit'))}` };
}

/** Mandatory rows whose rating lies below the minimum, or leaves open whether it does. */
function mandatoryFormula(plan: Plan, own: string, ratings: string, by: 'fails' | 'opens'): string {
  const { all, strict } = mandatoryConditions(plan, own);
  const rated = `${ratings},${local.levels(plan, 'key')}`;
  const [lenientFlag, strictFlag] = by === 'fails' ? (['failsPartial', 'failsFit'] as const) : (['opensPartial', 'opensFit'] as const);
  return (
    `SUMPRODUCT(COUNTIFS(${all},${rated})-COUNTIFS(${strict},${rated}),${local.levels(plan, lenientFlag)})` +
    `+SUMPRODUCT(COUNTIFS(${strict},${rated}),${local.levels(plan, strictFlag)})`
  );
}

/** Mandatory rows that could still knock out: without a rating, or with one that leaves it open. */
function openFormula(plan: Plan, own: string, ratings: string): string {
  const { all, strict } = mandatoryConditions(plan, own);
  const unrated = (rows: string): string => `(COUNTIFS(${rows})-SUMPRODUCT(COUNTIFS(${rows},${ratings},${local.levels(plan, 'key')})))`;
  const gap = anyOf(local.levels(plan, 'gap'));
  const belowFit = anyOf(`${local.levels(plan, 'gap')}+${local.levels(plan, 'partial')}`);
  return `(${unrated(all)}-${unrated(strict)})*${gap}+${unrated(strict)}*${belowFit}+${mandatoryFormula(plan, own, ratings, 'opens')}`;
}

const openCount = (plan: Plan, group: CategoryGroup, index: number): number =>
  plan.candidates[index]?.openKnockOuts.filter(({ requirement }) => requirement.categoryId === group.category.id).length ?? 0;

const failureCount = (plan: Plan, group: CategoryGroup, index: number): number =>
  plan.candidates[index]?.knockOuts.filter(({ categoryId }) => categoryId === group.category.id).length ?? 0;
