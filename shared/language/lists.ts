import { formatCount } from './format.ts';
import type { Language, Translate } from './index.ts';

/** The first entries of a list, and how many more there are. */
export interface Cut<Entry> {
  readonly shown: readonly Entry[];
  readonly rest: number;
}

/** Cuts a list. A list that is cut always says so: with `restText`, or with the number of all. */
export const cut = <Entry>(entries: readonly Entry[], most: number): Cut<Entry> =>
  entries.length <= most ? { shown: entries, rest: 0 } : { shown: entries.slice(0, most), rest: entries.length - most };

/** What a cut leaves out: `ほか 3 件`, `and 3 more`. */
export const restText = (rest: number, translate: Translate, language: Language): string =>
  translate('frame.more', { number: formatCount(rest, language) });
