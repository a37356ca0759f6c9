import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Document, documentOf, inOrder } from '../../shared/document.ts';
import { languages, translator } from '../../shared/language/index.ts';
import { problemText } from '../../shared/language/problem-text.ts';
import { addedInVersion2, tablesAddedInVersion2 } from '../../shared/model/added-in-version-2.ts';
import { addedInVersion3, tablesAddedInVersion3 } from '../../shared/model/added-in-version-3.ts';
import { addedInVersion4, renamedInVersion4, tablesAddedInVersion4 } from '../../shared/model/added-in-version-4.ts';
import { entityNames } from '../../shared/model/entities.ts';
import { type Problem, problemOf } from '../../shared/problem.ts';
import { parseProjectFile, projectFileLimits, writeProjectFile } from '../../shared/project-file.ts';
import { anyDocument } from '../support/arbitrary-document.ts';
import { document, invalid, type ProjectFile, refused, sound, spoiled } from '../support/refused-project-files.ts';

/** What each version of the file added to the one before. */
const added = [
  { since: 2, tables: tablesAddedInVersion2, fields: addedInVersion2, renamed: {} },
  { since: 3, tables: tablesAddedInVersion3, fields: addedInVersion3, renamed: {} },
  { since: 4, tables: tablesAddedInVersion4, fields: addedInVersion4, renamed: renamedInVersion4 },
];

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

  describe('of an older version', () => {
    const older = (version: number): ProjectFile => {
      const file: ProjectFile = { ...(JSON.parse(sound) as ProjectFile), version };
      for (const { tables, fields, renamed } of added.toReversed().filter(({ since }) => since > version)) {
        for (const table of tables) delete file.records[table];
        for (const [table, names] of Object.entries<Readonly<Record<string, string>>>(renamed))
          file.records[table] = (file.records[table] ?? []).map((row) =>
            Object.fromEntries(Object.entries(row).map(([field, value]) => [Object.keys(names).find((name) => names[name] === field) ?? field, value])),
          ) as ProjectFile['records'][string];
        for (const [table, extra] of Object.entries(fields))
          for (const row of file.records[table] ?? []) for (const field of Object.keys(extra)) delete row[field];
      }
      return file;
    };

    test.each([1, 2, 3])('%i takes the fields and tables added since', (version) => {
      const read = documentOf(parseProjectFile(JSON.stringify(older(version))));
      const [project] = [...document.project.values()];
      const usual = Object.assign({}, ...added.filter(({ since }) => since > version).map(({ fields }) => fields['project'])) as object;
      expect([...read.project.values()]).toEqual([{ ...project, ...usual }]);
      expect([...read.costClass.values()].map(({ id, name }) => [id, name]).slice(0, 2)).toEqual([
        ['licence', 'ライセンス・利用料'],
        ['initial', '初期'],
      ]);
      expect({ ...read, project: null, costClass: null }).toEqual({ ...document, project: null, costClass: null });
      expect(problemIn(JSON.stringify({ ...older(version), version: 4 }))).toMatchObject({ code: 'fileMissingTable' });
    });

    test('3 keeps the class of each cost line, in the language of the project', () => {
      const file = JSON.parse(sound) as ProjectFile;
      const line = { id: 'line', order: 'a0', candidateId: 'candidate-1', title: 'Fee', optimistic: 1, mostLikely: 2, pessimistic: 3 };
      const rest = { optimisticAssumption: '', mostLikelyAssumption: '', pessimisticAssumption: '', frequency: 'yearly', quantity: 2, countermeasureId: null };
      const later = { startMonth: 1, endMonth: null, distribution: 'betaPert', lambda: 4, actual: null };
      file.records['estimate'] = [{ ...line, ...rest, ...later, costClass: 'operation' }];
      delete file.records['costClass'];
      for (const row of file.records['project'] ?? []) {
        row['name'] = 'Shop';
        for (const field of Object.keys(addedInVersion4['project'] ?? {})) delete row[field];
      }
      for (const row of file.records['category'] ?? []) row['name'] = `C ${String(row['id'])}`;
      const read = documentOf(parseProjectFile(JSON.stringify({ ...file, version: 3 })));
      const [estimate] = [...read.estimate.values()];
      expect(estimate?.costClassId).toBe('operation');
      expect(estimate?.costClassId != null && read.costClass.get(estimate.costClassId)?.name).toBe('Operation');
      expect([...read.costClass.values()].map(({ name }) => name)[0]).toBe('Licence and usage fees');
    });
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
