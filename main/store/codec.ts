import { entities, type EntityName } from '../../shared/model/entities.ts';
import { ProblemError } from '../../shared/problem.ts';

/** A record of any entity. */
export interface AnyRow {
  readonly id: string;
  readonly [field: string]: unknown;
}

type Stored = Readonly<Record<string, unknown>>;

interface FieldDefinition {
  readonly type: string;
  readonly innerType?: { readonly def: FieldDefinition };
  readonly options?: readonly { readonly def: FieldDefinition }[];
}

/** Turns the records of one entity into rows and back. Columns bear the names of the fields. */
export interface Codec {
  readonly fields: readonly string[];
  /** The values of the fields in the order of `fields`, ready to be bound. */
  readonly encode: (record: AnyRow) => unknown[];
  readonly decode: (stored: Stored) => AnyRow;
}

const plainTypes = new Set(['string', 'number', 'enum', 'literal']);

/** Whether a field is kept as it is (`plain`) or as 0 or 1. */
function kindOf({ type, innerType, options }: FieldDefinition): 'plain' | 'boolean' {
  if (type === 'boolean') return 'boolean';
  if (type === 'nullable' && innerType !== undefined) return kindOf(innerType.def);
  if (plainTypes.has(type)) return 'plain';
  if (type === 'union' && options?.every(({ def }) => plainTypes.has(def.type))) return 'plain';
  throw new Error(`the database has no form for a field of type ${type}`);
}

export function codecOf(entity: EntityName): Codec {
  const shape = entities[entity].shape as unknown as Readonly<Record<string, { readonly def: FieldDefinition }>>;
  const fields = Object.keys(shape);
  const booleans = new Set(Object.entries(shape).flatMap(([field, { def }]) => (kindOf(def) === 'boolean' ? [field] : [])));

  const encodeField = (record: AnyRow, field: string): unknown => {
    const value = record[field];
    if (value === undefined) throw new ProblemError('invalidRecord', { entity, id: record.id, detail: field });
    return typeof value === 'boolean' ? Number(value) : value;
  };
  const decodeBooleans = (stored: Stored): Stored => {
    const flags = [...booleans].map((field) => [field, stored[field] === null ? null : stored[field] === 1] as const);
    return { ...stored, ...Object.fromEntries(flags) };
  };
  return {
    fields,
    encode: (record) => fields.map((field) => encodeField(record, field)),
    decode: (stored) => (booleans.size === 0 ? stored : decodeBooleans(stored)) as AnyRow,
  };
}
