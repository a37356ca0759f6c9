import { type MinimumClass, openKnockOuts } from '../../shared/method/scoring/knock-out.ts';
import type { Level } from '../../shared/model/level.ts';
import type { Cell } from './calculated-cell.ts';
import { calculationRows, levelColumns, local } from './calculation-layout.ts';
import { levelCell } from './criteria.ts';
import { quoted } from './phrase.ts';
import type { Plan, PlannedRating } from './plan.ts';
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
  const own = (column: keyof typeof levelColumns): string => fixed(levelColumns[column], row);
  const isOf = (name: Level['class']): string => `${at('class')}=${quoted(plan.translate(`glossary.levelClass.${name}`))}`;
  const flag = (name: Level['class']): Cell => ({ formula: `IF(${isOf(name)},1,0)`, result: level.class === name ? 1 : 0 });
  const notApplicable = `OR(${isOf('notApplicable')},NOT(ISNUMBER(${at('score')})))`;
  const consequences = consequenceCells(plan, entry, own);
  if (mean !== null) return [mark, matching(mark), mean, 1, flag('gap'), flag('partial'), 0, 0, ...consequences];
  const escaped = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${own('mark')},"~","~~"),"*","~*"),"?","~?")`;
  const rated = level.score !== null;
  return [
    { formula: `${at('mark')}&""`, result: mark },
    { formula: `"="&${escaped}`, result: matching(mark) },
    { formula: `IF(${own('rated')}=1,${at('score')},0)`, result: level.score ?? 0 },
    { formula: `IF(${notApplicable},0,1)`, result: rated ? 1 : 0 },
    flag('gap'),
    flag('partial'),
    { formula: `1-${own('rated')}`, result: rated ? 0 : 1 },
    plan.scores.outsideUnknown ? { formula: own('outside'), result: rated ? 0 : 1 } : 0,
    ...consequences,
  ];
}

/** For each minimum class: whether a mandatory cell with this rating knocks out, and whether it still can. */
function consequenceCells(plan: Plan, { level, mean, tied }: PlannedRating, own: (column: keyof typeof levelColumns) => string): Cell[] {
  const isGap = level.class === 'gap' ? 1 : 0;
  const isBelowFit = isGap === 1 || level.class === 'partial' ? 1 : 0;
  const { outsideUnknown, couldKnockOut } = { ...plan.scores, couldKnockOut: openKnockOuts(plan.document.level.values()) };
  const fails = (formula: string, isTied: boolean, result: number): Cell => (isTied ? 0 : { formula, result });
  const opens = (minimum: MinimumClass): Cell => {
    if (tied[minimum]) return 1;
    if (mean !== null || !outsideUnknown) return 0;
    const below = minimum === 'partial' ? local.levels(plan, 'gap') : `${local.levels(plan, 'gap')}+${local.levels(plan, 'partial')}`;
    return { formula: `${own('unknown')}*${anyOf(below)}`, result: level.score === null && couldKnockOut[minimum] ? 1 : 0 };
  };
  return [
    fails(own('gap'), tied.partial, isGap),
    fails(`${own('gap')}+${own('partial')}`, tied.fit, isBelowFit),
    opens('partial'),
    opens('fit'),
  ];
}

/** 1 where any of the flags is set. */
export const anyOf = (flags: string): string => `MIN(1,SUMPRODUCT(${flags}))`;
