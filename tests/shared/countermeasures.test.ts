import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../main/evaluate.ts';
import { readSample } from '../../main/samples.ts';
import { addEstimate } from '../../shared/actions/add-estimate.ts';
import { rate } from '../../shared/actions/assess.ts';
import { addCountermeasure, editCountermeasures } from '../../shared/actions/countermeasures.ts';
import { editRecords } from '../../shared/actions/edit-records.ts';
import { removeRecords } from '../../shared/actions/remove-records.ts';
import { applyChange, invertChange } from '../../shared/change.ts';
import { afterCountermeasures, costPerPoint, countermeasuresOf, documentAfter, gapStates } from '../../shared/countermeasures.ts';
import { type Document, recordsOf } from '../../shared/document.ts';
import { findingDrafts } from '../../shared/drafts/finding-drafts.ts';
import { estimatesOf } from '../../shared/estimates.ts';
import { gapsOf, scoresOf } from '../../shared/evaluation.ts';
import { findFlaw } from '../../shared/model/check.ts';
import { procedureOf } from '../../shared/procedure.ts';
import { anyDocument } from '../support/arbitrary-document.ts';
import { countingContext, idOf } from '../support/context.ts';
import { recordNothing } from '../../shared/actions/record-nothing.ts';

const companyA = () => readSample('resources', 'company-a', 'ja');

const choose = (document: Document, id: string, chosen: boolean) =>
  editRecords(document, 'countermeasure', [{ id: idOf('countermeasure', id), values: { chosen } }]);

const expectedOf = (document: Document, id: string): number | undefined =>
  estimatesOf(document).find(({ candidate }) => candidate.id === id)?.total?.classic.expected;

describe('a gap that is only accepted', () => {
  /** SaaS B's gap, answered by a setting that leads to a full fit, and then only accepted. */
  const answered = (kind: 'setting' | 'accept') => {
    const context = countingContext();
    const base = companyA();
    const gap = gapsOf(base).find(({ candidate }) => candidate.id === 'saas-b');
    if (gap === undefined) throw new Error('SaaS B has a gap');
    const added = applyChange(base, addCountermeasure(base, { requirementId: gap.requirement.id, candidateId: gap.candidate.id }, 'setting', context));
    const id = [...added.countermeasure.keys()].at(-1) ?? idOf('countermeasure', '');
    const levelAfterId = idOf('level', 'full');
    const set = applyChange(added, editCountermeasures(added, [{ id, values: { levelAfterId, chosen: true } }]));
    return { id, levelAfterId, document: kind === 'setting' ? set : applyChange(set, editCountermeasures(set, [{ id, values: { kind } }])), set };
  };
  const after = (document: Document) => afterCountermeasures(document).find(({ today }) => today.candidate.id === 'saas-b');

  test('has no level afterwards: choosing to accept it clears the level in the same change, and none can be given', () => {
    const { id, levelAfterId, document, set } = answered('accept');
    expect([set.countermeasure.get(id)?.levelAfterId, document.countermeasure.get(id)?.levelAfterId]).toEqual([levelAfterId, null]);
    expect(editCountermeasures(document, [{ id, values: { levelAfterId } }])).toEqual({});
    const back = applyChange(document, editCountermeasures(document, [{ id, values: { kind: 'setting', levelAfterId } }]));
    expect(back.countermeasure.get(id)?.levelAfterId).toBe(levelAfterId);
  });

  test('changes no fit, whatever level an older file recorded; that is said and not used', () => {
    const { id, document, levelAfterId } = answered('accept');
    const old = applyChange(document, editRecords(document, 'countermeasure', [{ id, values: { levelAfterId } }]));
    expect(after(answered('setting').document)?.after.fit.fit).toBe(1);
    expect(after(old)?.after.fit).toEqual(after(old)?.today.fit);
    const way = countermeasuresOf(old).find(({ countermeasure }) => countermeasure.id === id);
    expect(way).toMatchObject({ gain: 0, levelAfter: undefined, ignoredLevel: { id: levelAfterId } });
    expect(evaluate(old).countermeasures.list.find((entry) => entry.id === id)).toMatchObject({ gain: 0, levelAfter: null, ignoredLevelAfter: '◎' });
    const remarks = procedureOf(old).works.flatMap(({ missing }) => missing.filter(({ text }) => text === 'procedure.missing.acceptedLevels'));
    expect(remarks).toMatchObject([{ values: { count: 1 } }]);
    expect(findingDrafts(old, 'ja').find(({ candidate }) => candidate.id === 'saas-b')?.sections.recommendation).not.toContain('選んだ対応策で、適合度は');
  });
});

describe('company A', () => {
  test('closes the gap of SaaS A by changing how stock is managed: 94.44 % becomes 100 %', () => {
    const after = afterCountermeasures(companyA()).map(({ today, after: later, chosen }) => [
      today.candidate.id,
      chosen,
      ((today.fit.fit ?? 0) * 100).toFixed(2),
      ((later.fit.fit ?? 0) * 100).toFixed(2),
    ]);
    expect(after).toEqual([
      ['saas-a', 1, '94.44', '100.00'],
      ['saas-b', 0, '94.44', '94.44'],
      ['package-c', 0, '61.11', '61.11'],
    ]);
  });

  test('is not pulled down by a countermeasure whose gap has closed, and undo brings the gap back with it', () => {
    const document = companyA();
    const chosen = applyChange(document, choose(document, 'security-service-c', true));
    const rating = (found: Document, level: string) => rate(found, [{ requirementId: idOf('requirement', 'security'), candidateId: idOf('candidate', 'package-c') }], idOf('level', level), countingContext());
    const packageC = (found: Document) => afterCountermeasures(found).find(({ today }) => today.candidate.id === 'package-c');
    expect(packageC(chosen)?.after.fit.fit ?? 0).toBeGreaterThan(packageC(chosen)?.today.fit.fit ?? 1);
    const close = rating(chosen, 'full');
    const closed = applyChange(chosen, close);
    expect(packageC(closed)?.after.fit).toEqual(packageC(closed)?.today.fit);
    const unrated = applyChange(chosen, rate(chosen, [{ requirementId: idOf('requirement', 'security'), candidateId: idOf('candidate', 'package-c') }], null, countingContext()));
    expect(packageC(unrated)?.after.fit.coverage).toBe(packageC(unrated)?.today.fit.coverage);
    expect(packageC(applyChange(closed, invertChange(close)))?.after.fit).toEqual(packageC(chosen)?.after.fit);
  });

  test('counts the plug-in in the three points of SaaS A while it is chosen, and not a yen more afterwards', () => {
    const document = companyA();
    const chosen = applyChange(document, choose(document, 'stock-plugin', true));
    // once (5+4·10+20)/6 and 60 months of (0.5+4·0.75+1)/6, in 万円
    expect(expectedOf(chosen, 'saas-a')).toBeCloseTo(800_000 + 650_000 / 6 + 60 * 7500, 6);
    expect(expectedOf(applyChange(chosen, choose(chosen, 'stock-plugin', false)), 'saas-a')).toBe(expectedOf(document, 'saas-a'));
    expect(expectedOf(chosen, 'saas-b')).toBe(expectedOf(document, 'saas-b'));
  });

  test('weighs cost against gain, and knows what costs nothing from what nobody has priced', () => {
    const ways = new Map(countermeasuresOf(companyA()).map((way) => [way.countermeasure.id, way]));
    const plugin = ways.get(idOf('countermeasure', 'stock-plugin'));
    expect(plugin?.gain).toBeCloseTo(0.5 / 9, 12);
    expect(plugin?.cost.monthly?.expected).toBeCloseTo(7500, 9);
    expect(costPerPoint(plugin ?? { total: null, gain: null })).toBeCloseTo((650_000 / 6 + 450_000) / (50 / 9), 6);
    const simpler = ways.get(idOf('countermeasure', 'simpler-stock'));
    expect([simpler?.total?.spread.expected, simpler && costPerPoint(simpler)]).toEqual([0, 0]);
    const document = companyA();
    const unpriced = applyChange(document, removeRecords(document, 'estimate', [idOf('estimate', 'simpler-stock-once')]));
    const [left] = countermeasuresOf(unpriced);
    expect([left?.total, left && costPerPoint(left)]).toEqual([null, null]);
    expect(plugin?.warning).toBeNull();
  });

  test('warns of a customisation until every risk is graded and every high one is answered', () => {
    const document = companyA();
    const risk = idOf('customizationRisk', 'stock-plugin_cost');
    const high = applyChange(document, editRecords(document, 'customizationRisk', [{ id: risk, values: { grade: 3, mitigation: ' ' } }]));
    const open = applyChange(high, editRecords(high, 'customizationRisk', [{ id: idOf('customizationRisk', 'stock-plugin_delay'), values: { grade: null } }]));
    const warning = countermeasuresOf(open).find(({ countermeasure }) => countermeasure.id === 'stock-plugin')?.warning;
    expect(warning).toEqual({ ungraded: ['delay'], unmitigated: ['cost'] });
  });

  test('counts its gaps by how far they have come', () => {
    expect(gapStates(companyA())).toEqual({ none: 5, proposed: 2, chosen: 1, accepted: 0 });
  });
});

describe('any document', () => {
  test('is sound after its countermeasures, and untouched when none is chosen', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const after = documentAfter(document);
        expect(findFlaw(recordsOf(after))).toBeNull();
        const unchosen = [...document.countermeasure.keys()].map((id) => ({ id, values: { chosen: false } }));
        const without = applyChange(document, editRecords(document, 'countermeasure', unchosen));
        expect(documentAfter(without)).toBe(without);
      }),
    );
  });

  test('does not lose fit by countermeasures that lower no level of rated cells', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const harmless = countermeasuresOf(document).every(
          ({ countermeasure, level, levelAfter }) => !countermeasure.chosen || levelAfter === undefined || (level?.score != null && levelAfter.score !== null && levelAfter.score >= level.score),
        );
        fc.pre(harmless);
        for (const { today, after } of afterCountermeasures(document)) expect(after.fit.fit ?? 0).toBeGreaterThanOrEqual((today.fit.fit ?? 0) - 1e-12);
      }),
    );
  });

  test('has the same fit after in whatever order its countermeasures stand', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const turned = { ...document, countermeasure: new Map([...document.countermeasure].reverse()) };
        const fits = (found: Document) => scoresOf(documentAfter(found)).candidates.map(({ fit }) => fit.fit);
        expect(fits(turned)).toEqual(fits(document));
      }),
    );
  });

  test('gets its totals back when a choice is taken back', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const flipped = [...document.countermeasure.values()].map(({ id, chosen }) => ({ id, values: { chosen: !chosen } }));
        const change = editRecords(document, 'countermeasure', flipped);
        const back = applyChange(applyChange(document, change), invertChange(change));
        expect(estimatesOf(back)).toEqual(estimatesOf(document));
      }),
    );
  });
});

test('a line nobody has filled in says nothing of what a countermeasure costs each time, and a line of 0 says 0', () => {
  const document = companyA();
  const id = idOf('countermeasure', 'stock-plugin');
  const bare = applyChange(document, removeRecords(document, 'estimate', [...document.estimate.values()].filter(({ countermeasureId }) => countermeasureId === id).map((line) => line.id)));
  const costOf = (found: Document) => countermeasuresOf(found).find(({ countermeasure }) => countermeasure.id === id)?.cost;
  const context = countingContext();
  const blank = applyChange(bare, addEstimate(bare, idOf('candidate', 'saas-a'), { countermeasureId: id, frequency: 'monthly' }, context));
  expect(costOf(blank)).toEqual({ once: null, monthly: null, yearly: null });
  const free = applyChange(blank, addEstimate(blank, idOf('candidate', 'saas-a'), { countermeasureId: id, frequency: 'monthly', title: '無償の設定' }, context));
  expect(costOf(free)).toEqual({ once: null, monthly: null, yearly: null });
  expect(costOf(applyChange(free, recordNothing(free, id, '', context)))).toMatchObject({ once: null, monthly: { expected: 0 }, yearly: null });
});
