import { type Change, changeBetween } from '../change.ts';
import type { Document } from '../document.ts';

/** Brings the project back to a kept state. What was kept and what was said about it since then stays. */
export const restoreBaseline = (document: Document, kept: Document): Change =>
  changeBetween(document, { ...kept, baseline: document.baseline, comment: document.comment });
