import { z } from 'zod';
import { colour, idOf, lineText, longText, nameText, orderKey, share } from './values.ts';

export const levelClasses = ['fit', 'partial', 'gap', 'notApplicable'] as const;
export type LevelClass = (typeof levelClasses)[number];

/** 評価基準: one step of the scale. 対象外 (not applicable) has no score and leaves both sums. */
export const level = z
  .strictObject({
    id: idOf('level'),
    order: orderKey,
    label: nameText,
    symbol: lineText.min(1).max(4),
    score: share.nullable(),
    class: z.enum(levelClasses),
    colour,
    description: longText,
  })
  .refine((value) => (value.class === 'notApplicable') === (value.score === null), {
    path: ['score'],
    params: { problem: 'levelScore' },
  });
export type Level = z.infer<typeof level>;
