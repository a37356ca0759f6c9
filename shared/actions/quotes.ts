import type { Change } from '../change.ts';
import type { Document } from '../document.ts';
import { type EstimateLine, estimatesOf } from '../estimates.ts';
import type { IdOf } from '../model/entities.ts';
import type { Quote, QuoteLine } from '../model/quote.ts';
import type { Yen } from '../model/values.ts';
import { ProblemError } from '../problem.ts';
import { costLineNamed, costLineTitle } from '../quotes.ts';
import { addRecords } from './add-records.ts';
import type { ActionContext } from './context.ts';
import { compose } from './compose.ts';
import { editRecords, type RecordEdit } from './edit-records.ts';
import { removeRecords } from './remove-records.ts';

type QuoteId = IdOf<'quote'>;

const blank = { supplier: '', reference: '', quotedOn: null, validUntil: null, taxIncluded: false, note: '' };

/**
 * Adds quotes for a candidate, at the end or after one of the quotes.
 * @throws the record schema's own error for a value out of range, a last day before the first one too
 */
export function addQuotes(
  document: Document,
  candidateId: IdOf<'candidate'>,
  quotes: readonly Partial<Omit<Quote, 'id' | 'order' | 'candidateId'>>[],
  context: ActionContext,
  afterId?: QuoteId,
): Change {
  return addRecords(document, 'quote', quotes.map((quote) => ({ ...blank, ...quote, candidateId })), context, afterId);
}

/** The counted cost lines of the candidate a quote is for. */
function costLinesFor(document: Document, quoteId: QuoteId): readonly EstimateLine[] {
  const quote = document.quote.get(quoteId);
  if (quote === undefined) throw new ProblemError('notFound', { entity: 'quote', id: quoteId });
  return estimatesOf(document).find(({ candidate }) => candidate.id === quote.candidateId)?.lines ?? [];
}

export type NewQuoteLine = Partial<Omit<QuoteLine, 'id' | 'order' | 'quoteId'>> & { readonly amount: Yen };

/**
 * Adds lines to a quote, after one of its lines or at the end. A line that does not say what it is for, or for nothing, becomes an offer for the cost line its title names.
 * @throws ProblemError `notFound` for an unknown quote; the record schema's own error for a value out of range
 */
export function addQuoteLines(document: Document, quoteId: QuoteId, lines: readonly NewQuoteLine[], context: ActionContext, afterId?: IdOf<'quoteLine'>): Change {
  const costLines = costLinesFor(document, quoteId);
  const added = lines.map((line) => {
    const { title = '', estimateId = costLineNamed(title, costLines)?.estimate.id ?? null } = line;
    return { quantity: 1, frequency: 'once' as const, ...line, title, estimateId, quoteId };
  });
  return addRecords(document, 'quoteLine', added, context, afterId);
}

/**
 * Adds the line a quote lacks for a cost line, named, counted and repeated like it.
 * @param amount yen per unit and occurrence, as quoted
 * @throws ProblemError `notFound` for an unknown quote, or a cost line that does not count for its candidate
 */
export function addOmittedLine(document: Document, quoteId: QuoteId, estimateId: IdOf<'estimate'>, amount: Yen, context: ActionContext): Change {
  const found = costLinesFor(document, quoteId).find(({ estimate }) => estimate.id === estimateId);
  if (found === undefined) throw new ProblemError('notFound', { entity: 'estimate', id: estimateId });
  const { title, quantity, frequency } = found.estimate;
  return addQuoteLines(document, quoteId, [{ title: costLineTitle(title), amount, quantity, frequency, estimateId }], context);
}

/**
 * Says that the amounts of a quote include tax, and removes the lines that state the tax once more.
 * @throws ProblemError `notFound` for an unknown quote or line
 */
export const takeTaxAsIncluded = (document: Document, quoteId: QuoteId, lineIds: readonly IdOf<'quoteLine'>[]): Change =>
  compose(
    document,
    (current) => editRecords(current, 'quote', [{ id: quoteId, values: { taxIncluded: true } }]),
    (current) => removeRecords(current, 'quoteLine', lineIds),
  );

/**
 * Edits lines of quotes. A line for no cost line that gets a new title becomes an offer for the cost line the title names.
 * @throws ProblemError `notFound` for an unknown line; the record schema's own error for a value out of range
 */
export function editQuoteLines(document: Document, edits: readonly RecordEdit<'quoteLine'>[]): Change {
  const mapped = new Set(edits.flatMap(({ id, values }) => (values.estimateId === undefined ? [] : [id])));
  return editRecords(
    document,
    'quoteLine',
    edits.map((edit) => {
      const line = document.quoteLine.get(edit.id);
      if (line === undefined || line.estimateId !== null || edit.values.title === undefined || mapped.has(edit.id)) return edit;
      const named = costLineNamed(edit.values.title, costLinesFor(document, line.quoteId));
      return named === null ? edit : { ...edit, values: { ...edit.values, estimateId: named.estimate.id } };
    }),
  );
}
