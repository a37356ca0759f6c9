import type { Messages } from './message.ts';

/** Texts of the screen “Organisational needs”. */
export const needs = {
  title: { ja: '組織の要件', en: 'Organisational needs' },
  lead: {
    ja: '組織が新しい仕組みに望むことを優先度とともに挙げ、どの比較項目で確かめるかを結びます。',
    en: 'What the organisation wants of the new system, how urgently, and which requirements check it.',
  },
} as const satisfies Messages;
