import type { EntityName, IdOf } from '../model/entities.ts';

/** What an action may need from outside the document. */
export interface ActionContext {
  /** A fresh id for a record of the given table. */
  newId<Entity extends EntityName>(entity: Entity): IdOf<Entity>;
  /** The moment of the action, ISO 8601 in UTC. */
  now(): string;
}
