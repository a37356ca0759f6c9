import { formatCount } from './format.ts';
import type { Translate } from './index.ts';
import { shortened } from './shorten.ts';

/** The first entries of a list, and how many more there are. */
export interface Cut<Entry> {
  readonly shown: readonly Entry[];
  readonly rest: number;
}

/** Cuts a list. A list that is cut always says so: with `restText`, or with the number of all. */
export const cut = <Entry>(entries: readonly Entry[], most: number): Cut<Entry> =>
  entries.length <= most ? { shown: entries, rest: 0 } : { shown: entries.slice(0, most), rest: entries.length - most };

/** What a cut leaves out: `ほか 3 件`, `and 3 more`. Both languages group digits alike. */
export const restText = (rest: number, translate: Translate): string => translate('frame.more', { number: formatCount(rest, 'ja') });

/** The first of several texts as one, with how many more there are. */
export function someOf(texts: readonly string[], most: number, translate: Translate): string {
  const { shown, rest } = cut(texts, most);
  return [...shown, ...(rest > 0 ? [restText(rest, translate)] : [])].join(translate('grid.between'));
}

/** A whole page pasted into a cell is named by how it begins. */
const beginning = 30;

/** The first of several names or texts in quotes, each by how it begins. */
export const someQuoted = (texts: readonly string[], most: number, translate: Translate): string =>
  someOf(texts.map((text) => translate('grid.quoted', { text: shortened(text, beginning) })), most, translate);

/** Names or phrases as one text, joined by what is part of neither. */
export const allOf = (texts: readonly string[], translate: Translate): string => someOf(texts, texts.length, translate);

/** Choices named at most: a project may have many classes of cost or categories. */
const mostChoices = 12;

/** What can be chosen instead of what was typed, each in quotes, as names may hold any separator. */
export const choicesText = (choices: readonly string[], translate: Translate): string => someQuoted(choices, mostChoices, translate);
