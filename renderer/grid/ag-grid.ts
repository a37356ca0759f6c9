import {
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  type ColDef,
  ColumnApiModule,
  ModuleRegistry,
  PinnedRowModule,
  RenderApiModule,
  ScrollApiModule,
  themeQuartz,
} from 'ag-grid-community';
import { CellContent } from './cell-content.tsx';
import type { GridSession } from './session.ts';
import type { GridColumn } from './types.ts';

// Only showing rows and columns is the library's part; selecting, editing and the clipboard are the grid module's own.
ModuleRegistry.registerModules([
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  PinnedRowModule,
  RenderApiModule,
  ScrollApiModule,
]);

/** Colours come from the page's style sheet, so the colour scheme of the page decides. */
export const theme = themeQuartz.withParams({
  fontFamily: 'inherit',
  fontSize: 'var(--grid-font-size)',
  headerFontSize: 'var(--grid-font-size)',
  headerFontWeight: 600,
  backgroundColor: 'var(--paper)',
  foregroundColor: 'var(--ink)',
  headerBackgroundColor: 'var(--ground)',
  headerTextColor: 'var(--ink)',
  chromeBackgroundColor: 'var(--ground)',
  borderColor: 'var(--line)',
  accentColor: 'var(--accent)',
  browserColorScheme: 'inherit',
  rowHeight: 'var(--grid-row-height)',
  cellHorizontalPadding: '8px',
  spacing: '4px',
  wrapperBorderRadius: '4px',
  borderRadius: '2px',
  columnBorder: { color: 'var(--line)' },
  headerColumnBorder: { color: 'var(--line)' },
  pinnedColumnBorder: { color: 'var(--line)' },
  rowHoverColor: 'transparent',
  pinnedRowBackgroundColor: 'var(--ground)',
  pinnedRowFontWeight: 600,
});

export const rowHeights = { normal: 32, presenting: 48 } as const;
export const headerHeights = { normal: 34, presenting: 52 } as const;

/** The part of a column that AG Grid must know; texts are asked for when they are shown. */
const shape = <Row>({ id, header, width, flex, minWidth, pinned, render, checked }: GridColumn<Row>) => ({
  colId: id,
  headerName: header,
  pinned: pinned ?? null,
  ...(flex === undefined ? { initialWidth: width ?? 120 } : { initialFlex: flex }),
  minWidth: minWidth ?? 48,
  drawn: render !== undefined || checked !== undefined,
});

/** Ids of the columns whose cells are more than their text. */
export const drawnColumns = <Row>(columns: readonly GridColumn<Row>[], movable: boolean): string[] =>
  columns.filter((column, index) => shape(column).drawn || (movable && index === 0)).map(({ id }) => id);

type Shape = ReturnType<typeof shape>;

/** Equal for columns that need no new definitions. */
export const shapeOf = <Row>(columns: readonly GridColumn<Row>[], movable: boolean): string =>
  JSON.stringify(columns.map((column, index) => ({ ...shape(column), handle: movable && index === 0 })));

/** Definitions from a shape; texts and drawings are asked of the session when they are shown. */
export const columnDefinitions = <Row>(session: GridSession<Row>, shapes: string): ColDef<Row>[] =>
  (JSON.parse(shapes) as (Shape & { readonly handle: boolean })[]).map(({ drawn, handle, ...definition }) => {
    const current = (): GridColumn<Row> | undefined => session.content.columns.find(({ id }) => id === definition.colId);
    return {
      ...definition,
      resizable: true,
      sortable: false,
      suppressMovable: true,
      // A drawn cell is drawn anew when its row is another one, any other cell when its text is.
      valueGetter: ({ data }) => (data === undefined ? '' : drawn || handle ? data : current()?.text(data)),
      ...(drawn || handle ? { cellRenderer: CellContent, cellRendererParams: { current, handle, session } } : {}),
    };
  });
