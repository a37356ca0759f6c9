import type { Change } from '../change.ts';
import type { Document } from '../document.ts';
import { comparable } from '../input/choice.ts';
import { memoise } from '../memoise.ts';
import type { IdOf } from '../model/entities.ts';
import { addRecords } from './add-records.ts';
import type { ActionContext } from './context.ts';

/** A table people choose from by name. */
export type NamedEntity = 'category' | 'costClass' | 'gapNature';

type Names = ReadonlyMap<string, string>;

/** Made once for each table: a paste looks up a name in every one of its rows. */
const namesIn = {
  category: memoise((table: Document['category']): Names => new Map(table.values().map(({ id, name }) => [comparable(name), id]))),
  costClass: memoise((table: Document['costClass']): Names => new Map(table.values().map(({ id, name }) => [comparable(name), id]))),
  gapNature: memoise((table: Document['gapNature']): Names => new Map(table.values().map(({ id, label }) => [comparable(label), id]))),
};

function namesOf(document: Document, entity: NamedEntity): Names {
  switch (entity) {
    case 'category':
      return namesIn.category(document.category);
    case 'costClass':
      return namesIn.costClass(document.costClass);
    case 'gapNature':
      return namesIn.gapNature(document.gapNature);
  }
}

/** The record of a table by its name, whatever its width; undefined for no name and for one nobody bears. */
export function named<Entity extends NamedEntity>(document: Document, entity: Entity, name: string | undefined): IdOf<Entity> | undefined {
  return name === undefined ? undefined : (namesOf(document, entity).get(comparable(name)) as IdOf<Entity> | undefined);
}

/**
 * Adds what the names stand for at the end of a table, once for each name that is not there yet.
 * @throws the record schema's own error for a name that is empty or too long
 */
export function addNamed(document: Document, entity: NamedEntity, names: readonly string[], context: ActionContext): Change {
  const known = new Set(namesOf(document, entity).keys());
  const added = names.filter((name) => !known.has(comparable(name)) && known.add(comparable(name)));
  switch (entity) {
    case 'category':
      return addRecords(document, entity, added.map((name) => ({ name, description: '' })), context);
    case 'costClass':
      return addRecords(document, entity, added.map((name) => ({ name })), context);
    case 'gapNature':
      return addRecords(document, entity, added.map((label) => ({ label })), context);
  }
}
