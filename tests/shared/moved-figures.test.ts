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
