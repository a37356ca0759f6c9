import { describe, expect, it } from 'vitest';
import { phrase, quoted } from '../../../main/workbook/phrase.ts';
import { translator } from '../../../shared/language/index.ts';

describe('phrase', () => {
  it('joins the pieces of a text with the cells that hold its values', () => {
    const parts = { names: { formula: 'A1', value: '甲' }, fit: { formula: 'TEXT(B1,"0")', value: '94 %' } };
    expect(phrase(translator('ja'), 'workbook.live.tie', parts)).toEqual({
      formula: 'A1&"が "&TEXT(B1,"0")&" で並んで 1 位"',
      value: '甲が 94 % で並んで 1 位',
    });
  });

  it.each(['SaaS A', '甲', '「丙」', '丁（西）', ''])('gives %j the same text by its formula as by its value', (value) => {
    const { formula, value: text } = phrase(translator('ja'), 'workbook.live.tie', { names: { formula: 'A1', value }, fit: { formula: 'B1', value: '94 %' } });
    const typed = formula.split('&').map((piece) => (piece === 'A1' ? value : piece === 'B1' ? '94 %' : piece.slice(1, -1))).join('');
    expect(typed).toBe(text);
  });

  it('leaves no space between Japanese words and a Japanese name, and keeps one beside Latin letters', () => {
    const valueOf = (name: string): string => phrase(translator('ja'), 'finding.ranking.runnerUp', { names: { formula: 'B2', value: name, isName: true }, fit: { formula: 'C2', value: '81.3 %' } }).value;
    expect([valueOf('葵'), valueOf('Birch'), valueOf('Birch 改')]).toEqual(['次点は葵の 81.3 %', '次点は Birch の 81.3 %', '次点は Birch 改の 81.3 %']);
    expect(phrase(translator('en'), 'finding.ranking.runnerUp', { names: { formula: 'B2', value: '葵', isName: true }, fit: { formula: 'C2', value: '1 %' } }).value).toBe('葵 follows with 1 %');
  });
});

describe('quoted', () => {
  it('doubles quotation marks', () => {
    expect(quoted('a "b"')).toBe('"a ""b"""');
  });
});
