import type { Document } from './document.ts';
import { memoise } from './memoise.ts';
import type { EntityName } from './model/entities.ts';

/** Some tables of a document: what a derivation may look at. */
export type View<Name extends EntityName> = Pick<Document, Name>;

/** Something that follows from a document, with the names of the tables it reads. */
export interface Derivation<Name extends EntityName, More extends readonly unknown[], Result> {
  (document: View<Name>, ...more: More): Result;
  readonly tables: readonly Name[];
}

/** A table, or another derivation, whose tables are then read too. */
type Source = EntityName | { readonly tables: readonly EntityName[] };
type TableOf<From extends Source> = From extends EntityName ? From : From extends { readonly tables: readonly (infer Name extends EntityName)[] } ? Name : never;

const tablesOf = (source: Source): readonly EntityName[] => (typeof source === 'string' ? [source] : source.tables);

/**
 * Declares something that follows from a document: computed from the tables it names, which are all it is shown, and remembered as long
 * as they live, whichever and however many documents they are in.
 * @param from the tables it reads, and the derivations it is made from
 * @param compute pure; given the named tables and whatever else the question takes
 */
export function derive<const From extends Source, More extends readonly unknown[], Result>(
  from: readonly From[],
  compute: (view: View<TableOf<From>>, ...more: More) => Result,
): Derivation<TableOf<From>, More, Result> {
  type Name = TableOf<From>;
  const names = [...new Set(from.flatMap(tablesOf))] as Name[];
  const answers = memoise((...tables: readonly Document[Name][]) => {
    const view = Object.fromEntries(names.map((name, index) => [name, tables[index]])) as View<Name>;
    return memoise((...more: More) => compute(view, ...more));
  });
  return Object.assign((document: View<Name>, ...more: More) => answers(...names.map((name) => document[name]))(...more), { tables: names });
}
