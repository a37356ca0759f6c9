import { describe, expect, it } from 'vitest';
import { createRouter, type RouterServices } from '../../main/router.ts';
import { rate } from '../../shared/actions/assess.ts';
import { editRecords } from '../../shared/actions/edit-records.ts';
import type { Change } from '../../shared/change.ts';
import { type Broadcast, type Outcome, type RequestInput, type RequestName, requests, type Responses } from '../../shared/contract.ts';
import { type Document, documentOf, inOrder, projectOf } from '../../shared/document.ts';
import { problemText } from '../../shared/language/problem-text.ts';
import { translator } from '../../shared/language/index.ts';
import { simulateCosts } from '../../shared/method/simulation/costs.ts';
import { simulateSchedule } from '../../shared/method/simulation/schedule.ts';
import { ProblemError } from '../../shared/problem.ts';
import { parseProjectFile, writeProjectFile } from '../../shared/project-file.ts';
import { countingContext, fullDocument, idOfProject, present, removing, temporaryStore, updating } from './store/support.ts';

const sample = fullDocument('sample');
const sampleText = writeProjectFile(sample);

function routerWith(changed: Partial<RouterServices> = {}) {
  const store = temporaryStore();
  const logged: unknown[] = [];
  const router = createRouter({
    store,
    context: countingContext('fresh'),
    session: { shell: 'browser', version: '1.2.3', dataFolder: '/data' },
    listSamples: () => [{ name: 'company-a', title: { ja: 'A 社', en: 'Company A' } }],
    listCatalogues: () => [{ name: 'items', title: { ja: '項目', en: 'Items' }, count: 1 }],
    readCatalogue: (name) => {
      throw new ProblemError('catalogueMissing', { name });
    },
    readSample: (name) => {
      if (name !== 'company-a') throw new ProblemError('notFound', { entity: 'project', id: name });
      return sample;
    },
    buildWorkbook: async (document, language, now) => new TextEncoder().encode(`${projectOf(document).name} ${language} ${now}`),
    simulator: {
      costs: async (job, { onProgress }) => simulateCosts(job, { onProgress }),
      schedule: async (job, { onProgress }) => simulateSchedule(job, { onProgress }),
    },
    log: (error) => logged.push(error),
    ...changed,
  });
  const heard: Broadcast[] = [];
  const stop = router.subscribe((broadcast) => heard.push(broadcast));

  const ask = <Name extends RequestName>(name: Name, input: RequestInput<Name>): Promise<Outcome<Responses[Name]>> =>
    router.handle(name, structuredClone(input)) as Promise<Outcome<Responses[Name]>>;
  const get = async <Name extends RequestName>(name: Name, input: RequestInput<Name>): Promise<Responses[Name]> => {
    const outcome = await ask(name, input);
    if (!outcome.ok) throw new Error(`the test expected an answer, not ${JSON.stringify(outcome.problem)}`);
    return outcome.value;
  };
  const opened = async (projectId: string): Promise<Document> => documentOf((await get('project.open', { projectId })).records);
  /** The code of the problem that answers any input at all. */
  const problem = async (name: string, input: unknown) => {
    const outcome = await router.handle(name, input);
    return outcome.ok ? null : outcome.problem;
  };
  return { router, store, logged, heard, stop, ask, get, opened, problem };
}

const decoded = (base64: string): string => Buffer.from(base64, 'base64').toString('utf8');

describe('the requests', () => {
  it('describe the session with the preferences as they are', async () => {
    const { get, heard } = routerWith();
    expect(await get('session.describe', {})).toEqual({
      shell: 'browser',
      version: '1.2.3',
      dataFolder: '/data',
      preferences: { language: 'ja', colourScheme: 'auto' },
    });
    const preferences = { language: 'en', colourScheme: 'dark' } as const;
    expect(await get('preferences.set', preferences)).toEqual(preferences);
    expect((await get('session.describe', {})).preferences).toEqual(preferences);
    expect(heard).toEqual([{ type: 'preferencesChanged', preferences }]);
  });

  it('list the samples', async () => {
    const { get } = routerWith();
    expect(await get('samples.list', {})).toEqual([{ name: 'company-a', title: { ja: 'A 社', en: 'Company A' } }]);
  });

  it('list the catalogues and say which one is missing', async () => {
    const { get, problem } = routerWith();
    expect(await get('catalogues.list', {})).toEqual([{ name: 'items', title: { ja: '項目', en: 'Items' }, count: 1 }]);
    expect(await problem('catalogues.read', { name: 'none' })).toEqual({ code: 'catalogueMissing', values: { name: 'none' } });
    expect(await problem('catalogues.read', {})).toMatchObject({ code: 'invalidRequest' });
  });

  it('create a project in the language asked for', async () => {
    const { get, opened, heard } = routerWith();
    const { projectId } = await get('project.create', { name: '  New one ', language: 'en' });
    const document = await opened(projectId);
    expect(projectOf(document).name).toBe('New one');
    expect(inOrder(document, 'category')[0]?.name).toBe('Business process');
    expect(heard).toEqual([{ type: 'projectsChanged' }]);
    expect((await get('projects.list', {})).map((summary) => summary.projectId)).toEqual([projectId]);
  });

  it('make any number of projects from one sample', async () => {
    const { get, opened } = routerWith();
    const one = await get('project.createFromSample', { sample: 'company-a', language: 'ja' });
    const two = await get('project.createFromSample', { sample: 'company-a', language: 'ja' });
    expect(new Set([one.projectId, two.projectId, idOfProject(sample)]).size).toBe(3);
    const document = await opened(two.projectId);
    expect({ ...document, project: sample.project }).toEqual(sample);
    expect(projectOf(document)).toEqual({ ...projectOf(sample), id: two.projectId });
  });

  it('say when there is no such sample', async () => {
    const { problem } = routerWith();
    expect((await problem('project.createFromSample', { sample: '../../etc', language: 'ja' }))?.code).toBe('notFound');
  });

  it('import a project exactly, and export the same file again', async () => {
    const { get, opened, heard } = routerWith();
    const { projectId } = await get('project.import', { text: sampleText });
    expect(projectId).toBe(idOfProject(sample));
    expect(await opened(projectId)).toEqual(sample);
    const file = await get('project.export', { projectId });
    expect(file.name).toBe('案件 _A_ 😀.awase');
    expect(decoded(file.base64)).toBe(sampleText);
    expect(heard).toEqual([{ type: 'projectsChanged' }]);
  });

  it('import a project that is here already as a copy, even if it was removed', async () => {
    const { get, opened } = routerWith();
    const { projectId } = await get('project.import', { text: sampleText });
    const copy = await get('project.import', { text: sampleText });
    expect(copy.projectId).not.toBe(projectId);
    const name = '案件 "A" 😀（コピー）';
    expect(projectOf(await opened(copy.projectId))).toEqual({ ...projectOf(sample), id: copy.projectId, name });
    await get('project.remove', { projectId });
    await get('preferences.set', { language: 'en', colourScheme: 'auto' });
    const another = await get('project.import', { text: sampleText });
    expect(projectOf(await opened(another.projectId)).name).toBe('案件 "A" 😀 (copy)');
  });

  it('keep the name of a copy as short as a name may be', async () => {
    const { get, opened } = routerWith();
    const named = documentOf({ ...parseProjectFile(sampleText), project: [{ ...projectOf(sample), name: 'x'.repeat(500) }] });
    const text = writeProjectFile(named);
    await get('project.import', { text });
    const { projectId } = await get('project.import', { text });
    const { name } = projectOf(await opened(projectId));
    expect(name).toHaveLength(500);
    expect(name.endsWith('x（コピー）')).toBe(true);
    await get('project.export', { projectId });
  });

  it.each([
    ['is not JSON', 'no JSON'],
    ['is of a newer version', sampleText.replace(/"version": \d+/, '"version": 99')],
    ['has an unknown field', sampleText.replace(/("version": \d+)/, '$1, "more": 1')],
    ['has a prototype among its fields', sampleText.replace(/("version": \d+)/, '$1, "__proto__": {"polluted": true}')],
    ['refers to nothing', sampleText.replace(/"categoryId": "[^"]*"/, '"categoryId": "nowhere"')],
    ['has points in the wrong order', sampleText.replace(/"optimistic": 600000/, '"optimistic": 900000')],
  ])('refuse a project file that %s, and keep nothing of it', async (_title, text) => {
    const { get, problem, heard, logged } = routerWith();
    expect(text).not.toBe(sampleText);
    const found = await problem('project.import', { text });
    expect(found).not.toBeNull();
    expect(found?.code).not.toBe('unexpected');
    expect(await get('projects.list', {})).toEqual([]);
    expect(heard).toEqual([]);
    expect(logged).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });

  it('remove a project and restore it', async () => {
    const { get, problem, heard } = routerWith();
    const { projectId } = await get('project.import', { text: sampleText });
    expect(await get('project.remove', { projectId })).toBeNull();
    expect(await get('projects.list', {})).toEqual([]);
    expect((await problem('project.open', { projectId }))?.code).toBe('notFound');
    expect(await get('project.restore', { projectId })).toBeNull();
    expect(await get('projects.list', {})).toHaveLength(1);
    expect(heard).toEqual([{ type: 'projectsChanged' }, { type: 'projectsChanged' }, { type: 'projectsChanged' }]);
  });

  it('commit, undo and redo a change and tell every window', async () => {
    const { get, opened, heard } = routerWith();
    const { projectId } = await get('project.import', { text: sampleText });
    const [requirement] = inOrder(sample, 'requirement');
    const [, candidate] = inOrder(sample, 'candidate');
    const [level] = inOrder(sample, 'level');
    const cell = { requirementId: present(requirement).id, candidateId: present(candidate).id };
    const change = rate(sample, [cell], present(level).id, countingContext('cell'));
    const committed = await get('change.commit', { projectId, action: 'rate', change });
    expect(committed).toEqual({ projectId, sequence: 2, action: 'rate', kind: 'edit', change, history: { undo: 'rate', redo: null } });
    const undone = await get('history.undo', { projectId });
    expect(await opened(projectId)).toEqual(sample);
    const redone = await get('history.redo', { projectId });
    expect(redone).toMatchObject({ sequence: 4, kind: 'redo', change });
    expect(heard.slice(1)).toEqual([committed, undone, redone].map((each) => ({ type: 'committed', committed: each })));
  });

  it('tell that the list of projects has changed when a project is renamed', async () => {
    const { get, heard } = routerWith();
    const { projectId } = await get('project.import', { text: sampleText });
    const change = editRecords(sample, 'project', [{ id: projectOf(sample).id, values: { name: 'Renamed' } }]);
    await get('change.commit', { projectId, action: 'editProject', change });
    expect(heard.map(({ type }) => type)).toEqual(['projectsChanged', 'committed', 'projectsChanged']);
    expect((await get('projects.list', {}))[0]?.name).toBe('Renamed');
  });

  it('export a workbook in the language asked for', async () => {
    const { get } = routerWith();
    const { projectId } = await get('project.import', { text: sampleText });
    const file = await get('workbook.export', { projectId, language: 'en' });
    expect(file.name).toBe('案件 _A_ 😀.xlsx');
    expect(decoded(file.base64)).toMatch(/^案件 "A" 😀 en 2026-01-01T/);
  });
});

describe('the door', () => {
  const names = Object.keys(requests) as RequestName[];
  const category = present(inOrder(sample, 'category')[0]);
  const requirement = present(inOrder(sample, 'requirement')[0]);

  /** A change of one record with fields no client of ours would send. */
  const strangely = (list: 'added' | 'removed', fields: object) => ({
    requirement: { added: [], updated: [], removed: [], [list]: [{ ...requirement, ...fields }] },
  });

  it.each(names)('refuses wrong types, missing and unknown fields for %s', async (name) => {
    const { problem, heard, logged, get } = routerWith();
    const notEmpty: unknown = expect.stringMatching(/./);
    const prototype: unknown = JSON.parse('{"__proto__": {"polluted": true}}');
    for (const input of [undefined, null, 7, 'text', [], { surprise: 1 }, prototype, { projectId: 5 }, { projectId: {} }])
      expect(await problem(name, input)).toMatchObject({ code: 'invalidRequest', values: { where: notEmpty } });
    expect(heard).toEqual([]);
    expect(logged).toEqual([]);
    expect(await get('projects.list', {})).toEqual([]);
  });

  it.each(['nothing.here', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])('knows no request named %j', async (name) => {
    const { problem } = routerWith();
    expect(await problem(name, {})).toEqual({ code: 'invalidRequest', values: { where: name, reason: 'このような要求はありません' } });
  });

  it.each<[RequestName, object]>([
    ['project.open', {}],
    ['project.remove', {}],
    ['project.restore', {}],
    ['project.export', {}],
    ['history.undo', {}],
    ['history.redo', {}],
    ['workbook.export', { language: 'ja' }],
    ['change.commit', { action: 'edit', change: removing('category', category) }],
  ])('answers %s for an unknown project with what was not found', async (name, rest) => {
    const { problem } = routerWith();
    for (const projectId of ['unknown', '__proto__'])
      expect(await problem(name, { projectId, ...rest })).toEqual({ code: 'notFound', values: { entity: 'project', id: projectId } });
  });

  it.each<[string, unknown, string]>([
    ['an unknown table', { song: { added: [], updated: [], removed: [] } }, 'change'],
    ['a table without its lists', { level: { added: [] } }, 'change.level.updated'],
    ['an unknown field', strangely('added', { extra: 1 }), 'change.requirement.added.0'],
    ['a wrong type', strangely('removed', { weight: '1' }), 'change.requirement.removed.0.weight'],
    ['a number out of range', strangely('added', { weight: -1 }), 'change.requirement.added.0.weight'],
    ['a strange id', strangely('added', { id: '../x' }), 'change.requirement.added.0.id'],
    ['a prototype', JSON.parse('{"__proto__": {"added": []}}'), 'change'],
  ])('names the place of %s in a change', async (_title, change, where) => {
    const { get, problem, opened } = routerWith();
    const { projectId } = await get('project.import', { text: sampleText });
    const found = await problem('change.commit', { projectId, action: 'edit', change });
    expect(found).toMatchObject({ code: 'invalidRequest', values: { where } });
    expect(await opened(projectId)).toEqual(sample);
  });

  it('puts the reason into the words of the chosen language', async () => {
    const { get, problem } = routerWith();
    const reason = async () => (await problem('project.open', { projectId: 5 }))?.values?.['reason'];
    expect(await reason()).toMatch(/無効な入力/);
    await get('preferences.set', { language: 'en', colourScheme: 'auto' });
    expect(await reason()).toMatch(/Invalid input: expected string/);
  });

  it('passes on the problem that a rule of the model names', async () => {
    const { get, problem } = routerWith();
    const { projectId } = await get('project.import', { text: sampleText });
    const line = present(inOrder(sample, 'estimate')[0]);
    const level = present(inOrder(sample, 'level')[0]);
    const codeFor = async (change: Change) => (await problem('change.commit', { projectId, action: 'edit', change }))?.code;
    const reversed = { ...line, optimistic: line.pessimistic, mostLikely: line.optimistic };
    expect(await codeFor(updating('estimate', line, reversed))).toBe('estimateOrder');
    expect(await codeFor(updating('level', level, { ...level, score: null }))).toBe('levelScore');
    expect(await codeFor(updating('level', level, { ...level, order: 'zzz' }))).toBe('orderKey');
  });

  it('passes on conflicts and what cannot be undone, without telling other windows', async () => {
    const { get, problem, heard } = routerWith();
    const { projectId } = await get('project.import', { text: sampleText });
    heard.length = 0;
    const change = updating('requirement', { ...requirement, weight: 99 }, requirement);
    expect((await problem('change.commit', { projectId, action: 'edit', change }))?.code).toBe('conflict');
    expect((await problem('history.undo', { projectId }))?.code).toBe('nothingToUndo');
    expect((await problem('history.redo', { projectId }))?.code).toBe('nothingToRedo');
    expect(heard).toEqual([]);
  });

  it('makes text of half characters well-formed before it is stored', async () => {
    const { get, opened } = routerWith();
    const { projectId } = await get('project.import', { text: sampleText });
    const change = updating('requirement', requirement, { ...requirement, title: 'half \ud83d' });
    const committed = await get('change.commit', { projectId, action: 'edit', change });
    expect(committed.change.requirement?.updated[0]?.to.title).toBe('half \ufffd');
    expect((await opened(projectId)).requirement.get(requirement.id)?.title).toBe('half \ufffd');
    await get('history.undo', { projectId });
    expect(await opened(projectId)).toEqual(sample);
  });

  it('keeps the details of an unexpected error from the user and hands them to the log', async () => {
    const failure = new Error(`the pen broke ${'.'.repeat(500)}\n    at secret (/home/someone/file.ts:1:1)`);
    const { get, problem, logged } = routerWith({ buildWorkbook: () => Promise.reject(failure) });
    const { projectId } = await get('project.import', { text: sampleText });
    const found = present(await problem('workbook.export', { projectId, language: 'ja' }));
    expect(found.code).toBe('unexpected');
    expect(String(found.values?.['detail'])).toMatch(/^the pen broke \.+$/);
    expect(String(found.values?.['detail']).length).toBeLessThanOrEqual(200);
    expect(logged).toEqual([failure]);
  });

  it('answers even when the store can no longer be read', async () => {
    const { router, store, logged } = routerWith();
    store.close();
    expect(await router.handle('projects.list', {})).toMatchObject({ ok: false, problem: { code: 'unexpected' } });
    expect(logged).toHaveLength(1);
  });

  it('answers in words for every problem it gives', async () => {
    const { problem } = routerWith();
    for (const language of ['ja', 'en'] as const) {
      const text = problemText(present(await problem('project.open', { projectId: 'unknown' })), translator(language));
      expect(text).toMatch(language === 'ja' ? /案件が見つかりません/ : /The Project was not found/i);
    }
  });
});

describe('subscribers', () => {
  it('hear nothing once they have left', async () => {
    const { get, heard, stop } = routerWith();
    stop();
    await get('project.create', { name: 'x', language: 'ja' });
    expect(heard).toEqual([]);
  });

  it('do not disturb one another or the request when one fails', async () => {
    const { router, get, heard, logged } = routerWith();
    const failure = new Error('window gone');
    router.subscribe(() => {
      throw failure;
    });
    const later: Broadcast[] = [];
    router.subscribe((broadcast) => later.push(broadcast));
    await get('project.create', { name: 'x', language: 'ja' });
    expect(heard).toEqual(later);
    expect(later).toHaveLength(1);
    expect(logged).toEqual([failure]);
  });
});

describe('baselines and the audit trail', () => {
  const keeping = async () => {
    const shell = routerWith();
    const { projectId } = await shell.get('project.import', { text: sampleText });
    const committed = await shell.get('baseline.keep', { projectId, name: ' 初版 ', note: '比べる前' });
    return { ...shell, projectId, committed, baselineId: present(committed.change.baseline?.added[0]).id };
  };

  it('keep the project as it is, in every window, and undo takes it back', async () => {
    const { committed, heard, opened, get, projectId } = await keeping();
    expect(committed).toMatchObject({ action: 'keepBaseline', kind: 'edit', history: { undo: 'keepBaseline' } });
    expect(committed.change.baseline?.added[0]).toMatchObject({ name: '初版', note: '比べる前' });
    expect(heard.at(-1)).toEqual({ type: 'committed', committed });
    expect((await opened(projectId)).baseline.size).toBe(sample.baseline.size + 1);
    await get('history.undo', { projectId });
    expect(await opened(projectId)).toEqual(sample);
  });

  it('give the kept state back exactly, however the project has changed since', async () => {
    const { get, projectId, baselineId } = await keeping();
    const change = removing('decision', ...sample.decision.values());
    await get('change.commit', { projectId, action: 'removeDecisions', change });
    expect(documentOf(await get('baseline.read', { projectId, baselineId }))).toEqual({ ...sample, baseline: new Map() });
  });

  it('are kept when the project goes out as a file and comes back', async () => {
    const { get, opened, projectId, baselineId } = await keeping();
    const text = decoded((await get('project.export', { projectId })).base64);
    const copy = await get('project.import', { text });
    expect((await opened(copy.projectId)).baseline).toEqual((await opened(projectId)).baseline);
    const { project } = documentOf(await get('baseline.read', { projectId: copy.projectId, baselineId }));
    expect([...project.keys()]).toEqual([copy.projectId]);
  });

  it('refuse what is damaged, missing or badly named, and change nothing', async () => {
    const { problem, opened, projectId } = await keeping();
    const [damaged] = [...sample.baseline.keys()];
    expect(await problem('baseline.read', { projectId, baselineId: damaged })).toMatchObject({ code: 'baselineDamaged' });
    expect(await problem('baseline.read', { projectId, baselineId: 'gone' })).toMatchObject({ code: 'notFound' });
    expect(await problem('baseline.read', { projectId: 'gone', baselineId: 'gone' })).toMatchObject({ code: 'notFound' });
    for (const input of [{ projectId, name: '  ', note: '' }, { projectId, name: 'x'.repeat(501), note: '' }, { projectId, name: 'x', note: 'x'.repeat(30_001) }])
      expect((await problem('baseline.keep', input))?.code).toBe('invalidRequest');
    expect((await opened(projectId)).baseline.size).toBe(sample.baseline.size + 1);
  });

  it('list what was done, latest first', async () => {
    const { get, problem, projectId } = await keeping();
    await get('history.undo', { projectId });
    const entries = await get('history.list', { projectId, limit: 10 });
    expect(entries.map(({ action, kind }) => [action, kind])).toEqual([
      ['keepBaseline', 'undo'],
      ['keepBaseline', 'edit'],
      ['importProject', 'create'],
    ]);
    expect(await get('history.list', { projectId, limit: 1 })).toEqual(entries.slice(0, 1));
    for (const limit of [0, 501, 1.5]) expect((await problem('history.list', { projectId, limit }))?.code).toBe('invalidRequest');
    expect((await problem('history.list', { projectId: 'gone', limit: 1 }))?.code).toBe('notFound');
  });
});
