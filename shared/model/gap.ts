import { z } from 'zod';
import { idOf, lineText, longText, nameText, orderKey, threeGrades, type ThreeGrades } from './values.ts';

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

export const severityClasses = ['low', 'medium', 'high'] as const;
export type SeverityClass = (typeof severityClasses)[number];

/** The grade whose word a class of severity is said with. */
export const severityGrades: Readonly<Record<SeverityClass, ThreeGrades>> = { low: 1, medium: 2, high: 3 };

/** 重大度の決め方: how severe an impact together with an importance is, where the project departs from the usual matrix. */
export const severityRule = z.strictObject({
  id: idOf('severityRule'),
  impact: threeGrades,
  importance: threeGrades,
  severity: z.enum(severityClasses),
});
export type SeverityRule = z.infer<typeof severityRule>;
