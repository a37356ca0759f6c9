import type { Document } from '../shared/document.ts';
import { type CandidateQuotes, type JudgedQuote, normalPositions, type PositionOf, quotesOf } from '../shared/quotes.ts';
import type { CandidateQuotesOutput, QuoteOutput } from './evaluation-output.ts';

type Amount = (yen: number) => number;

/** The quotes of every compared candidate, made comparable and judged. */
export function quotesOutput(document: Document, amount: Amount): readonly CandidateQuotesOutput[] {
  const positionOf = normalPositions(document);
  return quotesOf(document).map((entry) => candidateOutput(entry, positionOf, amount));
}

function candidateOutput({ candidate, quotes, judgement, missing }: CandidateQuotes, positionOf: PositionOf, amount: Amount): CandidateQuotesOutput {
  const { count, tooFew, relativeSpread, rule } = judgement;
  const orNull = (yen: number | null): number | null => (yen === null ? null : amount(yen));
  return {
    candidateId: candidate.id,
    quotes: quotes.map((quote) => quoteOutput(quote, positionOf, amount)),
    judgement: {
      count,
      median: orNull(judgement.median),
      smallest: orNull(judgement.smallest),
      largest: orNull(judgement.largest),
      spread: orNull(judgement.spread),
      relativeSpread,
      mad: orNull(judgement.mad),
      tooFew,
      rule,
    },
    missing,
  };
}

function quoteOutput(entry: JudgedQuote, positionOf: PositionOf, amount: Amount): QuoteOutput {
  const { quote, lines, total, itemised, taxLines, sumLines, recurringLines, omitted, unfilled, comparable, fromMedian, score, isOutlier } = entry;
  const { id, candidateId, supplier, reference, quotedOn, validUntil, taxIncluded } = quote;
  return {
    id,
    supplier,
    reference,
    quotedOn,
    validUntil,
    taxIncluded,
    total: amount(total),
    lines: lines.map(({ line, estimate, total: whole }) => ({
      id: line.id,
      title: line.title,
      estimateId: estimate?.estimate.id ?? null,
      total: amount(whole),
    })),
    taxLineIds: taxLines.map(({ line }) => line.id),
    sumLineIds: sumLines.map(({ line }) => line.id),
    recurringLineIds: recurringLines.map(({ line }) => line.id),
    itemised,
    omitted: omitted.map(({ estimate, total: whole }) => ({ estimateId: estimate.id, title: estimate.title, expected: amount(whole.spread.expected) })),
    unfilled: unfilled.map(({ estimate: { id, title } }) => ({ estimateId: id, title })),
    comparable: comparable === null ? null : amount(comparable),
    fromMedian,
    score,
    outlier: isOutlier,
    position: comparable === null ? null : (positionOf(candidateId, comparable)?.chance ?? null),
  };
}
