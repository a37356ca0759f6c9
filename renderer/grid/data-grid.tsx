import './grid.css';
import type { GridApi } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useContext, useEffect, useId, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { columnDefinitions, drawnColumns, headerHeights, rowHeights, shapeOf, theme } from './ag-grid.ts';
import { CellMenu } from './cell-menu.tsx';
import { ChoiceList } from './choice-list.tsx';
import { Field } from './field.tsx';
import { createRowFilter } from './filter-rows.ts';
import { keepOnScreen } from './keep-on-screen.ts';
import { PasteDialog } from './paste-dialog.tsx';
import { RefusalPanel } from './refusal-panel.tsx';
import { GridSession } from './session.ts';
import { SelectionWatch } from './selection-watch.ts';
import { Spoken } from './spoken.tsx';
import type { GridProps, GridSelection } from './types.ts';
import { GridView } from './view.ts';

/** A grid with the habits of a spreadsheet. Whatever a person does in it reaches the caller as one gesture; rows are never changed here. */
export function Grid<Row>(props: GridProps<Row>) {
  const { label, translate, rows, columns, rowKind, pinnedBottom, density = 'normal', quickFilter = '', empty, apiRef } = props;
  const filter = useMemo(() => createRowFilter(columns), [columns]);
  const shown = useMemo(() => filter(rows, rowKind, quickFilter), [filter, rows, rowKind, quickFilter]);
  const [session] = useState(() => new GridSession(props, shown));
  const [api, setApi] = useState<GridApi<Row> | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const seen = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const listId = useId();

  const watch = useContext(SelectionWatch);
  useLayoutEffect(() => {
    const onSelect = (selection: GridSelection): void => {
      props.onSelect?.(selection);
      watch?.(selection);
    };
    session.update({ ...props, onSelect }, shown);
  });
  useLayoutEffect(() => {
    if (api === null || root.current === null || seen.current === null || field.current === null) return undefined;
    const columnIds = (): readonly string[] => session.content.columns.map(({ id }) => id);
    return keepOnScreen(session, new GridView({ root: root.current, window: seen.current, field: field.current, api, columnIds }));
  }, [api, session]);
  useImperativeHandle(apiRef, () => ({
    focusCell: (rowId, columnId) => {
      session.selectAddress({ rowId, columnId });
      session.focus();
    },
    focus: () => session.focus(),
    tryAgain: () => session.tryAgain(),
  }), [session]);

  const movable = props.onMoveRows !== undefined;
  const shape = shapeOf(columns, movable);
  const definitions = useMemo(() => columnDefinitions(session, shape), [session, shape]);
  useEffect(() => {
    const drawn = drawnColumns(columns, movable);
    api?.refreshCells();
    if (drawn.length > 0) api?.refreshCells({ columns: drawn, force: true });
  }, [api, columns, movable]);
  useEffect(() => api?.setGridAriaProperty('label', label), [api, label]);
  useEffect(() => api?.resetRowHeights(), [api, density]);
  const isEmpty = shown.length === 0;
  useEffect(() => {
    // Without rows nothing in a wide grid takes the keyboard, so the part that scrolls does.
    const viewport = root.current?.querySelector<HTMLElement>('.ag-grid-viewport');
    if (viewport != null) viewport.tabIndex = isEmpty ? 0 : -1;
  }, [api, isEmpty]);

  return (
    <div ref={root} className="grid" data-density={density}>
      <AgGridReact<Row>
        theme={theme}
        columnDefs={definitions}
        rowData={shown as Row[]}
        {...(pinnedBottom === undefined ? {} : { pinnedBottomRowData: pinnedBottom as Row[] })}
        getRowId={({ data }) => props.rowId(data)}
        rowHeight={rowHeights[density]}
        headerHeight={headerHeights[density]}
        tabIndex={-1}
        suppressCellFocus
        suppressHeaderFocus
        suppressOverlays={['loading', 'noRows', 'noMatchingRows']}
        animateRows={false}
        onGridReady={(event) => setApi(event.api)}
      />
      <div ref={seen} className="grid-window">
        <Field session={session} fieldRef={field} listId={listId} />
      </div>
      {isEmpty && (
        <div
          className="grid-empty"
          onPointerUp={({ target }) => {
            if (target instanceof Element && target.closest('button') === null) session.focus();
          }}
        >
          {rows.length === 0 ? empty : translate('grid.noMatch')}
        </div>
      )}
      <ChoiceList session={session} id={listId} />
      <CellMenu session={session} />
      <PasteDialog session={session} />
      <RefusalPanel session={session} />
      <Spoken session={session} />
    </div>
  );
}
