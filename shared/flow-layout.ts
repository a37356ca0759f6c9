/** Where the boxes and arrows of a flow are drawn: columns from left to right, rows from top to bottom. */
export interface FlowLayout {
  readonly columns: number;
  /** Rows of boxes; the lanes of the arrows that lead back lie below them. */
  readonly rows: number;
  readonly lanes: number;
  readonly boxes: readonly { readonly id: string; readonly column: number; readonly row: number }[];
  /** In the order given. */
  readonly arrows: readonly FlowArrow[];
}

export interface FlowArrow {
  readonly from: string;
  readonly to: string;
  /** The free places an arrow passes on its way over columns in between. */
  readonly through: readonly { readonly column: number; readonly row: number }[];
  /** For an arrow that leads back or to its own box: the lane below the rows it takes; null for one that leads on. */
  readonly lane: number | null;
}

type Edge = readonly [from: string, to: string];

/** Rounds of ordering each column by its neighbours; more change next to nothing. */
const sweeps = 6;

/**
 * Lays a flow out in columns: what follows stands further to the right, crossings are kept low, and arrows that close a loop lead back
 * below. After Sugiyama, Tagawa & Toda 1981: loops broken, columns by the longest way, order by the mean of the neighbours.
 * @param ids the boxes, in the order people gave them
 * @param edges pairs of ids, each pair once; all of them boxes
 */
export function layOutFlow(ids: readonly string[], edges: readonly Edge[]): FlowLayout {
  const back = backEdges(ids, edges);
  const onward = edges.filter((edge) => !back.has(edge));
  const columnOf = longestWays(ids, onward);
  const columns: string[][] = [];
  const put = (id: string, column: number): void => {
    (columns[column] ??= []).push(id);
  };
  for (const id of ids) put(id, columnOf.get(id) ?? 0);
  const ways = onward.map(([from, to]): string[] => {
    const [start, end] = [columnOf.get(from) ?? 0, columnOf.get(to) ?? 0];
    const bends = Array.from({ length: end - start - 1 }, (_, index) => `${from} ${to} ${start + 1 + index}`);
    bends.forEach((bend, index) => put(bend, start + 1 + index));
    return [from, ...bends, to];
  });
  const links = ways.flatMap((way) => way.slice(1).map((to, index): Edge => [way[index] ?? to, to]));
  const rowOf = rowsOf(untangle(columns, links), links);
  const rows = Math.max(0, ...[...rowOf.values()].map((row) => row + 1));
  const place = (id: string, column: number) => ({ column, row: rowOf.get(id) ?? 0 });
  let lane = -1;
  let way = -1;
  const arrows = edges.map((edge): FlowArrow => {
    const [from, to] = edge;
    if (back.has(edge)) return { from, to, through: [], lane: (lane += 1) };
    const start = columnOf.get(from) ?? 0;
    const bends = ways[(way += 1)]?.slice(1, -1) ?? [];
    return { from, to, through: bends.map((bend, index) => place(bend, start + 1 + index)), lane: null };
  });
  const boxes = ids.map((id) => ({ id, ...place(id, columnOf.get(id) ?? 0) }));
  return { columns: columns.length, rows, lanes: back.size, boxes, arrows };
}

/** How often arrows between neighbouring columns cross. */
export function crossings(columns: readonly (readonly string[])[], links: readonly Edge[]): number {
  const place = new Map(columns.flatMap((column, index) => column.map((id, row): [string, { index: number; row: number }] => [id, { index, row }])));
  const byColumn = Map.groupBy(links, ([from]) => place.get(from)?.index ?? 0);
  let count = 0;
  for (const between of byColumn.values()) {
    const ends = between.map(([from, to]) => [place.get(from)?.row ?? 0, place.get(to)?.row ?? 0] as const);
    ends.forEach(([a, b], index) => {
      count += ends.slice(index + 1).filter(([c, d]) => (a - c) * (b - d) < 0).length;
    });
  }
  return count;
}

/** The edges that close a loop when the boxes are visited in order, those to the own box among them. */
function backEdges(ids: readonly string[], edges: readonly Edge[]): ReadonlySet<Edge> {
  const leaving = Map.groupBy(edges, ([from]) => from);
  const back = new Set<Edge>();
  const done = new Set<string>();
  for (const start of ids) {
    const open = new Set<string>();
    const stack: { readonly id: string; readonly rest: Edge[] }[] = [];
    const enter = (id: string): void => {
      open.add(id);
      stack.push({ id, rest: [...(leaving.get(id) ?? [])] });
    };
    if (!done.has(start)) enter(start);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const edge = top.rest.shift();
      if (edge === undefined) {
        open.delete(top.id);
        done.add(top.id);
        stack.pop();
      } else if (open.has(edge[1])) back.add(edge);
      else if (!done.has(edge[1])) enter(edge[1]);
    }
  }
  return back;
}

/** For each box the length of the longest way that leads to it. */
function longestWays(ids: readonly string[], onward: readonly Edge[]): ReadonlyMap<string, number> {
  const leaving = Map.groupBy(onward, ([from]) => from);
  const waiting = new Map(ids.map((id) => [id, 0]));
  for (const [, to] of onward) waiting.set(to, (waiting.get(to) ?? 0) + 1);
  const column = new Map(ids.map((id) => [id, 0]));
  const ready = ids.filter((id) => waiting.get(id) === 0);
  for (let id = ready.shift(); id !== undefined; id = ready.shift()) {
    for (const [, to] of leaving.get(id) ?? []) {
      column.set(to, Math.max(column.get(to) ?? 0, (column.get(id) ?? 0) + 1));
      const left = (waiting.get(to) ?? 0) - 1;
      waiting.set(to, left);
      if (left === 0) ready.push(to);
    }
  }
  return column;
}

/** The columns reordered by the mean place of their neighbours, to and fro; the best order met is kept. */
function untangle(columns: readonly (readonly string[])[], links: readonly Edge[]): readonly (readonly string[])[] {
  const before = Map.groupBy(links, ([, to]) => to);
  const after = Map.groupBy(links, ([from]) => from);
  let best = columns;
  let fewest = crossings(columns, links);
  let current = columns.map((column) => [...column]);
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep += 1) {
    const forth = sweep % 2 === 0;
    const inTurn = forth ? current.keys().toArray() : current.keys().toArray().reverse();
    for (const index of inTurn) {
      const column = current[index] ?? [];
      const beside = new Map((current[index + (forth ? -1 : 1)] ?? []).map((id, row) => [id, row]));
      const mean = new Map(
        column.map((id, row) => {
          const neighbours = forth ? (before.get(id) ?? []).map(([from]) => from) : (after.get(id) ?? []).map(([, to]) => to);
          const places = neighbours.flatMap((neighbour) => beside.get(neighbour) ?? []);
          return [id, places.length === 0 ? row : places.reduce((sum, place) => sum + place, 0) / places.length];
        }),
      );
      column.sort((a, b) => (mean.get(a) ?? 0) - (mean.get(b) ?? 0));
    }
    const count = crossings(current, links);
    if (count < fewest) {
      fewest = count;
      best = current;
    }
    current = current.map((column) => [...column]);
  }
  return best;
}

/** Rows that keep each column's order and bring a box next to what leads to it. */
function rowsOf(columns: readonly (readonly string[])[], links: readonly Edge[]): ReadonlyMap<string, number> {
  const before = Map.groupBy(links, ([, to]) => to);
  const rowOf = new Map<string, number>();
  for (const column of columns) {
    let free = 0;
    for (const id of column) {
      const places = (before.get(id) ?? []).flatMap(([from]) => rowOf.get(from) ?? []).sort((a, b) => a - b);
      const row = Math.max(free, places[Math.floor((places.length - 1) / 2)] ?? free);
      rowOf.set(id, row);
      free = row + 1;
    }
  }
  return rowOf;
}
