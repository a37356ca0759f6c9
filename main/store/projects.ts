import type { Database } from 'better-sqlite3';
import type { ProjectSummary } from '../../shared/contract.ts';
import { ProblemError } from '../../shared/problem.ts';

/** Where a project stands: its key in every table, its latest sequence number, and how much of the undo stack is in effect. */
interface ProjectState {
  readonly projectKey: number;
  readonly sequence: number;
  readonly undoPosition: number;
}

export interface ProjectStates {
  list(): ProjectSummary[];
  /** Whether the id is taken, by a removed project too. */
  holds(projectId: string): boolean;
  /** @throws ProblemError `notFound`, also for a removed project */
  find(projectId: string): ProjectState;
  /** @throws ProblemError `conflict` when the id is taken */
  add(projectId: string, at: string): ProjectState;
  advance(state: ProjectState, at: string): void;
  /** @throws ProblemError `notFound` */
  remove(projectId: string, at: string): void;
  /** @throws ProblemError `notFound` */
  restore(projectId: string): void;
}

const summaries = `
SELECT state.projectId, project.name, state.changedAt,
  (SELECT count(*) FROM requirement WHERE projectKey = state.projectKey) AS requirements,
  (SELECT count(*) FROM candidate WHERE projectKey = state.projectKey AND stage = 'shortList') AS candidates,
  (SELECT count(*) FROM assessment JOIN candidate ON candidate.projectKey = state.projectKey AND candidate.id = candidateId
    WHERE assessment.projectKey = state.projectKey AND evaluatorId IS NULL AND levelId IS NOT NULL AND stage = 'shortList') AS ratedCells
FROM projectState AS state JOIN project ON project.projectKey = state.projectKey
WHERE state.removedAt IS NULL
ORDER BY state.changedAt DESC, state.projectKey DESC`;

export function projectStates(database: Database): ProjectStates {
  const list = database.prepare<[], ProjectSummary>(summaries);
  const holds = database.prepare<[string], number>('SELECT 1 FROM projectState WHERE projectId = ?').pluck();
  const find = database.prepare<[string], ProjectState>(
    'SELECT projectKey, sequence, undoPosition FROM projectState WHERE projectId = ? AND removedAt IS NULL',
  );
  const add = database.prepare<[string, string]>(
    'INSERT INTO projectState (projectId, sequence, undoPosition, changedAt) VALUES (?, 1, 0, ?)',
  );
  const advance = database.prepare<[number, number, string, number]>(
    'UPDATE projectState SET sequence = ?, undoPosition = ?, changedAt = ? WHERE projectKey = ?',
  );
  const remove = database.prepare<[string, string]>('UPDATE projectState SET removedAt = ? WHERE projectId = ? AND removedAt IS NULL');
  const restore = database.prepare<[string]>('UPDATE projectState SET removedAt = NULL WHERE projectId = ?');

  const notFound = (projectId: string): ProblemError => new ProblemError('notFound', { entity: 'project', id: projectId });
  const isHeld = (projectId: string): boolean => holds.get(projectId) !== undefined;
  return {
    list: () => list.all(),
    holds: isHeld,
    find: (projectId) => {
      const state = find.get(projectId);
      if (state === undefined) throw notFound(projectId);
      return state;
    },
    add: (projectId, at) => {
      if (isHeld(projectId)) throw new ProblemError('conflict', { entity: 'project', id: projectId });
      const { lastInsertRowid } = add.run(projectId, at);
      return { projectKey: Number(lastInsertRowid), sequence: 1, undoPosition: 0 };
    },
    advance: ({ projectKey, sequence, undoPosition }, at) => {
      advance.run(sequence, undoPosition, at, projectKey);
    },
    remove: (projectId, at) => {
      if (remove.run(at, projectId).changes === 0) throw notFound(projectId);
    },
    restore: (projectId) => {
      if (restore.run(projectId).changes === 0) throw notFound(projectId);
    },
  };
}
