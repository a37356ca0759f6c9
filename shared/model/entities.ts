import type { z } from 'zod';
import { assessment } from './assessment.ts';
import { baseline } from './baseline.ts';
import { candidate } from './candidate.ts';
import { category } from './category.ts';
import { costClass } from './cost-class.ts';
import { closure } from './closure.ts';
import { countermeasure, customizationRisk } from './countermeasure.ts';
import { estimate } from './estimate.ts';
import { evaluator } from './evaluator.ts';
import { feature, support } from './feature.ts';
import { finding } from './finding.ts';
import { gap, gapNature, severityRule } from './gap.ts';
import { level } from './level.ts';
import { need, trace } from './need.ts';
import { flow, process } from './process.ts';
import { project } from './project.ts';
import { quote, quoteLine } from './quote.ts';
import { reexamination } from './reexamination.ts';
import { requirement } from './requirement.ts';
import { comment, decision, review } from './review.ts';
import { dependency, task } from './task.ts';

/** Every table of a project's document; but for the project's own record, referenced tables before the tables that refer to them. */
export const entities = {
  project,
  process,
  flow,
  need,
  category,
  requirement,
  trace,
  level,
  candidate,
  feature,
  support,
  evaluator,
  assessment,
  gapNature,
  gap,
  severityRule,
  countermeasure,
  customizationRisk,
  costClass,
  estimate,
  quote,
  quoteLine,
  finding,
  reexamination,
  comment,
  review,
  decision,
  task,
  dependency,
  closure,
  baseline,
} as const;

export type EntityName = keyof typeof entities;
export type RecordOf<Entity extends EntityName> = z.infer<(typeof entities)[Entity]>;
export type IdOf<Entity extends EntityName> = RecordOf<Entity>['id'];

export const entityNames = Object.keys(entities) as EntityName[];

/** Tables whose records people put in order. */
export type OrderedEntity = { [Entity in EntityName]: RecordOf<Entity> extends { order: string } ? Entity : never }[EntityName];
