import { describe, expect, it } from 'vitest';
import { phrase, quoted } from '../../../main/workbook/phrase.ts';
import { translator } from '../../../shared/language/index.ts';

describe('phrase', () => {
  it('joins the pieces of a text with the cells that hold its values', () => {
    const parts = { names: { formula: 'A1', value: '甲' }, fit: { formula: 'TEXT(B1,"0")', value: '94 %' } };
    expect(phrase(translator('ja'), 'workbook.live.winner', parts)).toEqual({
      formula: 'A1&" が "&TEXT(B1,"0")&" で 1 位"',
      value: '甲 が 94 % で 1 位',
    });
  });
});

describe('quoted', () => {
  it('doubles quotation marks', () => {
    expect(quoted('a "b"')).toBe('"a ""b"""');
  });
});
