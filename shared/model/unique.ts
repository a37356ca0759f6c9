import type { EntityName } from './entities.ts';

/** Groups of fields that may occur once per project; null counts as a value of its own. */
export const uniqueFields: Partial<Record<EntityName, readonly string[]>> = {
  assessment: ['requirementId', 'candidateId', 'evaluatorId'],
  gap: ['requirementId', 'candidateId'],
  trace: ['needId', 'requirementId'],
};
