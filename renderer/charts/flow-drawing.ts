import { type FlowArrow, layOutFlow } from '../../shared/flow-layout.ts';
import type { FlowStep } from '../../shared/flows.ts';
import { cutText, type Measure, wrapText } from './canvas-text.ts';

/** A box of a flow, where it stands and what is written in it. Lengths in CSS pixels. */
export interface FlowBox {
  readonly step: FlowStep;
  readonly x: number;
  readonly y: number;
  readonly titleLines: readonly string[];
  readonly actor: string;
  readonly hasPains: boolean;
}

/** An arrow with its head, and the condition beside it. */
export interface FlowLine {
  readonly key: string;
  readonly path: string;
  readonly head: string;
  readonly leadsBack: boolean;
  readonly label: { readonly x: number; readonly y: number; readonly width: number; readonly lines: readonly string[] } | null;
}

export interface FlowDrawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly FlowBox[];
  readonly lines: readonly FlowLine[];
}

export const flowBoxSize = { width: 148, height: 76 } as const;
export const flowText = { title: 13, small: 12, lineHeight: 17 } as const;

const margin = 8;
const between = { columns: 106, rows: 30 } as const;
const laneHeight = 30;
const inset = 10;
/** How far an arrow that leads back keeps from the boxes it passes, and from the middle of those it joins. */
const detour = 12;

type SetFont = (size: number, weight: 'normal' | 'bold') => Measure;

/** Places everything; the same drawing is shown on the page and in a picture. */
export function drawFlow(steps: readonly FlowStep[], untitled: string, setFont: SetFont): FlowDrawing {
  const edges = steps.flatMap(({ process, next }) => next.map((step) => [process.id, step.process.id] as const));
  const conditions = steps.flatMap(({ next }) => next.map(({ condition }) => condition));
  const layout = layOutFlow(steps.map(({ process }) => process.id), edges);
  const x = (column: number): number => margin + column * (flowBoxSize.width + between.columns);
  const y = (row: number): number => margin + row * (flowBoxSize.height + between.rows);
  const places = new Map(layout.boxes.map((box) => [box.id, box]));
  const lowest = new Map<number, number>();
  for (const { column, row } of layout.boxes) lowest.set(column, Math.max(lowest.get(column) ?? 0, row));
  const room = flowBoxSize.width - 2 * inset;
  const boxes = steps.map((step): FlowBox => {
    const { column, row } = places.get(step.process.id) ?? { column: 0, row: 0 };
    const { title, actor, pains } = step.process;
    const hasPains = pains.trim() !== '';
    const lines = wrapText(setFont(flowText.title, 'bold'), `${step.number} ${title || untitled}`, room - (hasPains ? 18 : 0));
    const titleLines = lines.length > 2 ? [lines[0] ?? '', cutText(setFont(flowText.title, 'bold'), lines.slice(1).join(''), room - 20)] : lines;
    return { step, x: x(column), y: y(row), titleLines, actor: cutText(setFont(flowText.small, 'normal'), actor, room), hasPains };
  });
  const labelOf = (text: string, at: readonly [number, number], width: number, most: number): FlowLine['label'] => {
    if (text.trim() === '') return null;
    const measure = setFont(flowText.small, 'normal');
    const wrapped = wrapText(measure, text, width);
    const lines = wrapped.length > most ? [...wrapped.slice(0, most - 1), cutText(measure, wrapped.slice(most - 1).join(''), width)] : wrapped;
    return { x: at[0], y: at[1], width: Math.max(...lines.map((line) => measure.measureText(line).width)) + 6, lines };
  };
  const bottom = y(layout.rows) - between.rows;
  const middle = (row: number): number => y(row) + flowBoxSize.height / 2;
  const lineOf = (arrow: FlowArrow, condition: string): FlowLine => {
    const [from, to] = [places.get(arrow.from), places.get(arrow.to)].map((place) => place ?? { column: 0, row: 0 }) as [Place, Place];
    const key = `${arrow.from} ${arrow.to}`;
    if (arrow.lane !== null) {
      const lane = bottom + laneHeight * (arrow.lane + 0.75);
      const isFree = (place: Place): boolean => lowest.get(place.column) === place.row;
      const shift = arrow.from === arrow.to ? 24 : detour;
      const right = x(from.column) + flowBoxSize.width;
      const leaving = isFree(from)
        ? { path: `M${right - flowBoxSize.width / 2 + shift} ${y(from.row) + flowBoxSize.height}`, x: right - flowBoxSize.width / 2 + shift }
        : { path: `M${right} ${middle(from.row) + detour}H${right + detour}`, x: right + detour };
      const end = isFree(to)
        ? { x: x(to.column) + flowBoxSize.width / 2 - shift, path: `V${y(to.row) + flowBoxSize.height + 1}`, head: headUp }
        : { x: x(to.column) - detour - 6, path: `V${middle(to.row) + detour}H${x(to.column) - 1}`, head: headRight };
      const tip = isFree(to) ? ([end.x, y(to.row) + flowBoxSize.height + 1] as const) : ([x(to.column) - 1, middle(to.row) + detour] as const);
      const label = labelOf(condition, [(leaving.x + end.x) / 2, lane], Math.max(80, Math.abs(leaving.x - end.x) - 24), 1);
      return { key, path: `${leaving.path}V${lane}H${end.x}${end.path}`, head: end.head(...tip), leadsBack: true, label };
    }
    let [px, py] = [x(from.column) + flowBoxSize.width, middle(from.row)];
    const [sx, sy] = [px, py];
    let path = `M${px} ${py}`;
    for (const place of [...arrow.through, to]) {
      const [tx, ty] = [x(place.column), middle(place.row)];
      const half = (px + tx) / 2;
      path += `C${half} ${py} ${half} ${ty} ${tx} ${ty}`;
      if (place !== to) path += `H${tx + flowBoxSize.width}`;
      [px, py] = [tx + flowBoxSize.width, ty];
    }
    const first = arrow.through[0] ?? to;
    const at = [sx + between.columns * 0.45, sy + (middle(first.row) - sy) * 0.4] as const;
    return { key, path, head: headRight(x(to.column), middle(to.row)), leadsBack: false, label: labelOf(condition, at, between.columns - 26, 3) };
  };
  return {
    width: 2 * margin + Math.max(1, layout.columns) * (flowBoxSize.width + between.columns) - between.columns,
    height: bottom + margin + layout.lanes * laneHeight,
    boxes,
    lines: layout.arrows.map((arrow, index) => lineOf(arrow, conditions[index] ?? '')),
  };
}

interface Place {
  readonly column: number;
  readonly row: number;
}

const headRight = (x: number, y: number): string => `M${x} ${y}l-9 -4.5v9Z`;
const headUp = (x: number, y: number): string => `M${x} ${y}l-4.5 9h9Z`;
