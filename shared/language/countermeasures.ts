import type { Messages } from './message.ts';

/** Texts of the screen “Countermeasures”. */
export const countermeasures = {
  title: { ja: 'ギャップへの対応策', en: 'Countermeasures' },
  lead: {
    ja: 'ギャップごとに埋め方を比べ、採用するものを選びます。業務を製品に合わせる案から検討します。',
    en: 'Ways to close each gap, side by side. Fitting the work to the product comes first.',
  },
} as const satisfies Messages;
