import type { Messages } from './message.ts';

/** Texts of the screen “Features”. */
export const features = {
  title: { ja: '機能', en: 'Features' },
  lead: {
    ja: '候補が備える機能を仕様・制限・プランとともに調べ、どの比較項目に応えるかを結びます。',
    en: 'What each candidate offers, with specification, limits and edition, and which requirements it serves.',
  },
} as const satisfies Messages;
