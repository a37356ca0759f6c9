import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockHtml, parseBlock, serialiseBlock } from '../../../renderer/grid/clipboard.ts';

const text = fc.string({ unit: fc.constantFrom('a', '在', '"', '\t', '\r', '\n', ' ', '', '😀') });

const block = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([height, width]) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }));

describe('a block of cells', () => {
  test('is the same after it is written and read', () => {
    fc.assert(
      fc.property(block, (cells) => {
        expect(parseBlock(serialiseBlock(cells))).toEqual(cells);
      }),
    );
  });

  test('is written as Excel writes it', () => {
    expect(serialiseBlock([['a', 'say "hi"'], ['two\nlines', 'a\tb']])).toBe('a\t"say ""hi"""\r\n"two\nlines"\t"a\tb"');
  });

  test('is a table with escaped texts', () => {
    expect(blockHtml([['<b> & "q"', 'x\ny']])).toBe('<table><tr><td>&lt;b&gt; &amp; &quot;q&quot;</td><td>x<br>y</td></tr></table>');
  });
});

describe('a pasted text', () => {
  test.each([
    ['a\tb\r\nc\td\r\n', [['a', 'b'], ['c', 'd']]],
    ['a\nb\n', [['a'], ['b']]],
    ['a\rb', [['a'], ['b']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['\t', [['', '']]],
    ['', [['']]],
    ['"two\r\nlines"\tx', [['two\r\nlines', 'x']]],
    ['""', [['']]],
  ])('%j has its rows and cells', (pasted, cells) => {
    expect(parseBlock(pasted)).toEqual(cells);
  });

  test('keeps quotes that Excel did not write', () => {
    expect(parseBlock('5" disk\t"open\t"a"b')).toEqual([['5" disk', '"open', '"a"b']]);
  });
});
