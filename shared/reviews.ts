import type { Document } from './document.ts';
import { type ReviewVerdict, reviewVerdicts } from './model/review.ts';

/** A verdict as a mark, for where there is no room for words and beside them. */
export const verdictMarks: Readonly<Record<ReviewVerdict, string>> = { pending: '…', approved: '✓', conditional: '※', rejected: '↩' };

export interface SignOff {
  readonly total: number;
  /** Approved, with conditions or without. */
  readonly signed: number;
  readonly counts: Readonly<Record<ReviewVerdict, number>>;
}

/** How far the sign-off of the reviewers has come. */
export function signOffOf({ review }: Document): SignOff {
  const counts = Object.fromEntries(reviewVerdicts.map((verdict) => [verdict, 0])) as Record<ReviewVerdict, number>;
  for (const { verdict } of review.values()) counts[verdict] += 1;
  return { total: review.size, signed: counts.approved + counts.conditional, counts };
}
