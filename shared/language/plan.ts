import type { Messages } from './message.ts';

/** Texts of the screen “Plan”. */
export const plan = {
  title: { ja: '実施計画', en: 'Plan' },
  lead: {
    ja: '推奨する候補の導入作業を、三点の期間と先行関係で計画します。',
    en: 'The tasks that bring in the recommended candidate, with three-point durations and what waits for what.',
  },
} as const satisfies Messages;
