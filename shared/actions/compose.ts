import { applyChange, type Change, isEmptyChange, squashChanges } from '../change.ts';
import type { Document } from '../document.ts';

/** Several steps as one change, each step seeing the document the steps before it left. */
export function compose(document: Document, ...steps: ((document: Document) => Change)[]): Change {
  let current = document;
  let total: Change = {};
  for (const [index, step] of steps.entries()) {
    const change = step(current);
    if (isEmptyChange(change)) continue;
    if (index < steps.length - 1) current = applyChange(current, change);
    total = squashChanges(total, change);
  }
  return total;
}
