import { type Language, type MessageKey, translator, type Translate } from '../../shared/language/index.ts';

interface Part {
  readonly formula: string;
  readonly value: string;
}

/** A text as a formula writes it. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The letter or digit a value begins or ends with, by which the spaces beside it are chosen; empty where it is none. */
const edge = (value: string, at: 0 | -1): string => /^[\p{L}\p{N}]$/u.exec([...value].at(at) ?? '')?.[0] ?? '';

/**
 * A message whose values come from cells: the formula that puts it together, and what it gives now. Spaces beside a value are those its value of now
 * asks for, in both alike.
 */
export function phrase(translate: Translate, key: MessageKey, parts: Readonly<Record<string, Part>>): Part {
  const placed = Object.entries(parts).map(([name, { value }]) => ({ name, marked: `${edge(value, 0)}\u0000${name}\u0000${edge(value, -1)}` }));
  const text = translate(key, Object.fromEntries(placed.map(({ name, marked }) => [name, marked])));
  const template = placed.reduce((whole, { name, marked }) => whole.replaceAll(marked, `\u0000${name}\u0000`), text);
  const pieces = template.split('\u0000').filter((piece) => piece !== '');
  return {
    formula: pieces.map((piece) => parts[piece]?.formula ?? quoted(piece)).join('&'),
    value: pieces.map((piece) => parts[piece]?.value ?? piece).join(''),
  };
}

/** The formula that prints a share by the rule of formatPercent: what is not nothing and not everything is never rounded to it. */
export function percentFormula(share: string, language: Language): string {
  const told = (key: 'over' | 'under', percent: string): string => quoted(translator(language)(`finding.percent.${key}`, { percent }));
  const near = `IF(AND(${share}>1E-12,${share}<0.0005),${told('under', '0.1 %')},TEXT(100*${share},"0.0")&" %")`;
  return `IF(AND(${share}>=0.9995,${share}<1-1E-12),${told('over', '99.9 %')},${near})`;
}
