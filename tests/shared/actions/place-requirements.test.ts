import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rate } from '../../../shared/actions/assess.ts';
import {
  editRequirements,
  headingsWithRatings,
  indentRequirements,
  moveRequirements,
  outdentRequirements,
  shiftRequirements,
} from '../../../shared/actions/place-requirements.ts';
import { applyChange, type Change, invertChange } from '../../../shared/change.ts';
import { type Document, inOrder, requirementsByCategory } from '../../../shared/document.ts';
import { findStructureFlaw } from '../../../shared/model/structure.ts';
import { idOf } from '../../support/context.ts';
import { cell, levelOf, projectWith } from '../../support/project.ts';

const requirement = (number: number) => idOf('requirement', `requirement-${number}`);
const category = (number: number) => idOf('category', `category-${number}`);
const below = (number: number) => ({ parentId: requirement(number) });

/** One line per category: `1(2(3)4) 5` is 1 with 2 and 4 below it and 3 below 2, then 5. */
function drawn(document: Document): string[] {
  const draw = (parentId: string | null, categoryId: string): string =>
    inOrder(document, 'requirement')
      .filter((row) => row.parentId === parentId && row.categoryId === categoryId)
      .map(({ id }) => {
        const inner = draw(id, categoryId);
        return id.slice(12) + (inner === '' ? '' : `(${inner})`);
      })
      .join(' ');
  return inOrder(document, 'category').map(({ id }) => draw(null, id));
}

const after = (document: Document, change: Change): string[] => drawn(applyChange(document, change));

/** 1(2(3) 4) 5 in the first category, 6 7 in the second. */
const tree = projectWith([{}, below(1), below(2), below(1), {}, { category: 2 }, { category: 2 }], 1).document;

test('the tree the tests begin with', () => {
  expect(drawn(tree)).toEqual(['1(2(3) 4) 5', '6 7', '', '']);
});

describe('moving requirements of a flat list', () => {
  const { document } = projectWith([{ category: 1 }, { category: 2 }, { category: 1 }, { category: 2 }], 0);
  const shown = (moved: Document) =>
    requirementsByCategory(moved).map(({ requirements }) => requirements.map(({ id }) => Number(id.slice(12))));
  const moved = (numbers: number[], place: number | null, into: number) =>
    shown(applyChange(document, moveRequirements(document, numbers.map(requirement), place === null ? null : requirement(place), category(into))));

  test.each([
    ['within its category', [1], 3, 1, [[3, 1], [2, 4], [], []]],
    ['to the front of another category', [4], null, 1, [[4, 1, 3], [2], [], []]],
    ['after a requirement of another category', [1], 2, 2, [[3], [2, 1, 4], [], []]],
    ['into an empty category', [2], null, 3, [[1, 3], [4], [2], []]],
    ['a block from two categories, in the order shown', [2, 3], null, 4, [[1], [4], [], [3, 2]]],
    ['a block after one of itself', [1, 3], 3, 1, [[1, 3], [2, 4], [], []]],
  ])('moves %s', (_, numbers, place, into, result) => {
    expect(moved(numbers, place, into)).toEqual(result);
  });

  test('changes nothing when all stand there already', () => {
    expect(moveRequirements(document, [requirement(1)], null, category(1))).toEqual({});
  });

  test('refuses requirements that are gone', () => {
    expect(() => moveRequirements(document, [idOf('requirement', 'gone')], null, category(1))).toThrow('notFound');
    expect(() => moveRequirements(document, [requirement(1)], idOf('requirement', 'gone'), category(1))).toThrow('notFound');
  });
});

describe('moving within a tree', () => {
  test.each([
    ['a heading takes all below it along', [2], 5, 1, ['1(4) 5 2(3)', '6 7', '', '']],
    ['into another category', [1], null, 2, ['5', '1(2(3) 4) 6 7', '', '']],
    ['after a heading, to be first below it', [5], 1, 1, ['1(5 2(3) 4)', '6 7', '', '']],
    ['after an item below a heading, to stand beside it', [5], 4, 1, ['1(2(3) 4 5)', '6 7', '', '']],
    ['a heading after an item below itself stays', [1], 3, 1, ['1(2(3) 4) 5', '6 7', '', '']],
    ['a selection with an item and one above it moves once', [2, 3], 6, 2, ['1(4) 5', '6 2(3) 7', '', '']],
  ])('%s', (_, numbers, place, into, result) => {
    expect(after(tree, moveRequirements(tree, numbers.map(requirement), place === null ? null : requirement(place), category(into)))).toEqual(result);
  });
});

describe('shifting', () => {
  test.each([
    ['past a sibling with all below it', [5], -1, ['5 1(2(3) 4)', '6 7', '', '']],
    ['a heading past the next item', [1], 1, ['5 1(2(3) 4)', '6 7', '', '']],
    ['the last below a heading to beside it', [4], 1, ['1(2(3)) 4 5', '6 7', '', '']],
    ['the first below a heading to before it', [2], -1, ['2(3) 1(4) 5', '6 7', '', '']],
    ['the last of a category into the next', [5], 1, ['1(2(3) 4)', '5 6 7', '', '']],
    ['the first of a category into the one before', [6], -1, ['1(2(3) 4) 5 6', '7', '', '']],
    ['the first of all nowhere', [1], -1, ['1(2(3) 4) 5', '6 7', '', '']],
    ['two neighbours together', [6, 7], -1, ['1(2(3) 4) 5 6 7', '', '', '']],
  ] as const)('moves %s', (_, numbers, direction, result) => {
    expect(after(tree, shiftRequirements(tree, numbers.map(requirement), direction))).toEqual(result);
  });
});

describe('indenting and outdenting', () => {
  test.each([
    ['below the sibling before', [5], ['1(2(3) 4 5)', '6 7', '', '']],
    ['with all below it', [4], ['1(2(3 4)) 5', '6 7', '', '']],
    ['not the first among siblings', [1, 2, 6], ['1(2(3) 4) 5', '6 7', '', '']],
    ['two neighbours below the same one', [4, 5], ['1(2(3 4) 5)', '6 7', '', '']],
  ])('indents %s', (_, numbers, result) => {
    expect(after(tree, indentRequirements(tree, numbers.map(requirement)))).toEqual(result);
  });

  test.each([
    ['to right after the item above', [2], ['1(4) 2(3) 5', '6 7', '', '']],
    ['two siblings in their order', [2, 4], ['1 2(3) 4 5', '6 7', '', '']],
    ['not what stands at the top', [1, 5], ['1(2(3) 4) 5', '6 7', '', '']],
  ])('outdents %s', (_, numbers, result) => {
    expect(after(tree, outdentRequirements(tree, numbers.map(requirement)))).toEqual(result);
  });

  test('indenting what stands last below its sibling and outdenting it again leads back', () => {
    const indented = applyChange(tree, indentRequirements(tree, [requirement(5)]));
    expect(after(indented, outdentRequirements(indented, [requirement(5)]))).toEqual(drawn(tree));
  });
});

describe('editing requirements', () => {
  test('a new category takes all below along', () => {
    expect(after(tree, editRequirements(tree, [{ id: requirement(2), values: { categoryId: category(3), title: '在庫' } }]))).toEqual(['1(4) 5', '6 7', '2(3)', '']);
  });

  test('an item stays below the one above it when both get the same category', () => {
    const edits = [1, 2].map((number) => ({ id: requirement(number), values: { categoryId: category(3) } }));
    expect(after(tree, editRequirements(tree, edits))).toEqual(['5', '6 7', '1(2(3) 4)', '']);
  });

  test('refuses a requirement that is gone', () => {
    expect(() => editRequirements(tree, [{ id: idOf('requirement', 'gone'), values: { categoryId: category(1) } }])).toThrow('notFound');
  });
});

test('a rated item that becomes a heading keeps its ratings, unseen, and shows them again as an item', () => {
  const context = { newId: () => idOf('assessment', 'a') as never, now: () => '' };
  const rated = applyChange(tree, rate(tree, [cell(6, 1)], levelOf(tree, 'fit'), context));
  expect(headingsWithRatings(rated).size).toBe(0);
  const heading = applyChange(rated, indentRequirements(rated, [requirement(7)]));
  expect([...headingsWithRatings(heading)]).toEqual([requirement(6)]);
  const back = applyChange(heading, outdentRequirements(heading, [requirement(7)]));
  expect(headingsWithRatings(back).size).toBe(0);
});

describe('whatever is done to a tree', () => {
  const numbers = [1, 2, 3, 4, 5, 6, 7];
  const chosen = fc.subarray(numbers, { minLength: 1 }).map((list) => list.map(requirement));
  const place = fc.option(fc.constantFrom(...numbers).map(requirement));
  const step = fc.oneof(
    chosen.map((ids) => ({ ids, keepsOrder: true, run: (document: Document) => indentRequirements(document, ids) })),
    chosen.map((ids) => ({ ids, keepsOrder: false, run: (document: Document) => outdentRequirements(document, ids) })),
    fc.tuple(chosen, fc.constantFrom(1, -1)).map(([ids, direction]) => ({
      ids,
      keepsOrder: false,
      run: (document: Document) => shiftRequirements(document, ids, direction === 1 ? 1 : -1),
    })),
    fc.tuple(chosen, place, fc.integer({ min: 1, max: 4 })).map(([ids, afterId, into]) => ({
      ids,
      keepsOrder: false,
      run: (document: Document) => moveRequirements(document, ids, afterId, category(into)),
    })),
    fc.tuple(chosen, fc.integer({ min: 1, max: 4 })).map(([ids, into]) => ({
      ids,
      keepsOrder: false,
      run: (document: Document) => editRequirements(document, ids.map((id) => ({ id, values: { categoryId: category(into) } }))),
    })),
  );
  const shown = (document: Document): string[] =>
    requirementsByCategory(document).flatMap(({ tree: nodes }) => nodes.map(({ requirement: { id } }) => id));
  const sound = (document: Document): void => {
    const rows = [...document.requirement.values()];
    expect(findStructureFlaw({ requirement: rows, task: [], dependency: [] })).toBeNull();
    expect(shown(document).toSorted()).toEqual(numbers.map(requirement));
  };
  /** The chosen items and all below them. */
  const moving = (document: Document, ids: readonly string[]): ReadonlySet<string> => {
    const all = new Set(ids);
    for (const { tree: nodes } of requirementsByCategory(document))
      for (const { requirement: row } of nodes) if (row.parentId !== null && all.has(row.parentId)) all.add(row.id);
    return all;
  };

  test('no item is lost, none stands below itself or in another category than the item above it, and undo is exact', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let current = tree;
        for (const { run } of steps) {
          const change = run(current);
          const next = applyChange(current, change);
          sound(next);
          expect(applyChange(next, invertChange(change))).toEqual(current);
          current = next;
        }
      }),
    );
  });

  test('everything that does not move keeps its order, and so does what moves', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let current = tree;
        for (const { ids, keepsOrder, run } of steps) {
          const set = moving(current, ids);
          const before = shown(current);
          current = applyChange(current, run(current));
          const now = shown(current);
          expect(now.filter((id) => !set.has(id))).toEqual(before.filter((id) => !set.has(id)));
          if (keepsOrder) expect(now).toEqual(before);
        }
      }),
    );
  });
});
