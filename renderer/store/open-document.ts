import { applyChange, type Change, sameChange } from '../../shared/change.ts';
import type { Committed, HistoryState } from '../../shared/contract.ts';
import type { Document } from '../../shared/document.ts';
import type { ActionName } from '../../shared/language/action.ts';

/** A project as this window knows it: what main has committed and, on top of it, the change main is just writing. */
export interface OpenDocument {
  readonly projectId: string;
  /** Of the last commit in the document, the change on its way not counted. */
  readonly sequence: number;
  /** What people see. */
  readonly document: Document;
  readonly history: HistoryState;
  readonly onItsWay: OnItsWay | null;
}

interface OnItsWay {
  readonly change: Change;
  /** What there was without it, to go back to should main refuse it. */
  readonly before: Pick<OpenDocument, 'document' | 'history'>;
  /** What main has said meanwhile, this change's own commit perhaps among it. */
  readonly heard: readonly Committed[];
}

/** Shows a change before main has written it, and offers to undo it, so that people never wait for the disk. */
export function send(opened: OpenDocument, action: ActionName, change: Change): OpenDocument {
  const { document, history } = opened;
  return {
    ...opened,
    document: applyChange(document, change),
    history: { undo: action, redo: null },
    onItsWay: { change, before: { document, history }, heard: [] },
  };
}

/** Takes in a commit of any window, in its turn. Null when one before it was missed. */
export function hear(opened: OpenDocument, committed: Committed): OpenDocument | null {
  if (committed.projectId !== opened.projectId) return opened;
  const { onItsWay } = opened;
  return onItsWay === null ? follow(opened, committed) : { ...opened, onItsWay: { ...onItsWay, heard: [...onItsWay.heard, committed] } };
}

/**
 * Takes in main's answer to the change on its way; null is a refusal, which leaves what was there before. A document that
 * shows the change already keeps its identity, so that nothing is derived or drawn again. Null when a commit was missed.
 */
export function settle(opened: OpenDocument, answer: Committed | null): OpenDocument | null {
  const { onItsWay, ...rest } = opened;
  if (onItsWay === null) return answer === null ? opened : hear(opened, answer);
  const { change, before, heard } = onItsWay;
  const inTurn = [...heard, ...(answer === null ? [] : [answer])].sort((a, b) => a.sequence - b.sequence);
  const [first] = inTurn;
  const isOwn = answer !== null && first?.sequence === answer.sequence && answer.sequence === opened.sequence + 1;
  const settled =
    isOwn && sameChange(answer.change, change)
      ? { ...rest, sequence: answer.sequence, history: answer.history, onItsWay: null }
      : { ...rest, ...before, onItsWay: null };
  return inTurn.reduce<OpenDocument | null>((latest, committed) => latest && follow(latest, committed), settled);
}

function follow(opened: OpenDocument, { sequence, history, change }: Committed): OpenDocument | null {
  if (sequence <= opened.sequence) return opened;
  if (sequence > opened.sequence + 1) return null;
  return { ...opened, sequence, history, document: applyChange(opened.document, change) };
}
