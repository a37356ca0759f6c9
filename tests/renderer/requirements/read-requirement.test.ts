import { expect, test } from 'vitest';
import { readSample } from '../../../main/samples.ts';
import { readGesture } from '../../../renderer/components/read-gesture.ts';
import { readRequirement } from '../../../renderer/steps/requirements/read-requirement.ts';
import { requirementBlanks } from '../../../renderer/steps/requirements/requirement-blanks.ts';
import { languages, translator } from '../../../shared/language/index.ts';

const document = readSample('resources', 'company-a', 'ja');
const read = (columnId: string, text: string, language: (typeof languages)[number] = 'ja') => readRequirement(columnId, text, document, translator(language));

test('weights in percent, musts and classes are read as people write them', () => {
  expect(read('weight', '25%')).toEqual({ ok: true, values: { weight: 25 } });
  expect(read('weight', '中')).toEqual({ ok: true, values: { weight: 2 } });
  expect(read('weight', '重い').ok).toBe(false);
  expect(read('mandatory', 'Must')).toEqual({ ok: true, values: { mandatory: true } });
  expect(read('mandatory', 'Should')).toEqual({ ok: true, values: { mandatory: false } });
  expect(read('priorityClass', 'Must\u{200B}')).toEqual({ ok: true, values: { priorityClass: 'required' } });
  const blank = readGesture({ kind: 'edit', edits: [{ rowId: 'r', columnId: 'priorityClass', text: '\u{FEFF}' }], overflow: [], place: null }, (columnId, text) => read(columnId, text), requirementBlanks);
  expect(blank.cells.map(({ values }) => values)).toEqual([{ priorityClass: null }]);
});

test('the minimum is read in either language, or by a level of the scale', () => {
  for (const language of languages) {
    expect(['部分一致以上', 'Partial or better', '△以上', '△', '部分一致'].map((text) => read('minimumClass', text, language))).toEqual(Array.from({ length: 5 }, () => ({ ok: true, values: { minimumClass: 'partial' } })));
    expect(['完全一致', 'Full fit', '◎のみ'].map((text) => read('minimumClass', text, language))).toEqual(Array.from({ length: 3 }, () => ({ ok: true, values: { minimumClass: 'fit' } })));
  }
  expect(read('minimumClass', '×').ok).toBe(false);
});
