import { type Change, sameRecord } from '../change.ts';
import type { Document } from '../document.ts';
import { entities, type EntityName, type IdOf, type RecordOf } from '../model/entities.ts';
import { ProblemError } from '../problem.ts';

export interface RecordEdit<Entity extends EntityName> {
  readonly id: IdOf<Entity>;
  readonly values: Partial<Omit<RecordOf<Entity>, 'id'>>;
}

/**
 * Sets fields of existing records of one table. Several edits of one record are taken in turn.
 * @throws ProblemError `notFound` for an unknown record; the record schema's own error for a value out of range.
 */
export function editRecords<Entity extends EntityName>(document: Document, entity: Entity, edits: readonly RecordEdit<Entity>[]): Change {
  const table = document[entity] as ReadonlyMap<string, RecordOf<Entity>>;
  const edited = new Map<string, RecordOf<Entity>>();
  for (const { id, values } of edits) {
    const current = edited.get(id) ?? table.get(id);
    if (current === undefined) throw new ProblemError('notFound', { entity, id });
    edited.set(id, { ...current, ...values });
  }
  const updated = [];
  for (const [id, row] of edited) {
    const from = table.get(id);
    const to = entities[entity].parse(row) as RecordOf<Entity>;
    if (from !== undefined && !sameRecord(from, to)) updated.push({ from, to });
  }
  return updated.length === 0 ? {} : ({ [entity]: { added: [], updated, removed: [] } } as Change);
}
