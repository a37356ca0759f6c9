import type { StateCreator } from 'zustand';
import { projectOf } from '../../shared/document.ts';
import { formatTyped, formatTypedAmountWithUnit } from '../../shared/language/format.ts';
import { translator } from '../../shared/language/index.ts';
import { allOf } from '../../shared/language/lists.ts';
import type { Weeks, Yen } from '../../shared/model/values.ts';
import type { Drafts } from '../components/point-drafts.ts';
import { reportDone } from '../notify.ts';
import { keepDrafts, noDrafts, type ProjectDrafts, withoutLast } from './kept-drafts.ts';
import type { Store } from './store.ts';
import { windowStorage } from './window-storage.ts';

/** Three-point values typed but not yet in order, kept while people look elsewhere, and over a reload. */
export interface DraftSlice extends ProjectDrafts {
  keepEstimateDrafts(drafts: Drafts<Yen>): void;
  keepTaskDrafts(drafts: Drafts<Weeks>): void;
  /** Where values were typed last that wait. */
  readonly lastDrafted: keyof ProjectDrafts;
  /** Takes the values back that were typed last and wait; false when none do. */
  takeBackDraft(): boolean;
}

export const createDraftSlice: StateCreator<Store, [], [], DraftSlice> = (set, get) => {
  // The same drafts tell nobody anything: most edits leave none waiting.
  const keep = (drafts: Partial<ProjectDrafts>): void => {
    const { opened, estimateDrafts, taskDrafts } = get();
    const next = { estimateDrafts, taskDrafts, ...drafts };
    if (next.estimateDrafts === estimateDrafts && next.taskDrafts === taskDrafts) return;
    set({ ...next, lastDrafted: next.taskDrafts === taskDrafts ? 'estimateDrafts' : 'taskDrafts' });
    if (opened !== null) keepDrafts(windowStorage(), opened.projectId, next);
  };
  return {
    ...noDrafts,
    keepEstimateDrafts: (estimateDrafts) => keep({ estimateDrafts }),
    keepTaskDrafts: (taskDrafts) => keep({ taskDrafts }),
    lastDrafted: 'estimateDrafts',
    takeBackDraft: () => {
      const { opened, estimateDrafts, taskDrafts, lastDrafted, language } = get();
      const taken = withoutLast({ estimateDrafts, taskDrafts }, lastDrafted);
      if (taken === null || opened === null) return false;
      keep(taken.left);
      const t = translator(language);
      const { estimate, task } = opened.document;
      const record = [...(taken.kind === 'estimateDrafts' ? estimate : task).values()].find(({ id }) => id === taken.id);
      const unit = projectOf(opened.document).currencyUnit;
      const values = taken.values.map((value) => {
        if (value === null) return t('grid.refused.blank');
        return taken.kind === 'estimateDrafts' ? formatTypedAmountWithUnit(value, unit, language) : formatTyped(value, language);
      });
      reportDone(t('frame.waitingTakenBack', { name: record?.title || t('frame.untitled'), values: allOf(values, t) }));
      return true;
    },
  };
};
