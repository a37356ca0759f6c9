import type { Change } from '../change.ts';
import type { Document } from '../document.ts';
import type { IdOf, RecordOf } from '../model/entities.ts';
import { ProblemError } from '../problem.ts';
import type { ActionContext } from './context.ts';

/** Tables that link records of two others, many to many, with the two sides of a link. */
const sides = {
  trace: { needId: 'need', requirementId: 'requirement' },
  support: { featureId: 'feature', requirementId: 'requirement' },
} as const;

type LinkEntity = keyof typeof sides;
type Side<Entity extends LinkEntity> = Extract<keyof (typeof sides)[Entity], string>;
type Target<Entity extends LinkEntity, Of extends Side<Entity>> = IdOf<(typeof sides)[Entity][Of] & keyof Document>;

interface Links<Entity extends LinkEntity, Of extends Side<Entity>> {
  readonly id: Target<Entity, Of>;
  /** Everything on the other side it is linked to from now on. */
  readonly to: readonly Target<Entity, Exclude<Side<Entity>, Of>>[];
}

type LinkRow = Readonly<Record<string, string>> & { readonly id: string };

/**
 * Sets what records of one side are linked to; links that stay keep their records. The last entry for a record counts.
 * @throws ProblemError `notFound` for an unknown record on either side.
 */
export function linkRecords<Entity extends LinkEntity, Of extends Side<Entity>>(
  document: Document,
  entity: Entity,
  side: Of,
  links: readonly Links<Entity, Of>[],
  context: ActionContext,
): Change {
  const targets: Readonly<Record<string, keyof Document>> = sides[entity];
  const other = Object.keys(targets).find((name) => name !== side) ?? side;
  const rows = document[entity] as unknown as ReadonlyMap<string, LinkRow>;
  const wanted = new Map<string, ReadonlySet<string>>(links.map(({ id, to }) => [id, new Set(to)]));
  const expect = (field: string, id: string): void => {
    const target = targets[field];
    if (target !== undefined && !(document[target] as ReadonlyMap<string, unknown>).has(id)) throw new ProblemError('notFound', { entity: target, id });
  };
  const present = new Set<string>();
  const removed: LinkRow[] = [];
  for (const row of rows.values()) {
    const to = wanted.get(row[side] ?? '');
    if (to === undefined) continue;
    if (to.has(row[other] ?? '')) present.add(`${row[side]} ${row[other]}`);
    else removed.push(row);
  }
  const added: LinkRow[] = [];
  for (const [id, to] of wanted) {
    expect(side, id);
    for (const target of to) {
      expect(other, target);
      if (!present.has(`${id} ${target}`)) added.push({ id: context.newId(entity), [side]: id, [other]: target });
    }
  }
  if (added.length + removed.length === 0) return {};
  return { [entity]: { added: added as unknown as RecordOf<Entity>[], updated: [], removed: removed as unknown as RecordOf<Entity>[] } } as Change;
}
