import type { Language } from '../../shared/language/index.ts';

/** A moment of the history as the reader's clock and calendar have it. */
export const formatMoment = (moment: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(moment));
