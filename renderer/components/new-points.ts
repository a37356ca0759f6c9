import type { Translate } from '../../shared/language/index.ts';
import { allOf } from '../../shared/language/lists.ts';
import type { KeptPoints } from '../../shared/model/points.ts';
import { inPlace, pointNames } from './point-drafts.ts';
import { type BadCell, type Blanks, type GestureReading, rowsOf } from './read-gesture.ts';

/** A point left blank is not 0: emptied in a row there it is unknown, and a row to be added gives none. */
export const pointBlanks: Blanks<{ readonly [Name in keyof KeptPoints]?: null }> = {
  optimistic: { emptied: { optimistic: null } },
  mostLikely: { emptied: { mostLikely: null } },
  pessimistic: { emptied: { pessimistic: null } },
};

/**
 * Rows to be added that give some of their points only, or give them out of order: they have no draft to wait in, so that all three must
 * fit at once. A row that gives none is one whose points are still to be typed; one whose points cannot be read is not, nor are those it gives called missing.
 */
export function wrongNewPoints(reading: GestureReading<{ readonly [Name in keyof KeptPoints]?: number | null | undefined }>, t: Translate): BadCell[] {
  return [...rowsOf(reading)].flatMap(([row, { optimistic, mostLikely, pessimistic }]): BadCell[] => {
    if (typeof row === 'string') return [];
    const given: KeptPoints = { optimistic: optimistic ?? null, mostLikely: mostLikely ?? null, pessimistic: pessimistic ?? null };
    const missing = pointNames.filter((name) => given[name] === null);
    const unread = missing.filter((name) => reading.unread.get(row)?.has(name) === true);
    const blank = missing.filter((name) => !unread.includes(name));
    if (missing.length === 0 || (unread.length === 0 && blank.length === pointNames.length)) {
      if (inPlace(given)) return [];
      return [{ row, columnId: 'mostLikely', text: '', message: t('problem.estimateOrder'), columnIds: pointNames, needed: true }];
    }
    const named = blank.length === 0 ? unread : blank;
    const names = allOf(named.map((name) => t(`glossary.${name}`)), t);
    return [{ row, columnId: named[0] ?? 'optimistic', text: '', message: t('grid.refused.pointsMissing', { names }), columnIds: unread.length === 0 ? pointNames : named, needed: true }];
  });
}
