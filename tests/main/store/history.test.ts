import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../main/store/store.ts';
import { addCandidate } from '../../../shared/actions/add-candidate.ts';
import { addRequirements } from '../../../shared/actions/add-requirements.ts';
import { rate } from '../../../shared/actions/assess.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import { applyChange, type Change, changeSize } from '../../../shared/change.ts';
import { type Document, inOrder } from '../../../shared/document.ts';
import {
  codeIn,
  countingContext,
  fullDocument,
  groundOf,
  idOfProject,
  openIn,
  present,
  stored,
  temporaryFolder,
  temporaryStore,
} from './support.ts';

const ground = fullDocument();
const projectId = idOfProject(ground);
const requirement = present(inOrder(ground, 'requirement')[0]);
const candidate = present(inOrder(ground, 'candidate')[0]);

const retitle = (document: Document, title: string): Change =>
  editRecords(document, 'requirement', [{ id: requirement.id, values: { title } }]);

function commit(store: Store, document: Document, action: string, change: Change): Document {
  store.commit(projectId, action, change);
  return applyChange(document, change);
}

describe('undo and redo', () => {
  it('go back and forth through restarts', () => {
    const folder = temporaryFolder();
    const restarted = <Result>(use: (store: Store) => Result): Result => {
      const store = openIn(folder);
      try {
        return use(store);
      } finally {
        store.close();
      }
    };
    const one = applyChange(ground, retitle(ground, 'one'));
    const two = applyChange(one, retitle(one, 'two'));
    restarted((store) => {
      store.createProject('createProject', groundOf(ground));
      store.commit(projectId, 'first', retitle(ground, 'one'));
      store.commit(projectId, 'second', retitle(one, 'two'));
    });
    expect(restarted((store) => store.undo(projectId))).toMatchObject({
      action: 'second',
      kind: 'undo',
      history: { undo: 'first', redo: 'second' },
    });
    expect(restarted((store) => stored(store, projectId))).toEqual(one);
    expect(restarted((store) => store.undo(projectId))).toMatchObject({
      action: 'first',
      kind: 'undo',
      history: { undo: null, redo: 'first' },
    });
    expect(restarted((store) => stored(store, projectId))).toEqual(ground);
    expect(restarted((store) => codeIn(() => store.undo(projectId)))).toBe('nothingToUndo');
    expect(restarted((store) => store.openProject(projectId).history)).toEqual({ undo: null, redo: 'first' });
    expect(restarted((store) => store.redo(projectId))).toMatchObject({
      action: 'first',
      kind: 'redo',
      history: { undo: 'first', redo: 'second' },
    });
    expect(restarted((store) => store.redo(projectId))).toMatchObject({ action: 'second', history: { undo: 'second', redo: null } });
    expect(restarted((store) => stored(store, projectId))).toEqual(two);
    expect(restarted((store) => codeIn(() => store.redo(projectId)))).toBe('nothingToRedo');
  });

  it('never leave the beginning of a project', () => {
    const store = temporaryStore();
    store.createProject('createProject', groundOf(ground));
    expect(store.openProject(projectId).history).toEqual({ undo: null, redo: null });
    expect(codeIn(() => store.undo(projectId))).toBe('nothingToUndo');
    expect(stored(store, projectId)).toEqual(ground);
  });

  it('forget what was undone once something new is done, while the audit trail keeps it', () => {
    const folder = temporaryFolder();
    const store = openIn(folder);
    store.createProject('createProject', groundOf(ground));
    const one = commit(store, ground, 'first', retitle(ground, 'one'));
    commit(store, one, 'second', retitle(one, 'two'));
    store.undo(projectId);
    store.undo(projectId);
    expect(store.commit(projectId, 'third', retitle(ground, 'three')).history).toEqual({ undo: 'third', redo: null });
    expect(codeIn(() => store.redo(projectId))).toBe('nothingToRedo');
    store.undo(projectId);
    expect(stored(store, projectId)).toEqual(ground);
    store.close();
    const database = new Database(join(folder, 'awase.sqlite'), { readonly: true });
    const trail = database.prepare('SELECT sequence, action, kind, target FROM history ORDER BY sequence').raw().all();
    const kept = database.prepare('SELECT sequence FROM historyChange ORDER BY sequence').pluck().all();
    database.close();
    expect(trail).toEqual([
      [1, 'createProject', 'create', null],
      [2, 'first', 'edit', null],
      [3, 'second', 'edit', null],
      [4, 'second', 'undo', 3],
      [5, 'first', 'undo', 2],
      [6, 'third', 'edit', null],
      [7, 'third', 'undo', 6],
    ]);
    expect(kept).toEqual([2, 3, 6]);
  });

  it('bring back a removed candidate with all that hung on it', () => {
    const store = temporaryStore();
    store.createProject('createProject', groundOf(ground));
    const removal = removeRecords(ground, 'candidate', [candidate.id]);
    expect(Object.keys(removal)).toEqual(expect.arrayContaining(['candidate', 'assessment', 'gap', 'estimate']));
    const without = commit(store, ground, 'removeCandidate', removal);
    expect(stored(store, projectId)).toEqual(without);
    store.undo(projectId);
    expect(stored(store, projectId)).toEqual(ground);
    store.redo(projectId);
    expect(stored(store, projectId)).toEqual(without);
  });

  it('bring back what a removed record was cleared from', () => {
    const store = temporaryStore();
    store.createProject('createProject', groundOf(ground));
    const nature = present([...ground.gap.values()][0]?.natureId);
    const without = commit(store, ground, 'remove', removeRecords(ground, 'gapNature', [nature]));
    expect(stored(store, projectId)).toEqual(without);
    expect([...without.gap.values()][0]?.natureId).toBeNull();
    store.undo(projectId);
    expect(stored(store, projectId)).toEqual(ground);
  });

  it('take a block of 50,000 cells as one step', () => {
    const store = temporaryStore();
    const context = countingContext('block');
    let document = ground;
    const apply = (change: Change): void => {
      document = applyChange(document, change);
    };
    apply(addRequirements(document, Array.from({ length: 4_998 }, () => ({ categoryId: requirement.categoryId })), context));
    for (let count = 2; count < 10; count++) apply(addCandidate(document, { name: `${count}` }, context));
    store.createProject('createProject', groundOf(document));
    const cells = [...document.requirement.keys()].flatMap((requirementId) =>
      [...document.candidate.keys()].map((candidateId) => ({ requirementId, candidateId })),
    );
    const paste = rate(document, cells, present(inOrder(document, 'level')[1]).id, context);
    expect(changeSize(paste)).toBe(50_000);
    const rated = applyChange(document, paste);
    store.commit(projectId, 'rate', paste);
    expect(store.listProjects()[0]?.ratedCells).toBe(50_000);
    expect(changeSize(store.undo(projectId).change)).toBe(50_000);
    expect(stored(store, projectId).assessment).toEqual(document.assessment);
    store.redo(projectId);
    expect(stored(store, projectId).assessment.size).toBe(rated.assessment.size);
    expect(store.openProject(projectId).history).toEqual({ undo: 'rate', redo: null });
  });
});
