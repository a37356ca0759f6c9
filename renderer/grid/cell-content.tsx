import { IconGripVertical } from '@tabler/icons-react';
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { ReactNode } from 'react';
import { CheckCell } from './check-cell.tsx';
import type { GridSession } from './session.ts';
import type { GridColumn } from './types.ts';

interface CellContentProps<Row> extends CustomCellRendererProps<Row> {
  readonly session: GridSession<Row>;
  readonly handle: boolean;
  current(): GridColumn<Row>;
}

/** What a column draws in a cell, after the handle to drag the row with. */
export function CellContent<Row>({ data, current, handle, session, node }: CellContentProps<Row>) {
  if (data === undefined) return null;
  const content = contentOf(current(), data, session.content.isGroup(data));
  if (!handle || node.rowPinned != null || session.content.isGroup(data)) return content;
  return (
    <span className="grid-with-handle">
      <span className="grid-handle" data-row-handle="" title={session.props.translate('grid.dragRow')}>
        <IconGripVertical size={14} aria-hidden />
      </span>
      {content}
    </span>
  );
}

function contentOf<Row>({ render, text, checked, header }: GridColumn<Row>, row: Row, isGroup: boolean): ReactNode {
  if (render !== undefined) return render(row);
  return checked === undefined || isGroup ? text(row) : <CheckCell checked={checked(row)} label={header} />;
}
