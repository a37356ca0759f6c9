import { z } from 'zod';
import { translator } from './language/index.ts';
import { entities, entityNames } from './model/entities.ts';
import { projectFileFormat, projectFileVersion } from './project-file.ts';

const notes = {
  estimate: 'optimistic ≤ mostLikely ≤ pessimistic, or null for all three while nobody has said what the line costs, which is not 0.',
  level: 'score is null exactly when class is notApplicable.',
  requirement: 'parentId names a requirement of the same category; no requirement stands below itself.',
  reexamination: 'Exactly one of needId and requirementId is null.',
  task: 'optimistic ≤ mostLikely ≤ pessimistic, in weeks, or null for all three while nobody has said how long it takes, which is not 0.',
  dependency: 'Both tasks are of the same candidate, and no task waits for itself.',
} as const;

/**
 * The project file as a JSON Schema, made from the model. What JSON Schema cannot say stands in descriptions: rules between
 * fields, ids that are unique, references that lead somewhere.
 */
export function projectFileJsonSchema(): z.core.JSONSchema.BaseSchema {
  const text = translator('en');
  const described = z.registry<{ id?: string; title?: string; description?: string }>();
  for (const entity of entityNames) {
    const description = Object.entries(notes).find(([name]) => name === entity)?.[1];
    described.add(entities[entity], { id: entity, title: text(`glossary.${entity}`), ...(description && { description }) });
  }
  const file = z.strictObject({
    format: z.literal(projectFileFormat),
    version: z.literal(projectFileVersion),
    records: z.strictObject(Object.fromEntries(entityNames.map((entity) => [entity, z.array(entities[entity])]))),
  });
  described.add(file, {
    title: 'Awase project file',
    description:
      'One project. It holds exactly one project record and at least one level with a score. Ids are unique within their table; a field ending in Id holds the id of a record of the table it names.',
  });
  return z.toJSONSchema(file, { metadata: described });
}
