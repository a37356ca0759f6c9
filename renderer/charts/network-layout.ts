import { layOutFlow } from '../../shared/flow-layout.ts';
import { tolerance } from '../../shared/method/schedule/network.ts';
import type { IdOf } from '../../shared/model/entities.ts';
import type { Plan, PlannedTask } from '../../shared/plan.ts';

/** A task of the picture and where its box stands, in CSS pixels. */
export interface NetworkBox {
  readonly row: PlannedTask;
  readonly x: number;
  readonly y: number;
  readonly isCritical: boolean;
}

/** An arrow from one box to another. */
export interface NetworkArrow {
  readonly key: string;
  readonly path: string;
  readonly head: string;
  /** What waits begins as soon as it may, and neither has float. */
  readonly isCritical: boolean;
  /** Weeks between the end of the one and the beginning of the other. */
  readonly lag: number;
  /** Where the lag is written. */
  readonly middle: readonly [x: number, y: number];
  readonly left: number;
  readonly right: number;
}

export interface NetworkLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly NetworkBox[];
  readonly arrows: readonly NetworkArrow[];
  /** Tasks that are not in the picture, because there are too many. */
  readonly left: number;
}

export const networkBox = { width: 176, height: 86, band: 22 } as const;
const between = { columns: 72, rows: 26 } as const;
const margin = 8;

/** With more tasks than this only those on critical paths are drawn. */
export const mostTasks = 150;

const isCritical = ({ task, scheduled }: PlannedTask): boolean => scheduled.isCritical === true && !task.ongoing;

/** Places the tasks of a plan in layers, each to the right of all it waits for. */
export function layOutNetwork(plan: Plan): NetworkLayout {
  const rows = plan.tasks.length <= mostTasks ? plan.tasks : (plan.critical === null ? plan.tasks : plan.tasks.filter(isCritical)).slice(0, mostTasks);
  const byId = new Map(rows.map((row) => [row.task.id, row]));
  const links = rows.flatMap((row) => row.predecessors.flatMap(({ id, lag }) => (byId.has(id) ? [{ from: id, to: row.task.id, lag }] : [])));
  const layout = layOutFlow(rows.map(({ task }) => task.id), links.map(({ from, to }) => [from, to] as const));
  const x = (column: number): number => margin + column * (networkBox.width + between.columns);
  const y = (row: number): number => margin + row * (networkBox.height + between.rows);
  const places = new Map(layout.boxes.map((box) => [box.id, box]));
  const middle = (row: number): number => y(row) + networkBox.height / 2;
  const arrows = layout.arrows.flatMap(({ through }, index): NetworkArrow[] => {
    const link = links[index];
    const [from, to] = [places.get(link?.from ?? ''), places.get(link?.to ?? '')];
    if (link === undefined || from === undefined || to === undefined) return [];
    const start = { x: x(from.column) + networkBox.width, y: middle(from.row) };
    const end = { x: x(to.column), y: middle(to.row) };
    const stops = [...through.map(({ column, row }) => ({ x: x(column), y: middle(row), onward: networkBox.width })), { ...end, onward: 0 }];
    let path = `M${start.x} ${start.y}`;
    let [px, py] = [start.x, start.y];
    for (const stop of stops) {
      const half = (px + stop.x) / 2;
      path += `C${half} ${py} ${half} ${stop.y} ${stop.x} ${stop.y}${stop.onward > 0 ? `H${stop.x + stop.onward}` : ''}`;
      [px, py] = [stop.x + stop.onward, stop.y];
    }
    const first = stops[0] ?? { ...end, onward: 0 };
    return [
      {
        key: `${link.from} ${link.to}`,
        path,
        head: `M${end.x} ${end.y}l-9 -4.5v9Z`,
        isCritical: isBinding(byId.get(link.from), byId.get(link.to), link.lag),
        lag: link.lag,
        middle: [(start.x + first.x) / 2, (start.y + first.y) / 2],
        left: start.x,
        right: end.x,
      },
    ];
  });
  return {
    width: 2 * margin + Math.max(1, layout.columns) * (networkBox.width + between.columns) - between.columns,
    height: 2 * margin + Math.max(1, layout.rows) * (networkBox.height + between.rows) - between.rows,
    boxes: rows.flatMap((row) => {
      const place = places.get(row.task.id satisfies IdOf<'task'>);
      return place === undefined ? [] : [{ row, x: x(place.column), y: y(place.row), isCritical: isCritical(row) }];
    }),
    arrows,
    left: plan.tasks.length - rows.length,
  };
}

const isBinding = (from: PlannedTask | undefined, to: PlannedTask | undefined, lag: number): boolean =>
  from !== undefined &&
  to !== undefined &&
  isCritical(from) &&
  isCritical(to) &&
  from.scheduled.earliestFinish !== null &&
  to.scheduled.earliestStart !== null &&
  from.scheduled.earliestFinish + lag >= to.scheduled.earliestStart - tolerance;
