import { useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { cellLabel } from './cell-label.ts';
import { isOneCell, rangeSize } from './selection.ts';
import type { GridSession } from './session.ts';

/** How long a notice stands. */
const noticeTime = 6000;

interface SpokenProps<Row> {
  readonly session: GridSession<Row>;
}

/** What is said of the grid: to those who listen, the active cell; to everyone, what could not be done and why a value is refused. */
export function Spoken<Row>({ session }: SpokenProps<Row>) {
  const { notice, editor } = useStore(session.state);
  const { active, range, content, props } = session;
  const reason = useRef<HTMLDivElement>(null);
  // Above everything and placed by the window, whatever frame the grid stands in; the style sheet hides it while there is none.
  useLayoutEffect(() => reason.current?.showPopover(), []);
  useEffect(() => {
    if (notice === null) return undefined;
    const timer = setTimeout(() => session.notify(null), noticeTime);
    return () => clearTimeout(timer);
  }, [notice, session]);
  const refusal = active === null || content.isGroup(active.row) ? null : (props.invalid?.(active.row, active.column.id) ?? null);
  const selected = range === null || isOneCell(range) ? '' : ` ${props.translate('grid.selected', { ...rangeSize(range) })}`;
  return (
    <>
      <div className="grid-spoken" aria-live="polite">
        {`${cellLabel(session)}${selected}`}
      </div>
      <div className="grid-notice" role="status" data-shown={notice === null ? undefined : ''}>
        {notice}
      </div>
      <div ref={reason} popover="manual" className="grid-refusal" role="status" data-shown={refusal === null || editor !== null ? undefined : ''}>
        {editor === null ? refusal : null}
      </div>
    </>
  );
}
