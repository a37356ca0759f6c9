import { expect, test } from 'vitest';
import { addRecords } from '../../../shared/actions/add-records.ts';
import { writeRequirements } from '../../../shared/actions/write-requirements.ts';
import { applyChange } from '../../../shared/change.ts';
import { type Document, requirementsByCategory } from '../../../shared/document.ts';
import { idOf } from '../../support/context.ts';
import { projectWith } from '../../support/project.ts';

const requirement = (number: number) => idOf('requirement', `requirement-${number}`);
const first = idOf('category', 'category-1');

/** Each category with the titles under it, deeper ones indented. */
const shown = (document: Document) =>
  requirementsByCategory(document).map(({ category, tree }) => [category.name, ...tree.map(({ requirement: { title }, depth }) => '-'.repeat(depth) + title)].join(' '));

function project() {
  const { document, context } = projectWith([{ title: '甲' }, { title: '乙' }, { title: '丙' }], 0);
  const [category] = document.category.values();
  if (category === undefined) throw new Error('no category');
  const made = writeRequirements(document, [], [{ title: '丁', newCategory: '保守' }], { categoryId: first, afterId: undefined }, context);
  return { document: applyChange(document, made), context, name: category.name };
}

test('new requirements come right after the one they are put after', () => {
  const { document, context, name } = project();
  const after = applyChange(document, writeRequirements(document, [], [{ title: 'x' }, { title: 'y' }], { categoryId: undefined, afterId: requirement(2) }, context));
  expect(shown(after).filter((text) => text.includes(' '))).toEqual([`${name} 甲 乙 x y 丙`, '保守 丁']);
});

test('after an item below a heading they stand below it too', () => {
  const { document, context, name } = project();
  const nested = applyChange(document, writeRequirements(document, [{ id: requirement(2), values: { parentId: requirement(1) } }], [], { categoryId: first, afterId: undefined }, context));
  const after = applyChange(nested, writeRequirements(nested, [], [{ title: 'x' }], { categoryId: undefined, afterId: requirement(2) }, context));
  expect(shown(after)[0]).toBe(`${name} 甲 -乙 -x 丙`);
});

test('one that names another category stands at the end of that one, and categories to be made are made once', () => {
  const { document, context, name } = project();
  const [, maintenance] = [...document.category.values()].toSorted((a, b) => (a.order < b.order ? -1 : 1)).filter(({ name: title }) => title === name || title === '保守');
  const change = writeRequirements(
    document,
    [{ id: requirement(3), values: { newCategory: '運用' } }],
    [{ title: 'x', categoryId: maintenance?.id ?? first }, { title: 'y' }, { title: 'w', newCategory: '監査' }, { title: 'z', newCategory: ' 運用' }],
    { categoryId: first, afterId: requirement(1) },
    context,
  );
  expect(change.category?.added.map((category) => category.name)).toEqual(['運用', '監査']);
  expect(shown(applyChange(document, change)).filter((text) => text.includes(' '))).toEqual([`${name} 甲 y 乙`, '保守 丁 x', '運用 丙 z', '監査 w']);
});

test('a code left empty is numbered', () => {
  const { document, context } = project();
  const change = writeRequirements(document, [], [{ title: 'x', code: ' ' }, { title: 'y', code: 'Q-7' }], { categoryId: first, afterId: undefined }, context);
  expect(change.requirement?.added.map(({ code }) => code)).toEqual([expect.stringMatching(/^R-\d{3}$/), 'Q-7']);
});

test('each new requirement answers its own needs, in the order the rows stand', () => {
  const { document: bare, context } = project();
  const needs = ['在庫', '返品', '監査'].map((title, index) => ({ code: `N-${index + 1}`, title, description: '', priority: null }));
  const document = applyChange(bare, addRecords(bare, 'need', needs, context));
  const need = (number: number) => idOf('need', `need-${number}`);
  const change = writeRequirements(
    document,
    [{ id: requirement(1), values: { needIds: [need(2)] } }],
    [{ title: '受払', needIds: [need(1)] }, { title: '返金', needIds: [need(2), need(3)] }, { title: '色' }],
    { categoryId: first, afterId: requirement(2) },
    context,
  );
  const after = applyChange(document, change);
  const traced = [...after.trace.values()].map(({ requirementId, needId }) => `${after.requirement.get(requirementId)?.title} ${after.need.get(needId)?.title}`);
  expect(traced.toSorted()).toEqual(['甲 返品', '受払 在庫', '返金 返品', '返金 監査'].toSorted());
});
