import type { ReactNode, Ref } from 'react';
import type { Translate } from '../../shared/language/index.ts';
import type { CurrencyUnit } from '../../shared/model/project.ts';

export interface GridChoice {
  readonly value: string;
  readonly label: string;
  readonly symbol?: string;
}

/** `line` and `lines` are text of one and of several lines; `check` is a yes or no. */
export type GridEditor = 'line' | 'lines' | 'number' | 'choice' | 'check';

export interface GridColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly headerTooltip?: string;
  /** Pixels; a column with `flex` shares what is left instead. */
  readonly width?: number;
  readonly flex?: number;
  readonly minWidth?: number;
  readonly align?: 'left' | 'right' | 'center';
  readonly pinned?: 'left';
  /** What is shown, copied and searched. */
  text(row: Row): string;
  /** What is shown instead of the text. */
  render?(row: Row): ReactNode;
  /** What F2 edits and filling copies, where it is not the text shown, such as an amount without its separators. */
  editText?(row: Row): string;
  /** Extra class names of the cell. */
  cellClass?(row: Row): string;
  readonly editable?: boolean | ((row: Row) => boolean);
  /** Whether a cell that cannot be edited can be once the texts pasted with it stand in its row. */
  editableAfter?(row: Row, pasted: ReadonlyMap<string, string>): boolean;
  /** `line` when left out. */
  readonly editor?: GridEditor;
  /** For the editor `choice`. A gesture carries the value; people may type or paste value, label or symbol. */
  readonly choices?: readonly GridChoice[];
  /** Whether lists leave its cells blank below one that holds for the rows after it too, such as a category. */
  readonly continues?: boolean;
  /** For amounts of money: what a number that states no unit is in. */
  readonly bareUnit?: CurrencyUnit;
  /** For the editor `check`. A gesture that toggles carries `true` or `false`. */
  checked?(row: Row): boolean;
  /** Keys that, pressed without editing, set a text in every selected cell of the column at once. */
  readonly keys?: Readonly<Record<string, string>>;
}

export interface GridEdit {
  readonly rowId: string;
  readonly columnId: string;
  readonly text: string;
}

export interface OverflowCell {
  readonly columnId: string;
  readonly text: string;
}

/** Where new rows belong: to the group with this heading, after this row of it; at its beginning for null. */
export interface RowPlace {
  /** Null where there are no groups. */
  readonly groupId: string | null;
  readonly afterRowId: string | null;
}

/** One gesture of a person, however many cells it changes; the caller makes one Change of it. */
export interface GridGesture {
  readonly kind: 'edit' | 'paste' | 'fill' | 'clear' | 'key' | 'cut';
  /** Texts as people wrote them, except that a choice is given by its value. Group rows and cells that cannot be edited are left out. */
  readonly edits: readonly GridEdit[];
  /** Pasted rows to be added. */
  readonly overflow: readonly (readonly OverflowCell[])[];
  /** Where they belong; null without any. */
  readonly place: RowPlace | null;
}

/** A cell whose text cannot be taken, in words. */
export interface RefusedCell {
  readonly row: string;
  readonly column: string;
  /** What was written, what is wrong with it and what is expected. */
  readonly message: string;
}

/** Something that can be done about a refusal. */
export interface Remedy {
  readonly label: string;
  /** What has to be known before it is done, such as the rows it leaves out. */
  readonly consequences?: readonly string[];
  run(): GridAnswer;
}

/** What became of a gesture: nothing of one that is refused is done. */
export interface GridAnswer {
  /** Every cell that cannot be taken; null when all can. */
  readonly refused: readonly RefusedCell[] | null;
  readonly remedies: readonly Remedy[];
  /** What has to be said of a gesture that was done. */
  readonly notice: string | null;
  /** What has to be said of rows added, where that they went into the group pasted in is not true. */
  readonly added: string | null;
  /** Whether what was done is kept, once that is known: nothing is said of it before. Null where nothing is on its way. */
  readonly kept: Promise<boolean> | null;
}

/** Of a gesture that was done as it was. */
export const done: GridAnswer = { refused: null, remedies: [], notice: null, added: null, kept: null };

export interface CellAddress {
  readonly rowId: string;
  readonly columnId: string;
}

/** What is selected: every given column of every given row. */
export interface GridSelection {
  readonly focus: CellAddress | null;
  /** Group rows are left out. */
  readonly rowIds: readonly string[];
  readonly columnIds: readonly string[];
}

export interface GridHandle {
  /** Selects a cell, scrolls to it and gives it the keyboard; a row still to come is awaited. */
  focusCell(rowId: string, columnId: string): void;
  /** Gives the keyboard back to the cell last selected. */
  focus(): void;
  /** Does once more the gesture that was refused last. */
  tryAgain(): void;
}

export interface GridProps<Row> {
  /** Accessible name. */
  readonly label: string;
  readonly translate: Translate;
  readonly rows: readonly Row[];
  rowId(row: Row): string;
  readonly columns: readonly GridColumn<Row>[];
  /**
   * Rows that head a group, and headings within one, are reached by the keyboard, never edited, copied or pasted onto. Rows pasted or filled
   * stay within their group.
   */
  rowKind?(row: Row): 'group' | 'heading' | 'row';
  /** Rows pasted past the last one of a group become new rows of it. Left out, there is no place for them. */
  readonly newRows?: {
    /** The column that says what a row is: a block without it is hardly meant as new rows, so it is asked. */
    readonly namedBy: string;
  };
  /** Rows that always stand below the others, such as totals. */
  readonly pinnedBottom?: readonly Row[];
  onGesture(gesture: GridGesture): GridAnswer;
  onSelect?(selection: GridSelection): void;
  /** Moves rows after the given one, which may be a group row; to the top for null. */
  onMoveRows?(rowIds: readonly string[], afterRowId: string | null): void;
  /** Moves rows one place up (-1) or down (1); left out, `onMoveRows` is told the neighbour. */
  onShiftRows?(rowIds: readonly string[], direction: 1 | -1): void;
  /** Puts rows below the row before them (1) or out of the one they stand below (-1). */
  onNestRows?(rowIds: readonly string[], direction: 1 | -1): void;
  onDeleteRows?(rowIds: readonly string[]): void;
  /** Inserts a row after the given one; null when there is none. */
  onInsertRow?(afterRowId: string | null): void;
  /** Why the value in a cell is refused, or null; the cell is marked and says so. */
  invalid?(row: Row, columnId: string): string | null;
  readonly density?: 'normal' | 'presenting';
  /** Only rows that hold every word are shown, with the headings of their groups. */
  readonly quickFilter?: string;
  /** Shown when there are no rows. */
  readonly empty?: ReactNode;
  readonly apiRef?: Ref<GridHandle>;
}
