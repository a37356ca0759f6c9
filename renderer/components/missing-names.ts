import { comparable } from '../../shared/input/choice.ts';
import { lineLimit } from '../../shared/model/values.ts';
import type { BadCell } from './read-gesture.ts';

/** Names in a list of the project that are not there yet, by what they are compared by; in the order met. */
export type MissingNames = ReadonlyMap<string, string>;

export const noNames: MissingNames = new Map();

/** The names refused cells of a column hold, beside those to be made already. */
export function missingNames(refused: readonly BadCell[], column: string, made: MissingNames): MissingNames {
  const missing = new Map(made);
  for (const { columnId, text } of refused) {
    const name = text.trim();
    if (columnId === column && name.length <= lineLimit && !missing.has(comparable(name))) missing.set(comparable(name), name);
  }
  return missing;
}
