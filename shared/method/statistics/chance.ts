/**
 * A probability that trials or a fitted curve give, 0..1. As long as the outcome spreads at all they make nothing certain, so that people
 * read it by `formatChance`, which says 100 % of what does not spread only: a fixed cost at or under the budget. No printer of shares
 * takes it.
 */
export type Chance = number & { readonly printedAs?: 'chance' };

/** A part of a whole that is counted or measured, 0..1: all of it is 100 %. */
export type Share = number & { readonly printedAs?: 'share' };
