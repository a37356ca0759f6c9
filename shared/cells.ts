import type { Change, TableChange } from './change.ts';
import type { Document } from './document.ts';
import type { Assessment } from './model/assessment.ts';
import type { IdOf } from './model/entities.ts';
import type { Gap } from './model/gap.ts';

type Located = { readonly requirementId: IdOf<'requirement'>; readonly candidateId: IdOf<'candidate'> };
type Column<Value> = ReadonlyMap<IdOf<'requirement'>, Value>;
type Columns<Value> = ReadonlyMap<IdOf<'candidate'>, Column<Value>>;

const nothing: Column<never> = new Map<IdOf<'requirement'>, never>();

/** Values by requirement x candidate. A column nothing has changed in keeps its identity from one document to the next. */
export class Cells<Value extends Located> {
  readonly #columns: Columns<Value>;

  constructor(columns: Columns<Value>) {
    this.#columns = columns;
  }

  at(requirementId: IdOf<'requirement'>, candidateId: IdOf<'candidate'>): Value | undefined {
    return this.#columns.get(candidateId)?.get(requirementId);
  }

  /** Everything of one candidate, by requirement. */
  column(candidateId: IdOf<'candidate'>): Column<Value> {
    return this.#columns.get(candidateId) ?? nothing;
  }

  /** The same with some values taken out and others put in; only the columns they are in are copied. */
  with(taken: readonly Value[], put: readonly Value[]): Cells<Value> {
    const columns = new Map(this.#columns);
    const copied = new Map<IdOf<'candidate'>, Map<IdOf<'requirement'>, Value>>();
    const columnOf = (id: IdOf<'candidate'>): Map<IdOf<'requirement'>, Value> => {
      let column = copied.get(id);
      if (column === undefined) {
        copied.set(id, (column = new Map(columns.get(id))));
        columns.set(id, column);
      }
      return column;
    };
    for (const { candidateId, requirementId } of taken) columnOf(candidateId).delete(requirementId);
    for (const value of put) columnOf(value.candidateId).set(value.requirementId, value);
    return new Cells(columns);
  }
}

/** An index of a table that is patched, not made anew, when a change leads from one table to the next. */
function cellIndex<Value extends Located>(belongs: (value: Value) => boolean) {
  const known = new WeakMap<ReadonlyMap<string, Value>, Cells<Value>>();
  return {
    of(table: ReadonlyMap<string, Value>): Cells<Value> {
      let cells = known.get(table);
      if (cells === undefined) known.set(table, (cells = new Cells<Value>(new Map()).with([], table.values().filter(belongs).toArray())));
      return cells;
    },
    carry(before: ReadonlyMap<string, Value>, after: ReadonlyMap<string, Value>, { added, updated, removed }: TableChange<Value>): void {
      const taken = [...removed, ...updated.map(({ from }) => from)].filter(belongs);
      const put = [...updated.map(({ to }) => to), ...added].filter(belongs);
      const cells = known.get(before);
      if (cells !== undefined) known.set(after, cells.with(taken, put));
    },
  };
}

type ByEvaluator = ReadonlyMap<IdOf<'evaluator'>, Cells<Assessment>>;

const knownEvaluators = new WeakMap<Document['assessment'], ByEvaluator>();

const ownRatings = (rows: Iterable<Assessment>) =>
  Map.groupBy(rows, ({ evaluatorId }) => evaluatorId)
    .entries()
    .flatMap(([evaluatorId, own]) => (evaluatorId === null ? [] : [[evaluatorId, own] as const]));

const noCells = new Cells<never>(new Map());

function carryEvaluators(before: Document['assessment'], after: Document['assessment'], change: TableChange<Assessment>): void {
  const known = knownEvaluators.get(before);
  if (known === undefined) return;
  const taken = new Map(ownRatings([...change.removed, ...change.updated.map(({ from }) => from)]));
  const put = new Map(ownRatings([...change.updated.map(({ to }) => to), ...change.added]));
  const touched = new Set([...taken.keys(), ...put.keys()]);
  const next = new Map(known);
  for (const id of touched) next.set(id, (known.get(id) ?? noCells).with(taken.get(id) ?? [], put.get(id) ?? []));
  knownEvaluators.set(after, touched.size === 0 ? known : next);
}

/** Each evaluator's own assessments by requirement and candidate; evaluators without any are absent. */
export function evaluatorCells(assessments: Document['assessment']): ByEvaluator {
  let known = knownEvaluators.get(assessments);
  if (known === undefined) {
    known = new Map(ownRatings(assessments.values()).map(([id, own]) => [id, new Cells<Assessment>(new Map()).with([], own)]));
    knownEvaluators.set(assessments, known);
  }
  return known;
}

/** The assessments of one evaluator, or the consensus for null. */
export const cellsBy = (assessments: Document['assessment'], evaluatorId: IdOf<'evaluator'> | null): Cells<Assessment> =>
  evaluatorId === null ? consensusCells(assessments) : (evaluatorCells(assessments).get(evaluatorId) ?? noCells);

const consensus = cellIndex<Assessment>(({ evaluatorId }) => evaluatorId === null);
const gaps = cellIndex<Gap>(() => true);

/** The consensus assessments by requirement and candidate. */
export const consensusCells = (assessments: Document['assessment']): Cells<Assessment> => consensus.of(assessments);

/** The gap records by requirement and candidate. */
export const gapCells = (table: Document['gap']): Cells<Gap> => gaps.of(table);

/** Hands the indexes of one document on to the document a change made of it. */
export function carryCells(before: Document, after: Document, change: Change): void {
  if (change.assessment !== undefined) {
    consensus.carry(before.assessment, after.assessment, change.assessment);
    carryEvaluators(before.assessment, after.assessment, change.assessment);
  }
  if (change.gap !== undefined) gaps.carry(before.gap, after.gap, change.gap);
}
