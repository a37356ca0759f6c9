import { commit } from './editing.ts';
import { paint } from './painter.ts';
import { listenToPointer } from './pointer.ts';
import type { GridSession } from './session.ts';
import type { GridView } from './view.ts';

/**
 * Keeps marks and editor in step with the session and with the rows the grid draws.
 * @returns what lets go of the view
 */
export function keepOnScreen<Row>(session: GridSession<Row>, view: GridView): () => void {
  let waiting = false;
  const place = (): void => view.place(session.selection?.active ?? null);
  const draw = (): void => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      paint(view.root, session);
      place();
    });
  };
  session.connect(view);
  const stopListening = listenToPointer(session, view);
  const stopFollowing = session.state.subscribe(draw);
  const rowsDrawn = new MutationObserver(draw);
  rowsDrawn.observe(view.root, { subtree: true, childList: true, attributes: true, attributeFilter: ['row-index', 'row-id'] });
  const resized = new ResizeObserver(place);
  resized.observe(view.root);
  view.root.addEventListener('scroll', place, { capture: true, passive: true });
  draw();
  return () => {
    stopListening();
    stopFollowing();
    rowsDrawn.disconnect();
    resized.disconnect();
    view.root.removeEventListener('scroll', place, { capture: true });
    commit(session);
    session.connect(null);
  };
}
