import { z } from 'zod';
import { idOf, instant, longText, nameText, orderKey } from './values.ts';

/** 控え: a kept state of the project, to compare with later ones. */
export const baseline = z.strictObject({
  id: idOf('baseline'),
  order: orderKey,
  name: nameText,
  note: longText,
  takenAt: instant,
  /** The project file of that moment without its baselines, gzipped, in base64. */
  content: z.base64().min(1).max(200_000_000),
});
export type Baseline = z.infer<typeof baseline>;
