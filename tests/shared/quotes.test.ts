import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addEstimate } from '../../shared/actions/add-estimate.ts';
import { addCountermeasure } from '../../shared/actions/countermeasures.ts';
import { editRecords } from '../../shared/actions/edit-records.ts';
import { addQuoteLines, addQuotes } from '../../shared/actions/quotes.ts';
import { applyChange, type Change } from '../../shared/change.ts';
import type { Document } from '../../shared/document.ts';
import type { Project } from '../../shared/model/project.ts';
import { type Share, signedYen } from '../../shared/model/values.ts';
import { costLineNamed, costLineTitle, normalPositions, quotesOf, validityOf } from '../../shared/quotes.ts';
import { cell, projectWith } from '../support/project.ts';
import { idOf } from '../support/context.ts';

const candidate = idOf('candidate', 'candidate-1');
const quote = (number: number) => idOf('quote', `quote-${number}`);
const points = (optimistic: number, mostLikely: number, pessimistic: number) => ({
  optimistic: signedYen.parse(optimistic),
  mostLikely: signedYen.parse(mostLikely),
  pessimistic: signedYen.parse(pessimistic),
});

/** Two cost lines: 構築 60/75/120, once, expected 80; 運用 10/10/10, monthly from month 3, expected 100 in the first year. */
function withCosts(settings: Partial<Project> = {}) {
  const { document: bare, context } = projectWith([{}], 1);
  let document: Document = bare;
  const run = (action: (current: Document) => Change): Document => (document = applyChange(document, action(document)));
  run((current) => editRecords(current, 'project', [...current.project.keys()].map((id) => ({ id, values: { horizonYears: 1, ...settings } }))));
  run((current) => addEstimate(current, candidate, { title: '候補 1：構築', ...points(60, 75, 120) }, context));
  run((current) => addEstimate(current, candidate, { title: '候補 1：運用', ...points(10, 10, 10), frequency: 'monthly', startMonth: 3 }, context));
  return { run, context, current: () => document };
}

type Lines = readonly (readonly [title: string, amount: number, frequency?: 'once' | 'monthly'])[];

function withQuotes(quotes: readonly { readonly lines: Lines; readonly taxIncluded?: boolean }[], settings: Partial<Project> = {}) {
  const { run, context, current } = withCosts(settings);
  for (const [index, { lines, taxIncluded = false }] of quotes.entries()) {
    run((latest) => addQuotes(latest, candidate, [{ supplier: `業者 ${index + 1}`, taxIncluded }], context));
    const typed = lines.map(([title, amount, frequency = 'once']) => ({ title, amount: signedYen.parse(amount), frequency }));
    run((latest) => addQuoteLines(latest, quote(index + 1), typed, context));
  }
  return { run, context, current };
}

const first = (document: Document) => {
  const [found] = quotesOf(document);
  if (found === undefined) throw new Error('no candidate is compared');
  return found;
};

describe('a quote', () => {
  test('occurs like the cost lines it is for, and its total is what its lines come to', () => {
    const { quotes } = first(withQuotes([{ lines: [['構築', 70], ['運用', 9, 'monthly']] }]).current());
    expect(quotes[0]).toMatchObject({ total: 70 + 9 * 10, itemised: true, omitted: [], outside: [], comparable: 160 });
  });

  test('is compared with the expected total of what it omits', () => {
    const { quotes } = first(withQuotes([{ lines: [['構築', 70]] }]).current());
    expect(quotes[0]?.omitted.map(({ estimate }) => estimate.title)).toEqual(['候補 1：運用']);
    expect(quotes[0]).toMatchObject({ total: 70, comparable: 170 });
  });

  test('that has no line for a cost line counted 0 times omits nothing', () => {
    const { run, context, current } = withQuotes([{ lines: [['構築', 70], ['運用', 9, 'monthly']] }]);
    run((latest) => addEstimate(latest, candidate, { title: '候補 1：増員', ...points(20, 30, 50), quantity: 0 }, context));
    expect(first(current()).quotes[0]).toMatchObject({ omitted: [], comparable: 160 });
    run((latest) => editRecords(latest, 'estimate', [{ id: idOf('estimate', 'estimate-3'), values: { quantity: 6 } }]));
    expect(first(current()).quotes[0]?.omitted.map(({ estimate }) => estimate.title)).toEqual(['候補 1：増員']);
  });

  test('omits no discount: one without it is compared as it stands, and keeps a discount of its own', () => {
    const { run, context, current } = withQuotes([
      { lines: [['構築', 90], ['運用', 9, 'monthly']] },
      { lines: [['構築', 90], ['端数調整', -7]] },
      { lines: [['一式', 150], ['出精値引き', -4]] },
    ]);
    run((latest) => addEstimate(latest, candidate, { title: '候補 1：出精値引き', ...points(-12, -9, -9) }, context));
    const [complete, ownDiscount, unmatched] = first(current()).quotes;
    expect(complete).toMatchObject({ total: 180, omitted: [], comparable: 180 });
    expect(ownDiscount).toMatchObject({ total: 83, comparable: 183 });
    expect(ownDiscount?.omitted.map(({ estimate }) => estimate.title)).toEqual(['候補 1：運用']);
    expect(unmatched).toMatchObject({ itemised: false, omitted: [], comparable: 146 });
  });

  test('whose discount alone is for a cost line is not itemised by it', () => {
    const { run, context, current } = withCosts();
    run((latest) => addEstimate(latest, candidate, { title: '候補 1：出精値引き', ...points(-12, -9, -9) }, context));
    run((latest) => addQuotes(latest, candidate, [{ supplier: '業者 1' }], context));
    run((latest) => addQuoteLines(latest, quote(1), [{ title: '一式', amount: signedYen.parse(150) }, { title: '出精値引き', amount: signedYen.parse(-4) }], context));
    expect(first(current()).quotes[0]?.lines[1]?.estimate?.estimate.title).toBe('候補 1：出精値引き');
    expect(first(current()).quotes[0]).toMatchObject({ itemised: false, omitted: [], comparable: 146 });
  });

  test('never becomes cheaper by what it omits', () => {
    const amount = fc.integer({ min: -400, max: 400 });
    const line = fc.array(amount, { minLength: 3, maxLength: 3 }).map((found) => found.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), fc.nat(3), amount, (costs, of, asked) => {
        const { run, context, current } = withCosts();
        for (const [index, [low = 0, middle = 0, high = 0]] of costs.entries()) run((latest) => addEstimate(latest, candidate, { title: `項目 ${index}`, ...points(low, middle, high) }, context));
        run((latest) => addQuotes(latest, candidate, [{ supplier: '業者 1' }], context));
        run((latest) => addQuoteLines(latest, quote(1), [{ title: `項目 ${of}`, amount: signedYen.parse(asked) }], context));
        const entry = first(current()).quotes[0];
        expect(entry?.comparable).toBeGreaterThanOrEqual(entry?.total ?? Number.NaN);
        expect(entry?.omitted.every(({ total }) => total.spread.expected > 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('with no line for a cost line is compared as it is, its lines paid from month 1 to the end', () => {
    const { quotes } = first(withQuotes([{ lines: [['一式', 50], ['利用料', 2, 'monthly']] }]).current());
    expect(quotes[0]).toMatchObject({ total: 50 + 2 * 12, itemised: false, omitted: [], comparable: 74 });
    expect(quotes[0]?.outside.map(({ line }) => line.title)).toEqual(['一式', '利用料']);
  });

  test('without lines is compared with nothing', () => {
    const { quotes, judgement } = first(withQuotes([{ lines: [] }, { lines: [['構築', 70]] }]).current());
    expect(quotes.map(({ comparable }) => comparable)).toEqual([null, 170]);
    expect(judgement).toMatchObject({ count: 1, median: 170 });
  });

  test.each([
    { taxShown: false, taxIncluded: false, total: 110 },
    { taxShown: false, taxIncluded: true, total: 100 },
    { taxShown: true, taxIncluded: false, total: 121 },
    { taxShown: true, taxIncluded: true, total: 110 },
  ])('of 110 comes to $total with tax included $taxIncluded, shown $taxShown', ({ taxShown, taxIncluded, total }) => {
    const { quotes } = first(withQuotes([{ lines: [['一式', 110]], taxIncluded }], { taxShown, taxRate: 0.1 as Share }).current());
    expect(quotes[0]?.total).toBeCloseTo(total, 9);
  });

  test('has to cover the costs of a countermeasure only while it is chosen', () => {
    const { run, context, current } = withQuotes([{ lines: [['構築', 70], ['運用', 9, 'monthly']] }]);
    run((latest) => addCountermeasure(latest, cell(1, 1), 'addOn', context));
    const countermeasureId = idOf('countermeasure', 'countermeasure-1');
    run((latest) => addEstimate(latest, candidate, { title: '追加機能', ...points(5, 5, 5), countermeasureId }, context));
    expect(first(current()).quotes[0]?.omitted).toEqual([]);
    run((latest) => editRecords(latest, 'countermeasure', [{ id: countermeasureId, values: { chosen: true } }]));
    expect(first(current()).quotes[0]).toMatchObject({ comparable: 165 });
    expect(first(current()).quotes[0]?.omitted.map(({ estimate }) => estimate.title)).toEqual(['追加機能']);
  });
});

describe('the quotes of a candidate', () => {
  const of = (...amounts: number[]) => withQuotes(amounts.map((amount) => ({ lines: [['一式', amount]] as Lines }))).current();

  test('are judged from four on: the published 900 is an outlier of score 13.2', () => {
    const { quotes, judgement } = first(of(480, 500, 510, 530, 900));
    expect(judgement).toMatchObject({ median: 510, mad: 20, tooFew: false });
    expect(quotes.map(({ isOutlier }) => isOutlier)).toEqual([false, false, false, false, true]);
    expect(quotes[4]?.score).toBeCloseTo(13.1528, 4);
    expect(quotes[4]?.fromMedian).toBeCloseTo(390 / 510, 12);
  });

  test('below four are too few to call an outlier', () => {
    const { quotes, judgement } = first(of(480, 500, 900));
    expect(judgement.tooFew).toBe(true);
    expect(quotes.map(({ score, isOutlier }) => [score, isOutlier])).toEqual([[null, false], [null, false], [null, false]]);
  });

  test('with a median below 0 lie above it where they are higher', () => {
    const { quotes, judgement } = first(of(-500, -400, -250, -600));
    expect(judgement.median).toBe(-450);
    expect(quotes.map(({ fromMedian }) => fromMedian)).toEqual([-50 / 450, 50 / 450, 200 / 450, -150 / 450]);
  });

  test('keep their scores when one among them has no lines', () => {
    const lines = [480, 500, null, 510, 530, 900].map((amount) => ({ lines: amount === null ? [] : ([['一式', amount]] as Lines) }));
    const { quotes } = first(withQuotes(lines).current());
    expect(quotes.map(({ score }) => (score === null ? null : Math.round(score * 10) / 10))).toEqual([-1, -0.3, null, 0, 0.7, 13.2]);
  });

  test.each([[0, 2], [1, 1], [2, 0], [3, 0]])('%d leave %d missing', (count, missing) => {
    expect(first(of(...Array.from({ length: count }, () => 100))).missing).toBe(missing);
  });

  test('are derived once as long as nothing they read changes', () => {
    const document = of(480, 500);
    const other = { ...document, task: new Map() };
    expect(quotesOf(other)).toBe(quotesOf(document));
  });
});

describe('the validity of a quote', () => {
  test.each([
    ['2026-11-30', '2026-11-30', 'valid'],
    ['2026-11-30', '2026-12-01', 'expired'],
    [null, '2026-12-01', 'unknown'],
  ])('until %s is, on %s, %s', (validUntil, today, validity) => {
    expect(validityOf({ validUntil }, today)).toBe(validity);
  });
});

describe('the place of an amount among the outcomes', () => {
  test('is half at the expected total by the normal approximation, and unknown without cost lines', () => {
    const document = withCosts().current();
    const positionOf = normalPositions(document);
    expect(positionOf(candidate, 180)?.chance).toBeCloseTo(0.5, 12);
    expect(positionOf(candidate, 400)?.chance).toBeGreaterThan(0.99);
    expect(normalPositions(projectWith([], 1).document)(candidate, 100)).toBeNull();
  });
});

describe('a title', () => {
  const lines = first(withCosts().current()).estimate.lines;
  const named = (title: string) => costLineNamed(title, lines)?.estimate.title ?? null;

  test.each([
    ['候補 1：構築', '候補 1：構築'],
    ['候補　１: 構築 ', '候補 1：構築'],
    ['構築', '候補 1：構築'],
    [' 運用', '候補 1：運用'],
    ['構築費', null],
    ['', null],
  ])('%j names %j', (title, expected) => {
    expect(named(title)).toBe(expected);
  });

  test('that two cost lines share names neither, unless it is the whole title of one', () => {
    const { run, context, current } = withCosts();
    run((latest) => addEstimate(latest, candidate, { title: '別案：構築' }, context));
    const [entry] = quotesOf(current());
    expect(costLineNamed('構築', entry?.estimate.lines ?? [])).toBeNull();
    expect(costLineNamed('別案：構築', entry?.estimate.lines ?? [])?.estimate.title).toBe('別案：構築');
  });

  test('of a cost line stands in a quote without the candidate', () => {
    expect(['SaaS A：研修', 'SaaS A: Training', '研修', '注：'].map(costLineTitle)).toEqual(['研修', 'Training', '研修', '注：']);
  });
});
