import { generateKeyBetween } from 'fractional-indexing';
import { z } from 'zod';

/** What ids, order keys, colours and links look like. */
export const patterns = {
  id: /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/,
  orderKey: /^[0-9A-Za-z]{1,200}$/,
  colour: /^#[0-9A-Fa-f]{6}$/,
  link: /^$|^https?:\/\/\S+$/,
} as const;

/** Record ids: letters, digits, `-` and `_`; unique within a project. */
export const idOf = <Entity extends string>(_entity: Entity) => z.string().regex(patterns.id).brand<Entity>();

/** Half a surrogate pair, as a cut in the middle of a character leaves it, is no Unicode and no database or file keeps it. */
const wellFormedText = z.string().overwrite((value) => value.toWellFormed());

/** Characters one line of text may have. */
export const lineLimit = 500;

/** Characters a longer text may have. An Excel cell holds 32,767, so what is accepted here can always be exported. */
export const textLimit = 30_000;

/** One line of text: a title, a name, a code. */
export const lineText = wellFormedText.max(lineLimit);

/** Several lines of text. */
export const longText = wellFormedText.max(textLimit);

/** A name that must not be empty. */
export const nameText = wellFormedText.trim().min(1).max(lineLimit);

/** Fractional index: plain string order is the display order (see the `fractional-indexing` package). */
export const orderKey = z
  .string()
  .regex(patterns.orderKey)
  .refine(isOrderKey, { params: { problem: 'orderKey' } });

/** A key of the right letters can still be one that nothing can be put after. */
function isOrderKey(key: string): boolean {
  try {
    generateKeyBetween(key, null);
    return true;
  } catch {
    return false;
  }
}

/** A share between 0 and 1. */
export const share = z.number().min(0).max(1).brand<'share'>();
export type Share = z.infer<typeof share>;

/** Money in yen. The unit on screen (円, 千円, 万円) is a matter of display; what is kept is always yen. */
export const yen = z.number().min(0).max(1e15).brand<'yen'>();
export type Yen = z.infer<typeof yen>;

/** Money in yen that may be below 0: a discount, something paid back. */
export const signedYen = z
  .number()
  .min(-1e15)
  .max(1e15)
  // JSON and the database do not keep the sign of a nought.
  .overwrite((value) => (value === 0 ? 0 : value))
  .brand<'yen'>();

/** A weight: any number from 0 up; only ratios between weights matter. */
export const weight = z.number().min(0).max(1e6);

/** A colour as `#RRGGBB`. */
export const colour = z.string().regex(patterns.colour);

/** A rating from 1 (low) to 3 (high). */
export const threeGrades = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type ThreeGrades = z.infer<typeof threeGrades>;

/** A rating from 1 (low) to 5 (high). */
export const fiveGrades = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
export type FiveGrades = z.infer<typeof fiveGrades>;

/** An address on the web, or nothing. */
export const link = z.string().max(2000).regex(patterns.link);

/** Working time in weeks. */
export const weeks = z.number().min(0).max(10_000).brand<'weeks'>();
export type Weeks = z.infer<typeof weeks>;

/** Working time in weeks between the end of a task and the beginning of another; below 0 for an overlap. */
export const lag = z
  .number()
  .min(-10_000)
  .max(10_000)
  // JSON and the database do not keep the sign of a nought.
  .overwrite((value) => (value === 0 ? 0 : value))
  .brand<'lag'>();
export type Lag = z.infer<typeof lag>;

/** A day of the calendar, `2026-11-01`. */
export const day = z.iso.date();

/** A moment as ISO 8601 in UTC. */
export const instant = z.iso.datetime();
