import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { writeProjectFile } from '../../shared/project-file.ts';
import { projectFileJsonSchema } from '../../shared/project-file-schema.ts';
import { anyDocument } from '../support/arbitrary-document.ts';

const committed: unknown = JSON.parse(readFileSync('resources/project-file.schema.json', 'utf8'));

test('the schema in resources is the one made from the model; scripts/write-project-file-schema.ts writes it', () => {
  expect(committed).toEqual(JSON.parse(JSON.stringify(projectFileJsonSchema())));
});

test('the schema accepts every file Awase writes and no other field', () => {
  const schema = z.fromJSONSchema(committed as z.core.JSONSchema.JSONSchema);
  fc.assert(
    fc.property(anyDocument, (document) => {
      const file = JSON.parse(writeProjectFile(document)) as object;
      expect(schema.safeParse(file).success).toBe(true);
      expect(schema.safeParse({ ...file, extra: 1 }).success).toBe(false);
      expect(schema.safeParse({ ...file, version: 1 }).success).toBe(false);
    }),
    { numRuns: 20 },
  );
});
