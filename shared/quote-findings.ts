import type { EstimateLine } from './estimates.ts';
import { type FindingTexts, visibleShare } from './finding-texts.ts';
import { formatAmountWithUnit, formatCount, formatNumber, formatPercent } from './language/format.ts';
import type { Translate } from './language/index.ts';
import { cut } from './language/lists.ts';
import { conditional } from './missing-cost-texts.ts';
import { type MissingCosts, missingOf } from './missing-costs.ts';
import type { Quote } from './model/quote.ts';
import { type CandidateQuotes, costLineTitle, type JudgedQuote, validityOf } from './quotes.ts';

/** How many quotes or lines a sentence names before it counts the rest. */
const namedAtMost = 3;

/** A quote as people speak of it: by its supplier, and by its number where another quote has the same one. */
export function quoteName({ supplier, reference }: Quote, all: Iterable<Quote>, translate: Translate): string {
  const name = supplier.trim() === '' ? translate('frame.untitled') : supplier.trim();
  let same = 0;
  for (const quote of all) if (quote.supplier === supplier) same += 1;
  return same > 1 && reference.trim() !== '' ? translate('quotes.numbered', { supplier: name, reference: reference.trim() }) : name;
}

/**
 * What the quotes of a candidate tell, one sentence each: how many and how far apart, which are outliers and why, which are expired,
 * omit something or cannot be compared, and how many are missing.
 * @param today a day of the calendar, `2026-11-01`
 */
export function explainQuotes({ candidate, quotes, judgement, missing }: CandidateQuotes, today: string, texts: FindingTexts): readonly string[] {
  const { translate } = texts;
  const all = quotes.map(({ quote }) => quote);
  const nameOf = ({ quote }: JudgedQuote): string => quoteName(quote, all, translate);
  const about = (key: 'expired' | 'omitted' | 'unfilled' | 'notItemised' | 'noLines', found: readonly JudgedQuote[], words = nameOf): string[] =>
    found.length === 0 ? [] : [translate(`quotes.summary.${key}`, { names: listed(found, words, texts) })];
  const withLines = (name: string, lines: readonly EstimateLine[]): string => translate('charts.named', { name, value: lineNames(lines, texts) });
  const someItemised = quotes.some(({ itemised }) => itemised);
  return [
    translate('quotes.summary.count', { name: candidate.name, quotes: formatCount(quotes.length, texts.language) }) + rangeSentence(judgement, texts),
    ...(judgement.count > 0 && judgement.tooFew ? [translate('quotes.summary.tooFew')] : []),
    ...outlierSentences(quotes, judgement.tooFew, nameOf, texts),
    ...about('expired', quotes.filter(({ quote }) => validityOf(quote, today) === 'expired')),
    ...about('omitted', quotes.filter(({ omitted }) => omitted.length > 0), (entry) => withLines(nameOf(entry), entry.omitted)),
    ...about('unfilled', quotes.filter(({ unfilled }) => unfilled.length > 0), (entry) => withLines(nameOf(entry), entry.unfilled)),
    ...lineQuestions(quotes, texts),
    ...about('notItemised', someItemised ? quotes.filter(({ itemised, comparable }) => !itemised && comparable !== null) : []),
    ...about('noLines', quotes.filter(({ lines }) => lines.length === 0)),
    ...(missing === 0 ? [] : [translate('quotes.summary.missing', { count: missing })]),
  ];
}

/** The questions about lines of quotes that may be counted wrongly, with what can be done: tax, sums and amounts that recur; none while nothing looks like them. */
export function lineQuestions(quotes: readonly JudgedQuote[], texts: FindingTexts): readonly string[] {
  const { translate } = texts;
  const all = quotes.map(({ quote }) => quote);
  const taxed = (included: boolean): readonly JudgedQuote[] => quotes.filter(({ quote }) => quote.taxIncluded === included);
  const kinds = [
    { kind: 'taxLinesExcluded', lines: 'taxLines', among: taxed(false) },
    { kind: 'taxLinesIncluded', lines: 'taxLines', among: taxed(true) },
    { kind: 'sumLines', lines: 'sumLines', among: quotes },
    { kind: 'recurringLines', lines: 'recurringLines', among: quotes },
  ] as const;
  return kinds.flatMap(({ kind, lines, among }) => {
    const found = among.filter((entry) => entry[lines].length > 0);
    const linesOf = (entry: JudgedQuote): string => {
      const value = listed(entry[lines], ({ line }) => translate('frame.quoted', { text: line.title.trim() }), texts);
      return translate('charts.named', { name: quoteName(entry.quote, all, translate), value });
    };
    return found.length === 0 ? [] : [translate(`quotes.summary.${kind}`, { names: listed(found, linesOf, texts) })];
  });
}

/** The cost lines a quote omits, by name, those nothing can be filled in for among them. */
export const omissionNames = ({ omitted, unfilled }: Pick<JudgedQuote, 'omitted' | 'unfilled'>, texts: FindingTexts): string => lineNames([...omitted, ...unfilled], texts);

const lineNames = (lines: readonly EstimateLine[], texts: FindingTexts): string =>
  listed(lines, ({ estimate }) => costLineTitle(estimate.title).trim() || texts.translate('frame.untitled'), texts);

function rangeSentence({ count, median, smallest, largest, spread, relativeSpread }: CandidateQuotes['judgement'], { unit, translate, language }: FindingTexts): string {
  if (median === null || smallest === null || largest === null || spread === null) return '';
  const amount = (yen: number): string => formatAmountWithUnit(yen, unit, language);
  const gap = language === 'ja' ? '' : ' ';
  if (count === 1) return gap + translate('quotes.summary.one', { amount: amount(median) });
  const values = { median: amount(median), smallest: amount(smallest), largest: amount(largest), spread: amount(spread) };
  if (relativeSpread === null) return gap + translate('quotes.summary.spreadOfNothing', values);
  return gap + translate('quotes.summary.spread', { ...values, share: formatPercent(relativeSpread, language) });
}

function outlierSentences(quotes: readonly JudgedQuote[], tooFew: boolean, nameOf: (entry: JudgedQuote) => string, texts: FindingTexts): string[] {
  if (tooFew) return [];
  const { translate, language } = texts;
  const found = quotes.filter(({ isOutlier }) => isOutlier).toSorted((a, b) => Math.abs(b.score ?? 0) - Math.abs(a.score ?? 0));
  if (found.length === 0) return [translate('quotes.summary.noOutliers')];
  const { shown, rest } = cut(found, namedAtMost);
  const told = shown.map((entry) => {
    const { fromMedian, score, outside } = entry;
    const key = fromMedian === null ? 'far' : fromMedian > 0 ? 'higher' : 'lower';
    const percent = formatPercent(Math.abs(fromMedian ?? 0), language);
    const sentence = translate(`quotes.summary.${key}`, { name: nameOf(entry), percent, score: formatNumber(score ?? 0, language, 1) });
    const dearer = outside.filter(({ total }) => total > 0);
    if (dearer.length === 0 || key === 'lower') return sentence;
    const items = listed(dearer, ({ line }) => translate('frame.quoted', { text: line.title.trim() || translate('frame.untitled') }), texts);
    return `${sentence}${language === 'ja' ? '' : ' '}${translate('quotes.summary.outside', { items })}`;
  });
  return rest === 0 ? told : [...told, translate('quotes.summary.moreOutliers', { number: formatCount(rest, language) })];
}

/** Names as running text, the first ones named and the rest counted. */
function listed<Entry>(entries: readonly Entry[], nameOf: (entry: Entry) => string, { translate, language }: FindingTexts): string {
  const { shown, rest } = cut(entries, namedAtMost);
  const names = shown.map(nameOf).join(language === 'ja' ? '、' : ', ');
  return rest === 0 ? names : translate('quotes.others', { names, count: rest });
}

/** The quotes of a candidate in one sentence, for their chart: where they lie, and how they stand to its estimate. */
export function quotesFinding({ candidate, estimate, judgement }: CandidateQuotes, missing: MissingCosts, { unit, translate, language }: FindingTexts): string {
  const amount = (yen: number): string => formatAmountWithUnit(yen, unit, language);
  const { count, median, smallest, largest, outliers } = judgement;
  if (median === null || smallest === null || largest === null) return translate('quotes.chart.findingNone');
  if (count === 1) return translate('quotes.chart.findingOne', { name: candidate.name, amount: amount(median) });
  const values = { name: candidate.name, smallest: amount(smallest), largest: amount(largest), median: amount(median) };
  const expected = estimate.total?.spread.expected ?? 0;
  const share = expected === 0 ? 0 : (median - expected) / Math.abs(expected);
  const far = outliers.filter(Boolean).length;
  const beside = Math.abs(share) < visibleShare ? [] : [translate(share > 0 ? 'quotes.chart.above' : 'quotes.chart.below', { percent: formatPercent(Math.abs(share), language) })];
  const sentence = [translate('quotes.chart.finding', values), ...beside, ...(far === 0 ? [] : [translate('quotes.chart.outliers', { count: far })])].join(translate('finding.join'));
  return beside.length === 0 ? sentence : conditional(sentence, missingOf(missing, [candidate]), { unit, translate, language });
}
