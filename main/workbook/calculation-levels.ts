import type { Level } from '../../shared/model/level.ts';
import type { Cell } from './calculated-cell.ts';
import { calculationRows, levelColumns } from './calculation-layout.ts';
import { levelCell } from './criteria.ts';
import { quoted } from './phrase.ts';
import type { Plan } from './plan.ts';
import { fixed } from './spreadsheet/address.ts';

/** A condition of SUMIF that matches exactly this text: wildcards and comparison signs in it mean themselves. */
const matching = (mark: string): string => `=${mark.replace(/[~*?]/g, '~$&')}`;

/** How the formulas read one level, or a mean as a level with its score and the class of the nearest one: the columns of `levelColumns` in order. */
export function levelCells(plan: Plan, index: number): Cell[] {
  const entry = plan.ratings[index];
  if (entry === undefined) return [];
  const { level, mark, base, mean } = entry;
  const row = calculationRows(plan).firstLevel + index;
  const at = (column: 'mark' | 'class' | 'score'): string => levelCell(plan, column, base);
  const flag = (name: Level['class']): Cell => ({
    formula: `IF(${at('class')}=${quoted(plan.translate(`glossary.levelClass.${name}`))},1,0)`,
    result: level.class === name ? 1 : 0,
  });
  const notApplicable = `OR(${at('class')}=${quoted(plan.translate('glossary.levelClass.notApplicable'))},NOT(ISNUMBER(${at('score')})))`;
  const escaped = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${fixed(levelColumns.mark, row)},"~","~~"),"*","~*"),"?","~?")`;
  if (mean !== null) return [mark, matching(mark), mean, 1, flag('gap'), flag('partial')];
  const rated = level.score !== null;
  return [
    { formula: `${at('mark')}&""`, result: mark },
    { formula: `"="&${escaped}`, result: matching(mark) },
    { formula: `IF(${fixed(levelColumns.rated, row)}=1,${at('score')},0)`, result: level.score ?? 0 },
    { formula: `IF(${notApplicable},0,1)`, result: rated ? 1 : 0 },
    flag('gap'),
    flag('partial'),
  ];
}
