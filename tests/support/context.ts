import type { ActionContext } from '../../shared/actions/context.ts';
import type { EntityName, IdOf } from '../../shared/model/entities.ts';

export const moment = '2026-11-01T09:00:00Z';

/** Ids counted per table, `requirement-1` on, and a clock that stands still. */
export function countingContext(): ActionContext {
  const counts = new Map<EntityName, number>();
  return {
    newId: <Entity extends EntityName>(entity: Entity) => {
      const count = (counts.get(entity) ?? 0) + 1;
      counts.set(entity, count);
      return `${entity}-${count}` as IdOf<Entity>;
    },
    now: () => moment,
  };
}

export const idOf = <Entity extends EntityName>(_entity: Entity, id: string): IdOf<Entity> => id as IdOf<Entity>;
