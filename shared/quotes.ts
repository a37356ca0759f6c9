import { derive } from './derive.ts';
import { doubtOf, looksLikeTax } from './doubtful-lines.ts';
import { type Document, inOrder, projectOf } from './document.ts';
import { type CandidateEstimate, type EstimateLine, estimatesOf, isCost, isPricedLine, type PricedLine, taxFactor, type UnpricedLine } from './estimates.ts';
import { comparable as comparableText } from './input/choice.ts';
import { withinBudget } from './method/estimate/contingency.ts';
import { judgeQuotes, type QuoteJudgement } from './method/estimate/quotes.ts';
import type { CostSimulation } from './method/simulation/costs.ts';
import { probabilityWithin } from './method/simulation/cumulative.ts';
import { occurrences } from './method/estimate/total.ts';
import type { Chance } from './method/statistics/chance.ts';
import type { Candidate } from './model/candidate.ts';
import type { IdOf } from './model/entities.ts';
import type { Project } from './model/project.ts';
import type { Quote, QuoteLine } from './model/quote.ts';

/** A line of a quote. Amounts in yen over the horizon, with tax where totals are shown with it. */
export interface QuotedLine {
  readonly line: QuoteLine;
  /** The counted cost line it is an offer for; null when it is for none of them. */
  readonly estimate: EstimateLine | null;
  readonly total: number;
}

export interface DerivedQuote {
  readonly quote: Quote;
  readonly lines: readonly QuotedLine[];
  /** What its lines come to. */
  readonly total: number;
  /** At least one line is an offer for what is expected to cost something, or may; only then can anything be said to be omitted. */
  readonly itemised: boolean;
  /** Counted cost lines of the candidate that are expected to cost something and that it has no line for; empty unless it is itemised. */
  readonly omitted: readonly PricedLine[];
  /** Counted cost lines nobody has said the amounts of, that it has no line for and another quote has: nothing can be filled in for them. */
  readonly unfilled: readonly UnpricedLine[];
  /** Lines for none of the cost lines. */
  readonly outside: readonly QuotedLine[];
  /**
   * Lines that look like consumption tax, which the amounts would then count twice, or should be said to include. A line said to be an
   * offer for a cost line that is not tax itself is kept and no longer questioned.
   */
  readonly taxLines: readonly QuotedLine[];
  /** Lines that look like a sum of others, which would count twice. */
  readonly sumLines: readonly QuotedLine[];
  /** Lines called monthly or yearly that are counted once. */
  readonly recurringLines: readonly QuotedLine[];
  /** The total with the expected totals of what it omits, never below the total; null without lines, when there is nothing to compare, and while something is unfilled. */
  readonly comparable: number | null;
}

/** A quote beside the others. */
export interface JudgedQuote extends DerivedQuote {
  /** (comparable − median) / |median|; null where either is missing, the median is 0, or there is no other quote. */
  readonly fromMedian: number | null;
  /** The modified z-score; null when there are too few quotes, or nothing to compare. */
  readonly score: number | null;
  readonly isOutlier: boolean;
}

export interface CandidateQuotes {
  readonly candidate: Candidate;
  readonly estimate: CandidateEstimate;
  readonly quotes: readonly JudgedQuote[];
  /** Over the comparable totals. */
  readonly judgement: QuoteJudgement;
  /** How many more quotes it takes to have something to compare. */
  readonly missing: number;
}

/** A price alone says nothing; two can be compared. */
const wanted = 2;

/** The months a line is paid in when nothing else is known. */
const wholeHorizon = { startMonth: 1, endMonth: null };

/** The quotes of every compared candidate, made comparable and judged (METHOD 13). */
export const quotesOf = derive(
  [estimatesOf, 'quote', 'quoteLine'],
  (view): readonly CandidateQuotes[] => {
    const project = projectOf(view);
    const quotesOfCandidate = Map.groupBy(inOrder(view, 'quote'), ({ candidateId }) => candidateId);
    const linesOfQuote = Map.groupBy(inOrder(view, 'quoteLine'), ({ quoteId }) => quoteId);
    return estimatesOf(view).map((estimate) => {
      const counted = new Map(estimate.lines.map((line) => [line.estimate.id, line]));
      const own = quotesOfCandidate.get(estimate.candidate.id) ?? [];
      const quoted = new Set(own.flatMap(({ id }) => (linesOfQuote.get(id) ?? []).flatMap(({ estimateId }) => estimateId ?? [])));
      const found = own.map((quote) => deriveQuote(quote, linesOfQuote.get(quote.id) ?? [], { counted, quoted }, project));
      return judged(estimate, found);
    });
  },
);

interface CostLines {
  readonly counted: ReadonlyMap<IdOf<'estimate'>, EstimateLine>;
  /** Those any quote of the candidate has a line for. */
  readonly quoted: ReadonlySet<IdOf<'estimate'>>;
}

function deriveQuote(quote: Quote, own: readonly QuoteLine[], { counted, quoted: quotedAnywhere }: CostLines, project: Project): DerivedQuote {
  const tax = taxFactor(project) / (quote.taxIncluded ? 1 + project.taxRate : 1);
  const quoted = own.map((line): QuotedLine => {
    const estimate = line.estimateId === null ? null : (counted.get(line.estimateId) ?? null);
    const { startMonth, endMonth } = estimate?.estimate ?? wholeHorizon;
    const times = occurrences({ frequency: line.frequency, startMonth, endMonth }, project.horizonYears);
    return { line, estimate, total: line.amount * line.quantity * times * tax };
  });
  const lines = [...counted.values()];
  const costs = lines.filter(isCost);
  const unpriced = lines.flatMap((line) => (isPricedLine(line) ? [] : [line]));
  const covered = new Set<EstimateLine | null>(quoted.map(({ estimate }) => estimate));
  const itemised = [...costs, ...unpriced].some((line) => covered.has(line));
  const omitted = itemised ? costs.filter((line) => !covered.has(line)) : [];
  const unfilled = itemised ? unpriced.filter((line) => !covered.has(line) && quotedAnywhere.has(line.estimate.id)) : [];
  const total = quoted.reduce((sum, line) => sum + line.total, 0);
  const filled = omitted.reduce((sum, line) => sum + line.total.spread.expected, 0);
  return {
    quote,
    lines: quoted,
    total,
    itemised,
    omitted,
    unfilled,
    outside: quoted.filter(({ estimate }) => estimate === null),
    taxLines: quoted.filter(({ line, estimate }) => looksLikeTax(line.title) && (estimate === null || looksLikeTax(estimate.estimate.title))),
    sumLines: quoted.filter(({ line, total: whole }) => whole !== 0 && doubtOf(line) === 'sum'),
    recurringLines: quoted.filter(({ line, total: whole }) => whole !== 0 && doubtOf(line) === 'recurring'),
    comparable: quoted.length === 0 || unfilled.length > 0 ? null : total + filled,
  };
}

function judged(estimate: CandidateEstimate, quotes: readonly DerivedQuote[]): CandidateQuotes {
  const amounts = quotes.flatMap(({ comparable }) => (comparable === null ? [] : [comparable]));
  const judgement = judgeQuotes(amounts);
  const { median } = judgement;
  let place = -1;
  return {
    candidate: estimate.candidate,
    estimate,
    quotes: quotes.map((quote): JudgedQuote => {
      const { comparable } = quote;
      if (comparable === null) return { ...quote, fromMedian: null, score: null, isOutlier: false };
      place += 1;
      return {
        ...quote,
        fromMedian: judgement.count < wanted || median === null || median === 0 ? null : (comparable - median) / Math.abs(median),
        score: judgement.scores[place] ?? null,
        isOutlier: judgement.outliers[place] ?? false,
      };
    }),
    judgement,
    missing: Math.max(0, wanted - quotes.length),
  };
}

/** Whether a quote still binds its supplier; unknown without a last day. */
export type Validity = 'valid' | 'expired' | 'unknown';

/** @param today a day of the calendar, `2026-11-01`; a quote is valid to the end of its last day */
export const validityOf = ({ validUntil }: Pick<Quote, 'validUntil'>, today: string): Validity =>
  validUntil === null ? 'unknown' : validUntil < today ? 'expired' : 'valid';

/** Where an amount lies among the outcomes of a total: the chance that the total stays at or below it, and how much the total spreads. */
export interface Position {
  readonly chance: Chance;
  readonly spread: number;
}

/** The position of an amount among the outcomes of a candidate's total; null without cost lines. */
export type PositionOf = (candidateId: IdOf<'candidate'>, amount: number) => Position | null;

/** Positions on the simulated curves. */
export const simulatedPositions = ({ candidates }: CostSimulation): PositionOf => {
  const outcomes = new Map(candidates.map((outcome) => [outcome.id, outcome]));
  return (candidateId, amount) => {
    const outcome = outcomes.get(candidateId);
    return outcome === undefined ? null : { chance: probabilityWithin(outcome.cumulative, amount), spread: outcome.deviation };
  };
};

/** Positions by the normal approximation of the totals. */
export const normalPositions = (document: Document): PositionOf => {
  const totals = new Map(estimatesOf(document).map(({ candidate, total }) => [candidate.id, total]));
  return (candidateId, amount) => {
    const total = totals.get(candidateId) ?? null;
    return total === null ? null : { chance: withinBudget(total.spread, total.points, amount), spread: total.spread.deviation };
  };
};

/**
 * The one cost line a title names, in full or without what stands before its first colon; width, case and blanks do not count.
 * A title in full wins over a part of one; null when there is none, or more than one.
 */
export function costLineNamed(title: string, lines: readonly EstimateLine[]): EstimateLine | null {
  if (title.trim() === '') return null;
  const whole = comparableText(title);
  const only = (found: readonly EstimateLine[]): EstimateLine | null => (found.length === 1 ? (found[0] ?? null) : null);
  const named = lines.filter(({ estimate }) => comparableText(estimate.title) === whole);
  return named.length > 0 ? only(named) : only(lines.filter(({ estimate }) => shortName(estimate.title) === shortName(title)));
}

/** `SaaS A：研修` as `研修`, ready to be compared. */
const shortName = (title: string): string => {
  const whole = comparableText(title);
  return whole.slice(whole.indexOf(':') + 1).trim();
};

/** What a cost line is called in a quote: its title without what stands before its first colon, which names the candidate. */
export const costLineTitle = (title: string): string => /^[^:：]*[:：]\s*(\S.*)$/u.exec(title)?.[1]?.trim() ?? title;
