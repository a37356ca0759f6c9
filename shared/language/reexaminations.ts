import type { Messages } from './message.ts';

/** Texts of the screen “Re-examination”. */
export const reexaminations = {
  title: { ja: '要件の再検討', en: 'Re-examination' },
  lead: {
    ja: '分析の結果を踏まえ、要件や重みを見直す必要があるかを決めます。',
    en: 'In the light of the analysis: does each need and requirement still stand, and with what weight?',
  },
} as const satisfies Messages;
