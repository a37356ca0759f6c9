import { z } from 'zod';
import { idOf, lineText, longText, orderKey } from './values.ts';

/** 機能調査: what a candidate offers. */
export const feature = z.strictObject({
  id: idOf('feature'),
  order: orderKey,
  candidateId: idOf('candidate'),
  title: lineText,
  specification: longText,
  limits: longText,
  /** The edition or plan it comes with. */
  edition: lineText,
});
export type Feature = z.infer<typeof feature>;

/** Which feature serves which requirement, many to many. */
export const support = z.strictObject({
  id: idOf('support'),
  featureId: idOf('feature'),
  requirementId: idOf('requirement'),
});
export type Support = z.infer<typeof support>;
