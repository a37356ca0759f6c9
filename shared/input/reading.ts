import type { input } from '../language/input.ts';

/** Why a text is no such value; its words are in `language/input.ts` under the same name. */
export type RefusalReason = keyof typeof input;

export interface Refusal {
  readonly reason: RefusalReason;
  /** What the words name, the text as it was typed among them. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** What a text means, or why it cannot be taken. */
export type TextReading<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal };

export const read = <Value>(value: Value): TextReading<Value> => ({ ok: true, value });

export const refused = (reason: RefusalReason, text: string, values: Refusal['values'] = {}): TextReading<never> => ({
  ok: false,
  refusal: { reason, values: { ...values, text: shortened(text.trim()) } },
});

/** A whole page pasted into a cell is named by how it begins. */
const shortened = (text: string): string => (text.length <= namedAtMost ? text : `${text.slice(0, namedAtMost).toWellFormed()}…`);
const namedAtMost = 60;
