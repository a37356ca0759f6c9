import type { Change } from '../change.ts';
import type { Document } from '../document.ts';
import type { EntityName } from '../model/entities.ts';
import { references } from '../model/references.ts';
import type { Comment } from '../model/review.ts';
import { ProblemError } from '../problem.ts';

type AnyRow = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * Removes records with all that hangs on them, following the model's references, and with the comments about them.
 * @throws ProblemError `inUse` when a record that refuses removal is still referred to; `notFound` for an unknown id.
 */
export function removeRecords(document: Document, entity: EntityName, ids: readonly string[]): Change {
  const removed = new Map<EntityName, Map<string, AnyRow>>();
  const cleared = new Map<EntityName, Map<string, { from: AnyRow; to: AnyRow }>>();
  const rowsOf = (name: EntityName) => document[name] as unknown as ReadonlyMap<string, AnyRow>;

  const remove = (name: EntityName, targets: ReadonlyMap<string, AnyRow>): void => {
    const gone = removed.get(name) ?? new Map<string, AnyRow>();
    for (const [id, row] of targets) gone.set(id, row);
    removed.set(name, gone);
    for (const reference of references) {
      if (reference.target !== name) continue;
      const referring = rowsOf(reference.entity)
        .values()
        .filter((row) => targets.has(row[reference.field] as string) && !removed.get(reference.entity)?.has(row.id));
      const hits = new Map<string, AnyRow>(referring.map((row) => [row.id, row]));
      if (hits.size === 0) continue;
      if (reference.onRemove === 'refuse') throw new ProblemError('inUse', { entity: name, count: hits.size, by: reference.entity });
      if (reference.onRemove === 'cascade') remove(reference.entity, hits);
      else clear(reference.entity, reference.field, hits);
    }
  };

  const clear = (name: EntityName, field: string, rows: ReadonlyMap<string, AnyRow>): void => {
    const updates = cleared.get(name) ?? new Map<string, { from: AnyRow; to: AnyRow }>();
    for (const [id, row] of rows) {
      const before = updates.get(id);
      updates.set(id, { from: before?.from ?? row, to: { ...(before?.to ?? row), [field]: null } });
    }
    cleared.set(name, updates);
  };

  const targets = new Map<string, AnyRow>();
  for (const id of ids) {
    const row = rowsOf(entity).get(id);
    if (row === undefined) throw new ProblemError('notFound', { entity, id });
    targets.set(id, row);
  }
  if (targets.size > 0) remove(entity, targets);
  const orphaned = document.comment.values().filter((comment) => isOrphaned(comment, removed));
  const comments = new Map<string, AnyRow>(orphaned.map((comment) => [comment.id, comment]));
  if (comments.size > 0) remove('comment', comments);

  const names = new Set([...removed.keys(), ...cleared.keys()]);
  const tables = [...names].map((name) => {
    const gone = removed.get(name) ?? new Map<string, AnyRow>();
    const updated = [...(cleared.get(name)?.values() ?? [])].filter(({ from }) => !gone.has(from.id));
    return [name, { added: [], updated, removed: [...gone.values()] }];
  });
  return Object.fromEntries(tables) as Change;
}

/** Whether what a comment is about is among the removed records; a cell is gone with its requirement or its candidate. */
function isOrphaned({ subject, subjectId }: Comment, removed: ReadonlyMap<EntityName, ReadonlyMap<string, AnyRow>>): boolean {
  if (subject !== 'cell') return removed.get(subject)?.has(subjectId) === true;
  const [requirementId = '', candidateId = ''] = subjectId.split('/');
  return removed.get('requirement')?.has(requirementId) === true || removed.get('candidate')?.has(candidateId) === true;
}
