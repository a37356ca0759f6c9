import type { Change } from '../change.ts';
import type { Document } from '../document.ts';
import type { Baseline } from '../model/baseline.ts';
import type { ActionContext } from './context.ts';
import { addRecords } from './add-records.ts';

/** Keeps a state of the project beside those kept before. */
export const keepBaseline = (document: Document, kept: Pick<Baseline, 'name' | 'note' | 'content'>, context: ActionContext): Change =>
  addRecords(document, 'baseline', [{ ...kept, takenAt: context.now() }], context);
