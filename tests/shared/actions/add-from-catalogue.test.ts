import { describe, expect, test } from 'vitest';
import { addFromCatalogue, type CatalogueChoice } from '../../../shared/actions/add-from-catalogue.ts';
import { type Catalogue, catalogueSchema, presentItems } from '../../../shared/catalogue.ts';
import { applyChange, invertChange } from '../../../shared/change.ts';
import { type Document, requirementsByCategory } from '../../../shared/document.ts';
import { findStructureFlaw } from '../../../shared/model/structure.ts';
import { idOf } from '../../support/context.ts';
import { projectWith } from '../../support/project.ts';

const texts = (text: string) => ({ ja: `${text}の和文`, en: `${text} in English` });
const item = (id: string, priorityClass: 'required' | 'needed' | null = null, items?: object[]) => ({
  id,
  title: texts(id),
  criterion: items === undefined ? texts(`criterion of ${id}`) : { ja: '', en: '' },
  priorityClass,
  provenance: texts(`source ${id}`),
  ...(items === undefined ? {} : { items }),
});
const catalogue: Catalogue = catalogueSchema.parse({
  name: 'test',
  title: texts('Test'),
  source: texts('Source'),
  groups: [
    { id: 'one', title: texts('One'), items: [item('a', 'required'), item('h', null, [item('b', 'needed'), item('c')])] },
    { id: 'two', title: texts('Two'), items: [item('d')] },
  ],
});

const { document, context } = projectWith([{ title: '在庫管理' }], 1);
const choose = (chosen: readonly string[], more: Partial<CatalogueChoice> = {}): CatalogueChoice => ({
  catalogue,
  chosen: new Set(chosen),
  categoryId: null,
  requiredIsMandatory: false,
  language: 'en',
  ...more,
});
const drawn = (current: Document): string[] =>
  requirementsByCategory(current)
    .filter(({ tree }) => tree.length > 0)
    .map(({ category, tree }) => `${category.name}: ${tree.map(({ requirement, depth }) => '>'.repeat(depth) + requirement.title).join(', ')}`);
const added = (choice: CatalogueChoice, current = document): Document => applyChange(current, addFromCatalogue(current, choice, context));

describe('adding from a catalogue', () => {
  test('makes a category per group and takes the headings of the chosen items along', () => {
    expect(drawn(added(choose(['b', 'd'])))).toEqual(['業務プロセス: 在庫管理', 'One in English: h in English, >b in English', 'Two in English: d in English']);
  });

  test('or puts all into one category, under a heading per group', () => {
    const categoryId = idOf('category', 'category-2');
    expect(drawn(added(choose(['a', 'c', 'd'], { categoryId })))).toEqual([
      '業務プロセス: 在庫管理',
      '機能要件: One in English, >a in English, >h in English, >>c in English, Two in English, >d in English',
    ]);
  });

  test('writes criterion, class and provenance in the chosen language, and codes that run on in the order shown', () => {
    const rows = [...added(choose(['a', 'b'], { language: 'ja' })).requirement.values()].slice(1);
    expect(rows.map(({ code, title, priorityClass, mandatory }) => [code, title, priorityClass, mandatory])).toEqual([
      ['R-002', 'aの和文', 'required', false],
      ['R-003', 'hの和文', null, false],
      ['R-004', 'bの和文', 'needed', false],
    ]);
    expect(rows[0]).toMatchObject({ criterion: 'criterion of aの和文', provenance: 'source aの和文' });
  });

  test('makes the required ones mandatory only when asked', () => {
    const rows = [...added(choose(['a', 'b'], { requiredIsMandatory: true })).requirement.values()];
    expect(rows.filter(({ mandatory }) => mandatory).map(({ title }) => title)).toEqual(['a in English']);
  });

  test('leaves out what is there already, in either language, and adds below the heading that is there', () => {
    const once = added(choose(['a', 'b'], { language: 'ja' }));
    expect([...presentItems(once, catalogue)]).toEqual(['a', 'b']);
    expect(addFromCatalogue(once, choose(['a', 'b']), context)).toEqual({});
    expect(drawn(added(choose(['a', 'b', 'c']), once))).toEqual(['業務プロセス: 在庫管理', 'Oneの和文: aの和文, hの和文, >bの和文, >c in English']);
  });

  test('knows an item by its text alone, whatever its width and case', () => {
    const same = projectWith([{ title: 'Ａ ＩＮ English' }], 0).document;
    expect([...presentItems(same, catalogue)]).toEqual(['a']);
  });

  test('keeps the tree sound, and undo takes all of it back', () => {
    const change = addFromCatalogue(document, choose(['a', 'b', 'c', 'd']), context);
    const after = applyChange(document, change);
    expect(findStructureFlaw({ requirement: [...after.requirement.values()], task: [], dependency: [] })).toBeNull();
    expect(applyChange(after, invertChange(change))).toEqual(document);
  });

  test('refuses a category that is gone, and adds nothing for nothing', () => {
    expect(() => addFromCatalogue(document, choose(['a'], { categoryId: idOf('category', 'gone') }), context)).toThrow('notFound');
    expect(addFromCatalogue(document, choose([]), context)).toEqual({});
  });
});
