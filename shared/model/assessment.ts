import { z } from 'zod';
import { idOf, longText } from './values.ts';

export const realizations = ['standard', 'setting', 'addOn', 'customization', 'external', 'processChange'] as const;
export type Realization = (typeof realizations)[number];

/** 評価: one requirement x candidate x evaluator. `evaluatorId` null is the recorded consensus; `levelId` null is unrated. */
export const assessment = z.strictObject({
  id: idOf('assessment'),
  requirementId: idOf('requirement'),
  candidateId: idOf('candidate'),
  evaluatorId: idOf('evaluator').nullable(),
  levelId: idOf('level').nullable(),
  /** How the candidate meets the requirement. */
  realization: z.enum(realizations).nullable(),
  evidence: longText,
  note: longText,
});
export type Assessment = z.infer<typeof assessment>;
