import type { Problem } from '../problem.ts';
import { type EntityName, entityNames, type RecordOf } from './entities.ts';
import { references } from './references.ts';
import { findStructureFlaw } from './structure.ts';
import { uniqueFields } from './unique.ts';

type Tables = { readonly [Entity in EntityName]: readonly RecordOf<Entity>[] };
type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * The first thing wrong with a project's records taken together, each of which fits its schema: not exactly one project,
 * an id twice, a reference to nothing, a combination twice, no level to rate with, a loop. Records are numbered from 1.
 * @returns null when the records are sound
 */
export function findFlaw(tables: Tables): Problem | null {
  const count = tables.project.length;
  if (count !== 1) return { code: 'projectCount', values: { count } };
  return findDuplicateId(tables) ?? findMissingReference(tables) ?? findDuplicateGroup(tables) ?? findMissingScale(tables) ?? findStructureFlaw(tables);
}

function findDuplicateId(tables: Tables): Problem | null {
  for (const entity of entityNames) {
    const repeated = findRepeated(rowsOf(tables, entity), ({ id }) => id);
    if (repeated !== null) return { code: 'duplicateId', values: { entity, ...repeated } };
  }
  return null;
}

function findMissingReference(tables: Tables): Problem | null {
  const ids = new Map<EntityName, ReadonlySet<string>>(entityNames.map((entity) => [entity, new Set(tables[entity].map(({ id }) => id))]));
  for (const { entity, field, target } of references) {
    for (const [index, row] of rowsOf(tables, entity).entries()) {
      const missing = row[field];
      if (typeof missing !== 'string' || ids.get(target)?.has(missing)) continue;
      return { code: 'missingReference', values: { entity, number: index + 1, id: row.id, field, target, missing } };
    }
  }
  return null;
}

function findDuplicateGroup(tables: Tables): Problem | null {
  for (const entity of entityNames) {
    const fields = uniqueFields[entity];
    if (fields === undefined) continue;
    const repeated = findRepeated(rowsOf(tables, entity), (row) => JSON.stringify(fields.map((field) => row[field])));
    if (repeated !== null) return { code: 'duplicateGroup', values: { entity, ...repeated, fields: fields.join(' ') } };
  }
  return null;
}

const findMissingScale = ({ level }: Tables): Problem | null => (level.some(({ score }) => score !== null) ? null : { code: 'noScale' });

const rowsOf = (tables: Tables, entity: EntityName): readonly Row[] => tables[entity];

function findRepeated(rows: readonly Row[], keyOf: (row: Row) => string): { number: number; first: number; id: string } | null {
  const seen = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const key = keyOf(row);
    const first = seen.get(key);
    if (first !== undefined) return { number: index + 1, first, id: row.id };
    seen.set(key, index + 1);
  }
  return null;
}
