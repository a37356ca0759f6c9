import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelMarks } from '../../../main/workbook/level-marks.ts';

const level = (symbol: string, label: string) => ({ symbol, label });

describe('levelMarks', () => {
  it('takes the symbols', () => {
    expect(levelMarks([level('◎', '完全'), level('○', '部分'), level('×', '不可'), level('－', '対象外')])).toEqual(['◎', '○', '×', '－']);
    expect(levelMarks([level('5', '優'), level('4', '良')])).toEqual(['5', '4']);
  });

  it('adds the label where Excel would take two symbols for the same', () => {
    expect(levelMarks([level('a', '高'), level('A', '低')])).toEqual(['a 高', 'A 低']);
  });

  it('adds the label where Excel would read a date or a fraction', () => {
    expect(levelMarks([level('1/2', '半分'), level('1', '全部')])).toEqual(['1/2 半分', '1 全部']);
  });

  it('numbers levels that look the same in symbol and label', () => {
    expect(levelMarks([level('○', '可'), level('○', '可')])).toEqual(['1 ○ 可', '2 ○ 可']);
  });

  it('never gives an empty text or the same text twice', () => {
    const [symbol, label] = [fc.constantFrom('○', 'o', 'O', ' ', '1', '１', '*'), fc.constantFrom('', 'x', 'X')];
    const levels = fc.array(fc.record({ symbol, label }));
    fc.assert(
      fc.property(levels, (given) => {
        const marks = levelMarks(given);
        expect(marks).not.toContain('');
        expect(new Set(marks.map((mark) => mark.toLowerCase())).size).toBe(given.length);
      }),
    );
  });
});
