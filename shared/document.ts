import { type EntityName, entityNames, type IdOf, type OrderedEntity, type RecordOf } from './model/entities.ts';
import type { Project } from './model/project.ts';
import type { Category } from './model/category.ts';
import type { Requirement } from './model/requirement.ts';
import { memoise, memoiseEach } from './memoise.ts';

export type Table<Entity extends EntityName> = ReadonlyMap<IdOf<Entity>, RecordOf<Entity>>;

/** One whole project in memory: a map of records per table, exactly what the database holds. Never changed in place. */
export type Document = { readonly [Entity in EntityName]: Table<Entity> };

/** The same as plain arrays, the form in which a document crosses process walls and rests in a project file. */
export type DocumentRecords = { [Entity in EntityName]: RecordOf<Entity>[] };

export function documentOf(records: DocumentRecords): Document {
  const tables = entityNames.map((entity) => [entity, new Map(records[entity].map((record) => [record.id, record]))]);
  return Object.fromEntries(tables) as Document;
}

export function recordsOf(document: Document): DocumentRecords {
  const tables = entityNames.map((entity) => [entity, [...document[entity].values()]]);
  return Object.fromEntries(tables) as DocumentRecords;
}

export function emptyDocument(): Document {
  return Object.fromEntries(entityNames.map((entity) => [entity, new Map()])) as unknown as Document;
}

/** The document's one project record. */
export function projectOf(document: Document): Project {
  const [project] = document.project.values();
  if (project === undefined) throw new Error('a document holds exactly one project record');
  return project;
}

const byOrder = (a: { order: string; id: string }, b: { order: string; id: string }): number =>
  a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1;

const sorted = memoiseEach((table: ReadonlyMap<string, { order: string; id: string }>) => [...table.values()].sort(byOrder));

/** The records of a table in the order people gave them. */
export function inOrder<Entity extends OrderedEntity>(document: Document, entity: Entity): readonly RecordOf<Entity>[] {
  return sorted(document[entity]) as unknown as readonly RecordOf<Entity>[];
}

export interface CategoryRequirements {
  readonly category: Category;
  readonly requirements: readonly Requirement[];
}

const grouped = memoise(
  (categories: Document['category'], requirements: Document['requirement']): readonly CategoryRequirements[] => {
    const byCategory = new Map<string, Requirement[]>([...categories.keys()].map((id) => [id, []]));
    for (const requirement of sorted(requirements) as unknown as readonly Requirement[])
      byCategory.get(requirement.categoryId)?.push(requirement);
    return (sorted(categories) as unknown as readonly Category[]).map((category) => ({
      category,
      requirements: byCategory.get(category.id) ?? [],
    }));
  },
);

/** Requirements in order, under their categories in order. */
export const requirementsByCategory = (document: Document): readonly CategoryRequirements[] =>
  grouped(document.category, document.requirement);
