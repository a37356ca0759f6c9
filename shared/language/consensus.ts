import type { Messages } from './message.ts';

/** Texts of the screen “Evaluators and consensus”. */
export const consensus = {
  title: { ja: '詳細と合意', en: 'Evaluators and consensus' },
  lead: {
    ja: '評価者ごとの評価を突き合わせ、食い違いの大きいセルから合意を記録します。',
    en: 'Compare what the evaluators found, and record a consensus where they differ most.',
  },
} as const satisfies Messages;
