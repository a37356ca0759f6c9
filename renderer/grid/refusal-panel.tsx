import { Button, CloseButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Translate } from '../../shared/language/index.ts';
import { cut, restText } from '../../shared/language/lists.ts';
import { type RefusalGroup, refusalGroups } from './refusal-groups.ts';
import type { GridSession } from './session.ts';
import type { GridAnswer, RefusedCell } from './types.ts';
import { wholeLabel } from './whole-label.ts';

/** Rows named of a reason before the others are asked for. */
const rowsShown = 3;

interface RefusalPanelProps<Row> {
  readonly session: GridSession<Row>;
}

/** Every cell of a gesture that could not be taken, and what can be done about it; gone once a gesture is done. */
export function RefusalPanel<Row>({ session }: RefusalPanelProps<Row>) {
  const refusal = useStore(session.state, (state) => state.refusal);
  return refusal?.refused == null ? null : <Refusal session={session} cells={refusal.refused} remedies={refusal.remedies} />;
}

interface RefusalProps<Row> extends RefusalPanelProps<Row> {
  readonly cells: readonly RefusedCell[];
  readonly remedies: GridAnswer['remedies'];
}

function Refusal<Row>({ session, cells, remedies }: RefusalProps<Row>) {
  const { translate } = session.props;
  const panel = useRef<HTMLDivElement>(null);
  // In the top layer, so that no frame around the grid cuts it off; still right after the grid for the keyboard.
  useEffect(() => panel.current?.showPopover(), []);
  const text = ({ row, column, message }: RefusedCell): string => translate('grid.refused.cell', { row, column, message });
  const [only] = cells;
  return (
    <div
      ref={panel}
      popover="manual"
      role="alert"
      className="grid-refused"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        session.dismissRefusal();
      }}
    >
      <div className="grid-refused-head">
        <p>
          {cells.length === 1 && only !== undefined ? text(only) : translate('grid.refused.title', { count: cells.length })}
          {cells.length === 1 && remedies.length > 0 && ` ${translate('grid.refused.nothingDone')}`}
        </p>
        <CloseButton size="sm" aria-label={translate('grid.refused.close')} onClick={() => session.dismissRefusal()} />
      </div>
      {cells.length > 1 && (
        <ul tabIndex={0} aria-label={translate('grid.refused.list')}>
          {refusalGroups(cells).map((group, index) => (
            <Reason key={index} group={group} translate={translate} />
          ))}
        </ul>
      )}
      {remedies.flatMap(({ consequences = [] }) => consequences).map((sentence) => (
        <p key={sentence} className="grid-refused-consequence">
          {sentence}
        </p>
      ))}
      {remedies.length > 0 && (
        <div className="grid-refused-tools">
          {remedies.map(({ label, run }) => (
            <Button key={label} size="xs" variant="default" styles={wholeLabel} onClick={() => session.remedy(run)}>
              {label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

/** One reason with the first rows it holds for; the others unfold. */
function Reason({ group: { column, message, rows }, translate }: { readonly group: RefusalGroup; readonly translate: Translate }) {
  const [first = ''] = rows;
  if (rows.length === 1) return <li>{translate('grid.refused.cell', { row: first, column, message })}</li>;
  const between = translate('grid.between');
  const { shown, rest } = cut(rows, rowsShown);
  return (
    <li>
      {translate('grid.refused.group', { column, message, count: rows.length, rows: shown.join(between) })}
      {rest > 0 && (
        <details>
          <summary>{restText(rest, translate)}</summary>
          {rows.slice(rowsShown).join(between)}
        </details>
      )}
    </li>
  );
}
