import type { ActionContext } from '../shared/actions/context.ts';
import { createProject } from '../shared/actions/create-project.ts';
import { keepBaseline } from '../shared/actions/keep-baseline.ts';
import type { Catalogue, CatalogueSummary } from '../shared/catalogue.ts';
import { changeBetween } from '../shared/change.ts';
import type {
  Broadcast,
  Committed,
  FileContent,
  RequestInput,
  RequestName,
  Responses,
  SampleSummary,
  Session,
} from '../shared/contract.ts';
import { type Document, type DocumentRecords, documentOf, emptyDocument, projectOf, recordsOf } from '../shared/document.ts';
import type { ActionName } from '../shared/language/action.ts';
import { type Language, translator } from '../shared/language/index.ts';
import type { Project } from '../shared/model/project.ts';
import { lineLimit } from '../shared/model/values.ts';
import { parseProjectFile, writeProjectFile } from '../shared/project-file.ts';
import { baselineOf, packBaseline, unpackBaseline } from './baselines.ts';
import { exportName } from './export-name.ts';
import { type Simulator, simulationRuns } from './simulation-runs.ts';
import type { Store } from './store/store.ts';

/** What the requests are answered with. */
export interface Services {
  readonly store: Store;
  readonly context: ActionContext;
  readonly session: Omit<Session, 'preferences'>;
  readonly listSamples: () => readonly SampleSummary[];
  readonly listCatalogues: () => readonly CatalogueSummary[];
  readonly readCatalogue: (name: string) => Catalogue;
  readonly readSample: (name: string, language: Language) => Document;
  readonly buildWorkbook: (document: Document, language: Language, now: string) => Promise<Uint8Array>;
  readonly simulator: Simulator;
}

export type Handlers = {
  readonly [Name in RequestName]: (input: RequestInput<Name>) => Responses[Name] | Promise<Responses[Name]>;
};

const projectMediaType = 'application/json';
const workbookMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function fileOf(document: Document, extension: string, mediaType: string, bytes: Uint8Array): FileContent {
  return { name: exportName(projectOf(document).name, extension), mediaType, base64: Buffer.from(bytes).toString('base64') };
}

/** What every request does. */
export function createHandlers(services: Services, broadcast: (message: Broadcast) => void): Handlers {
  const { store, context } = services;
  const simulations = simulationRuns(services.simulator, broadcast);

  const open = (projectId: string): Document => documentOf(store.openProject(projectId).records);

  /** Puts a whole document into the store, with some fields of its project record changed. */
  const settle = (action: ActionName, records: DocumentRecords, changed: (project: Project) => Partial<Project>) => {
    const project = records.project.map((record) => ({ ...record, ...changed(record) }));
    const ground = changeBetween(emptyDocument(), documentOf({ ...records, project }));
    const { projectId } = store.createProject(action, ground);
    broadcast({ type: 'projectsChanged' });
    return { projectId };
  };

  const copyOf = ({ name }: Project): Partial<Project> => {
    const translate = translator(store.readPreferences().language);
    const room = lineLimit - translate('defaults.copyName', { name: '' }).length;
    return { id: context.newId('project'), name: translate('defaults.copyName', { name: name.slice(0, room) }) };
  };

  /** The list of projects shows names; its other columns are read when it is shown. */
  const announce = (committed: Committed): Committed => {
    broadcast({ type: 'committed', committed });
    if (committed.change.project !== undefined) broadcast({ type: 'projectsChanged' });
    return committed;
  };

  return {
    'session.describe': () => ({ ...services.session, preferences: store.readPreferences() }),
    'preferences.set': (preferences) => {
      store.writePreferences(preferences);
      broadcast({ type: 'preferencesChanged', preferences });
      return preferences;
    },
    'samples.list': () => services.listSamples(),
    'catalogues.list': () => services.listCatalogues(),
    'catalogues.read': ({ name }) => services.readCatalogue(name),
    'projects.list': () => store.listProjects(),
    'project.create': (input) => {
      const { projectId } = store.createProject('createProject', createProject(input, context));
      broadcast({ type: 'projectsChanged' });
      return { projectId };
    },
    'project.createFromSample': ({ sample, language }) =>
      settle('createProject', recordsOf(services.readSample(sample, language)), () => ({ id: context.newId('project') })),
    'project.open': ({ projectId }) => store.openProject(projectId),
    'project.remove': ({ projectId }) => {
      store.removeProject(projectId);
      broadcast({ type: 'projectsChanged' });
      return null;
    },
    'project.restore': ({ projectId }) => {
      store.restoreProject(projectId);
      broadcast({ type: 'projectsChanged' });
      return null;
    },
    'project.import': ({ text }) =>
      settle('importProject', parseProjectFile(text), (project) => (store.holdsProject(project.id) ? copyOf(project) : {})),
    'project.export': ({ projectId }) => {
      const document = open(projectId);
      return fileOf(document, 'awase', projectMediaType, new TextEncoder().encode(writeProjectFile(document)));
    },
    'change.commit': ({ projectId, action, change }) => announce(store.commit(projectId, action, change)),
    'history.undo': ({ projectId }) => announce(store.undo(projectId)),
    'history.redo': ({ projectId }) => announce(store.redo(projectId)),
    'history.list': ({ projectId, limit }) => store.listHistory(projectId, limit),
    'baseline.keep': ({ projectId, name, note }) => {
      const document = open(projectId);
      return announce(store.commit(projectId, 'keepBaseline', keepBaseline(document, { name, note, content: packBaseline(document) }, context)));
    },
    'baseline.read': ({ projectId, baselineId }) => {
      const document = open(projectId);
      return recordsOf(unpackBaseline(document, baselineOf(document, baselineId)));
    },
    'workbook.export': async ({ projectId, language }) => {
      const document = open(projectId);
      return fileOf(document, 'xlsx', workbookMediaType, await services.buildWorkbook(document, language, context.now()));
    },
    'simulation.costs': ({ runId, job }) => simulations.costs(runId, job),
    'simulation.schedule': ({ runId, job }) => simulations.schedule(runId, job),
    'simulation.cancel': ({ runId }) => {
      simulations.cancel(runId);
      return null;
    },
  };
}
