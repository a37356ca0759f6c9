import type { MessageKey, Translate } from '../../shared/language/index.ts';

interface Part {
  readonly formula: string;
  readonly value: string;
}

/** A text as a formula writes it. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A message whose values come from cells: the formula that puts it together, and what it gives now. */
export function phrase(translate: Translate, key: MessageKey, parts: Readonly<Record<string, Part>>): Part {
  const names = Object.keys(parts);
  const template = translate(key, Object.fromEntries(names.map((name) => [name, `\u0000${name}\u0000`])));
  const pieces = template.split('\u0000').filter((piece) => piece !== '');
  return {
    formula: pieces.map((piece) => parts[piece]?.formula ?? quoted(piece)).join('&'),
    value: translate(key, Object.fromEntries(names.map((name) => [name, parts[name]?.value ?? '']))),
  };
}
