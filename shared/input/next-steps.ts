import { comparable } from './choice.ts';

/** A process that follows, by its number in the list, and on what condition. */
export interface NextStep {
  readonly number: number;
  readonly condition: string;
}

export type NextStepsReading = { readonly ok: true; readonly steps: readonly NextStep[] } | { readonly ok: false; readonly text: string };

const opening = /[(（]/u;
const closing = /[)）]/u;

/**
 * Reads processes to come next, such as `2, 4（在庫がない）`: number or title, with a condition in parentheses where there is one.
 * @param titles the processes in order
 */
export function parseNextSteps(text: string, titles: readonly string[]): NextStepsReading {
  const numbers = new Map<string, number>();
  titles.forEach((title, index) => {
    const key = comparable(title);
    if (key !== '' && !numbers.has(key)) numbers.set(key, index + 1);
  });
  const steps = new Map<number, NextStep>();
  for (const part of partsOf(text)) {
    const isWhole = numbers.has(comparable(part));
    const { name, condition } = isWhole ? { name: part, condition: '' } : splitCondition(part);
    const plain = comparable(name);
    const typed = /^[0-9]{1,6}$/.test(plain) ? Number(plain) : 0;
    const number = typed >= 1 && typed <= titles.length ? typed : numbers.get(plain);
    if (number === undefined) return { ok: false, text: name || part };
    steps.set(number, { number, condition });
  }
  return { ok: true, steps: [...steps.values()] };
}

/** The same as text, as it is typed. */
export const formatNextSteps = (steps: readonly NextStep[]): string =>
  steps.map(({ number, condition }) => (condition === '' ? String(number) : `${number}（${condition}）`)).join(', ');

/** What stands between commas outside parentheses. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  for (const character of text) {
    if (opening.test(character)) depth += 1;
    else if (closing.test(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && /[,，、;；\n\r]/u.test(character)) {
      parts.push(part.trim());
      part = '';
    } else part += character;
  }
  return [...parts, part.trim()].filter((found) => found !== '');
}

function splitCondition(part: string): { readonly name: string; readonly condition: string } {
  const start = part.search(opening);
  if (start < 0) return { name: part, condition: '' };
  const inner = part.slice(start + 1);
  return { name: part.slice(0, start).trim(), condition: (closing.test(inner.slice(-1)) ? inner.slice(0, -1) : inner).trim() };
}
