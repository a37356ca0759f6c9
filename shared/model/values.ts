import { z } from 'zod';

/** Record ids: letters, digits, `-` and `_`; unique within a project. */
export const idOf = <Entity extends string>(_entity: Entity) =>
  z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/).brand<Entity>();

/** One line of text: a title, a name, a code. */
export const lineText = z.string().max(500);

/** Several lines of text. An Excel cell holds 32,767 characters, so what is accepted here can always be exported. */
export const longText = z.string().max(30_000);

/** A name that must not be empty. */
export const nameText = z.string().trim().min(1).max(500);

/** Fractional index: plain string order is the display order (see the `fractional-indexing` package). */
export const orderKey = z.string().regex(/^[0-9A-Za-z]{1,200}$/);

/** A share between 0 and 1. */
export const share = z.number().min(0).max(1).brand<'share'>();
export type Share = z.infer<typeof share>;

/** Money in yen. The unit on screen (円, 千円, 万円) is a matter of display; what is kept is always yen. */
export const yen = z.number().min(0).max(1e15).brand<'yen'>();
export type Yen = z.infer<typeof yen>;

/** A weight: any number from 0 up; only ratios between weights matter. */
export const weight = z.number().min(0).max(1e6);

/** A colour as `#RRGGBB`. */
export const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/);

/** A rating from 1 (low) to 3 (high). */
export const threeGrades = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type ThreeGrades = z.infer<typeof threeGrades>;

/** A moment as ISO 8601 in UTC. */
export const instant = z.iso.datetime();
