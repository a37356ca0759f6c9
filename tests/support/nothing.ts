import { yen } from '../../shared/model/values.ts';

/** Amounts of 0 that somebody has typed. */
export const nothing = { optimistic: yen.parse(0), mostLikely: yen.parse(0), pessimistic: yen.parse(0) };
