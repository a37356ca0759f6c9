import { IconGripVertical } from '@tabler/icons-react';
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { ReactNode } from 'react';
import { CheckCell } from './check-cell.tsx';
import type { GridSession } from './session.ts';
import type { GridColumn } from './types.ts';

interface CellContentProps<Row> extends CustomCellRendererProps<Row> {
  readonly session: GridSession<Row>;
  readonly handle: boolean;
  /** None once the column is gone. */
  current(): GridColumn<Row> | undefined;
}

/** What a column draws in a cell, after the handle to drag the row with. */
export function CellContent<Row>({ data, current, handle, session, node }: CellContentProps<Row>) {
  const column = current();
  if (data === undefined || column === undefined) return null;
  const plain = node.rowPinned != null || session.content.isGroup(data);
  const content = contentOf(column, data, plain);
  if (!handle || plain) return content;
  return (
    <span className="grid-with-handle">
      <span className="grid-handle" data-row-handle="" title={session.props.translate('grid.dragRow')}>
        <IconGripVertical size={14} aria-hidden />
      </span>
      {content}
    </span>
  );
}

function contentOf<Row>({ render, text, checked, header }: GridColumn<Row>, row: Row, plain: boolean): ReactNode {
  if (render !== undefined) return render(row);
  return checked === undefined || plain ? text(row) : <CheckCell checked={checked(row)} label={header} />;
}
