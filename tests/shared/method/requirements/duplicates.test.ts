import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDuplicates, nearThreshold, similarity } from '../../../../shared/method/requirements/duplicates.ts';

describe('how alike two texts are', () => {
  test.each([
    ['在庫管理', '在庫　管理', 1],
    ['ＰＣＩ ＤＳＳ準拠', 'pci-dss準拠', 1],
    // night and nacht share ht of four bigrams each: 2·1/8.
    ['night', 'nacht', 0.25],
    ['在庫管理', '在庫管理機能', 0.75],
    ['在庫管理', '', 0],
  ])('%j and %j: %d', (one, other, share) => {
    expect(similarity(one, other)).toBeCloseTo(share, 12);
  });

  test('does not depend on which comes first and stays within 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        const share = similarity(one, other);
        expect(share).toBe(similarity(other, one));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('items that are double', () => {
  test('name the earlier item that says the same or nearly the same', () => {
    const texts = ['クレジットカード決済に対応している', '在庫管理', 'クレジットカード決済に対応していること', '在庫 管理。', ''];
    expect(findDuplicates(texts)).toEqual([
      { index: 2, earlier: 0, kind: 'near', similarity: expect.closeTo(32 / 34, 12) as number },
      { index: 3, earlier: 1, kind: 'same', similarity: 1 },
    ]);
  });

  test('are not those that differ in a number', () => {
    expect(findDuplicates(['応答時間が 3 秒以内であること', '応答時間が 5 秒以内であること'])).toEqual([]);
    expect(findDuplicates(['稼動率 99.9 %', '稼動率 999 %'])).toEqual([]);
  });

  test('are the same that comparing every pair would find', () => {
    const word = fc.string({ unit: fc.constantFrom('在', '庫', '管', '理', 'の'), minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), (texts) => {
        const expected = texts.flatMap((text, index) => {
          const shares = texts.slice(0, index).map((earlier) => similarity(text, earlier));
          const best = Math.max(0, ...shares);
          return best >= nearThreshold ? [{ index, similarity: best }] : [];
        });
        expect(findDuplicates(texts).map(({ index, similarity: share }) => ({ index, similarity: share }))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
