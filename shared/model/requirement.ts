import { z } from 'zod';
import { idOf, lineText, longText, orderKey, weight } from './values.ts';

/** 比較項目: one row of the comparison. */
export const requirement = z.strictObject({
  id: idOf('requirement'),
  order: orderKey,
  categoryId: idOf('category'),
  code: lineText,
  title: lineText,
  /** What must be measured or seen for the item to count as met. */
  criterion: longText,
  weight,
  mandatory: z.boolean(),
  /** The lowest class a mandatory item accepts before the candidate is knocked out. */
  minimumClass: z.enum(['fit', 'partial']),
});
export type Requirement = z.infer<typeof requirement>;
