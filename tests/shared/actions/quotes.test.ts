import { describe, expect, test } from 'vitest';
import { addEstimate } from '../../../shared/actions/add-estimate.ts';
import { addOmittedLine, addQuoteLines, addQuotes, editQuoteLines } from '../../../shared/actions/quotes.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import { applyChange, type Change, invertChange } from '../../../shared/change.ts';
import { type Document, inOrder, recordsOf } from '../../../shared/document.ts';
import { findFlaw } from '../../../shared/model/check.ts';
import { yen } from '../../../shared/model/values.ts';
import { problemOf } from '../../../shared/problem.ts';
import { idOf } from '../../support/context.ts';
import { projectWith } from '../../support/project.ts';

const candidate = idOf('candidate', 'candidate-1');
const quote = idOf('quote', 'quote-1');
const line = (number: number) => idOf('quoteLine', `quoteLine-${number}`);
const estimate = (number: number) => idOf('estimate', `estimate-${number}`);
const hundred = yen.parse(100);

const problemFrom = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return problemOf(error);
  }
  throw new Error('there was no problem');
};

/** One quote, and the cost lines 構築 (twice, once) and 運用 (monthly). */
function withQuote() {
  const { document: bare, context } = projectWith([], 1);
  let document: Document = bare;
  const run = (action: (current: Document) => Change): Document => (document = applyChange(document, action(document)));
  run((current) => addEstimate(current, candidate, { title: '候補 1：構築', quantity: 2 }, context));
  run((current) => addEstimate(current, candidate, { title: '候補 1：運用', frequency: 'monthly' }, context));
  run((current) => addQuotes(current, candidate, [{ supplier: '甲' }], context));
  return { run, context, current: () => document };
}

describe('quotes', () => {
  test('are added at the end, or after one of them', () => {
    const { run, context, current } = withQuote();
    run((latest) => addQuotes(latest, candidate, [{ supplier: '乙' }], context));
    run((latest) => addQuotes(latest, candidate, [{ supplier: '丙' }], context, quote));
    expect(inOrder(current(), 'quote').map(({ supplier }) => supplier)).toEqual(['甲', '丙', '乙']);
    expect(findFlaw(recordsOf(current()))).toBeNull();
  });

  test('that end before they begin are refused', () => {
    const { context, current } = withQuote();
    const change = () => addQuotes(current(), candidate, [{ quotedOn: '2026-12-01', validUntil: '2026-11-01' }], context);
    expect(problemFrom(change).code).toBe('dayOrder');
  });

  test('take their lines along when they go, and bring them back', () => {
    const { run, context, current } = withQuote();
    const before = run((latest) => addQuoteLines(latest, quote, [{ title: '構築', amount: hundred }], context));
    const removal = removeRecords(before, 'quote', [quote]);
    expect(run(() => removal).quoteLine.size).toBe(0);
    expect(applyChange(current(), invertChange(removal))).toEqual(before);
  });
});

describe('lines of a quote', () => {
  test('are offers for the cost lines their titles name, unless they say what they are for', () => {
    const { run, context, current } = withQuote();
    run((latest) =>
      addQuoteLines(
        latest,
        quote,
        [
          { title: '構築', amount: hundred },
          { title: '値引きなし', amount: hundred },
          { title: '運用', amount: hundred, estimateId: estimate(1) },
          { title: '運用', amount: hundred, estimateId: null },
        ],
        context,
      ),
    );
    expect(inOrder(current(), 'quoteLine').map(({ estimateId }) => estimateId)).toEqual([estimate(1), null, estimate(1), null]);
  });

  test('for a cost line that was omitted are counted and repeated like it', () => {
    const { run, context, current } = withQuote();
    run((latest) => addOmittedLine(latest, quote, estimate(2), hundred, context));
    run((latest) => addOmittedLine(latest, quote, estimate(1), hundred, context));
    expect(inOrder(current(), 'quoteLine')).toMatchObject([
      { title: '運用', estimateId: estimate(2), amount: 100, quantity: 1, frequency: 'monthly' },
      { title: '構築', estimateId: estimate(1), amount: 100, quantity: 2, frequency: 'once' },
    ]);
  });

  test('become offers for the cost line a new title names, but keep what people chose', () => {
    const { run, context, current } = withQuote();
    run((latest) => addQuoteLines(latest, quote, [{ title: 'a', amount: hundred }, { title: 'b', amount: hundred, estimateId: estimate(1) }], context));
    run((latest) => editQuoteLines(latest, [{ id: line(1), values: { title: '運用' } }, { id: line(2), values: { title: '運用' } }]));
    expect(inOrder(current(), 'quoteLine').map(({ estimateId }) => estimateId)).toEqual([estimate(2), estimate(1)]);
    run((latest) => editQuoteLines(latest, [{ id: line(1), values: { estimateId: null } }]));
    run((latest) => editQuoteLines(latest, [{ id: line(1), values: { title: '構築' } }, { id: line(1), values: { estimateId: null } }]));
    expect(current().quoteLine.get(line(1))).toMatchObject({ title: '構築', estimateId: null });
  });

  test('for an unknown quote or cost line are refused by name', () => {
    const { context, current } = withQuote();
    expect(problemFrom(() => addQuoteLines(current(), idOf('quote', 'gone'), [], context))).toMatchObject({ code: 'notFound', values: { entity: 'quote' } });
    const unknown = () => addOmittedLine(current(), quote, idOf('estimate', 'gone'), hundred, context);
    expect(problemFrom(unknown)).toMatchObject({ code: 'notFound', values: { entity: 'estimate' } });
  });
});
