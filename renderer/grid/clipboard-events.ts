import type { ClipboardEvent } from 'react';
import { blockHtml, parseBlock, serialiseBlock } from './clipboard.ts';
import { copyBlock, planClear } from './gestures.ts';
import { pasteBlock, readClipboard } from './paste-block.ts';
import type { GridSession } from './session.ts';

function write<Row>({ content, range }: GridSession<Row>, data: DataTransfer): void {
  if (range === null) return;
  const block = copyBlock(content, range);
  data.setData('text/plain', serialiseBlock(block));
  data.setData('text/html', blockHtml(block));
}

function cut<Row>(session: GridSession<Row>, data: DataTransfer): void {
  write(session, data);
  if (session.range !== null) session.perform(planClear(session.content, session.range, 'cut'));
}

/** Into a grid without rows everything pasted becomes new rows. */
function paste<Row>(session: GridSession<Row>, data: DataTransfer): void {
  const { content, props } = session;
  const range = session.range ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const text = data.getData('text/plain');
  if (text === '') {
    session.notify(props.translate('grid.nothingToPaste'));
    return;
  }
  pasteBlock(session, readClipboard(content, range, parseBlock(text), data.getData('text/html'), props.translate));
}

/** Copying, cutting and pasting cells; in an open editor they belong to its text. */
export const clipboardEvents = <Row>(session: GridSession<Row>) => {
  const forCells = (handle: (session: GridSession<Row>, data: DataTransfer) => void) => (event: ClipboardEvent) => {
    if (session.state.getState().editor !== null) return;
    event.preventDefault();
    handle(session, event.clipboardData);
  };
  return { onCopy: forCells(write), onCut: forCells(cut), onPaste: forCells(paste) };
};
