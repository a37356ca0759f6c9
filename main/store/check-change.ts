import { type Change, isEmptyChange, type TableChange, touchedEntities } from '../../shared/change.ts';
import type { Project } from '../../shared/model/project.ts';
import { ProblemError } from '../../shared/problem.ts';

const contradiction = (entity: string): ProblemError => new ProblemError('malformedChange', { entity });

/**
 * An entry of the history says something, and says it of each record once.
 * @throws ProblemError `malformedChange`
 */
function checkForm(change: Change): void {
  if (isEmptyChange(change)) throw contradiction('project');
  for (const entity of touchedEntities(change)) {
    const updated = (change[entity] as TableChange<{ id: string }> | undefined)?.updated ?? [];
    const ids = new Set(updated.map(({ from }) => from.id));
    if (ids.size < updated.length || updated.some(({ from, to }) => from.id !== to.id)) throw contradiction(entity);
  }
}

/**
 * An edit keeps the project's one record.
 * @throws ProblemError `malformedChange`
 */
export function checkEdit(change: Change): void {
  checkForm(change);
  if ((change.project?.added.length ?? 0) + (change.project?.removed.length ?? 0) > 0) throw contradiction('project');
}

/**
 * A project begins with its one record, and with nothing to update or remove.
 * @returns the project record
 * @throws ProblemError `malformedChange`
 */
export function checkGround(change: Change): Project {
  checkForm(change);
  for (const entity of touchedEntities(change)) {
    const table = change[entity];
    if (table !== undefined && table.updated.length + table.removed.length > 0) throw contradiction(entity);
  }
  const [project, second] = change.project?.added ?? [];
  if (project === undefined || second !== undefined) throw contradiction('project');
  return project;
}
