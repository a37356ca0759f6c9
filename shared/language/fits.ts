import type { Messages } from './message.ts';

/** Texts of the screen “Fits”. */
export const fits = {
  title: { ja: 'フィットの評価', en: 'Fits' },
  lead: {
    ja: '満たしている項目についても、使いやすさと効率を見極めます。',
    en: 'Even where a requirement is met: how usable and how efficient is it?',
  },
} as const satisfies Messages;
