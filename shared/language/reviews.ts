import type { Messages } from './message.ts';

/** Texts of the screen “Review”. */
export const reviews = {
  title: { ja: 'レビュー', en: 'Review' },
  lead: {
    ja: '関係者の確認と意見、決めたことを残し、控えを取って前後を比べます。',
    en: 'Sign-off, comments and decisions of the stakeholders, and kept states to compare with.',
  },
} as const satisfies Messages;
