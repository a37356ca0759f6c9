import { customAlphabet } from 'nanoid';
import type { StateCreator } from 'zustand';
import type { ActionContext } from '../../shared/actions/context.ts';
import { tidyTexts } from '../../shared/actions/tidy-texts.ts';
import { type Change, isEmptyChange } from '../../shared/change.ts';
import type { Committed } from '../../shared/contract.ts';
import { type Document, documentOf } from '../../shared/document.ts';
import type { ActionName } from '../../shared/language/action.ts';
import { translator } from '../../shared/language/index.ts';
import type { EntityName, IdOf } from '../../shared/model/entities.ts';
import { request } from '../api.ts';
import { callBack, reportDone, reportProblem } from '../notify.ts';
import { inTurn, noteRefusal } from './in-turn.ts';
import { hear, type OpenDocument, send, settle } from './open-document.ts';
import { keptDrafts, noDrafts } from './kept-drafts.ts';
import type { Store } from './store.ts';
import { windowStorage } from './window-storage.ts';

export interface DocumentSlice {
  readonly opened: OpenDocument | null;
  openProject(projectId: string): Promise<void>;
  closeProject(): void;
  /**
   * Runs an action on the latest document, shows its change and has main commit it; a change main refuses is taken off
   * again. Actions run one after another, each on what the one before left. True when a change was committed.
   */
  dispatch(action: ActionName, run: (document: Document, context: ActionContext) => Change): Promise<boolean>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  receive(committed: Committed): void;
}

/** What is said of a change that was refused stands until the next one is made. */
const refusedChange = 'refused-change';

const randomId = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 16);

const context: ActionContext = {
  newId: <Entity extends EntityName>(_entity: Entity) => randomId() as IdOf<Entity>,
  now: () => new Date().toISOString(),
};

export const createDocumentSlice: StateCreator<Store, [], [], DocumentSlice> = (set, get) => {
  const load = async (projectId: string): Promise<void> => {
    const { sequence, records, history } = await request('project.open', { projectId });
    const document = documentOf(records);
    const drafts = get().opened?.projectId === projectId ? {} : keptDrafts(windowStorage(), projectId, document);
    set({ opened: { projectId, sequence, history, document, onItsWay: null }, ...drafts });
  };

  /** Shows the project as it is now known, or as main has it when a commit was missed. */
  const show = (next: OpenDocument | null, projectId: string): void => {
    if (next !== null) set({ opened: next });
    else void load(projectId).catch((error: unknown) => reportProblem(error, get().language));
  };

  /** Sends a change to main and shows it meanwhile. The request leaves first: drawing need not hold it up. */
  const commit = async (opened: OpenDocument, action: ActionName, change: Change): Promise<void> => {
    const { projectId } = opened;
    const sent = send(opened, action, change);
    const answered = request('change.commit', { projectId, action, change });
    set({ opened: sent });
    let answer: Committed | null = null;
    try {
      answer = await answered;
    } finally {
      const { opened: latest } = get();
      if (latest?.projectId === projectId) show(settle(latest, answer), projectId);
    }
  };

  /** Shows why nothing was done, and the latest state in case this window had fallen behind. */
  const recover = async (error: unknown): Promise<void> => {
    reportProblem(error, get().language, refusedChange);
    const projectId = get().opened?.projectId;
    if (projectId !== undefined) await load(projectId).catch(() => undefined);
  };

  const step = (name: 'history.undo' | 'history.redo') =>
    inTurn(async () => {
      const { opened } = get();
      if (opened === null || opened.history[name === 'history.undo' ? 'undo' : 'redo'] === null) return;
      try {
        get().receive(await request(name, { projectId: opened.projectId }));
      } catch (error) {
        await recover(error);
      }
    });

  return {
    opened: null,
    openProject: (projectId) => inTurn(() => load(projectId)),
    closeProject: () => {
      get().cancelSimulations();
      set({ opened: null, costRun: null, scheduleRun: null, focus: null, cells: [], candidateShown: null, viewedAs: null, ...noDrafts });
    },
    dispatch: (action, run) =>
      inTurn(async () => {
        const { opened } = get();
        noteRefusal(false);
        if (opened === null) return false;
        try {
          // A baseline comes back as it was kept.
          const written = run(opened.document, context);
          const { change, turned } = action === 'restoreBaseline' ? { change: written, turned: false } : tidyTexts(written);
          if (isEmptyChange(change)) return false;
          await commit(opened, action, change);
          callBack(refusedChange);
          if (turned) reportDone(translator(get().language)('frame.turningMarksRemoved'));
          return true;
        } catch (error) {
          noteRefusal(true);
          await recover(error);
          return false;
        }
      }),
    // Values that wait were typed and are seen, though no change is made of them yet: what people take back first.
    undo: async () => {
      if (!get().takeBackDraft()) await step('history.undo');
    },
    redo: () => step('history.redo'),
    receive: (committed) => {
      const { opened } = get();
      if (opened !== null) show(hear(opened, committed), opened.projectId);
    },
  };
};
