import { z } from 'zod';
import { idOf, longText, nameText, orderKey } from './values.ts';

/** 比較項目の分類 */
export const category = z.strictObject({
  id: idOf('category'),
  order: orderKey,
  name: nameText,
  description: longText,
});
export type Category = z.infer<typeof category>;
