import { comparable } from '../../shared/input/choice.ts';
import type { BadCell } from './read-gesture.ts';

/** Levels offered to be added at once. */
const offered = 3;

/** The ratings among refused cells that name no level, each once, in the order met. */
export function missingLevels(refused: readonly BadCell[], isRating: (columnId: string) => boolean): string[] {
  const texts = new Map<string, string>();
  for (const { columnId, text } of refused) if (isRating(columnId) && !texts.has(comparable(text))) texts.set(comparable(text), text.trim());
  return [...texts.values()].slice(0, offered);
}
