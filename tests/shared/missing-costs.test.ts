import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../main/evaluate.ts';
import { notSimulated } from '../../main/project-simulations.ts';
import { addCandidate } from '../../shared/actions/add-candidate.ts';
import { addCountermeasure } from '../../shared/actions/countermeasures.ts';
import { addEstimate } from '../../shared/actions/add-estimate.ts';
import type { ActionContext } from '../../shared/actions/context.ts';
import { editRecords } from '../../shared/actions/edit-records.ts';
import { recordNothing, recordNotNeeded } from '../../shared/actions/record-nothing.ts';
import { removeRecords } from '../../shared/actions/remove-records.ts';
import { applyChange } from '../../shared/change.ts';
import { explainCosts, explainFitAndCost } from '../../shared/chart-findings.ts';
import { costPerPoint, countermeasuresOf } from '../../shared/countermeasures.ts';
import { type Document, inOrder } from '../../shared/document.ts';
import { findingDrafts } from '../../shared/drafts/finding-drafts.ts';
import { estimatesOf } from '../../shared/estimates.ts';
import { scoresOf } from '../../shared/evaluation.ts';
import { explainGains } from '../../shared/gain-findings.ts';
import { type Language, translator } from '../../shared/language/index.ts';
import { simulateCosts } from '../../shared/method/simulation/costs.ts';
import { isEven, missingCostsOf } from '../../shared/missing-costs.ts';
import { cheapestHeading, missingHeading, missingPhrases, missingSentences } from '../../shared/missing-cost-texts.ts';
import type { EntityName, IdOf } from '../../shared/model/entities.ts';
import { signedYen, yen } from '../../shared/model/values.ts';
import { costJobOf } from '../../shared/simulation-jobs.ts';
import { simulatedTotals } from '../../shared/simulated-costs.ts';
import { explainCheaper, explainCurves, explainRange } from '../../shared/simulation-findings.ts';
import { totalsOfCandidates } from '../../shared/totals.ts';
import { comparison } from '../support/comparison.ts';
import { countingContext } from '../support/context.ts';
import { nothing } from '../support/nothing.ts';

const requirements = [{ title: '在庫管理' }, { title: '配送管理' }];
const texts = (language: Language) => ({ unit: 'tenThousandYen', translate: translator(language), language }) as const;

/** 甲 and 乙 are estimated, each by one line of the first class of cost; 甲 has a gap. */
const two = (): Document => {
  const document = comparison({
    requirements,
    candidates: [
      { name: '甲', levels: '△◎', points: [210_000, 240_000, 390_000] },
      { name: '乙', levels: '◎△', points: [310_000, 330_000, 470_000] },
    ],
  });
  return classify(document, inOrder(document, 'estimate').map(({ title }) => title), inOrder(document, 'costClass')[0]?.name);
};

/** With lines given a class, or none. */
const classify = (document: Document, titles: readonly string[], name: string | undefined): Document => {
  const costClassId = inOrder(document, 'costClass').find((costClass) => costClass.name === name)?.id ?? null;
  const lines = inOrder(document, 'estimate').filter(({ title }) => titles.includes(title));
  return applyChange(document, editRecords(document, 'estimate', lines.map(({ id }) => ({ id, values: { costClassId } }))));
};

const candidateNamed = (document: Document, name: string): IdOf<'candidate'> => {
  const found = inOrder(document, 'candidate').find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`there is no candidate ${name}`);
  return found.id;
};

const counting = countingContext();
/** Ids that differ from those of the comparisons it adds to. */
const context: ActionContext = { ...counting, newId: <Entity extends EntityName>(entity: Entity) => `more-${counting.newId(entity)}` as IdOf<Entity> };

/** With a chosen countermeasure for the first requirement, without any cost line. */
function withWay(document: Document, name: string, kind: 'addOn' | 'accept' | 'processChange' = 'addOn'): Document {
  const [requirement] = inOrder(document, 'requirement');
  if (requirement === undefined) throw new Error('there is a requirement');
  const added = applyChange(document, addCountermeasure(document, { requirementId: requirement.id, candidateId: candidateNamed(document, name) }, kind, context));
  const id = wayOf(added);
  const fit = inOrder(added, 'level')[0]?.id ?? null;
  return applyChange(added, editRecords(added, 'countermeasure', [{ id, values: { title: '連携の追加', chosen: true, levelAfterId: fit } }]));
}

function wayOf(document: Document): IdOf<'countermeasure'> {
  const last = inOrder(document, 'countermeasure').at(-1);
  if (last === undefined) throw new Error('there is a countermeasure');
  return last.id;
}

const withUnestimated = (document: Document, name: string): Document => applyChange(document, addCandidate(document, { name }, context));
const explained = (document: Document, language: Language = 'ja'): string => explainCosts(estimatesOf(document), missingCostsOf(document), texts(language));
const estimateOf = (document: Document, name: string) => evaluate(document, notSimulated).candidates.find((candidate) => candidate.name === name)?.estimate;

describe('a countermeasure without a cost line', () => {
  test('has an unknown cost: no total, no price of a point, and no claim to be free', () => {
    const document = withWay(two(), '甲');
    const [way] = countermeasuresOf(document);
    expect([way?.total, way && costPerPoint(way)]).toEqual([null, null]);
    expect(way?.gain).toBeGreaterThan(0);
    expect(explainGains(countermeasuresOf(document), texts('ja'))).toBe('費用と適合度の上昇がそろった対応策はまだない');
    expect(evaluate(document, notSimulated).countermeasures.list).toMatchObject([{ cost: { total: null }, costPerPoint: null }]);
  });

  test('is named wherever the total is compared', () => {
    const document = withWay(two(), '甲');
    expect(explained(document)).toBe(
      '見積り済みの費用だけでは、期待値が最も低いのは甲の 26 万円、ばらつきが最も大きいのは甲の ±3.05 万円（甲の対応策「連携の追加」の費用は未見積り）',
    );
    expect(explained(document, 'en')).toMatch(/^On the costs estimated so far: 甲 has the lowest expected cost, .+ \(cost of the countermeasure “連携の追加” of 甲 not estimated\)$/);
    expect(explainFitAndCost(scoresOf(document), estimatesOf(document), missingCostsOf(document), texts('ja'))).toContain('連携の追加');
    expect(estimateOf(document, '甲')?.missing).toEqual([{ kind: 'countermeasure', id: wayOf(document), title: '連携の追加' }]);
    expect(estimateOf(document, '乙')?.missing).toEqual([]);
    const draft = findingDrafts(document, 'ja')[0]?.sections.recommendation;
    expect(draft).toContain('この額に、対応策「連携の追加」の費用は入っていません（未見積り）。');
  });

  test('that costs nothing says so by a line of 0', () => {
    const open = withWay(two(), '甲');
    const document = applyChange(open, recordNothing(open, wayOf(open), '費用はかからない', context));
    const [way] = countermeasuresOf(document);
    expect([way?.total?.spread.expected, way && costPerPoint(way)]).toEqual([0, 0]);
    expect(isEven(missingCostsOf(document))).toBe(true);
    expect(explained(document)).toBe('期待値が最も低いのは甲の 26 万円、ばらつきが最も大きいのは甲の ±3.05 万円');
    expect(explainGains(countermeasuresOf(document), texts('ja'))).toContain('費用をかけずに');
  });

  test('is not priced by a line that was added and left empty, which takes the name of nothing', () => {
    const open = withWay(two(), '甲');
    const blank = applyChange(open, addEstimate(open, candidateNamed(open, '甲'), { countermeasureId: wayOf(open) }, context));
    expect(countermeasuresOf(blank)[0]?.total).toBeNull();
    expect(missingCostsOf(blank).partial).toHaveLength(1);
    const change = recordNothing(blank, wayOf(blank), '費用はかからない', context);
    expect(change.estimate?.added).toEqual([]);
    expect(isEven(missingCostsOf(applyChange(blank, change)))).toBe(true);
  });

  test('that accepts the gap has nothing to price, and one that is not chosen is in no total', () => {
    expect(isEven(missingCostsOf(withWay(two(), '甲', 'accept')))).toBe(true);
    const chosen = withWay(two(), '甲', 'processChange');
    expect(isEven(missingCostsOf(chosen))).toBe(false);
    const left = applyChange(chosen, editRecords(chosen, 'countermeasure', [{ id: wayOf(chosen), values: { chosen: false } }]));
    expect(isEven(missingCostsOf(left))).toBe(true);
  });

  test('leaves open which of several is cheapest per point', () => {
    const one = withWay(two(), '甲');
    const priced = applyChange(one, addEstimate(one, candidateNamed(one, '甲'), { countermeasureId: wayOf(one), title: '設定', optimistic: yen.parse(30_000), mostLikely: yen.parse(30_000), pessimistic: yen.parse(30_000) }, context));
    expect(explainGains(countermeasuresOf(priced), texts('ja'))).toBe('適合度 1 ポイントあたりが最も安いのは「連携の追加」（0.12 万円）');
    expect(explainGains(countermeasuresOf(withWay(priced, '甲')), texts('ja'))).toBe(
      '費用と上昇がわかる 1 件のうちでは、適合度 1 ポイントあたりが最も安いのは「連携の追加」（0.12 万円）（わからないもの 1 件）',
    );
  });
});

describe('a candidate without an estimate', () => {
  test('is not compared as if it cost nothing: what is said is said of the others', () => {
    const document = withUnestimated(withUnestimated(two(), '丙'), '丁');
    expect(explained(document)).toBe(
      '見積りのある 2 候補のうちでは、期待値が最も低いのは甲の 26 万円、ばらつきが最も大きいのは甲の ±3.05 万円（未見積り 2 候補：丙と丁）',
    );
    expect(explained(document, 'en')).toMatch(/^Of the 2 candidates with an estimate: .+ \(2 candidates without an estimate: 丙 and 丁\)$/);
    expect(cheapestHeading(missingCostsOf(document), translator('ja'))).toBe('見積りのある 2 候補のうちで最も安くなる確率');
    expect(estimateOf(document, '丙')).toMatchObject({ total: null, missing: [{ kind: 'estimate' }] });
  });

  test('has none by the costs of its countermeasures alone, nor by an empty line', () => {
    const base = withWay(withUnestimated(two(), '丙'), '丙');
    const document = applyChange(base, addEstimate(base, candidateNamed(base, '丙'), { countermeasureId: wayOf(base), title: '設定', ...nothing, pessimistic: yen.parse(20_000) }, context));
    expect(missingCostsOf(document).unestimated.map(({ name }) => name)).toEqual(['丙']);
    expect(totalsOfCandidates(document)).toHaveLength(2);
    expect(costJobOf(document).candidates).toHaveLength(2);
    const blank = applyChange(document, addEstimate(document, candidateNamed(document, '丙'), {}, context));
    expect(missingCostsOf(blank).unestimated).toHaveLength(1);
    const typed = applyChange(blank, editRecords(blank, 'estimate', [{ id: inOrder(blank, 'estimate').at(-1)?.id ?? ('' as IdOf<'estimate'>), values: { title: '無料版' } }]));
    expect(missingCostsOf(typed).unestimated).toHaveLength(1);
    const free = applyChange(typed, editRecords(typed, 'estimate', [{ id: inOrder(typed, 'estimate').at(-1)?.id ?? ('' as IdOf<'estimate'>), values: nothing }]));
    expect(missingCostsOf(free).unestimated).toEqual([]);
    expect(explained(free)).toContain('期待値が最も低いのは丙の');
  });

  test('makes every claim about a budget or a place one about the others', () => {
    const document = withUnestimated(two(), '丙');
    const missing = missingCostsOf(document);
    const simulation = simulateCosts({ ...costJobOf(document), trials: 2000, seed: 3 });
    const totals = simulatedTotals(totalsOfCandidates(document), simulation);
    for (const budget of [null, 10_000, 300_000, 9_000_000]) expect(explainCurves(totals, { budget, percent: 80 }, missing, texts('ja'))).toMatch(/^見積りのある 2 候補のうちでは、.+（未見積り 1 候補：丙）$/);
    expect(explainCheaper(totals, simulation, missing, texts('ja'))).not.toContain('丙');
  });
});

test('what is said of one candidate names what its total leaves out, and nothing of another', () => {
  const document = withUnestimated(withWay(two(), '甲'), '丙');
  const missing = missingCostsOf(document);
  const simulation = simulateCosts({ ...costJobOf(document), trials: 2000, seed: 3 });
  const [first, second] = simulatedTotals(totalsOfCandidates(document), simulation);
  if (first === undefined || second === undefined) throw new Error('both are simulated');
  expect(explainRange(first, missing, texts('ja'))).toMatch(/^見積り済みの費用だけでは、甲の総額は.+（甲の対応策「連携の追加」の費用は未見積り）$/);
  expect(explainRange(second, missing, texts('ja'))).toMatch(/^乙の総額は[^（]+$/);
});

describe('a class of cost that only some have', () => {
  const classed = (): Document => {
    const document = two();
    const operation = inOrder(document, 'costClass').find(({ name }) => name === '運用')?.id ?? null;
    return applyChange(document, addEstimate(document, candidateNamed(document, '甲'), { title: '監視', costClassId: operation, frequency: 'monthly', ...nothing, mostLikely: yen.parse(4000), pessimistic: yen.parse(5000) }, context));
  };

  test('is named before totals are compared', () => {
    const document = classed();
    expect(missingPhrases(missingCostsOf(document), texts('ja'))).toEqual(['「運用」の明細：乙になし']);
    expect(missingPhrases(missingCostsOf(document), texts('en'))).toEqual(['no line of “運用”: 乙']);
    expect(explained(document)).toMatch(/^見積り済みの費用だけでは、.+（「運用」の明細：乙になし）$/);
    expect(estimateOf(document, '乙')?.missing).toMatchObject([{ kind: 'costClass', name: '運用', candidates: [candidateNamed(document, '甲')] }]);
    expect(findingDrafts(document, 'ja')[1]?.sections.recommendation).toContain('甲にある「運用」の費用が、この額にはありません。');
  });

  test('is said to be not needed by a line of 0, which asks the others for none', () => {
    const document = classed();
    const [{ costClass } = { costClass: undefined }] = missingCostsOf(document).classes;
    if (costClass === undefined) throw new Error('a class is missing');
    const candidateId = candidateNamed(document, '乙');
    const said = applyChange(document, recordNotNeeded(document, { candidateId, costClassId: costClass.id, title: '運用：不要' }, context));
    expect(isEven(missingCostsOf(said))).toBe(true);
    const removed = applyChange(said, removeRecords(said, 'estimate', [inOrder(said, 'estimate').find(({ title }) => title === '監視')?.id ?? '']));
    expect(isEven(missingCostsOf(removed))).toBe(true);
  });
});

describe('lines without a class, while others pay for classes their candidate has no line of', () => {
  /** 甲 has lines of two more classes, 乙 its one line of 35 and one of 6.5 without a class, a discount and a free line. */
  const open = (): Document => {
    let document = classify(two(), ['乙'], undefined);
    const add = (name: string, title: string, points: readonly [number, number, number], costClass?: string): void => {
      const [optimistic, mostLikely, pessimistic] = [signedYen.parse(points[0]), signedYen.parse(points[1]), signedYen.parse(points[2])];
      const costClassId = inOrder(document, 'costClass').find((entry) => entry.name === costClass)?.id ?? null;
      document = applyChange(document, addEstimate(document, candidateNamed(document, name), { title, costClassId, optimistic, mostLikely, pessimistic }, context));
    };
    add('甲', '旧台帳の移し替え', [30_000, 40_000, 80_000], '移行');
    add('甲', '操作の講習', [20_000, 20_000, 20_000], '教育');
    add('乙', '台帳の移し替え', [50_000, 65_000, 80_000]);
    add('乙', '出精値引き', [-9000, -9000, -9000]);
    add('乙', '無償の窓口', [0, 0, 0]);
    return document;
  };

  test('may hold them: no class is said to be missing, and none can be recorded as not needed', () => {
    const missing = missingCostsOf(open());
    expect(missing.classes.map(({ costClass, lacks }) => [costClass.name, lacks.map(({ name }) => name)])).toEqual([]);
    expect(missing.unclassified.map(({ lines, classes }) => [lines.map(({ title }) => title), classes.map(({ name }) => name)])).toEqual([[['乙', '台帳の移し替え'], ['ライセンス・利用料', '教育', '移行']]]);
  });

  test('are counted with their amount wherever totals are compared, in both languages', () => {
    const document = open();
    const missing = missingCostsOf(document);
    expect(missingPhrases(missing, texts('ja'))).toEqual(['乙の区分なしの明細 2 件（41.5 万円）に「ライセンス・利用料」、「教育」、ほか 1 件の費用があるかもしれない']);
    expect(missingPhrases(missing, texts('en')).join('')).toMatch(/^乙: 2 lines without a class \(.+\) may hold “ライセンス・利用料”, “教育”, and 1 more$/u);
    expect(missingSentences(missing, texts('ja'))).toEqual([
      '乙：区分のない明細が 2 件（41.5 万円）あり、ほかの候補にある「ライセンス・利用料」、「教育」、「移行」の費用はその中かもしれません。三点見積りで区分を選ぶと、足りない費用があるか分かります。',
    ]);
    expect(explained(document)).toContain('（乙の区分なしの明細 2 件');
    expect(explained(document)).not.toContain('見積り済みの費用だけ');
    expect(missingHeading(missing, translator('ja'))).toBe('確かめたい明細');
    expect([estimateOf(document, '甲')?.missing, estimateOf(document, '乙')?.missing]).toMatchObject([[], [{ kind: 'unclassifiedLines', expected: 41.5, classes: [{}, { name: '教育' }, { name: '移行' }] }]]);
    const draft = findingDrafts(document, 'ja')[1]?.sections.recommendation;
    expect(draft).toContain('このうち区分のない明細 2 件（41.5 万円）に、ほかの候補にある「ライセンス・利用料」「教育」「移行」の費用が含まれるかもしれません。');
    expect(draft).not.toContain('この額にはありません');
  });

  test('are named no more once they have a class, when what is missing is', () => {
    const document = classify(classify(open(), ['乙'], inOrder(open(), 'costClass')[0]?.name), ['台帳の移し替え'], '移行');
    expect(missingPhrases(missingCostsOf(document), texts('ja'))).toEqual(['「教育」の明細：乙になし']);
  });

  test('are no matter where nobody has a class', () => {
    expect(isEven(missingCostsOf(classify(open(), inOrder(open(), 'estimate').map(({ title }) => title), undefined)))).toBe(true);
  });
});

test('a discount in a class of its own asks the others for none', () => {
  const document = two();
  const own = inOrder(document, 'costClass').at(-1)?.id ?? null;
  const discount = { title: '出精値引き', costClassId: own, optimistic: signedYen.parse(-8000), mostLikely: signedYen.parse(-8000), pessimistic: signedYen.parse(-4000) };
  expect(isEven(missingCostsOf(applyChange(document, addEstimate(document, candidateNamed(document, '甲'), discount, context))))).toBe(true);
});

test('a line that is counted 0 times costs nothing: it asks the others for none, and none is asked of its candidate', () => {
  const document = two();
  const migration = inOrder(document, 'costClass').find(({ name }) => name === '移行')?.id ?? null;
  const line = (quantity: number) => ({ title: '旧データの移行', costClassId: migration, quantity, optimistic: yen.parse(40_000), mostLikely: yen.parse(50_000), pessimistic: yen.parse(80_000) });
  const withLine = (current: Document, name: string, quantity: number): Document => applyChange(current, addEstimate(current, candidateNamed(current, name), line(quantity), context));
  expect(missingPhrases(missingCostsOf(withLine(document, '甲', 3)), texts('ja'))).toEqual(['「移行」の明細：乙になし']);
  const none = withLine(document, '甲', 0);
  expect([missingPhrases(missingCostsOf(none), texts('ja')), isEven(missingCostsOf(none))]).toEqual([[], true]);
  expect(isEven(missingCostsOf(withLine(none, '乙', 2)))).toBe(true);
});

test('of many uneven classes a headline names two and a sentence six, in one list, and both count the rest', () => {
  const uneven = (count: number): Document => {
    const document = two();
    const classes = inOrder(document, 'costClass').slice(1, count + 1);
    return classes.reduce((current, { id, name }, index) => applyChange(current, addEstimate(current, candidateNamed(current, index % 2 === 0 ? '甲' : '乙'), { title: name, costClassId: id, ...nothing, pessimistic: yen.parse(3000) }, context)), document);
  };
  const said = (count: number, language: Language): readonly string[] => missingPhrases(missingCostsOf(uneven(count)), texts(language));
  expect(said(4, 'ja')).toEqual(['「初期」の明細：乙になし、「構築」の明細：甲になし、ほか 2 件']);
  expect(said(3, 'ja').join('')).toMatch(/、ほか 1 件$/u);
  expect(said(2, 'ja')).toEqual(['「初期」の明細：乙になし、「構築」の明細：甲になし']);
  expect(said(4, 'en')).toEqual(['no line of “初期”: 乙; no line of “構築”: 甲; and 2 more']);
  const sentences = (count: number, language: Language): readonly string[] => missingSentences(missingCostsOf(uneven(count)), texts(language));
  expect(sentences(2, 'ja')).toEqual(['明細のある候補とない候補に分かれる区分：「初期」（甲にあり、乙になし）、「構築」（乙にあり、甲になし）。要らない費用なら、0 の明細を加えてください。']);
  expect(sentences(7, 'ja')).toHaveLength(1);
  expect(sentences(7, 'ja').join('')).toContain('（乙にあり、甲になし）、ほか 1 件。');
  expect(sentences(7, 'en').join('')).toMatch(/^Classes of cost .+: “初期” \(with: 甲; without: 乙\); .+; and 1 more\. Where a cost is not needed, add a line of 0\.$/u);
});

test('the cheapest is marked where a mandatory requirement drops it', () => {
  const document = comparison({
    requirements: [{ title: '暗号化', mandatory: true }],
    candidates: [
      { name: '甲', levels: '×', points: [100_000, 100_000, 100_000] },
      { name: '乙', levels: '◎', points: [500_000, 500_000, 500_000] },
    ],
  });
  expect(explained(document)).toBe('期待値が最も低いのは甲（足切り）の 10 万円');
});

describe('a claim about costs never grows stronger', () => {
  const amounts = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 })).map((values) => values.toSorted((a, b) => a - b).map((value) => value * 1000));
  const candidates = fc
    .array(fc.record({ points: amounts, has: fc.boolean() }), { minLength: 1, maxLength: 4 })
    .map((found) => found.map(({ points: [o = 0, m = 0, p = 0], has }, index) => ({ name: `候補${index}`, levels: '△◎', ...(has && { points: [o, m, p] as const }) })));

  test('by one more candidate without an estimate: every claim keeps the condition and the others keep their numbers', () => {
    fc.assert(
      fc.property(candidates, (given) => {
        const document = comparison({ requirements, candidates: given });
        const more = withUnestimated(document, '新候補');
        expect(totalsOfCandidates(more)).toEqual(totalsOfCandidates(document));
        const missing = missingCostsOf(more);
        const said = explained(more);
        if (missing.estimated.length > 0) expect(said).toContain('未見積り');
        if (missing.estimated.length > 1) expect(said).toMatch(/^見積りのある \d 候補のうちでは、/);
        expect(cheapestHeading(missing, translator('ja'))).not.toBe(translator('ja')('simulation.results.cheapest'));
      }),
      { numRuns: 40 },
    );
  });

  test('by a chosen countermeasure without a price, which a line of 0 is not', () => {
    fc.assert(
      fc.property(candidates, (given) => {
        const document = comparison({ requirements, candidates: given.map((candidate) => ({ ...candidate, points: candidate.points ?? ([0, 0, 0] as const) })) });
        const open = withWay(document, '候補0');
        expect(totalsOfCandidates(open)).toEqual(totalsOfCandidates(document));
        expect(isEven(missingCostsOf(document))).toBe(true);
        expect(explained(open)).toContain(explained(document));
        expect(explained(open)).toContain('費用は未見積り');
        const free = applyChange(open, recordNothing(open, wayOf(open), '無料', context));
        expect(explained(free)).toBe(explained(document));
        expect(estimateOf(free, '候補0')?.total?.modelled).toEqual(estimateOf(document, '候補0')?.total?.modelled);
      }),
      { numRuns: 40 },
    );
  });
});
