import { z } from 'zod';
import { idOf, lineText, longText, orderKey } from './values.ts';

/** As it is done today, and as it is to be done with the new system. */
export const processPhases = ['asIs', 'toBe'] as const;
export type ProcessPhase = (typeof processPhases)[number];

/** 業務: something the organisation does, today or in the flow it wants. */
export const process = z.strictObject({
  id: idOf('process'),
  order: orderKey,
  phase: z.enum(processPhases),
  title: lineText,
  description: longText,
  actor: lineText,
  /** How much of it there is, such as 月 200 件. */
  volume: lineText,
  tools: lineText,
  pains: longText,
});
export type Process = z.infer<typeof process>;

/** 業務の流れ: the process that follows another one, and on what condition. */
export const flow = z.strictObject({
  id: idOf('flow'),
  processId: idOf('process'),
  nextId: idOf('process'),
  condition: lineText,
});
export type Flow = z.infer<typeof flow>;
