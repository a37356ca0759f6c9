import { createStore, type StoreApi } from 'zustand/vanilla';
import { contentOf, type GridContent } from './content.ts';
import type { FinalChoice, PasteQuestion } from './paste-question.ts';
import type { PlannedGesture } from './plan.ts';
import { noticesOf, noticesOfRest } from './notices.ts';
import { cellAt, clamp, type Position, type Range, rangeOf, type Selection, selectRange, type Size, sameSelection } from './selection.ts';
import { done } from './types.ts';
import type { CellAddress, GridAnswer, GridColumn, GridProps, GridSelection } from './types.ts';
import type { GridView } from './view.ts';

export interface OpenEditor extends CellAddress {
  /** Whether typing opened it, replacing what was there. */
  readonly typed: boolean;
  readonly text: string;
  /** The highlighted choice, by value. */
  readonly choice: string | null;
  /** False until a character is in it: an editor opened by a composition that was given up changes nothing. */
  readonly touched: boolean;
}

export interface GridState {
  readonly selection: Selection | null;
  readonly editor: OpenEditor | null;
  readonly notice: string | null;
  /** A gesture that was refused, until one is done. */
  readonly refusal: GridAnswer | null;
  /** What is asked before a block that does not fit is pasted. */
  readonly question: PasteQuestion | null;
  /** Cells the fill handle is drawn over, beyond the selection. */
  readonly fill: Range | null;
  /** Rows being dragged would land before the row with this index. */
  readonly drop: number | null;
  /** Where the menu of the cells is open, in the window. */
  readonly menu: { readonly x: number; readonly y: number } | null;
  /** Counts the contents shown so far. */
  readonly version: number;
}

/** One cell where it stands. */
export interface FoundCell<Row> {
  readonly position: Position;
  readonly row: Row;
  readonly column: GridColumn<Row>;
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);

const sameReport = (a: GridSelection, b: GridSelection): boolean =>
  a.focus?.rowId === b.focus?.rowId &&
  a.focus?.columnId === b.focus?.columnId &&
  sameList(a.rowIds, b.rowIds) &&
  sameList(a.columnIds, b.columnIds);

const closed: GridState = { selection: null, editor: null, notice: null, refusal: null, question: null, fill: null, drop: null, menu: null, version: 0 };

/** The grid whose refusal is on screen: one is enough, and it goes with the next success in any grid. */
let refusing: { clearRefusal(): void } | null = null;

/** What one grid on screen holds between renders: its content, selection and open editor. */
export class GridSession<Row> {
  readonly state: StoreApi<GridState> = createStore<GridState>(() => closed);
  #props: GridProps<Row>;
  #content: GridContent<Row>;
  #view: GridView | null = null;
  #reported: GridSelection = { focus: null, rowIds: [], columnIds: [] };
  #awaited: CellAddress | null = null;
  #focusWanted = false;
  #refused: PlannedGesture | null = null;
  /** The column Tab started from, where Enter returns to. */
  tabColumn: number | null = null;

  constructor(props: GridProps<Row>, rows: readonly Row[]) {
    this.#props = props;
    this.#content = contentOf(props, rows, rows !== props.rows);
  }

  get props(): GridProps<Row> {
    return this.#props;
  }

  get content(): GridContent<Row> {
    return this.#content;
  }

  get view(): GridView | null {
    return this.#view;
  }

  get size(): Size {
    return { rows: this.#content.rows.length, columns: this.#content.columns.length };
  }

  get selection(): Selection | null {
    return this.state.getState().selection;
  }

  get range(): Range | null {
    return this.selection === null ? null : rangeOf(this.selection);
  }

  get active(): FoundCell<Row> | null {
    return this.selection === null ? null : this.cell(this.selection.active);
  }

  connect(view: GridView | null): void {
    this.#view = view;
    if (view === null) return;
    if (this.selection !== null) view.reveal(this.selection.active);
    if (this.#focusWanted) view.focus();
    this.#focusWanted = false;
  }

  /** Gives the grid the keyboard, as soon as it is on screen. */
  focus(): void {
    if (this.#view === null) this.#focusWanted = true;
    else this.#view.focus();
  }

  /** Takes new rows and columns; what was selected stays selected wherever it stands now. */
  update(props: GridProps<Row>, rows: readonly Row[]): void {
    const before = this.#content;
    const kept = ['columns', 'pinnedBottom', 'invalid', 'translate'] as const;
    const same = rows === before.rows && before.isNarrowed === (rows !== props.rows) && kept.every((name) => props[name] === this.#props[name]);
    // The project has changed, so something has succeeded; and what could be done about a refusal was meant for the project as it was.
    if (props.rows !== this.#props.rows) this.clearRefusal();
    this.#props = props;
    if (same) return;
    this.#content = contentOf(props, rows, rows !== props.rows);
    const { selection, editor, version } = this.state.getState();
    this.state.setState({ version: version + 1 });
    if (editor !== null && this.find(editor) === null) {
      this.state.setState({ editor: null });
      this.#view?.clearField();
    }
    if (selection !== null) {
      const moved = this.#follow(selection, before);
      if (moved === null || !sameSelection(moved, selection)) this.state.setState({ selection: moved });
    }
    const awaited = this.#awaited === null ? null : this.find(this.#awaited);
    if (awaited !== null) {
      this.select(cellAt(awaited.position));
      this.focus();
    }
    this.#report();
  }

  cell(position: Position): FoundCell<Row> | null {
    const row = this.#content.rows[position.row];
    const column = this.#content.columns[position.column];
    return row === undefined || column === undefined ? null : { position, row, column };
  }

  find({ rowId, columnId }: CellAddress): FoundCell<Row> | null {
    return this.cell({
      row: this.#content.rows.findIndex((row) => this.#content.rowId(row) === rowId),
      column: this.#content.columns.findIndex(({ id }) => id === columnId),
    });
  }

  addressOf(position: Position): CellAddress | null {
    const cell = this.cell(position);
    return cell === null ? null : { rowId: this.#content.rowId(cell.row), columnId: cell.column.id };
  }

  select(selection: Selection | null, seen: Position | null = selection?.head ?? null): void {
    this.#awaited = null;
    this.state.setState({ selection });
    if (seen !== null) this.#view?.reveal(seen);
    this.#report();
  }

  /** Selects a cell as soon as its row is there. */
  selectAddress(address: CellAddress): void {
    const found = this.find(address);
    if (found !== null) this.select(cellAt(found.position));
    else this.#awaited = address;
  }

  /** Hands a gesture to the caller, unless it changes nothing, and says what of it was left out. */
  perform(gesture: PlannedGesture): void {
    const { skipped: _skipped, remarks: _remarks, ...told } = gesture;
    const changes = told.edits.length > 0 || told.overflow.length > 0;
    this.#hear(changes ? this.#props.onGesture(told) : null, gesture);
    this.#refused = this.state.getState().refusal === null ? null : gesture;
  }

  /** Does what is offered about a refusal. */
  remedy(run: () => GridAnswer): void {
    this.#hear(run(), this.#refused, true);
    this.focus();
  }

  /** Does once more what was refused last. */
  tryAgain(): void {
    if (this.#refused !== null) this.perform(this.#refused);
    this.focus();
  }

  clearRefusal(): void {
    this.state.setState({ refusal: null });
  }

  dismissRefusal(): void {
    this.clearRefusal();
    this.focus();
  }

  ask(question: PasteQuestion): void {
    // What was refused before is of no use to whoever tries something else.
    this.state.setState({ question, refusal: null });
  }

  /** Pastes in the way chosen; null pastes nothing. */
  answer(choice: FinalChoice | null): void {
    this.state.setState({ question: null });
    if (choice !== null) this.paste(choice);
    this.focus();
  }

  /** Pastes and selects what was written. */
  paste({ gesture, area }: Pick<FinalChoice, 'gesture' | 'area'>): void {
    this.perform(gesture);
    if (this.state.getState().refusal !== null) return;
    if (area !== null && this.selection !== null) this.select(selectRange(area, { row: area.top, column: area.left }), null);
  }

  notify(notice: string | null): void {
    this.state.setState({ notice });
  }

  /** Ids of the selected rows without headings. */
  selectedRowIds(): string[] {
    const { range } = this;
    if (range === null) return [];
    const { rows, isGroup, rowId } = this.#content;
    return rows.slice(range.top, range.bottom + 1).filter((row) => !isGroup(row)).map(rowId);
  }

  #follow({ anchor, head, active }: Selection, before: GridContent<Row>): Selection | null {
    if (this.#content.rows.length === 0 || this.#content.columns.length === 0) return null;
    const rowsById = new Map(this.#content.rows.map((row, index) => [this.#content.rowId(row), index]));
    const followed = (position: Position): Position => {
      const row = before.rows[position.row];
      const columnId = before.columns[position.column]?.id;
      const rowNow = row === undefined ? undefined : rowsById.get(before.rowId(row));
      const columnNow = this.#content.columns.findIndex(({ id }) => id === columnId);
      return clamp({ row: rowNow ?? position.row, column: columnNow < 0 ? position.column : columnNow }, this.size);
    };
    return { anchor: followed(anchor), head: followed(head), active: followed(active) };
  }

  /** Shows what became of a gesture; without an answer there was nothing to do. */
  #hear(answer: GridAnswer | null, gesture: PlannedGesture | null, isRest = false): void {
    if (answer !== null) {
      refusing?.clearRefusal();
      refusing = answer.refused === null ? null : this;
      this.state.setState({ refusal: answer.refused === null ? null : answer });
    }
    if (answer !== null && answer.refused !== null) return;
    const said = answer ?? done;
    const { translate } = this.#props;
    const nothingDone = isRest && said.kept === null;
    const notices = gesture === null || nothingDone ? [] : (isRest ? noticesOfRest : noticesOf)(this.#content, gesture, said, translate);
    if (notices.length === 0) return;
    const say = (): void => this.notify(notices.join(' '));
    if (said.kept === null) say();
    else void this.#sayIfKept(said.kept, say);
  }

  /** What is not kept has its own message, and was not done after all. */
  async #sayIfKept(kept: Promise<boolean>, say: () => void): Promise<void> {
    if (await kept) say();
  }

  #report(): void {
    const { selection, range } = this;
    const report: GridSelection = {
      focus: selection === null ? null : this.addressOf(selection.active),
      rowIds: this.selectedRowIds(),
      columnIds: range === null ? [] : this.#content.columns.slice(range.left, range.right + 1).map(({ id }) => id),
    };
    if (sameReport(report, this.#reported)) return;
    this.#reported = report;
    this.#props.onSelect?.(report);
  }
}
