import { describe, expect, it } from 'vitest';
import { displayWidth, textTable } from '../../../main/command-line/text-table.ts';

describe('textTable', () => {
  it('lines up full-width and half-width text', () => {
    const table = textTable(
      [
        { title: '候補', align: 'left' },
        { title: '適合度', align: 'right' },
      ],
      [
        ['SaaS A', '94.4 %'],
        ['パッケージ C', '6 %'],
      ],
    );
    expect(table.split('\n')).toEqual(['候補          適合度', '------------  ------', 'SaaS A        94.4 %', 'パッケージ C     6 %']);
  });

  it('lets no name drive the terminal', () => {
    expect(textTable([{ title: 'n', align: 'left' }], [['\u001B[31mred\u001B[0m\r\nx\u0007y']])).toBe('n\n-------\nred x y');
  });
});

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['Aé', 2],
    ['合わせ', 6],
    ['（Ａ）', 6],
    ['ｱ', 1],
    ['😀', 2],
  ])('of “%s” is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});
