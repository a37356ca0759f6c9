import type { LevelClass } from '../../shared/model/level.ts';
import type { Cell } from './calculated-cell.ts';
import { type CategoryMeasure, local } from './calculation-layout.ts';
import { quoted } from './phrase.ts';
import { candidateColumn, type CategoryGroup, comparisonColumns, type Plan, type RequirementRow } from './plan.ts';
import { fixed, onSheet } from './spreadsheet/address.ts';

/**
 * One measure of one category for one candidate. Weights are summed per level and weighed by what the level is worth, so no
 * cell of the comparison needs a helper of its own. A text that is no level is unknown, like an empty cell.
 */
export function categoryCell(plan: Plan, measure: CategoryMeasure, groupIndex: number, index: number): Cell {
  const group = plan.groups[groupIndex];
  const entry = group?.profile[index];
  if (group === undefined || entry === undefined) return '';
  const { fit } = entry;
  const column = (at: number): string =>
    onSheet(plan.sheets.comparison, fixed(at, group.firstRow, at, group.lastRow));
  const ratings = column(candidateColumn(index));
  const weights = column(comparisonColumns.weight);
  const keys = local.levels(plan, 'key');
  const weighed = (by: 'score' | 'rated'): string => `SUMPRODUCT(SUMIF(${ratings},${keys},${weights}),${local.levels(plan, by)})`;
  // A heading shows a share, which a scale of points could take for a level; it has no weight of its own.
  const counts = group.lines.length === group.rows.length ? `COUNTIF(${ratings},${keys})` : `COUNTIFS(${ratings},${keys},${weights},">=0")`;
  const counted = (by: 'gap' | 'partial'): string => `SUMPRODUCT(${counts},${local.levels(plan, by)})`;
  switch (measure) {
    case 'scoreSum':
      return { formula: weighed('score'), result: fit.scoreSum };
    case 'ratedWeight':
      return { formula: weighed('rated'), result: fit.ratedWeight };
    case 'unratedWeight': {
      const empty = `SUMIF(${ratings},"",${weights})`;
      const unknown = `MAX(0,ROUND(SUM(${weights})-${empty}-SUMPRODUCT(SUMIF(${ratings},${keys},${weights})),9))`;
      return { formula: `${empty}+${unknown}`, result: fit.totalWeight - fit.ratedWeight };
    }
    case 'ratedCount':
      return { formula: `SUMPRODUCT(${counts})`, result: ratedRows(group, index) };
    case 'partial':
    case 'gap':
      return { formula: counted(measure), result: group.rows.filter((row) => classAt(plan, row, index) === measure).length };
    case 'failures':
      return { formula: failuresFormula(plan, group, ratings), result: failureCount(plan, group, index) };
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
function failuresFormula(plan: Plan, group: CategoryGroup, ratings: string): string {
  const column = (at: number): string =>
    onSheet(plan.sheets.comparison, fixed(at, group.firstRow, at, group.lastRow));
  const mandatory = `${column(comparisonColumns.mandatory)},${quoted(plan.translate('workbook.comparison.yes'))}`;
  const strict = `${column(comparisonColumns.minimum)},${quoted(plan.translate('screens.requirements.minimum.fit'))}`;
  const rated = `${ratings},${local.levels(plan, 'key')}`;
  return (
    `SUMPRODUCT(COUNTIFS(${mandatory},${rated}),${local.levels(plan, 'gap')})` +
    `+SUMPRODUCT(COUNTIFS(${mandatory},${strict},${rated}),${local.levels(plan, 'partial')})`
  );
}

const failureCount = (plan: Plan, group: CategoryGroup, index: number): number =>
  plan.candidates[index]?.knockOuts.filter(({ categoryId }) => categoryId === group.category.id).length ?? 0;
