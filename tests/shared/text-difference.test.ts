import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { type TextPiece, textDifference } from '../../shared/text-difference.ts';

const without = (pieces: readonly TextPiece[], kind: TextPiece['kind']): string =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join('');

describe('the difference of two texts', () => {
  it('tells words taken out and put in', () => {
    expect(textDifference('It fits 8 of 9 items.', 'It fits 9 of 9 items.', 'en')).toEqual([
      { kind: 'same', text: 'It fits ' },
      { kind: 'removed', text: '8' },
      { kind: 'added', text: '9' },
      { kind: 'same', text: ' of 9 items.' },
    ]);
    expect(textDifference('在庫管理は部分一致です。', '在庫管理は完全一致です。', 'ja').filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: '部分' },
      { kind: 'added', text: '完全' },
    ]);
  });

  it('of the same text is one piece, and of nothing is none', () => {
    expect(textDifference('同じ', '同じ', 'ja')).toEqual([{ kind: 'same', text: '同じ' }]);
    expect(textDifference('', '', 'ja')).toEqual([]);
  });

  it('always makes up both texts, with no two neighbours of a kind', () => {
    const some = fc.array(fc.constantFrom('在庫', '決済', ' fit', '。', '\n', '1'), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(some, some, (from, to) => {
        const pieces = textDifference(from, to, 'ja');
        expect(without(pieces, 'added')).toBe(from);
        expect(without(pieces, 'removed')).toBe(to);
        expect(pieces.every(({ kind }, index) => kind !== pieces[index + 1]?.kind)).toBe(true);
      }),
    );
  });

  it('of two long texts that differ throughout is found at once', () => {
    const [from, to] = ['甲乙 '.repeat(5000), '丙丁 '.repeat(5000)];
    const pieces = textDifference(from, to, 'ja');
    expect(without(pieces, 'added')).toBe(from);
    expect(without(pieces, 'removed')).toBe(to);
  });
});
