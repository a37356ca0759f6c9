import type { Database } from 'better-sqlite3';
import type { Change } from '../../shared/change.ts';
import type { HistoryEntry, HistoryState } from '../../shared/contract.ts';

/** An edit as it was made. */
interface Edit {
  readonly sequence: number;
  readonly action: string;
  readonly change: Change;
}

interface Entry {
  readonly projectKey: number;
  readonly sequence: number;
  readonly at: string;
  readonly action: string;
}

/**
 * The audit trail, to which entries are only ever appended, and beside it the undo stack: which edit stands at which
 * position. How many positions are in effect is part of the project's state.
 */
export interface History {
  /** The beginning of a project; nothing goes back behind it. */
  addGround(entry: Entry): void;
  /** An edit, put on the undo stack at `position`; the edits that were there and above can no longer be redone. */
  addEdit(entry: Entry, position: number, change: Change): void;
  /** That the edit numbered `target` was undone or redone. */
  addStep(entry: Entry, kind: 'undo' | 'redo', target: number): void;
  /** The edit at a position of the undo stack. */
  editAt(projectKey: number, position: number): Edit | undefined;
  state(projectKey: number, undoPosition: number): HistoryState;
  /** The latest entries of the audit trail, latest first. */
  latest(projectKey: number, limit: number): HistoryEntry[];
}

export function projectHistory(database: Database): History {
  const append = database.prepare<[number, number, string, string, string, number | null]>(
    'INSERT INTO history (projectKey, sequence, at, action, kind, target) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const keepChange = database.prepare<[number, number, string]>(
    'INSERT INTO historyChange (projectKey, sequence, change) VALUES (?, ?, ?)',
  );
  const dropRedo = database.prepare<[number, number]>('DELETE FROM undoStack WHERE projectKey = ? AND position >= ?');
  const push = database.prepare<[number, number, number]>('INSERT INTO undoStack (projectKey, position, sequence) VALUES (?, ?, ?)');
  const editAt = database.prepare<[number, number], { sequence: number; action: string; change: string }>(
    `SELECT sequence, action, change
     FROM undoStack JOIN history USING (projectKey, sequence) JOIN historyChange USING (projectKey, sequence)
     WHERE projectKey = ? AND position = ?`,
  );
  const latest = database.prepare<[number, number], HistoryEntry>(
    'SELECT sequence, at, action, kind FROM history WHERE projectKey = ? ORDER BY sequence DESC LIMIT ?',
  );
  const actionAt = database
    .prepare<[number, number], string>(
      'SELECT action FROM undoStack JOIN history USING (projectKey, sequence) WHERE projectKey = ? AND position = ?',
    )
    .pluck();

  const add = ({ projectKey, sequence, at, action }: Entry, kind: string, target: number | null): void => {
    append.run(projectKey, sequence, at, action, kind, target);
  };
  return {
    addGround: (entry) => add(entry, 'create', null),
    addEdit: (entry, position, change) => {
      const { projectKey, sequence } = entry;
      add(entry, 'edit', null);
      keepChange.run(projectKey, sequence, JSON.stringify(change));
      dropRedo.run(projectKey, position);
      push.run(projectKey, position, sequence);
    },
    addStep: (entry, kind, target) => add(entry, kind, target),
    editAt: (projectKey, position) => {
      const found = editAt.get(projectKey, position);
      return found && { ...found, change: JSON.parse(found.change) as Change };
    },
    state: (projectKey, undoPosition) => ({
      undo: actionAt.get(projectKey, undoPosition) ?? null,
      redo: actionAt.get(projectKey, undoPosition + 1) ?? null,
    }),
    latest: (projectKey, limit) => latest.all(projectKey, limit),
  };
}
