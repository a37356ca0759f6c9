import type { Messages } from './message.ts';

/** Texts of the screen “Cost and benefit”. */
export const costBenefit = {
  title: { ja: '費用対効果', en: 'Cost and benefit' },
  lead: {
    ja: '対応策ごとに費用と効果を並べ、見合うものを選びます。',
    en: 'What each countermeasure costs and brings, side by side.',
  },
  lineOf: { ja: '◆ 対応策「{{name}}」{{title}}', en: '◆ Countermeasure “{{name}}”: {{title}}' },
} as const satisfies Messages;
