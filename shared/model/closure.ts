import { z } from 'zod';
import { day, idOf, lineText } from './values.ts';

/** 休業日: days on which nobody works on the plan, besides weekends and holidays. */
export const closure = z
  .strictObject({
    id: idOf('closure'),
    title: lineText,
    firstDay: day,
    lastDay: day,
  })
  .refine(({ firstDay, lastDay }) => firstDay <= lastDay, { path: ['lastDay'], params: { problem: 'dayOrder' } });
export type Closure = z.infer<typeof closure>;
