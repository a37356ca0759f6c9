import { assess, type AssessmentDetails, type Cell } from '../../shared/actions/assess.ts';
import type { ActionContext } from '../../shared/actions/context.ts';
import type { Change } from '../../shared/change.ts';
import type { Document } from '../../shared/document.ts';
import { cellOfRow } from './cell-rows.ts';
import type { Taken } from './read-gesture.ts';

/** What was read for rows that stand for cells of the comparison, as one Change. */
export const assessRows = (document: Document, edits: Taken<AssessmentDetails>['edits'], context: ActionContext): Change =>
  assess(
    document,
    edits.flatMap(({ rowId, values }): (Cell & { readonly values: AssessmentDetails })[] => {
      const cell = cellOfRow(rowId, document);
      return cell === null ? [] : [{ ...cell, values }];
    }),
    context,
  );
