import { z } from 'zod';
import { idOf, lineText, longText, orderKey, yen } from './values.ts';

export const frequencies = ['once', 'monthly', 'yearly'] as const;
export type Frequency = (typeof frequencies)[number];

/** 見積り明細: a three-point estimate of one cost item of one candidate, with the assumption behind each point. */
export const estimate = z
  .strictObject({
    id: idOf('estimate'),
    order: orderKey,
    candidateId: idOf('candidate'),
    title: lineText,
    /** 楽観値, yen per unit and occurrence. */
    optimistic: yen,
    /** 最頻値, yen per unit and occurrence. */
    mostLikely: yen,
    /** 悲観値, yen per unit and occurrence. */
    pessimistic: yen,
    optimisticAssumption: longText,
    mostLikelyAssumption: longText,
    pessimisticAssumption: longText,
    frequency: z.enum(frequencies),
    quantity: z.number().min(0).max(1e9),
    /** The countermeasure the line is a cost of; such a line counts only while its countermeasure is chosen. */
    countermeasureId: idOf('countermeasure').nullable(),
  })
  .refine((value) => value.optimistic <= value.mostLikely && value.mostLikely <= value.pessimistic, {
    path: ['mostLikely'],
    params: { problem: 'estimateOrder' },
  });
export type Estimate = z.infer<typeof estimate>;
