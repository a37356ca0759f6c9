import { z } from 'zod';
import { type Change, changeSchema } from './change.ts';
import type { Catalogue, CatalogueSummary } from './catalogue.ts';
import type { DocumentRecords } from './document.ts';
import { type Language, languages } from './language/index.ts';
import { lineLimit, textLimit } from './model/values.ts';
import type { CostSimulation } from './method/simulation/costs.ts';
import type { ScheduleSimulation } from './method/simulation/schedule.ts';
import type { Problem } from './problem.ts';
import { costJobSchema, scheduleJobSchema } from './simulation-jobs.ts';

const projectId = z.string().min(1).max(64);
const runId = z.string().min(1).max(64);
const language = z.enum(languages);

/** Which entry of the history a button would undo or redo; the texts are action names. */
export interface HistoryState {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** An entry of the audit trail. */
export interface HistoryEntry {
  readonly sequence: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Name of the action. */
  readonly action: string;
  readonly kind: 'create' | 'edit' | 'undo' | 'redo';
}

/** Entries of the audit trail that are read at once at most. */
export const historyLimit = 500;

/** A change that main has written, as every window receives it. */
export interface Committed {
  readonly projectId: string;
  /** Counts up by one per commit of the project. A window that misses a number opens the project anew. */
  readonly sequence: number;
  readonly action: string;
  readonly kind: 'edit' | 'undo' | 'redo';
  readonly change: Change;
  readonly history: HistoryState;
}

export interface OpenedProject {
  readonly projectId: string;
  readonly sequence: number;
  readonly records: DocumentRecords;
  readonly history: HistoryState;
}

export interface ProjectSummary {
  readonly projectId: string;
  readonly name: string;
  /** ISO 8601, UTC: the latest commit. */
  readonly changedAt: string;
  readonly requirements: number;
  readonly candidates: number;
  readonly ratedCells: number;
}

/** A file on its way to or from the user. */
export interface FileContent {
  readonly name: string;
  readonly mediaType: string;
  /** The bytes in base64. */
  readonly base64: string;
}

export const colourSchemes = ['light', 'dark', 'auto'] as const;
const preferences = z.strictObject({ language, colourScheme: z.enum(colourSchemes) });
export type Preferences = z.infer<typeof preferences>;

export interface Session {
  readonly shell: 'electron' | 'browser';
  readonly version: string;
  readonly dataFolder: string;
  readonly preferences: Preferences;
}

export interface SampleSummary {
  readonly name: string;
  readonly title: Readonly<Record<Language, string>>;
}

/** Input schemas of every request the renderer may make of main. Outputs are typed in `Responses`. */
export const requests = {
  'session.describe': z.strictObject({}),
  'preferences.set': preferences,
  'samples.list': z.strictObject({}),
  'catalogues.list': z.strictObject({}),
  'catalogues.read': z.strictObject({ name: z.string().max(100) }),
  'projects.list': z.strictObject({}),
  'project.create': z.strictObject({ name: z.string().trim().min(1).max(500), language }),
  'project.createFromSample': z.strictObject({ sample: z.string().max(100), language }),
  'project.open': z.strictObject({ projectId }),
  /** Takes the project out of the list; `project.restore` brings it back whole. */
  'project.remove': z.strictObject({ projectId }),
  'project.restore': z.strictObject({ projectId }),
  /** `text` is the content of a project file. A project whose id is already here becomes a copy. */
  'project.import': z.strictObject({ text: z.string() }),
  'project.export': z.strictObject({ projectId }),
  'change.commit': z.strictObject({ projectId, action: z.string().min(1).max(100), change: changeSchema }),
  'history.undo': z.strictObject({ projectId }),
  'history.redo': z.strictObject({ projectId }),
  /** The latest entries of the audit trail, latest first. */
  'history.list': z.strictObject({ projectId, limit: z.int().min(1).max(historyLimit) }),
  /** Keeps the project as it is at this moment. */
  'baseline.keep': z.strictObject({ projectId, name: z.string().trim().min(1).max(lineLimit), note: z.string().max(textLimit) }),
  /** The project as a baseline kept it. */
  'baseline.read': z.strictObject({ projectId, baselineId: z.string().min(1).max(64) }),
  'workbook.export': z.strictObject({ projectId, language }),
  /** Simulates total costs; `runId` names the run in progress messages and in `simulation.cancel`. */
  'simulation.costs': z.strictObject({ runId, job: costJobSchema }),
  /** Simulates the end of a plan. */
  'simulation.schedule': z.strictObject({ runId, job: scheduleJobSchema }),
  /** Ends a run, whose request then fails with `simulationCancelled`; nothing happens when there is no such run. */
  'simulation.cancel': z.strictObject({ runId }),
} as const;

export type RequestName = keyof typeof requests;
export type RequestInput<Name extends RequestName> = z.output<(typeof requests)[Name]>;

/** What main answers when a request succeeds. */
export interface Responses {
  'session.describe': Session;
  'preferences.set': Preferences;
  'samples.list': readonly SampleSummary[];
  'catalogues.list': readonly CatalogueSummary[];
  'catalogues.read': Catalogue;
  'projects.list': readonly ProjectSummary[];
  'project.create': { readonly projectId: string };
  'project.createFromSample': { readonly projectId: string };
  'project.open': OpenedProject;
  'project.remove': null;
  'project.restore': null;
  'project.import': { readonly projectId: string };
  'project.export': FileContent;
  'change.commit': Committed;
  'history.undo': Committed;
  'history.redo': Committed;
  'history.list': readonly HistoryEntry[];
  'baseline.keep': Committed;
  'baseline.read': DocumentRecords;
  'workbook.export': FileContent;
  'simulation.costs': CostSimulation;
  'simulation.schedule': ScheduleSimulation;
  'simulation.cancel': null;
}

/** Errors cross as values. */
export type Outcome<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/** What main tells every window without being asked. */
export type Broadcast =
  | { readonly type: 'committed'; readonly committed: Committed }
  | { readonly type: 'projectsChanged' }
  | { readonly type: 'simulationProgress'; readonly runId: string; readonly share: number }
  | { readonly type: 'preferencesChanged'; readonly preferences: Preferences };

/**
 * What a shell gives the renderer as `window.awase` (Electron's preload, or the browser shell's own small client):
 * the only way out of the page.
 */
export interface Bridge {
  request<Name extends RequestName>(name: Name, input: RequestInput<Name>): Promise<Outcome<Responses[Name]>>;
  /** Calls back on every broadcast; the returned function ends it. */
  onBroadcast(listener: (broadcast: Broadcast) => void): () => void;
  /** Calls back when a menu of the shell asks for a command of `commands.ts`. */
  onCommand(listener: (command: string) => void): () => void;
  /** Lets the user keep a file; false when they thought better of it. */
  saveFile(file: FileContent): Promise<boolean>;
  /** Lets the user choose a project file; null when they thought better of it. */
  openProjectFile(): Promise<{ readonly name: string; readonly text: string } | null>;
}
