import { z } from 'zod';
import { idOf, nameText, orderKey } from './values.ts';

/** 費用の区分: what a cost is for, in the project's own words. */
export const costClass = z.strictObject({
  id: idOf('costClass'),
  order: orderKey,
  name: nameText,
});
export type CostClass = z.infer<typeof costClass>;
