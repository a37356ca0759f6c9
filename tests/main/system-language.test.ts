import { describe, expect, it } from 'vitest';
import { systemLanguage } from '../../main/system-language.ts';
import { say } from '../../scripts/setup/texts.mjs';

const cases: [Record<string, string>, 'ja' | 'en'][] = [
  [{}, 'ja'],
  [{ LANG: 'C.UTF-8' }, 'ja'],
  [{ LANG: 'ja_JP.UTF-8' }, 'ja'],
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'en' }, 'en'],
  [{ LANG: 'eno' }, 'ja'],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'ja_JP.UTF-8' }, 'ja'],
  [{ LANG: 'en_US.UTF-8', AWASE_LANGUAGE: 'ja' }, 'ja'],
  [{ LANG: 'ja_JP.UTF-8', AWASE_LANGUAGE: 'en' }, 'en'],
  [{ LANG: 'en_US.UTF-8', AWASE_LANGUAGE: 'fr' }, 'en'],
];

describe('systemLanguage', () => {
  it.each(cases)('of %o is %s, for the app and for its set-up alike', (environment, language) => {
    expect(systemLanguage(environment)).toBe(language);
    expect(say('starting', {}, environment)).toBe(language === 'ja' ? 'Awase を起動しています…' : 'Starting Awase …');
  });
});
