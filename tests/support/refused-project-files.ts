import type { Problem } from '../../shared/problem.ts';
import { projectFileLimits, writeProjectFile } from '../../shared/project-file.ts';
import { projectWith } from './project.ts';

type Rows = Record<string, unknown>[];
export interface ProjectFile {
  [name: string]: unknown;
  records: Record<string, Rows>;
}

export const { document } = projectWith([{ ratings: ['fit', 'gap'] }, { ratings: ['partial', null] }], 2);
export const sound = writeProjectFile(document);

/** The text of a sound file after one thing was done to it. */
export function spoiled(spoil: (file: ProjectFile) => void): string {
  const file = JSON.parse(sound) as ProjectFile;
  spoil(file);
  return JSON.stringify(file);
}

const row = (file: ProjectFile, table: string, number: number): Record<string, unknown> => {
  const found = file.records[table]?.[number - 1];
  if (found === undefined) throw new Error(`no record ${number} of ${table}`);
  return found;
};

const addEstimate = (values: Record<string, unknown>) => (file: ProjectFile) => {
  const line = {
    id: 'line',
    order: 'a0',
    candidateId: 'candidate-1',
    title: '',
    optimistic: 1,
    mostLikely: 2,
    pessimistic: 3,
    optimisticAssumption: '',
    mostLikelyAssumption: '',
    pessimisticAssumption: '',
    frequency: 'once',
    quantity: 1,
    countermeasureId: null,
    costClassId: null,
    startMonth: 1,
    endMonth: null,
    distribution: 'betaPert',
    lambda: 4,
    actual: null,
  };
  file.records['estimate'] = [{ ...line, ...values }];
};

export function invalid(entity: string, number: number, field: string, expectation: Readonly<Record<string, string | number>>): Problem {
  return { code: 'fileFieldInvalid', values: { entity, table: entity, number, field, name: field, ...expectation } };
}

/** Files that are refused, each for one reason. */
export const refused: readonly [name: string, text: () => string, problem: Problem][] = [
  ['that is empty', () => '', { code: 'fileNotJson' }],
  ['that is not JSON', () => 'hello', { code: 'fileNotJson' }],
  ['that breaks off', () => sound.slice(0, 300), { code: 'fileNotJson' }],
  ['with a comma missing on line 3', () => sound.replace('"version": 5,', '"version": 5'), { code: 'fileNotJsonAt', values: { line: 4 } }],
  ['that is a list', () => '[]', { code: 'fileNotObject' }],
  ['that is null', () => 'null', { code: 'fileNotObject' }],
  ['of another format', () => spoiled((file) => (file['format'] = 'other')), { code: 'fileWrongFormat' }],
  ['without a version', () => spoiled((file) => delete file['version']), { code: 'fileWrongFormat' }],
  ['with a version that is text', () => spoiled((file) => (file['version'] = '1')), { code: 'fileWrongFormat' }],
  [
    'of a newer version',
    () => '{"format":"awase-project","version":6,"tables":{}}',
    { code: 'fileNewer', values: { version: 6, supported: 5 } },
  ],
  ['with an unknown field', () => spoiled((file) => (file['remark'] = 1)), { code: 'fileUnknownField', values: { name: 'remark' } }],
  [
    'with a __proto__ key at its top',
    () => sound.replace('{', '{"__proto__":{"x":1},'),
    { code: 'fileUnknownField', values: { name: '__proto__' } },
  ],
  ['without records', () => '{"format":"awase-project","version":2}', { code: 'fileNoRecords' }],
  ['whose records are a list', () => '{"format":"awase-project","version":2,"records":[]}', { code: 'fileNoRecords' }],
  ['with an unknown table', () => spoiled((file) => (file.records['tusk'] = [])), { code: 'fileUnknownTable', values: { name: 'tusk' } }],
  [
    'with a __proto__ table',
    () => sound.replace('"records": {', '"records": {"__proto__":[],'),
    { code: 'fileUnknownTable', values: { name: '__proto__' } },
  ],
  [
    'with a constructor table',
    () => spoiled((file) => (file.records['constructor'] = [])),
    { code: 'fileUnknownTable', values: { name: 'constructor' } },
  ],
  [
    'without one of the tables',
    () => spoiled((file) => delete file.records['gap']),
    { code: 'fileMissingTable', values: { entity: 'gap', table: 'gap' } },
  ],
  [
    'whose table is an object',
    () => sound.replace('"gap": []', '"gap": {}'),
    { code: 'fileTableNotList', values: { entity: 'gap', table: 'gap' } },
  ],
  [
    'with a record that is text',
    () => sound.replace('"trace": []', '"trace": ["x"]'),
    { code: 'fileRecordNotObject', values: { entity: 'trace', table: 'trace', number: 1 } },
  ],
  [
    'with a record that has an unknown field',
    () => spoiled((file) => (row(file, 'requirement', 2)['wieght'] = 1)),
    { code: 'fileFieldUnknown', values: { entity: 'requirement', table: 'requirement', number: 2, name: 'wieght' } },
  ],
  [
    'with a __proto__ key in a record',
    () => sound.replace('"id": "candidate-1",', '"id": "candidate-1","__proto__":{"kind":"saas"},'),
    { code: 'fileFieldUnknown', values: { entity: 'candidate', table: 'candidate', number: 1, name: '__proto__' } },
  ],
  [
    'with a constructor key in a record',
    () => spoiled((file) => (row(file, 'candidate', 2)['constructor'] = {})),
    { code: 'fileFieldUnknown', values: { entity: 'candidate', table: 'candidate', number: 2, name: 'constructor' } },
  ],
  [
    'with a record that lacks a field',
    () => spoiled((file) => delete row(file, 'requirement', 1)['weight']),
    {
      code: 'fileFieldMissing',
      values: { entity: 'requirement', table: 'requirement', number: 1, field: 'weight', name: 'weight', expected: 'number' },
    },
  ],
  ['with O > M', () => spoiled(addEstimate({ optimistic: 5 })), invalid('estimate', 1, 'mostLikely', { expected: 'estimateOrder' })],
  ['with M > P', () => spoiled(addEstimate({ mostLikely: 5 })), invalid('estimate', 1, 'mostLikely', { expected: 'estimateOrder' })],
  [
    'with an amount beyond what is kept',
    () => spoiled(addEstimate({ optimistic: -2e15 })),
    invalid('estimate', 1, 'optimistic', { expected: 'minimum', limit: -1e15 }),
  ],
  [
    'with a budget below 0',
    () => spoiled((file) => ((file.records['project'] ?? [])[0] = { ...file.records['project']?.[0], budget: -1 })),
    invalid('project', 1, 'budget', { expected: 'minimum', limit: 0 }),
  ],
  [
    'with a weight that is text',
    () => spoiled((file) => (row(file, 'requirement', 2)['weight'] = '3')),
    invalid('requirement', 2, 'weight', { expected: 'number' }),
  ],
  [
    'with a title that is a number',
    () => spoiled((file) => (row(file, 'requirement', 1)['title'] = 3)),
    invalid('requirement', 1, 'title', { expected: 'text' }),
  ],
  [
    'with an overlong title',
    () => spoiled((file) => (row(file, 'requirement', 1)['title'] = 'あ'.repeat(501))),
    invalid('requirement', 1, 'title', { expected: 'maximumLength', limit: 500 }),
  ],
  [
    'with an empty name',
    () => spoiled((file) => (row(file, 'candidate', 1)['name'] = '  ')),
    invalid('candidate', 1, 'name', { expected: 'notEmpty' }),
  ],
  [
    'with a score above 1',
    () => spoiled((file) => (row(file, 'level', 1)['score'] = 1.5)),
    invalid('level', 1, 'score', { expected: 'maximum', limit: 1 }),
  ],
  [
    'with a scored 対象外',
    () => spoiled((file) => (row(file, 'level', 4)['score'] = 0)),
    invalid('level', 4, 'score', { expected: 'levelScore' }),
  ],
  [
    'with a flag that is text',
    () => spoiled((file) => (row(file, 'requirement', 1)['mandatory'] = 'yes')),
    invalid('requirement', 1, 'mandatory', { expected: 'boolean' }),
  ],
  [
    'with half a year',
    () => spoiled((file) => (row(file, 'project', 1)['horizonYears'] = 1.5)),
    invalid('project', 1, 'horizonYears', { expected: 'wholeNumber' }),
  ],
  [
    'with an unknown kind',
    () => spoiled((file) => (row(file, 'candidate', 1)['kind'] = 'paas')),
    invalid('candidate', 1, 'kind', { expected: 'oneOf', options: 'saas, package, custom, other' }),
  ],
  [
    'with an impact of 7',
    () =>
      spoiled(
        (file) =>
          (file.records['gap'] = [
            {
              id: 'g',
              requirementId: 'requirement-1',
              candidateId: 'candidate-1',
              natureId: null,
              impact: 7,
              importance: null,
              description: '',
              owner: '',
            },
          ]),
      ),
    invalid('gap', 1, 'impact', { expected: 'oneOf', options: '1, 2, 3' }),
  ],
  [
    'with an id of other letters',
    () => spoiled((file) => (row(file, 'candidate', 1)['id'] = '候補')),
    invalid('candidate', 1, 'id', { expected: 'id' }),
  ],
  [
    'with an order that is no order key',
    () => spoiled((file) => (row(file, 'candidate', 1)['order'] = 'a00')),
    invalid('candidate', 1, 'order', { expected: 'orderKey' }),
  ],
  [
    'with a colour by name',
    () => spoiled((file) => (row(file, 'candidate', 1)['colour'] = 'red')),
    invalid('candidate', 1, 'colour', { expected: 'colour' }),
  ],
  [
    'with a day for a moment',
    () => spoiled((file) => (row(file, 'project', 1)['createdAt'] = '2026-11-01')),
    invalid('project', 1, 'createdAt', { expected: 'instant' }),
  ],
  ['without a project record', () => spoiled((file) => (file.records['project'] = [])), { code: 'projectCount', values: { count: 0 } }],
  [
    'with two project records',
    () => spoiled((file) => file.records['project']?.push({ ...row(file, 'project', 1), id: 'other' })),
    { code: 'projectCount', values: { count: 2 } },
  ],
  [
    'with an id twice',
    () => spoiled((file) => (row(file, 'candidate', 2)['id'] = 'candidate-1')),
    { code: 'duplicateId', values: { entity: 'candidate', number: 2, first: 1, id: 'candidate-1' } },
  ],
  [
    'with a reference to nothing',
    () => spoiled((file) => (row(file, 'requirement', 2)['categoryId'] = 'gone')),
    {
      code: 'missingReference',
      values: { entity: 'requirement', number: 2, id: 'requirement-2', field: 'categoryId', target: 'category', missing: 'gone' },
    },
  ],
  [
    'with a cell rated twice',
    () => spoiled((file) => file.records['assessment']?.push({ ...row(file, 'assessment', 1), id: 'twin' })),
    {
      code: 'duplicateGroup',
      values: { entity: 'assessment', number: 4, first: 1, id: 'twin', fields: 'requirementId candidateId evaluatorId' },
    },
  ],
  ['without any level', () => spoiled((file) => ((file.records['level'] = []), (file.records['assessment'] = []))), { code: 'noScale' }],
  [
    'whose only level is 対象外',
    () => spoiled((file) => ((file.records['level'] = file.records['level']?.slice(3) ?? []), (file.records['assessment'] = []))),
    { code: 'noScale' },
  ],
  ['that is too large', () => ' '.repeat(projectFileLimits.characters + 1), { code: 'projectTooLarge', values: { size: 251, limit: 250 } }],
  [
    'of a million records',
    () => sound.replace('"trace": []', `"trace": [{}${',{}'.repeat(999_999)}]`),
    { code: 'projectTooManyRecords', values: { count: 1_000_029, limit: projectFileLimits.records } },
  ],
];
