import type { Messages } from './message.ts';

/** Texts of the screen “Findings”. */
export const documentation = {
  title: { ja: '結果の文書化', en: 'Findings' },
  lead: {
    ja: '候補ごとにフィットとギャップを文章でまとめます。下書きはデータから作り、人が仕上げます。',
    en: 'Fits and gaps of each candidate in sentences: drafted from the data, finished by people.',
  },
} as const satisfies Messages;
