import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Document, documentOf, inOrder } from '../../shared/document.ts';
import { languages, translator } from '../../shared/language/index.ts';
import { problemText } from '../../shared/language/problem-text.ts';
import { addedInVersion2, tablesAddedInVersion2 } from '../../shared/model/added-in-version-2.ts';
import { addedInVersion3, tablesAddedInVersion3 } from '../../shared/model/added-in-version-3.ts';
import { entityNames } from '../../shared/model/entities.ts';
import { type Problem, problemOf } from '../../shared/problem.ts';
import { parseProjectFile, projectFileLimits, writeProjectFile } from '../../shared/project-file.ts';
import { anyDocument } from '../support/arbitrary-document.ts';
import { document, invalid, type ProjectFile, refused, sound, spoiled } from '../support/refused-project-files.ts';

function problemIn(text: string): Problem {
  try {
    parseProjectFile(text);
  } catch (error) {
    return problemOf(error);
  }
  throw new Error('the file was read');
}

describe('a sound file', () => {
  test('gives back every document exactly', () => {
    fc.assert(
      fc.property(anyDocument, (any) => {
        expect(documentOf(parseProjectFile(writeProjectFile(any)))).toEqual(any);
      }),
    );
  });

  test('is the same text for the same content, whatever order its records came in', () => {
    fc.assert(
      fc.property(anyDocument, (any) => {
        const turned = Object.fromEntries(
          entityNames.map((entity) => [entity, new Map([...(any[entity] as ReadonlyMap<string, unknown>)].reverse())]),
        ) as unknown as Document;
        expect(writeProjectFile(turned)).toBe(writeProjectFile(any));
        expect(writeProjectFile(documentOf(parseProjectFile(writeProjectFile(any))))).toBe(writeProjectFile(any));
      }),
    );
  });

  test('lists tables in the order of the model and records in the order of the project', () => {
    const file = JSON.parse(sound) as ProjectFile;
    expect(Object.keys(file)).toEqual(['format', 'version', 'records']);
    expect(Object.keys(file.records)).toEqual(entityNames);
    expect(file.records['requirement']?.map(({ id }) => id)).toEqual(inOrder(document, 'requirement').map(({ id }) => id));
  });

  test('may begin with a byte order mark', () => {
    expect(documentOf(parseProjectFile(`\uFEFF${sound}`))).toEqual(document);
  });

  test.each([
    { version: 2, steps: [{ tables: tablesAddedInVersion3, fields: addedInVersion3 }] },
    { version: 1, steps: [{ tables: tablesAddedInVersion3, fields: addedInVersion3 }, { tables: tablesAddedInVersion2, fields: addedInVersion2 }] },
  ])('of version $version takes the fields and tables added since', ({ version, steps }) => {
    const file = JSON.parse(sound) as ProjectFile;
    for (const { tables, fields } of steps) {
      for (const table of tables) delete file.records[table];
      for (const [table, added] of Object.entries(fields))
        for (const row of file.records[table] ?? []) for (const field of Object.keys(added)) delete row[field];
    }
    expect(documentOf(parseProjectFile(JSON.stringify({ ...file, version })))).toEqual(document);
    expect(problemIn(JSON.stringify(file))).toMatchObject({ code: 'fileMissingTable' });
  });

  test('may hold as many assessments as 10,000 requirements and 20 candidates have', () => {
    expect(projectFileLimits.records).toBeGreaterThan(200_000 + 10_000 + 20);
    const longest = JSON.stringify([...document.assessment.values()][0], null, 2).length + 60;
    expect(projectFileLimits.characters).toBeGreaterThan(200_000 * longest);
  });
});

describe('a file that is refused', () => {
  test.each(refused)('%s', (_, text, problem) => {
    expect(problemIn(text())).toEqual(problem);
  });

  test.each(languages)('says what is wrong in whole sentences (%s)', (language) => {
    for (const [, , problem] of refused) {
      const text = problemText(problem, translator(language));
      expect(text).not.toContain('{{');
      expect(text).not.toMatch(/expected|Invalid input|undefined/);
      expect(text).toMatch(language === 'ja' ? /。$/ : /\.$/);
    }
  });

  test('names the table, the record, the field and what is right', () => {
    const problem = invalid('estimate', 3, 'optimistic', { expected: 'minimum', limit: 0 });
    expect(problemText(problem, translator('ja'))).toBe(
      '案件ファイルの見積り明細の表（estimate）の 3 件目の「楽観値」（optimistic）が正しくありません。次の値に直してください: 0 以上の数値。',
    );
    expect(problemText(problem, translator('en'))).toBe(
      'In record 3 of the table estimate (Cost line) in the project file, “Optimistic” (optimistic) is not right. It needs a number of 0 or more.',
    );
  });

  test('shortens names out of the file', () => {
    const problem = problemIn(spoiled((file) => (file['x'.repeat(1000)] = 1)));
    expect(String(problem.values?.['name'])).toHaveLength(61);
  });

  test('leaves objects of the program alone', () => {
    problemIn(sound.replace('{', '{"__proto__":{"polluted":true},'));
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

test('a document too large to be read back is not written', () => {
  const assessment = new Map(Array.from({ length: projectFileLimits.records }, (_, index) => [`a${index}`, { id: `a${index}` }]));
  expect(() => writeProjectFile({ ...document, assessment } as unknown as Document)).toThrow('projectTooManyRecords');
});
