import { mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Change, invertChange } from '../../shared/change.ts';
import type { Committed, HistoryEntry, OpenedProject, Preferences, ProjectSummary } from '../../shared/contract.ts';
import { ProblemError } from '../../shared/problem.ts';
import { checkEdit, checkGround } from './check-change.ts';
import { openDatabase } from './database-file.ts';
import { projectHistory } from './history.ts';
import { holdLock } from './lock.ts';
import { migrations } from './migrations/migrations.ts';
import { preferenceTable } from './preference-table.ts';
import { projectStates } from './projects.ts';
import { recordTables } from './record-tables.ts';
import { type Places, storageProblem } from './sqlite-problem.ts';
import { transactions } from './transaction.ts';

/** Every project, its history and the preferences, in one SQLite file. All calls are synchronous and throw ProblemErrors. */
export interface Store {
  /** Projects that are not removed, latest change first. */
  listProjects(): ProjectSummary[];
  /** Whether a project id is taken, by a removed project too. */
  holdsProject(projectId: string): boolean;
  openProject(projectId: string): OpenedProject;
  /** The change adds the project record and whatever the project starts with; it is the ground that undo never leaves. */
  createProject(action: string, change: Change): Committed;
  /** Writes an edit whose records were already parsed by the model's schemas. */
  commit(projectId: string, action: string, change: Change): Committed;
  undo(projectId: string): Committed;
  redo(projectId: string): Committed;
  /** The latest entries of the audit trail, latest first. */
  listHistory(projectId: string, limit: number): HistoryEntry[];
  removeProject(projectId: string): void;
  restoreProject(projectId: string): void;
  readPreferences(): Preferences;
  writePreferences(preferences: Preferences): void;
  close(): void;
}

/** Folder by folder, because Node's own recursive mkdir never returns where a parent exists but refuses with ENOENT, as /proc does. */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

function prepareFolder(folder: string): () => void {
  try {
    makeFolder(resolve(folder));
    return holdLock(folder);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError('dataFolderUnwritable', { folder, detail: error instanceof Error ? error.message : String(error) });
  }
}

/**
 * Opens the store in a data folder and keeps other processes out of it until `close`.
 * @throws ProblemError `dataFolderUnwritable`, `alreadyRunning`, `damagedDatabase`, `newerDatabase`, `migrationFailed`, `storageFailed`
 */
export function openStore({ folder, now }: { readonly folder: string; readonly now: () => string }): Store {
  const places: Places = { file: join(folder, 'awase.sqlite'), backups: join(folder, 'backups') };
  const release = prepareFolder(folder);
  try {
    return storeIn(places, now, release);
  } catch (error) {
    release();
    throw error;
  }
}

function storeIn(places: Places, now: () => string, release: () => void): Store {
  const database = openDatabase(places, migrations, now());
  const inTransaction = transactions(database, places);
  const projects = projectStates(database);
  const records = recordTables(database);
  const history = projectHistory(database);
  const preferences = preferenceTable(database);

  const reading = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      throw storageProblem(error, places);
    }
  };

  const step = (projectId: string, kind: 'undo' | 'redo'): Committed =>
    inTransaction(() => {
      const { projectKey, sequence: before, undoPosition: position } = projects.find(projectId);
      const edit = history.editAt(projectKey, kind === 'undo' ? position : position + 1);
      if (edit === undefined) throw new ProblemError(kind === 'undo' ? 'nothingToUndo' : 'nothingToRedo');
      const { action } = edit;
      const change = kind === 'undo' ? invertChange(edit.change) : edit.change;
      const sequence = before + 1;
      const undoPosition = kind === 'undo' ? position - 1 : position + 1;
      const at = now();
      records.write(projectKey, change);
      history.addStep({ projectKey, sequence, at, action }, kind, edit.sequence);
      projects.advance({ projectKey, sequence, undoPosition }, at);
      return { projectId, sequence, action, kind, change, history: history.state(projectKey, undoPosition) };
    });

  return {
    listProjects: () => reading(() => projects.list()),
    holdsProject: (projectId) => reading(() => projects.holds(projectId)),
    openProject: (projectId) =>
      reading(() => {
        const { projectKey, sequence, undoPosition } = projects.find(projectId);
        return { projectId, sequence, records: records.read(projectKey), history: history.state(projectKey, undoPosition) };
      }),
    createProject: (action, change) =>
      inTransaction(() => {
        const { id: projectId } = checkGround(change);
        const at = now();
        const { projectKey, sequence } = projects.add(projectId, at);
        records.write(projectKey, change);
        history.addGround({ projectKey, sequence, at, action });
        return { projectId, sequence, action, kind: 'edit', change, history: { undo: null, redo: null } };
      }),
    commit: (projectId, action, change) =>
      inTransaction(() => {
        checkEdit(change);
        const { projectKey, ...before } = projects.find(projectId);
        const sequence = before.sequence + 1;
        const undoPosition = before.undoPosition + 1;
        const at = now();
        records.write(projectKey, change);
        history.addEdit({ projectKey, sequence, at, action }, undoPosition, change);
        projects.advance({ projectKey, sequence, undoPosition }, at);
        return { projectId, sequence, action, kind: 'edit', change, history: { undo: action, redo: null } };
      }),
    undo: (projectId) => step(projectId, 'undo'),
    redo: (projectId) => step(projectId, 'redo'),
    listHistory: (projectId, limit) => reading(() => history.latest(projects.find(projectId).projectKey, limit)),
    removeProject: (projectId) => inTransaction(() => projects.remove(projectId, now())),
    restoreProject: (projectId) => inTransaction(() => projects.restore(projectId)),
    readPreferences: () => reading(() => preferences.read()),
    writePreferences: (chosen) => inTransaction(() => preferences.write(chosen)),
    close: () => {
      database.close();
      release();
    },
  };
}
