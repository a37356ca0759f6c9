import { type ReactNode, useCallback, useEffect } from 'react';
import { SelectionWatch } from '../../grid/selection-watch.ts';
import type { GridSelection } from '../../grid/types.ts';
import { useStore } from '../../store/store.ts';
import { subjectOfAddress } from './subject-place.ts';

/** Keeps what is selected in a screen's grids as what a comment would be about. */
export function FollowSelection({ children }: { readonly children: ReactNode }) {
  const selectSubject = useStore((state) => state.selectSubject);
  useEffect(() => () => selectSubject(null), [selectSubject]);
  const watch = useCallback(
    ({ focus }: GridSelection) => {
      const { opened, location } = useStore.getState();
      selectSubject(focus === null || opened === null ? null : subjectOfAddress(focus, location.screen, opened.document));
    },
    [selectSubject],
  );
  return <SelectionWatch value={watch}>{children}</SelectionWatch>;
}
