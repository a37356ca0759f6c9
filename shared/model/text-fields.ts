import type { z } from 'zod';
import { entities, type EntityName, entityNames } from './entities.ts';

/** What only a field for free text takes, or a link. */
const probes = ['文', 'https://example.com/'] as const;

/** Holds the id of a record, though its schema takes any text. */
const isReference = (entity: EntityName, name: string): boolean => entity === 'comment' && name === 'subjectId';

const found = new Map<EntityName, readonly string[]>(
  entityNames.map((entity) => [
    entity,
    Object.entries<z.ZodType>(entities[entity].shape).flatMap(([name, schema]) =>
      !isReference(entity, name) && probes.some((probe) => schema.safeParse(probe).success) ? [name] : [],
    ),
  ]),
);

/** The fields of a table in which people write words or links, by their schemas. */
export const textFields = (entity: EntityName): readonly string[] => found.get(entity) ?? [];
