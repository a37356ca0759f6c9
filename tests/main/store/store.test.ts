import { describe, expect, it } from 'vitest';
import type { Change } from '../../../shared/change.ts';
import { inOrder, projectOf } from '../../../shared/document.ts';
import { entityNames } from '../../../shared/model/entities.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import {
  adding,
  codeIn,
  fullDocument,
  groundOf,
  idOfProject,
  openIn,
  present,
  problemIn,
  removing,
  stored,
  temporaryFolder,
  temporaryStore,
  updating,
} from './support.ts';

const document = fullDocument();
const projectId = idOfProject(document);
const project = projectOf(document);
const [first, second] = inOrder(document, 'requirement').map((requirement) => ({ ...requirement }));
const [requirement, other] = [present(first), present(second)];

const retitled = (title: string): Change => updating('requirement', requirement, { ...requirement, title });

/** The same project under another id, with the same ids in all its other tables. */
const twinProject = { ...project, id: 'twin' as typeof project.id, name: 'Twin' };
const twin: Change = { ...groundOf(document), ...adding('project', twinProject) };

function storeWithProject() {
  const store = temporaryStore();
  store.createProject('createProject', groundOf(document));
  return store;
}

describe('a stored project', () => {
  it('comes back after a restart exactly as it was, in every table', () => {
    const folder = temporaryFolder();
    const before = openIn(folder);
    before.createProject('createProject', groundOf(document));
    before.close();
    const after = temporaryStore(folder);
    for (const entity of entityNames) expect(document[entity].size).toBeGreaterThan(0);
    expect(stored(after, projectId)).toEqual(document);
    expect(after.openProject(projectId)).toMatchObject({ projectId, sequence: 1, history: { undo: null, redo: null } });
  });

  it('counts up the sequence number with every commit', () => {
    const store = storeWithProject();
    expect(store.commit(projectId, 'editRequirements', retitled('new'))).toEqual({
      projectId,
      sequence: 2,
      action: 'editRequirements',
      kind: 'edit',
      change: retitled('new'),
      history: { undo: 'editRequirements', redo: null },
    });
    expect(store.undo(projectId).sequence).toBe(3);
    expect(store.redo(projectId).sequence).toBe(4);
    expect(store.openProject(projectId).sequence).toBe(4);
  });

  it('does not touch another project whose records have the same ids', () => {
    const store = storeWithProject();
    store.createProject('createProject', twin);
    store.commit('twin', 'removeRequirements', removeRecords(document, 'requirement', [requirement.id, other.id]));
    store.commit('twin', 'editProject', updating('project', twinProject, { ...twinProject, name: 'x' }));
    expect(stored(store, projectId)).toEqual(document);
    expect(stored(store, 'twin').requirement.size).toBe(0);
    expect(problemIn(() => store.undo(projectId)).code).toBe('nothingToUndo');
  });

  it('may add records before those they refer to, and exchange what records point to', () => {
    const store = storeWithProject();
    const [a, b] = [...document.assessment.values()].filter(({ evaluatorId }) => evaluatorId === null).map((row) => ({ ...row }));
    const [left, right] = [present(a), present(b)];
    const swap: Change = {
      assessment: {
        added: [],
        updated: [
          { from: left, to: { ...left, requirementId: right.requirementId } },
          { from: right, to: { ...right, requirementId: left.requirementId } },
        ],
        removed: [],
      },
    };
    store.commit(projectId, 'editAssessment', swap);
    expect(stored(store, projectId).assessment.get(left.id)?.requirementId).toBe(right.requirementId);
    store.undo(projectId);
    expect(stored(store, projectId)).toEqual(document);
  });

  it('may replace a removed record by a new one of the same id', () => {
    const store = storeWithProject();
    const used = new Set([...document.gap.values()].map(({ natureId }) => natureId));
    const unused = present([...document.gapNature.values()].find(({ id }) => !used.has(id)));
    const replaced: Change = { gapNature: { added: [{ ...unused, label: 'other' }], updated: [], removed: [unused] } };
    store.commit(projectId, 'edit', replaced);
    expect(stored(store, projectId).gapNature.get(unused.id)?.label).toBe('other');
    store.undo(projectId);
    expect(stored(store, projectId)).toEqual(document);
  });
});

describe('a change that does not fit', () => {
  const fresh = { ...requirement, id: 'fresh' as typeof requirement.id };
  const elsewhere = <Value extends string>(_like: Value): Value => 'elsewhere' as Value;
  const step = { from: requirement, to: { ...requirement, title: 'x' } };
  const twice: Change = { requirement: { added: [], updated: [step, step], removed: [] } };
  const level = present(inOrder(document, 'level')[0]);
  const assessment = present([...document.assessment.values()][0]);

  it.each<[string, string, Change]>([
    ['expects another value', 'conflict', updating('requirement', { ...requirement, weight: 7 }, requirement)],
    ['updates a record that is not there', 'conflict', updating('requirement', fresh, { ...fresh, title: 'x' })],
    ['removes a record that has changed', 'conflict', removing('assessment', { ...assessment, note: 'changed' })],
    ['adds a record that is there', 'conflict', adding('requirement', requirement)],
    ['rates a cell a second time', 'conflict', adding('assessment', { ...assessment, id: elsewhere(assessment.id) })],
    ['removes a record in use', 'danglingReference', removing('level', level)],
    ['refers to nothing', 'danglingReference', adding('requirement', { ...fresh, categoryId: elsewhere(fresh.categoryId) })],
    ['bypasses a check', 'invalidRecord', adding('requirement', { ...fresh, weight: -1 })],
    ['leaves out a field', 'invalidRecord', adding('requirement', { ...fresh, title: undefined as unknown as string })],
  ])('is refused when it %s, and nothing of it is kept', (_title, code, change) => {
    const store = storeWithProject();
    store.commit(projectId, 'editRequirements', updating('requirement', other, { ...other, title: 'before' }));
    const before = store.openProject(projectId);
    const category = { ...present(inOrder(document, 'category')[1]) };
    const whole = { ...updating('category', category, { ...category, name: 'half applied' }), ...change };
    expect(codeIn(() => store.commit(projectId, 'edit', whole))).toBe(code);
    expect(store.openProject(projectId)).toEqual(before);
  });

  it.each<[string, Change]>([
    ['says nothing', {}],
    ['gives a record another id', updating('requirement', requirement, fresh)],
    ['updates a record twice', twice],
    ['adds a second project record', adding('project', { ...project, id: elsewhere(project.id) })],
    ['removes the project record', removing('project', project)],
  ])('is refused when it %s', (_title, change) => {
    const store = storeWithProject();
    expect(codeIn(() => store.commit(projectId, 'edit', change))).toBe('malformedChange');
    expect(stored(store, projectId)).toEqual(document);
  });

  it('names the table and the record', () => {
    const store = storeWithProject();
    expect(problemIn(() => store.commit(projectId, 'edit', adding('requirement', { ...fresh, weight: -1 })))).toEqual({
      code: 'invalidRecord',
      values: { entity: 'requirement', id: 'fresh', detail: expect.stringContaining('weight') as string },
    });
    expect(problemIn(() => store.commit(projectId, 'edit', removing('level', level)))).toEqual({
      code: 'danglingReference',
      values: { entity: 'assessment', target: 'level' },
    });
  });

  it('is refused as the beginning of a project', () => {
    const store = temporaryStore();
    const { project: _project, ...rest } = groundOf(document);
    const second = { ...project, id: elsewhere(project.id) };
    for (const change of [rest, { ...rest, ...adding('project', project, second) }, { ...groundOf(document), ...removing('level', level) }])
      expect(codeIn(() => store.createProject('createProject', change))).toBe('malformedChange');
    const { level: _level, ...incomplete } = groundOf(document);
    expect(codeIn(() => store.createProject('createProject', incomplete))).toBe('danglingReference');
    expect(store.listProjects()).toEqual([]);
    expect(store.holdsProject(projectId)).toBe(false);
  });

  it('is refused when the project is there already', () => {
    const store = storeWithProject();
    expect(codeIn(() => store.createProject('createProject', groundOf(document)))).toBe('conflict');
    store.removeProject(projectId);
    expect(codeIn(() => store.createProject('createProject', groundOf(document)))).toBe('conflict');
  });
});

describe('the list of projects', () => {
  it('has the latest change first, with counts', () => {
    const store = storeWithProject();
    store.createProject('createProject', twin);
    expect(store.listProjects().map((summary) => summary.projectId)).toEqual(['twin', projectId]);
    store.commit(projectId, 'editRequirements', retitled('new'));
    const [latest, earlier] = store.listProjects();
    expect(latest).toEqual({ projectId, name: project.name, changedAt: latest?.changedAt, requirements: 2, candidates: 2, ratedCells: 1 });
    expect(earlier?.name).toBe('Twin');
    expect(present(latest).changedAt > present(earlier).changedAt).toBe(true);
  });

  it('leaves out a removed project until it is restored whole', () => {
    const store = storeWithProject();
    store.commit(projectId, 'editRequirements', retitled('new'));
    const before = store.openProject(projectId);
    store.removeProject(projectId);
    expect(store.listProjects()).toEqual([]);
    expect(store.holdsProject(projectId)).toBe(true);
    for (const attempt of [
      () => store.openProject(projectId),
      () => store.commit(projectId, 'edit', retitled('newer')),
      () => store.undo(projectId),
      () => store.redo(projectId),
      () => store.removeProject(projectId),
    ])
      expect(problemIn(attempt)).toEqual({ code: 'notFound', values: { entity: 'project', id: projectId } });
    store.restoreProject(projectId);
    expect(store.openProject(projectId)).toEqual(before);
    expect(store.listProjects()).toHaveLength(1);
  });

  it('does not know projects that never were', () => {
    const store = temporaryStore();
    expect(codeIn(() => store.openProject('x'))).toBe('notFound');
    expect(codeIn(() => store.removeProject('x'))).toBe('notFound');
    expect(codeIn(() => store.restoreProject('x'))).toBe('notFound');
    expect(codeIn(() => store.undo('__proto__'))).toBe('notFound');
  });
});

describe('preferences', () => {
  it('begin with Japanese and the colours of the system', () => {
    expect(temporaryStore().readPreferences()).toEqual({ language: 'ja', colourScheme: 'auto' });
  });

  it('outlast a restart', () => {
    const folder = temporaryFolder();
    const before = openIn(folder);
    before.writePreferences({ language: 'ja', colourScheme: 'dark' });
    before.writePreferences({ language: 'en', colourScheme: 'light' });
    before.close();
    expect(temporaryStore(folder).readPreferences()).toEqual({ language: 'en', colourScheme: 'light' });
  });
});
