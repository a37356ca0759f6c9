import type { Messages } from './message.ts';

/** Why a request is refused, where the schema itself has no words for it. */
export const request = {
  unknown: { ja: 'このような要求はありません', en: 'there is no such request' },
} as const satisfies Messages;
