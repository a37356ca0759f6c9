import { z } from 'zod';
import { pointsComplete, pointsInOrder } from './points.ts';
import { idOf, lineText, longText, orderKey, signedYen } from './values.ts';

export const frequencies = ['once', 'monthly', 'yearly'] as const;
export type Frequency = (typeof frequencies)[number];

/**
 * What the three points of a line mean: the ends are the least and the most with the shape of beta-PERT or a triangle, or the ends
 * are P10 and P90 and the middle the median.
 */
export const distributionKinds = ['betaPert', 'triangular', 'percentiles'] as const;
export type DistributionKind = (typeof distributionKinds)[number];

/** Months of the longest horizon. */
export const lastMonth = 120;

const month = z.int().min(1).max(lastMonth);

/** 見積り明細: a three-point estimate of one cost item of one candidate, with the assumption behind each point. */
export const estimate = z
  .strictObject({
    id: idOf('estimate'),
    order: orderKey,
    candidateId: idOf('candidate'),
    title: lineText,
    /** 楽観値, yen per unit and occurrence; a discount is below 0. Null together with the other two while nobody has said what the line costs. */
    optimistic: signedYen.nullable(),
    /** 最頻値, yen per unit and occurrence. */
    mostLikely: signedYen.nullable(),
    /** 悲観値, yen per unit and occurrence. */
    pessimistic: signedYen.nullable(),
    optimisticAssumption: longText,
    mostLikelyAssumption: longText,
    pessimisticAssumption: longText,
    frequency: z.enum(frequencies),
    quantity: z.number().min(0).max(1e9),
    /** The countermeasure the line is a cost of; such a line counts only while its countermeasure is chosen. */
    countermeasureId: idOf('countermeasure').nullable(),
    /** What the cost is for; null while that is not said. */
    costClassId: idOf('costClass').nullable(),
    /** The month of the horizon, from 1, in which the cost first occurs. */
    startMonth: month,
    /** The last month in which it may occur; null while the horizon lasts. */
    endMonth: month.nullable(),
    distribution: z.enum(distributionKinds),
    /** λ of beta-PERT: how much the most likely value weighs against one end. */
    lambda: z.number().min(0.1).max(100),
    /** 実績, yen per unit and occurrence, once known. */
    actual: signedYen.nullable(),
  })
  .refine(pointsComplete, { path: ['mostLikely'], params: { problem: 'estimatePart' } })
  .refine(pointsInOrder, { path: ['mostLikely'], params: { problem: 'estimateOrder' } })
  .refine(({ startMonth, endMonth }) => endMonth === null || startMonth <= endMonth, {
    path: ['endMonth'],
    params: { problem: 'monthOrder' },
  });
export type Estimate = z.infer<typeof estimate>;
