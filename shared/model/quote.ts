import { z } from 'zod';
import { frequencies } from './estimate.ts';
import { day, idOf, lineText, longText, orderKey, signedYen } from './values.ts';

/** 見積書: a supplier's offer for one candidate. Its total is what its lines come to. */
export const quote = z
  .strictObject({
    id: idOf('quote'),
    order: orderKey,
    candidateId: idOf('candidate'),
    supplier: lineText,
    /** The supplier's number of the document. */
    reference: lineText,
    quotedOn: day.nullable(),
    validUntil: day.nullable(),
    /** The amounts of its lines include tax, as they stand in the document. */
    taxIncluded: z.boolean(),
    note: longText,
  })
  .refine(({ quotedOn, validUntil }) => quotedOn === null || validUntil === null || quotedOn <= validUntil, {
    path: ['validUntil'],
    params: { problem: 'dayOrder' },
  });
export type Quote = z.infer<typeof quote>;

/** 見積書の明細: one amount of a quote, for one of the project's cost lines or for nothing the project has. */
export const quoteLine = z.strictObject({
  id: idOf('quoteLine'),
  order: orderKey,
  quoteId: idOf('quote'),
  /** The cost line it is an offer for; null when it belongs to none. */
  estimateId: idOf('estimate').nullable(),
  title: lineText,
  /** Yen per unit and occurrence, as quoted; a discount is below 0. */
  amount: signedYen,
  quantity: z.number().min(0).max(1e9),
  frequency: z.enum(frequencies),
});
export type QuoteLine = z.infer<typeof quoteLine>;
