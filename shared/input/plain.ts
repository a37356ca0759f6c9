import { isVisible } from '../language/shorten.ts';

/** Characters that show nothing: byte order marks, zero-width spaces and joiners, direction marks, soft hyphens, control characters other than blanks. */
const unseen = /\p{Default_Ignorable_Code_Point}|(?!\s)\p{Cc}/gu;

/** A text as it is read: one width, no characters that show nothing, single blanks within and none around it. */
export const plain = (text: string): string =>
  text.normalize('NFKC').replaceAll(unseen, '').replaceAll(/\s+/gu, ' ').trim();

/** What is pasted along without being seen and means nothing in any script: byte order marks, zero-width spaces, soft hyphens, control characters. */
const stray = /[\u{200B}\u{2060}\u{FEFF}\u{AD}]|(?!\s)\p{Cc}/gu;

/** A text as it is kept: its words stay as they are, but for what nobody can see; joiners and direction marks stay, which some scripts need. */
export const withoutUnseen = (text: string): string => text.replaceAll(stray, '').replaceAll('\u{A0}', ' ');

/** Whether nothing can be seen of a text. */
export const isBlank = (text: string): boolean => !isVisible(text);

const turningMarks = /[\u{61C}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu;

/** A text without the marks that turn the direction of what follows, by which a name can look like another. */
export const withoutTurningMarks = (text: string): string => text.replaceAll(turningMarks, '');

/** What is typed for a minus or a hyphen: the signs proper, dashes, the long-vowel mark ー, box lines; the hyphen first, so that they stand in a class of characters. */
export const dashes = '-‐‑‒–—―−ー─━';

const dash = `[${dashes}]`;
const between = new RegExp(`(?<=[0-9a-z]) ?${dash} ?(?=[0-9a-z])`, 'giu');

/** Dashes of any kind between digits or Latin letters as one hyphen: `R−001` and `2026ー11ー01` are `R-001` and `2026-11-01`. */
export const withHyphens = (text: string): string => text.replaceAll(between, '-');
