import type { z } from 'zod';
import { assessment } from './assessment.ts';
import { candidate } from './candidate.ts';
import { category } from './category.ts';
import { estimate } from './estimate.ts';
import { evaluator } from './evaluator.ts';
import { gap, gapNature } from './gap.ts';
import { level } from './level.ts';
import { need, trace } from './need.ts';
import { process } from './process.ts';
import { project } from './project.ts';
import { requirement } from './requirement.ts';

/** Every table of a project's document, referenced tables before the tables that refer to them. */
export const entities = {
  project,
  process,
  need,
  category,
  requirement,
  trace,
  level,
  candidate,
  evaluator,
  assessment,
  gapNature,
  gap,
  estimate,
} as const;

export type EntityName = keyof typeof entities;
export type RecordOf<Entity extends EntityName> = z.infer<(typeof entities)[Entity]>;
export type IdOf<Entity extends EntityName> = RecordOf<Entity>['id'];

export const entityNames = Object.keys(entities) as EntityName[];

/** Tables whose records people put in order. */
export type OrderedEntity = { [Entity in EntityName]: RecordOf<Entity> extends { order: string } ? Entity : never }[EntityName];
