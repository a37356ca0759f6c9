import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparable, parseCheck } from '../../../shared/input/choice.ts';
import { codesReader } from '../../../shared/input/codes.ts';
import { isBlank } from '../../../shared/input/plain.ts';
import { parseDistribution, parseFrequency, parseGrade, parsePriorityClass, parseTax } from '../../../shared/input/words.ts';
import { glossary } from '../../../shared/language/glossary.ts';
import { languages } from '../../../shared/language/index.ts';
import { frequencies } from '../../../shared/model/estimate.ts';
import { priorityClasses } from '../../../shared/model/requirement.ts';

test.each([['Must', true], ['必須', true], ['必', true], ['Required', true], ['MANDATORY', true], ['○', true], ['◎', true], ['☑', true], ['✔\u{FE0F}', true], ['\u{200B}必須\u{200B}', true], ['Should', false], ['Want', false], ['推奨', false], ['任意', false], ['Optional', false], ['×', false], ['', false], ['\u{FEFF}', false], ['ー', false], ['必要', null], ['たぶん', null]])(
  '%j is a check of %j',
  (text, checked) => expect(parseCheck(text)).toBe(checked),
);

test.each([['大', 3], ['中', 2], ['小', 1], ['高', 3], ['低', 1], ['High', 3], ['med', 2], ['SMALL', 1], ['３', 3], ['H', 3], ['L', null], ['4', null]])('%j is the grade %j', (text, grade) => expect(parseGrade(text)).toBe(grade));

test.each([['月額', 'monthly'], ['年額', 'yearly'], ['初期費用', 'once'], ['一括', 'once'], ['月次', 'monthly'], ['/月', 'monthly'], ['Per Month', 'monthly'], ['annual', 'yearly'], ['毎日', null]])('%j is the frequency %j', (text, frequency) =>
  expect(parseFrequency(text)).toBe(frequency),
);

test.each([['Must', 'required'], ['Should', 'needed'], ['Could', 'recommended'], ['nice to have', 'recommended'], ['必', 'required'], ['任意', null]])('%j is the priority class %j', (text, priority) => expect(parsePriorityClass(text)).toBe(priority));

test.each([['税込み', 'included'], ['内税', 'included'], ['税別', 'excluded'], ['Excl.', 'excluded'], ['tax included', 'included'], ['非課税', null]])('%j says of tax %j', (text, tax) => expect(parseTax(text)).toBe(tax));

test('choices are read by their words in either language, whatever the screen speaks', () => {
  for (const language of languages) {
    expect(frequencies.map((value) => parseFrequency(glossary.frequency[value][language]))).toEqual([...frequencies]);
    expect(priorityClasses.map((value) => parsePriorityClass(glossary.priorityClass[value][language]))).toEqual([...priorityClasses]);
    expect(parseDistribution(glossary.distribution.triangular[language])).toBe('triangular');
  }
});

const unseen = fc.constantFrom('\u{200B}', '\u{FEFF}', '\u{AD}', '\u{200E}', '\u{2060}', '\u{202A}', '\u{202C}', '\u{200D}', '\u{FE0F}', '\u{7}');

describe('what cannot be seen', () => {
  test('does not count, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(unseen, { minLength: 1, maxLength: 4 }), fc.nat({ max: 4 }), (marks, at) => {
        expect(comparable(`${'一部対応'.slice(0, at)}${marks.join('')}${'一部対応'.slice(at)}`)).toBe('一部対応');
        expect(isBlank(marks.join(''))).toBe(true);
      }),
    );
    expect([isBlank('\u{A0}\u{3000}'), isBlank('０')]).toEqual([true, false]);
  });

  test('and hyphens of any kind do not hide a code', () => {
    const read = codesReader([{ id: 'a', code: 'R-012', title: 'サーバー1' }]);
    for (const text of ['R−012', 'Ｒ‐０１２', 'R–012', 'Rー012', '\u{FEFF}R-012\u{200B}', 'サーバー1']) expect(read(text)).toEqual({ ok: true, ids: ['a'] });
    expect(read('サーバ-1').ok).toBe(false);
  });
});
