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
  { entity: 'requirement', field: 'categoryId', target: 'category', onRemove: 'refuse' },
  { entity: 'trace', field: 'needId', target: 'need', onRemove: 'cascade' },
  { entity: 'trace', field: 'requirementId', target: 'requirement', onRemove: 'cascade' },
  { entity: 'assessment', field: 'requirementId', target: 'requirement', onRemove: 'cascade' },
  { entity: 'assessment', field: 'candidateId', target: 'candidate', onRemove: 'cascade' },
  { entity: 'assessment', field: 'evaluatorId', target: 'evaluator', onRemove: 'refuse' },
  { entity: 'assessment', field: 'levelId', target: 'level', onRemove: 'refuse' },
  { entity: 'gap', field: 'requirementId', target: 'requirement', onRemove: 'cascade' },
  { entity: 'gap', field: 'candidateId', target: 'candidate', onRemove: 'cascade' },
  { entity: 'gap', field: 'natureId', target: 'gapNature', onRemove: 'clear' },
  { entity: 'estimate', field: 'candidateId', target: 'candidate', onRemove: 'cascade' },
];
