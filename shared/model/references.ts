import type { EntityName } from './entities.ts';

/** A field of one table that holds the id of a record of another. */
export interface Reference {
  readonly entity: EntityName;
  readonly field: string;
  readonly target: EntityName;
  /** What happens to the referring record when its target is removed. */
  readonly onRemove: 'cascade' | 'refuse' | 'clear';
}

/** The same list the foreign keys of the database are checked against. */
export const references: readonly Reference[] = [
  { entity: 'project', field: 'recommendedCandidateId', target: 'candidate', onRemove: 'clear' },
  { entity: 'flow', field: 'processId', target: 'process', onRemove: 'cascade' },
  { entity: 'flow', field: 'nextId', target: 'process', onRemove: 'cascade' },
  { entity: 'requirement', field: 'categoryId', target: 'category', onRemove: 'refuse' },
  { entity: 'requirement', field: 'parentId', target: 'requirement', onRemove: 'cascade' },
  { entity: 'trace', field: 'needId', target: 'need', onRemove: 'cascade' },
  { entity: 'trace', field: 'requirementId', target: 'requirement', onRemove: 'cascade' },
  { entity: 'feature', field: 'candidateId', target: 'candidate', onRemove: 'cascade' },
  { entity: 'support', field: 'featureId', target: 'feature', onRemove: 'cascade' },
  { entity: 'support', field: 'requirementId', target: 'requirement', onRemove: 'cascade' },
  { entity: 'assessment', field: 'requirementId', target: 'requirement', onRemove: 'cascade' },
  { entity: 'assessment', field: 'candidateId', target: 'candidate', onRemove: 'cascade' },
  { entity: 'assessment', field: 'evaluatorId', target: 'evaluator', onRemove: 'refuse' },
  { entity: 'assessment', field: 'levelId', target: 'level', onRemove: 'refuse' },
  { entity: 'assessment', field: 'claimedLevelId', target: 'level', onRemove: 'refuse' },
  { entity: 'gap', field: 'requirementId', target: 'requirement', onRemove: 'cascade' },
  { entity: 'gap', field: 'candidateId', target: 'candidate', onRemove: 'cascade' },
  { entity: 'gap', field: 'natureId', target: 'gapNature', onRemove: 'clear' },
  { entity: 'countermeasure', field: 'requirementId', target: 'requirement', onRemove: 'cascade' },
  { entity: 'countermeasure', field: 'candidateId', target: 'candidate', onRemove: 'cascade' },
  { entity: 'countermeasure', field: 'levelAfterId', target: 'level', onRemove: 'refuse' },
  { entity: 'customizationRisk', field: 'countermeasureId', target: 'countermeasure', onRemove: 'cascade' },
  { entity: 'estimate', field: 'candidateId', target: 'candidate', onRemove: 'cascade' },
  { entity: 'estimate', field: 'countermeasureId', target: 'countermeasure', onRemove: 'cascade' },
  { entity: 'estimate', field: 'costClassId', target: 'costClass', onRemove: 'clear' },
  { entity: 'quote', field: 'candidateId', target: 'candidate', onRemove: 'cascade' },
  { entity: 'quoteLine', field: 'quoteId', target: 'quote', onRemove: 'cascade' },
  { entity: 'quoteLine', field: 'estimateId', target: 'estimate', onRemove: 'clear' },
  { entity: 'finding', field: 'candidateId', target: 'candidate', onRemove: 'cascade' },
  { entity: 'reexamination', field: 'needId', target: 'need', onRemove: 'cascade' },
  { entity: 'reexamination', field: 'requirementId', target: 'requirement', onRemove: 'cascade' },
  { entity: 'comment', field: 'threadId', target: 'comment', onRemove: 'cascade' },
  { entity: 'task', field: 'candidateId', target: 'candidate', onRemove: 'cascade' },
  { entity: 'dependency', field: 'predecessorId', target: 'task', onRemove: 'cascade' },
  { entity: 'dependency', field: 'taskId', target: 'task', onRemove: 'cascade' },
];
