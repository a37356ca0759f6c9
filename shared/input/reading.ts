import type { input } from '../language/input.ts';
import { shortened } from '../language/shorten.ts';
import { closerReason, type InputKind } from './closer-reason.ts';

/** Why a text is no such value; its words are in `language/input.ts` under the same name. */
export type RefusalReason = keyof typeof input;

export interface Refusal {
  readonly reason: RefusalReason;
  /** What the words name, the text as it was typed among them. */
  readonly values: Readonly<Record<string, string | number>>;
  /** What the text was to be read as, where the words name that too. */
  readonly kind?: InputKind;
}

/** What a text means, or why it cannot be taken. */
export type TextReading<Value> = { readonly ok: true; readonly value: Value; /** What was supplied that the text does not say. */ readonly note?: Refusal } | { readonly ok: false; readonly refusal: Refusal };

export const read = <Value>(value: Value): TextReading<Value> => ({ ok: true, value });

/** Takes a text that leaves something open, and says how it was read. */
export const readAs = <Value>(value: Value, reason: RefusalReason, text: string, values: Refusal['values'] = {}): TextReading<Value> => ({
  ok: true,
  value,
  note: { reason, values: { ...values, text: shortened(text, namedAtMost) } },
});

/** Refuses a text, by a closer reason than that it is no such value where there is one. */
export const refused = (reason: RefusalReason, text: string, values: Refusal['values'] = {}): TextReading<never> => ({
  ok: false,
  refusal: { reason, ...closerReason(reason, text), values: { ...values, text: shortened(text, namedAtMost) } },
});

/** A whole page pasted into a cell is named by how it begins. */
const namedAtMost = 60;
