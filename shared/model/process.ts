import { z } from 'zod';
import { idOf, lineText, longText, orderKey } from './values.ts';

/** 現状業務: something the organisation does today. */
export const process = z.strictObject({
  id: idOf('process'),
  order: orderKey,
  title: lineText,
  description: longText,
  actor: lineText,
  tools: lineText,
  pains: longText,
});
export type Process = z.infer<typeof process>;
