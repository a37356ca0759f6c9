import {
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
ModuleRegistry.registerModules([ClientSideRowModelModule, ColumnApiModule, PinnedRowModule, RenderApiModule, ScrollApiModule]);

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

/** Equal for columns that need no new definitions. */
export const shapeOf = <Row>(columns: readonly GridColumn<Row>[], movable: boolean): string => JSON.stringify([movable, columns.map(shape)]);

/** @param movable whether the first column carries a handle to drag rows with */
export const columnDefinitions = <Row>(session: GridSession<Row>, columns: readonly GridColumn<Row>[], movable: boolean): ColDef<Row>[] =>
  columns.map((column, index) => {
    const { drawn, ...definition } = shape(column);
    const current = (): GridColumn<Row> => session.content.columns.find(({ id }) => id === column.id) ?? column;
    const handle = movable && index === 0;
    return {
      ...definition,
      resizable: true,
      sortable: false,
      suppressMovable: true,
      // A drawn cell is drawn anew when its row is another one, any other cell when its text is.
      valueGetter: ({ data }) => (data === undefined ? '' : drawn || handle ? data : current().text(data)),
      ...(drawn || handle ? { cellRenderer: CellContent, cellRendererParams: { current, handle, session } } : {}),
    };
  });
