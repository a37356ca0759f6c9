import { documents } from './0001-documents.ts';
import { procedure } from './0002-procedure.ts';
import { threePoints } from './0003-three-points.ts';
import { ownCostClasses } from './0004-own-cost-classes.ts';
import { unknownPoints } from './0005-unknown-points.ts';
import type { Migration } from './migration.ts';

/** Every migration, in order. */
export const migrations: readonly Migration[] = [documents, procedure, threePoints, ownCostClasses, unknownPoints];
