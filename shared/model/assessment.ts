import { z } from 'zod';
import { fiveGrades, idOf, link, longText } from './values.ts';

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
  /** Where the evidence can be looked up. */
  evidenceLink: link,
  note: longText,
  /** 使いやすさ, 1 low to 5 high. */
  usability: fiveGrades.nullable(),
  /** 効率, 1 low to 5 high. */
  efficiency: fiveGrades.nullable(),
  /** What the supplier says of itself; it never counts as our own check. */
  claimedLevelId: idOf('level').nullable(),
  claim: longText,
  /** Why the evaluators agreed on this level; of the consensus only. */
  consensusReason: longText,
});
export type Assessment = z.infer<typeof assessment>;
