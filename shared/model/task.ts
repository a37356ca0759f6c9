import { z } from 'zod';
import { pointsComplete, pointsInOrder } from './points.ts';
import { idOf, lag, lineText, longText, orderKey, weeks } from './values.ts';

/** 実施計画の作業: a task of the plan for one candidate, estimated by three points. */
export const task = z
  .strictObject({
    id: idOf('task'),
    order: orderKey,
    candidateId: idOf('candidate'),
    title: lineText,
    description: longText,
    owner: lineText,
    /** 楽観値 in weeks. Null together with the other two while nobody has said how long it takes. */
    optimistic: weeks.nullable(),
    /** 最頻値 in weeks. */
    mostLikely: weeks.nullable(),
    /** 悲観値 in weeks. */
    pessimistic: weeks.nullable(),
    /** Goes on without an end, such as operation: it has a beginning but takes no time of the plan. */
    ongoing: z.boolean(),
    /** A heading over the tasks below it, up to the next heading; it is no task. */
    heading: z.boolean(),
    /** 実績 in weeks, once known. */
    actual: weeks.nullable(),
  })
  .refine(pointsComplete, { path: ['mostLikely'], params: { problem: 'estimatePart' } })
  .refine(pointsInOrder, { path: ['mostLikely'], params: { problem: 'estimateOrder' } });
export type Task = z.infer<typeof task>;

/** 先行関係: a task that must be finished before another begins. */
export const dependency = z.strictObject({
  id: idOf('dependency'),
  predecessorId: idOf('task'),
  taskId: idOf('task'),
  /** Weeks between the end of the one and the beginning of the other; below 0 when it may begin before that end. */
  lag,
});
export type Dependency = z.infer<typeof dependency>;
