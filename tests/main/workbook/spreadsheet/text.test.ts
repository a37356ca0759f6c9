import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText, escapeXml } from '../../../../main/workbook/spreadsheet/text.ts';

const unescape = (xml: string): string =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

describe('escapeXml', () => {
  it('removes what XML cannot hold and keeps the rest', () => {
    expect(escapeXml('a\u0000b\u0007c\u001Fd\uFFFEe')).toBe('abcde');
    expect(escapeXml('tab\tand line\nstay 😀 𠮷')).toBe('tab\tand line\nstay 😀 𠮷');
  });

  it('removes half a surrogate pair', () => {
    expect(escapeXml('a\uD83Db\uDE00c')).toBe('abc');
  });

  it('is undone by reading the entities', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const printable = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g, '');
        expect(unescape(escapeXml(text))).toBe(printable);
      }),
    );
  });

  it('leaves no markup of its own in an attribute or element', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeXml(text)).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
      }),
    );
  });
});

describe('cellText', () => {
  it('keeps text that looks like an escaped character', () => {
    expect(cellText('_x0041_')).toBe('_x005F_x0041_');
    expect(cellText('_x005F_x0041_')).toBe('_x005F_x005F_x005F_x0041_');
    expect(cellText('_x00_ and _y0041_')).toBe('_x00_ and _y0041_');
    expect(cellText('_x00\u000741_')).toBe('_x005F_x0041_');
  });

  it('removes what XML cannot hold', () => {
    expect(cellText('a\u0000b\uD83Dc\uFFFFd')).toBe('abcd');
  });

  it('writes every line break as one line feed', () => {
    expect(cellText('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
  });
});
