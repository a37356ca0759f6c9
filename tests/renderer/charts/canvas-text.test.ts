import { describe, expect, it } from 'vitest';
import { cutText, type Measure, wrapText } from '../../../renderer/charts/canvas-text.ts';
import { breakName } from '../../../renderer/charts/chart-style.ts';

/** Ten pixels a character. */
const measure = { measureText: (text: string) => ({ width: [...text].length * 10 }) } as unknown as Measure;

describe('wrapping text on a canvas', () => {
  it('breaks at spaces and keeps every word whole', () => {
    expect(wrapText(measure, 'fits best of all candidates', 100)).toEqual(['fits best', 'of all', 'candidates']);
  });

  it('breaks between Japanese characters, but not before a closing mark', () => {
    expect(wrapText(measure, '適合度が高い候補、です', 80)).toEqual(['適合度が高い候', '補、です']);
  });

  it('says nothing for no text', () => {
    expect(wrapText(measure, '', 100)).toEqual([]);
  });
});

describe('cutting text', () => {
  it('marks what it cuts', () => {
    expect(cutText(measure, '適合度', 30)).toBe('適合度');
    expect(cutText(measure, '適合度の高い候補', 40)).toBe('適合度…');
  });
});

describe('breaking names for an axis', () => {
  it('counts Latin letters as half', () => {
    expect(breakName('Northwind Commerce Platform', 10)).toEqual(['Northwind Commerce', 'Platform']);
    expect(breakName('個人情報保護法への対応と監査', 9)).toEqual(['個人情報保護法への', '対応と監査']);
    expect(breakName('', 9)).toEqual(['']);
  });
});
