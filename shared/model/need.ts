import { z } from 'zod';
import { idOf, lineText, longText, orderKey, threeGrades } from './values.ts';

/** 組織の要件: what the organisation wants; comparison items trace to it. */
export const need = z.strictObject({
  id: idOf('need'),
  order: orderKey,
  code: lineText,
  title: lineText,
  description: longText,
  /** 1 low to 3 high. */
  priority: threeGrades.nullable(),
});
export type Need = z.infer<typeof need>;

/** Which requirement answers which need, many to many. */
export const trace = z.strictObject({
  id: idOf('trace'),
  needId: idOf('need'),
  requirementId: idOf('requirement'),
});
export type Trace = z.infer<typeof trace>;
