import type { Language } from '../../shared/language/index.ts';

/** A moment of the history as the reader's clock and calendar have it. */
export const formatMoment = (moment: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(moment));

/** The day of a moment by the reader's calendar, `2026-11-01`. */
export const localDay = (moment: string): string => new Intl.DateTimeFormat('sv-SE').format(new Date(moment));

/** Today by the reader's calendar. */
export const today = (): string => localDay(new Date().toISOString());
