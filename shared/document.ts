import { type EntityName, entityNames, type IdOf, type OrderedEntity, type RecordOf } from './model/entities.ts';
import type { Candidate } from './model/candidate.ts';
import type { Project } from './model/project.ts';
import type { Category } from './model/category.ts';
import type { Requirement } from './model/requirement.ts';
import { derive, type View } from './derive.ts';
import { memoise } from './memoise.ts';

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
export function projectOf(document: View<'project'>): Project {
  const [project] = document.project.values();
  if (project === undefined) throw new Error('a document holds exactly one project record');
  return project;
}

const byOrder = (a: { order: string; id: string }, b: { order: string; id: string }): number =>
  a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1;

const sorted = memoise((table: ReadonlyMap<string, { order: string; id: string }>) => [...table.values()].sort(byOrder));

/** The records of a table in the order people gave them. */
export function inOrder<Entity extends OrderedEntity>(document: View<Entity>, entity: Entity): readonly RecordOf<Entity>[] {
  return sorted(document[entity]) as unknown as readonly RecordOf<Entity>[];
}

/** The candidates that are compared and ranked: the short list, in order. */
export const comparedCandidates = derive(['candidate'], (view): readonly Candidate[] =>
  inOrder(view, 'candidate').filter(({ stage }) => stage === 'shortList'),
);

/** A requirement in its place in the tree of its category. */
export interface RequirementNode {
  readonly requirement: Requirement;
  /** 0 at the top. */
  readonly depth: number;
  /** Whether items stand below it: then it is a heading and is not rated. */
  readonly isHeading: boolean;
}

export interface CategoryRequirements {
  readonly category: Category;
  /** What is rated: the items without items below them, in the order of the tree. */
  readonly requirements: readonly Requirement[];
  /** Every item, each before the items below it. */
  readonly tree: readonly RequirementNode[];
}

/** The requirements under their categories, all in order. */
export const requirementsByCategory = derive(
  ['category', 'requirement'],
  (view): readonly CategoryRequirements[] => {
    const inTurn = inOrder(view, 'requirement');
    const below = Map.groupBy(inTurn, ({ parentId }) => parentId);
    const tops = Map.groupBy(below.get(null) ?? [], ({ categoryId }) => categoryId);
    const walk = (siblings: readonly Requirement[], depth: number): RequirementNode[] =>
      siblings.flatMap((requirement) => {
        const inner = walk(below.get(requirement.id) ?? [], depth + 1);
        return [{ requirement, depth, isHeading: inner.length > 0 }, ...inner];
      });
    return inOrder(view, 'category').map((category) => {
      const tree = walk(tops.get(category.id) ?? [], 0);
      return { category, tree, requirements: tree.filter(({ isHeading }) => !isHeading).map(({ requirement }) => requirement) };
    });
  },
);
