import { z } from 'zod';
import { day, idOf, lineText, longText } from './values.ts';

/** 要件の再検討: whether a need or a requirement still stands after the analysis, and what was decided. */
export const reexamination = z
  .strictObject({
    id: idOf('reexamination'),
    /** Either this or `requirementId` is set. */
    needId: idOf('need').nullable(),
    requirementId: idOf('requirement').nullable(),
    /** What the analysis shows. `analysisDraft` is what the data gave when the text was last taken from it. */
    analysis: longText,
    analysisDraft: longText,
    /** Whether it has to be examined again; null while nobody has said. */
    needed: z.boolean().nullable(),
    decision: longText,
    /** Weight of the requirement, or priority of the need, before and after. */
    before: z.number().min(0).max(1e6).nullable(),
    after: z.number().min(0).max(1e6).nullable(),
    decidedOn: day.nullable(),
    decidedBy: lineText,
  })
  .refine((value) => (value.needId === null) !== (value.requirementId === null), {
    path: ['needId'],
    params: { problem: 'reexaminationSubject' },
  });
export type Reexamination = z.infer<typeof reexamination>;
