import { z } from 'zod';
import { fiveGrades, idOf, lineText, longText, orderKey, threeGrades } from './values.ts';

/**
 * Ways to close a gap in the guide's order of preference: fit the work to the product; then what the product or its surroundings
 * already offer, from the least intrusive; then give way on the requirement; a customisation of one's own only when nothing else
 * will do; and last, live with the gap.
 */
export const countermeasureKinds = [
  'processChange',
  'setting',
  'addOn',
  'complementaryService',
  'requirementChange',
  'customization',
  'accept',
] as const;
export type CountermeasureKind = (typeof countermeasureKinds)[number];

/** 対応策: one way to close the gap of one cell. Its costs are estimates that refer to it. */
export const countermeasure = z.strictObject({
  id: idOf('countermeasure'),
  order: orderKey,
  requirementId: idOf('requirement'),
  candidateId: idOf('candidate'),
  kind: z.enum(countermeasureKinds),
  title: lineText,
  description: longText,
  /** The level the cell reaches with it; null while that is not judged. */
  levelAfterId: idOf('level').nullable(),
  /** Work on our own side, in words. */
  effort: lineText,
  benefit: longText,
  /** 1 small to 5 large. */
  benefitGrade: fiveGrades.nullable(),
  chosen: z.boolean(),
});
export type Countermeasure = z.infer<typeof countermeasure>;

/** The guide's seven risks of a customisation of one's own. */
export const customizationRisks = ['cost', 'delay', 'maintenance', 'compatibility', 'support', 'quality', 'upgrade'] as const;
export type CustomizationRiskKind = (typeof customizationRisks)[number];

/** カスタマイズのリスク: how grave one of the seven risks is for a countermeasure, and what is done about it. */
export const customizationRisk = z.strictObject({
  id: idOf('customizationRisk'),
  countermeasureId: idOf('countermeasure'),
  risk: z.enum(customizationRisks),
  grade: threeGrades.nullable(),
  mitigation: longText,
});
export type CustomizationRisk = z.infer<typeof customizationRisk>;
