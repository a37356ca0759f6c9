import type { Problem } from '../problem.ts';
import { expected } from './expected.ts';
import { field } from './field.ts';
import { glossary } from './glossary.ts';
import type { MessageKey, Translate } from './index.ts';

type Values = Readonly<Record<string, string | number>>;

/** Values of a problem that are names in the code, by the key they stand under, and where their words are. */
const named: Readonly<Record<string, { readonly area: string; readonly texts: object }>> = {
  entity: { area: 'glossary', texts: glossary },
  by: { area: 'glossary', texts: glossary },
  target: { area: 'glossary', texts: glossary },
  field: { area: 'field', texts: field },
  fields: { area: 'field', texts: field },
  expected: { area: 'expected', texts: expected },
};

/** A problem in the reader's words; names of tables, fields and kinds of values among its values are put into words too. */
export function problemText(problem: Problem, translate: Translate): string {
  const values = problem.values ?? {};
  const worded = Object.entries(values).map(([key, value]) => [key, inWords(key, value, values, translate)] as const);
  return translate(`problem.${problem.code}`, Object.fromEntries(worded));
}

function inWords(key: string, value: string | number, values: Values, translate: Translate): string | number {
  const names = Object.hasOwn(named, key) ? named[key] : undefined;
  if (names === undefined || typeof value === 'number') return value;
  const words = value
    .split(' ')
    .map((name) => (Object.hasOwn(names.texts, name) ? translate(`${names.area}.${name}` as MessageKey, values) : name));
  return words.join(' / ');
}
