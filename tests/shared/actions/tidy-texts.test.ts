import { expect, test } from 'vitest';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { tidyTexts } from '../../../shared/actions/tidy-texts.ts';
import { applyChange } from '../../../shared/change.ts';
import { inOrder } from '../../../shared/document.ts';
import { comparison } from '../../support/comparison.ts';

const document = comparison({ requirements: [{ title: '返品' }, { title: '古い\u202E名前' }], candidates: [{ name: '甲', levels: '◎◎' }] });
const [first, old] = inOrder(document, 'requirement');
if (first === undefined || old === undefined) throw new Error('there are two items');
const titled = (title: string) => tidyTexts(editRecords(document, 'requirement', [{ id: first.id, values: { title } }]));
const titleIn = (title: string): string => applyChange(document, titled(title).change).requirement.get(first.id)?.title ?? '';

test('marks that turn the direction of a text are taken out of what is typed, and it is told', () => {
  expect([titleIn('請求\u202Eexe.pdf'), titleIn('\u200F甲\u2066乙\u2069')]).toEqual(['請求exe.pdf', '甲乙']);
  expect([titled('a\u200Eb').turned, titled('請求書').turned, titled('請\u200B求').turned]).toEqual([true, false, false]);
});

test('a text of which nothing shows is empty, and emoji stay whole', () => {
  expect(['\u200B\u2060', '\u2800', '\uFE0F', '\u3164', '\u202E'].map(titleIn)).toEqual(['', '', '', '', '']);
  expect(titleIn('👨‍👩‍👧 ❤️')).toBe('👨‍👩‍👧 ❤️');
});

test('a text that does not change stays as it was, so that an old project can be edited', () => {
  const { change, turned } = tidyTexts(editRecords(document, 'requirement', [{ id: old.id, values: { weight: 7 } }]));
  expect(applyChange(document, change).requirement.get(old.id)).toMatchObject({ title: '古い\u202E名前', weight: 7 });
  expect(turned).toBe(false);
});

test('new records are tidied too', () => {
  const { change, turned } = tidyTexts({ requirement: { added: [{ ...first, title: '\u202E新' }], updated: [], removed: [] } });
  expect([change.requirement?.added[0]?.title, turned]).toEqual(['新', true]);
});
