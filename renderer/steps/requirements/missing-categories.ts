import { comparable } from '../../../shared/input/choice.ts';
import { lineLimit } from '../../../shared/model/values.ts';
import type { BadCell } from '../../components/read-gesture.ts';

/** Names of categories that are not there yet, by what they are compared by; in the order met. */
export type MissingCategories = ReadonlyMap<string, string>;

export const noCategories: MissingCategories = new Map();

/** The categories refused cells name, beside those to be made already. */
export function missingCategories(refused: readonly BadCell[], made: MissingCategories): MissingCategories {
  const missing = new Map(made);
  for (const { columnId, text } of refused) {
    const name = text.trim();
    if (columnId === 'category' && name.length <= lineLimit && !missing.has(comparable(name))) missing.set(comparable(name), name);
  }
  return missing;
}
