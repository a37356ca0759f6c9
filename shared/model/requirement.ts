import { z } from 'zod';
import { idOf, lineText, longText, orderKey, weight } from './values.ts';

/** 必須・必要・推奨: how strongly the source of an item asks for it. It does not knock out; `mandatory` does. */
export const priorityClasses = ['required', 'needed', 'recommended'] as const;
export type PriorityClass = (typeof priorityClasses)[number];

/**
 * 比較項目: one row of the comparison. An item with items below it is a heading: it is not rated itself, and what it comes to is rolled
 * up from the items below.
 */
export const requirement = z.strictObject({
  id: idOf('requirement'),
  order: orderKey,
  categoryId: idOf('category'),
  /** The item it stands below, in the same category; null at the top. */
  parentId: idOf('requirement').nullable(),
  code: lineText,
  title: lineText,
  /** What must be measured or seen for the item to count as met. */
  criterion: longText,
  weight,
  mandatory: z.boolean(),
  /** The lowest class a mandatory item accepts before the candidate is knocked out. */
  minimumClass: z.enum(['fit', 'partial']),
  priorityClass: z.enum(priorityClasses).nullable(),
  /** Where the item comes from: a guideline and its number, a meeting, a person. */
  provenance: lineText,
});
export type Requirement = z.infer<typeof requirement>;
