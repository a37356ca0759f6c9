import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordsOf } from '../../../shared/document.ts';
import { findFlaw } from '../../../shared/model/check.ts';
import { entities, entityNames } from '../../../shared/model/entities.ts';
import { references } from '../../../shared/model/references.ts';
import { uniqueFields } from '../../../shared/model/unique.ts';
import { anyDocument } from '../../support/arbitrary-document.ts';

test('sound records have no flaw', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      expect(findFlaw(recordsOf(document))).toBeNull();
    }),
  );
});

test('every reference that leads nowhere is found, wherever it is', () => {
  fc.assert(
    fc.property(anyDocument, fc.constantFrom(...references), fc.nat(), ({ ...document }, { entity, field, target }, pick) => {
      const records = recordsOf(document);
      const rows: Record<string, unknown>[] = records[entity];
      const index = pick % Math.max(1, rows.length);
      const row = rows[index];
      fc.pre(row !== undefined);
      rows[index] = { ...row, [field]: 'nowhere' };
      expect(findFlaw(records)).toEqual({
        code: 'missingReference',
        values: { entity, number: index + 1, id: row?.['id'], field, target, missing: 'nowhere' },
      });
    }),
  );
});

test('every record copied under another id breaks its unique group', () => {
  fc.assert(
    fc.property(anyDocument, fc.constantFrom('assessment', 'gap', 'trace'), (document, entity) => {
      const records = recordsOf(document);
      const rows: Record<string, unknown>[] = records[entity];
      const [first] = rows;
      fc.pre(first !== undefined);
      rows.push({ ...first, id: 'twin' });
      const fields = uniqueFields[entity]?.join(' ');
      expect(findFlaw(records)).toEqual({ code: 'duplicateGroup', values: { entity, number: rows.length, first: 1, id: 'twin', fields } });
    }),
  );
});

test('an evaluator called null is not the consensus', () => {
  const cell = { requirementId: 'r', candidateId: 'c', levelId: null, realization: null, evidence: '', note: '' };
  const none = Object.fromEntries(entityNames.map((entity) => [entity, []])) as unknown as Parameters<typeof findFlaw>[0];
  const records = {
    ...none,
    project: [{ id: 'p' }],
    category: [{ id: 'k' }],
    requirement: [{ id: 'r', categoryId: 'k', parentId: null }],
    candidate: [{ id: 'c' }],
    evaluator: [{ id: 'null' }],
    level: [{ id: 'l', score: 1 }],
    assessment: [
      { id: 'a', ...cell, evaluatorId: null },
      { id: 'b', ...cell, evaluatorId: 'null' },
    ],
  } as unknown as typeof none;
  expect(findFlaw(records)).toBeNull();
});

test('references and unique groups name fields of the model, referenced tables first', () => {
  for (const { entity, field, target } of references) {
    expect(Object.keys(entities[entity].shape)).toContain(field);
    if (entity !== 'project') expect(entityNames.indexOf(target)).toBeLessThanOrEqual(entityNames.indexOf(entity));
  }
  for (const entity of entityNames)
    expect(Object.keys(entities[entity].shape)).toEqual(expect.arrayContaining([...(uniqueFields[entity] ?? [])]));
});

test('every field that holds an id of another table is among the references, but for what comments are about', () => {
  for (const entity of entityNames) {
    const fields = Object.keys(entities[entity].shape).filter((field) => field.endsWith('Id') && field !== 'subjectId');
    expect(references.filter((reference) => reference.entity === entity).map(({ field }) => field)).toEqual(fields);
  }
});
