import { expect, it } from 'vitest';
import { translator } from '../../shared/language/index.ts';
import { movedFigures, movedText } from '../../shared/moved-figures.ts';

const said = (before: string, now: string, language: 'ja' | 'en') => movedText(movedFigures(before, now), translator(language));

it('names the figures that moved, each once, with their units', () => {
  expect(said('適合度は 94.4 % で 2 位です。', '適合度は 91.7 % で 3 位です。', 'ja')).toBe('この文章の後に、データの数字が変わりました（94.4 % → 91.7 %、2 位 → 3 位）。');
  expect(said('Fit 94.4 %, 1st of 4. Fit 94.4 %.', 'Fit 88 %, 1st of 4. Fit 88 %.', 'en')).toBe('Figures have changed in the data since this text: 94.4 % → 88 %.');
});

it('names what is gone and what is new where the texts have more or fewer figures, and counts the rest', () => {
  expect(said('ギャップは 3 件です。総額 1,250 万円。', 'ギャップはありません。総額 1,250 万円。', 'ja')).toBe('この文章の後に、データの数字が変わりました（3 件がなくなった）。');
  expect(said('1, 2, 3, 4, 5', '6, 7, 8, 9, 10', 'en')).toBe('Figures have changed in the data since this text: 1 → 6, 2 → 7, 3 → 8, and 2 more.');
});

it('says that something else moved where no figure did', () => {
  expect(said('「在庫」が 1 件です。', '「配送」が 1 件です。', 'ja')).toContain('数字以外の内容');
});

it('makes no pair of figures that are of different things', () => {
  expect(movedFigures('適合度は 50 % で 2 位、ギャップ 3 件', '適合度は 40 % で、ギャップ 3 件、未評価 1 件')).toEqual([
    { from: '50 %', to: '40 %' },
    { from: '2 位', to: null },
    { from: null, to: '1 件' },
  ]);
  expect(movedFigures('−5 万円、7 件と 8 件', '−3 万円、9 件と 10 件と 11 件')).toEqual([
    { from: '−5 万円', to: '−3 万円' },
    { from: '7 件', to: null },
    { from: '8 件', to: null },
    { from: null, to: '9 件' },
    { from: null, to: '10 件' },
    { from: null, to: '11 件' },
  ]);
});

it('takes digits of names and codes for no figures', () => {
  expect(movedFigures('「版 1」と「版 2」は A-1 です。3 件', '「版 2」と「版 1」は A-2 です。4 件')).toEqual([{ from: '3 件', to: '4 件' }]);
});
