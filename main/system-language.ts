import type { Language } from '../shared/language/index.ts';

/**
 * The user's language before they chose one: AWASE_LANGUAGE, else the locale in the order POSIX gives it, else Japanese.
 */
export function systemLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const chosen = environment['AWASE_LANGUAGE'];
  if (chosen === 'ja' || chosen === 'en') return chosen;
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return /^en([_.@-]|$)/i.test(locale) ? 'en' : 'ja';
}
