import type { StateCreator } from 'zustand';
import type { Subject } from '../../shared/comments.ts';
import { lineLimit } from '../../shared/model/values.ts';
import type { Store } from './store.ts';
import { windowStorage } from './window-storage.ts';

export interface CommentSlice {
  readonly commentsOpen: boolean;
  /** What is selected on the screen shown, as something to comment on. */
  readonly selected: Subject | null;
  /** Who writes comments in this window; remembered by it, typed once. */
  readonly author: string;
  toggleComments(): void;
  selectSubject(subject: Subject | null): void;
  signAs(author: string): void;
}

const remembered = 'awase.author';

export const createCommentSlice: StateCreator<Store, [], [], CommentSlice> = (set, get) => ({
  commentsOpen: false,
  selected: null,
  author: windowStorage()?.getItem(remembered)?.slice(0, lineLimit) ?? '',
  toggleComments: () => set({ commentsOpen: !get().commentsOpen }),
  selectSubject: (selected) => set({ selected }),
  signAs: (author) => {
    set({ author });
    windowStorage()?.setItem(remembered, author);
  },
});
