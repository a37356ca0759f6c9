import { generateNKeysBetween } from 'fractional-indexing';
import type { Change } from '../change.ts';
import { type Document, requirementsByCategory } from '../document.ts';
import type { IdOf } from '../model/entities.ts';
import type { Requirement } from '../model/requirement.ts';
import { ProblemError } from '../problem.ts';
import { editRecords, type RecordEdit } from './edit-records.ts';

type Id = IdOf<'requirement'>;

/** Where items stand beside each other: below an item, or at the top of a category. */
export interface Place {
  readonly categoryId: IdOf<'category'>;
  readonly parentId: Id | null;
}

/** The requirements as lists of siblings that can be rearranged and then written back as one change. */
export class RequirementForest {
  readonly #document: Document;
  readonly #lists = new Map<string, Id[]>();
  readonly #places = new Map<Id, Place>();
  readonly #moved = new Set<Id>();
  /** Every item in the order it is shown in, before anything is moved. */
  readonly shown: readonly Requirement[];

  constructor(document: Document) {
    this.#document = document;
    this.shown = requirementsByCategory(document).flatMap(({ tree }) => tree.map(({ requirement }) => requirement));
    for (const { id, categoryId, parentId } of this.shown) {
      this.#places.set(id, { categoryId, parentId });
      this.siblings({ categoryId, parentId }).push(id);
    }
  }

  siblings({ categoryId, parentId }: Place): Id[] {
    const key = parentId ?? `top of ${categoryId}`;
    let list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, (list = []));
    return list;
  }

  childrenOf(id: Id): readonly Id[] {
    return this.#lists.get(id) ?? [];
  }

  /** @throws ProblemError `notFound` for an unknown requirement */
  placeOf(id: Id): Place {
    const place = this.#places.get(id);
    if (place === undefined) throw new ProblemError('notFound', { entity: 'requirement', id });
    return place;
  }

  /**
   * The items of a selection that have none of the items above them in it, in the order shown.
   * @throws ProblemError `notFound` for an unknown requirement
   */
  rootsOf(ids: readonly Id[]): Id[] {
    const chosen = new Set(ids);
    for (const id of ids) this.placeOf(id);
    const isBelowChosen = (id: Id): boolean => {
      for (let { parentId } = this.placeOf(id); parentId !== null; { parentId } = this.placeOf(parentId)) if (chosen.has(parentId)) return true;
      return false;
    };
    return this.shown.flatMap(({ id }) => (chosen.has(id) && !isBelowChosen(id) ? [id] : []));
  }

  /** The items and everything below them. */
  withBelow(ids: readonly Id[]): ReadonlySet<Id> {
    const all = new Set<Id>();
    const walk = (id: Id): void => {
      all.add(id);
      for (const child of this.childrenOf(id)) walk(child);
    };
    for (const id of ids) walk(id);
    return all;
  }

  /** Takes an item with all below it to a place after a sibling there; first for null. */
  put(id: Id, place: Place, afterId: Id | null): void {
    const from = this.siblings(this.placeOf(id));
    from.splice(from.indexOf(id), 1);
    const to = this.siblings(place);
    to.splice(afterId === null ? 0 : to.indexOf(afterId) + 1, 0, id);
    for (const below of this.withBelow([id])) {
      const { parentId } = this.placeOf(below);
      this.#places.set(below, { categoryId: place.categoryId, parentId: below === id ? place.parentId : parentId });
    }
    this.#moved.add(id);
  }

  /** What the rearranging comes to. Order keys change only where they must. */
  toChange(): Change {
    const orders = new Map<Id, string>();
    const lists = new Set([...this.#moved].map((id) => this.siblings(this.placeOf(id))));
    for (const list of lists) for (const [id, order] of this.#newOrders(list)) orders.set(id, order);
    const edits = this.shown.flatMap((requirement): RecordEdit<'requirement'>[] => {
      const { id, order } = requirement;
      const { categoryId, parentId } = this.placeOf(id);
      const same = categoryId === requirement.categoryId && parentId === requirement.parentId;
      return same && !orders.has(id) ? [] : [{ id, values: { categoryId, parentId, order: orders.get(id) ?? order } }];
    });
    return editRecords(this.#document, 'requirement', edits);
  }

  #orderOf(id: Id): string {
    return this.#document.requirement.get(id)?.order ?? '';
  }

  /** Keys for the moved items of a list, between those that stay; for the whole list where two that stay share a key. */
  #newOrders(list: readonly Id[]): (readonly [Id, string])[] {
    if (isRising(list.map((id) => this.#orderOf(id)))) return [];
    const staying = list.filter((id) => !this.#moved.has(id)).map((id) => this.#orderOf(id));
    if (!isRising(staying)) return paired(list, generateNKeysBetween(null, null, list.length));
    const result: (readonly [Id, string])[] = [];
    let run: Id[] = [];
    let before: string | null = null;
    const close = (after: string | null): void => {
      const kept = isRising([...(before === null ? [] : [before]), ...run.map((id) => this.#orderOf(id)), ...(after === null ? [] : [after])]);
      if (!kept) result.push(...paired(run, generateNKeysBetween(before, after, run.length)));
      run = [];
      before = after;
    };
    for (const id of list) {
      if (this.#moved.has(id)) run.push(id);
      else close(this.#orderOf(id));
    }
    close(null);
    return result;
  }
}

const isRising = (keys: readonly string[]): boolean => keys.every((key, index) => index === 0 || (keys[index - 1] ?? '') < key);

const paired = (ids: readonly Id[], keys: readonly string[]): (readonly [Id, string])[] =>
  ids.flatMap((id, index) => (keys[index] === undefined ? [] : [[id, keys[index]] as const]));
