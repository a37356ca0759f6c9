import { z } from 'zod';
import { idOf, lineText, nameText, orderKey, weight } from './values.ts';

/** 評価者 */
export const evaluator = z.strictObject({
  id: idOf('evaluator'),
  order: orderKey,
  name: nameText,
  role: lineText,
  weight,
});
export type Evaluator = z.infer<typeof evaluator>;
