import type { LevelClass } from '../../shared/model/level.ts';
import type { Cell } from './calculated-cell.ts';
import { type CategoryMeasure, local } from './calculation-layout.ts';
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
  const weighed = (by: 'score' | 'rated'): string => `SUMPRODUCT(${weightsRated},${local.levels(plan, by)})`;
  const counts = `COUNTIFS(${own},${ratings},${keys})`;
  const counted = (by: 'gap' | 'partial'): string => `SUMPRODUCT(${counts},${local.levels(plan, by)})`;
  const whilePresent = (formula: string): string => `IF(${local.candidate(plan, 'present', index)}=1,${formula},0)`;
  switch (measure) {
    case 'scoreSum':
      return { formula: whilePresent(weighed('score')), result: fit.scoreSum };
    case 'ratedWeight':
      return { formula: whilePresent(weighed('rated')), result: fit.ratedWeight };
    case 'unratedWeight': {
      const empty = `SUMIFS(${weights},${own},${ratings},"")`;
      const unknown = `MAX(0,ROUND(SUMIFS(${weights},${own})-${empty}-SUMPRODUCT(${weightsRated}),9))`;
      return { formula: whilePresent(`${empty}+${unknown}`), result: fit.totalWeight - fit.ratedWeight };
    }
    case 'ratedCount':
      return { formula: whilePresent(`SUMPRODUCT(${counts})`), result: ratedRows(group, index) };
    case 'partial':
    case 'gap':
      return { formula: whilePresent(counted(measure)), result: group.rows.filter((row) => classAt(plan, row, index) === measure).length };
    case 'failures':
      return { formula: whilePresent(failuresFormula(plan, own, ratings)), result: failureCount(plan, group, index) };
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

/** Mandatory and no fit, or mandatory with a full fit demanded and only partial. */
function failuresFormula(plan: Plan, own: string, ratings: string): string {
  const mandatory = `${own},${compared.input(plan, 'mandatory')},${quoted(plan.translate('workbook.comparison.yes'))}`;
  const strict = `${compared.input(plan, 'minimum')},${quoted(plan.translate('screens.requirements.minimum.fit'))}`;
  const rated = `${ratings},${local.levels(plan, 'key')}`;
  return (
    `SUMPRODUCT(COUNTIFS(${mandatory},${rated}),${local.levels(plan, 'gap')})` +
    `+SUMPRODUCT(COUNTIFS(${mandatory},${strict},${rated}),${local.levels(plan, 'partial')})`
  );
}

const failureCount = (plan: Plan, group: CategoryGroup, index: number): number =>
  plan.candidates[index]?.knockOuts.filter(({ categoryId }) => categoryId === group.category.id).length ?? 0;
