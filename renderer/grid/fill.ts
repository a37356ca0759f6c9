import { type GridContent, textFor, valueText } from './content.ts';
import { dataRowsIn, groupAt } from './groups.ts';
import { Plan, type PlannedGesture } from './plan.ts';
import { type Range, rangeSize } from './selection.ts';

/**
 * Ctrl+D and Ctrl+R: copies the first row or column of the range over the rest. A single one takes its neighbour's; the row above has to be
 * of the same group.
 */
export function planFill<Row>(content: GridContent<Row>, range: Range, direction: 'down' | 'right'): PlannedGesture {
  if (direction === 'right') {
    const alone = range.left === range.right;
    const source = alone ? range.left - 1 : range.left;
    return planCopies(content, alone ? range : { ...range, left: source + 1 }, { ...range, left: source, right: source });
  }
  const [first, second] = dataRowsIn(content, range);
  if (first === undefined) return new Plan(content).gesture('fill');
  const source = second === undefined ? rowBefore(content, first) : first;
  if (source === undefined) return new Plan(content).gesture('fill');
  return planCopies(content, { ...range, top: second ?? first }, { ...range, top: source, bottom: source });
}

const rowBefore = <Row>(content: GridContent<Row>, index: number): number | undefined => groupAt(content, index).rows.findLast((row) => row < index);

const modulo = (value: number, size: number): number => ((value % size) + size) % size;

/** Copies the cells of `source` over `target`, which lies beside it, again and again where the target is larger. */
export function planCopies<Row>(content: GridContent<Row>, target: Range, source: Range): PlannedGesture {
  const plan = new Plan(content);
  const sources = dataRowsIn(content, source);
  const targets = dataRowsIn(content, target);
  const { columns: width } = rangeSize(source);
  const beside = target.bottom >= source.top && target.top <= source.bottom;
  const upwards = target.bottom < source.top;
  for (const [index, rowIndex] of targets.entries()) {
    const fromRow = beside ? rowIndex : sources[modulo(upwards ? index - targets.length : index, sources.length)];
    const row = fromRow === undefined ? undefined : content.rows[fromRow];
    if (row === undefined) continue;
    for (let column = target.left; column <= target.right; column += 1) {
      const from = content.columns[source.left + modulo(column - source.left, width)];
      if (from !== undefined) plan.set(rowIndex, column, (to) => textFor(to, valueText(from, row)));
    }
  }
  return plan.gesture('fill');
}

/** The part of a range beside the source that lies in the groups the source reaches into; null when there is none. */
export function withinGroups<Row>(content: GridContent<Row>, target: Range, source: Range): Range | null {
  const rows = dataRowsIn(content, source);
  const edge = target.top > source.bottom ? rows.at(-1) : target.bottom < source.top ? rows[0] : undefined;
  if (edge === undefined) return rows.length === 0 ? null : target;
  const group = groupAt(content, edge);
  const reached = group.rows.filter((row) => row >= target.top && row <= target.bottom);
  const [top, bottom] = [reached[0], reached.at(-1)];
  return top === undefined || bottom === undefined ? null : { ...target, top, bottom };
}
