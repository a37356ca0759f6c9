import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import type { GridHandle, Remedy } from '../grid/types.ts';
import { done } from '../grid/types.ts';
import { useTranslate } from '../store/hooks.ts';
import { LevelDialog } from './level-dialog.tsx';
import { missingLevels } from './missing-level.ts';
import type { BadCell } from './read-gesture.ts';

interface MissingLevel {
  /** An offer for each text that names no level. */
  remedies(refused: readonly BadCell[], isRating: (columnId: string) => boolean): Remedy[];
  readonly dialog: ReactNode;
}

/** Offers to add the levels a refused gesture names, asking what each means, and then does the gesture once more. */
export function useMissingLevel(grid: RefObject<GridHandle | null>): MissingLevel {
  const t = useTranslate();
  const [asked, setAsked] = useState<string | null>(null);
  const [added, setAdded] = useState(0);
  // After the grid has the scale as it is now.
  useEffect(() => {
    if (added > 0) grid.current?.tryAgain();
  }, [added, grid]);
  const ask = (text: string): Remedy => ({
    label: t('criteria.addMissing', { text }),
    run: () => {
      setAsked(text);
      return done;
    },
  });
  return {
    remedies: (refused, isRating) => missingLevels(refused, isRating).map(ask),
    dialog: asked !== null && (
      <LevelDialog
        text={asked}
        onClose={() => {
          setAsked(null);
          grid.current?.tryAgain();
        }}
        onAdded={() => {
          setAsked(null);
          setAdded((count) => count + 1);
        }}
      />
    ),
  };
}
