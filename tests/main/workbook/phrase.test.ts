import { describe, expect, it } from 'vitest';
import { phrase, quoted } from '../../../main/workbook/phrase.ts';
import { translator } from '../../../shared/language/index.ts';

describe('phrase', () => {
  it('joins the pieces of a text with the cells that hold its values', () => {
    const parts = { names: { formula: 'A1', value: '甲' }, fit: { formula: 'TEXT(B1,"0")', value: '94 %' } };
    expect(phrase(translator('ja'), 'workbook.live.winner', parts)).toEqual({
      formula: 'A1&"が "&TEXT(B1,"0")&" で 1 位"',
      value: '甲が 94 % で 1 位',
    });
  });

  it.each(['SaaS A', '甲', '「丙」', '丁（西）', ''])('gives %j the same text by its formula as by its value', (value) => {
    const { formula, value: text } = phrase(translator('ja'), 'workbook.live.winner', { names: { formula: 'A1', value }, fit: { formula: 'B1', value: '94 %' } });
    const typed = formula.split('&').map((piece) => (piece === 'A1' ? value : piece === 'B1' ? '94 %' : piece.slice(1, -1))).join('');
    expect(typed).toBe(text);
  });
});

describe('quoted', () => {
  it('doubles quotation marks', () => {
    expect(quoted('a "b"')).toBe('"a ""b"""');
  });
});
