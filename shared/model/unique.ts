import type { EntityName } from './entities.ts';

/** Groups of fields that may occur once per project; null counts as a value of its own. */
export const uniqueFields: Partial<Record<EntityName, readonly string[]>> = {
  flow: ['processId', 'nextId'],
  trace: ['needId', 'requirementId'],
  support: ['featureId', 'requirementId'],
  assessment: ['requirementId', 'candidateId', 'evaluatorId'],
  gap: ['requirementId', 'candidateId'],
  severityRule: ['impact', 'importance'],
  customizationRisk: ['countermeasureId', 'risk'],
  costClass: ['name'],
  finding: ['candidateId', 'section'],
  reexamination: ['needId', 'requirementId'],
  dependency: ['predecessorId', 'taskId'],
};
