import { comparable } from './choice.ts';

interface Coded<Id> {
  readonly id: Id;
  readonly code: string;
  readonly title: string;
}

export type CodesReading<Id> =
  | { readonly ok: true; readonly ids: readonly Id[] }
  | { readonly ok: false; readonly reason: 'unknown' | 'ambiguous'; readonly text: string };

/** A reader of lists of codes such as `R-001, R-003`. A record may be named by its title too; a name two records share is refused. */
export function codesReader<Id>(records: Iterable<Coded<Id>>): (text: string) => CodesReading<Id> {
  const byCode = new Map<string, Id[]>();
  const byTitle = new Map<string, Id[]>();
  const note = (index: Map<string, Id[]>, name: string, id: Id): void => {
    const key = comparable(name);
    if (key === '') return;
    const known = index.get(key);
    if (known === undefined) index.set(key, [id]);
    else known.push(id);
  };
  for (const { id, code, title } of records) {
    note(byCode, code, id);
    note(byTitle, title, id);
  }
  const find = (name: string): readonly Id[] => byCode.get(comparable(name)) ?? byTitle.get(comparable(name)) ?? [];
  return (text) => {
    const ids = new Set<Id>();
    for (const name of namesIn(text, (whole) => find(whole).length > 0)) {
      const [id, ...others] = find(name);
      if (id === undefined) return { ok: false, reason: 'unknown', text: name };
      if (others.length > 0) return { ok: false, reason: 'ambiguous', text: name };
      ids.add(id);
    }
    return { ok: true, ids: [...ids] };
  };
}

/** The names in a text: between commas and the like, and between blanks where what lies between commas is no name. */
function namesIn(text: string, isName: (name: string) => boolean): string[] {
  if (isName(text)) return [text];
  const parts = text.split(/[,，、;；・\n\r\t]+/).map((part) => part.trim());
  return parts.filter((part) => part !== '').flatMap((part) => (isName(part) ? [part] : splitAtBlanks(part, isName)));
}

function splitAtBlanks(part: string, isName: (name: string) => boolean): string[] {
  const words = part.split(/\s+/);
  return words.some(isName) ? words : [part];
}

/** A record as it is named in a list of codes: its code, or its title where it has none. */
export const codeOf = ({ code, title }: Pick<Coded<string>, 'code' | 'title'>): string => code.trim() || title.trim();
