import { z } from 'zod';
import { idOf, lineText, longText, nameText, orderKey, threeGrades } from './values.ts';

/** ギャップの性質: the editable list gaps are classified by. */
export const gapNature = z.strictObject({
  id: idOf('gapNature'),
  order: orderKey,
  label: nameText,
});
export type GapNature = z.infer<typeof gapNature>;

/**
 * ギャップ: what people add to a gap. That there is a gap is derived from the level of the cell; a cell that becomes a fit
 * closes its gap and this record waits unseen, so undoing the rating brings it back.
 */
export const gap = z.strictObject({
  id: idOf('gap'),
  requirementId: idOf('requirement'),
  candidateId: idOf('candidate'),
  natureId: idOf('gapNature').nullable(),
  impact: threeGrades.nullable(),
  importance: threeGrades.nullable(),
  description: longText,
  owner: lineText,
});
export type Gap = z.infer<typeof gap>;
