import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addEstimate } from '../../shared/actions/add-estimate.ts';
import { addRecords } from '../../shared/actions/add-records.ts';
import { assess } from '../../shared/actions/assess.ts';
import { editRecords } from '../../shared/actions/edit-records.ts';
import { removeRecords } from '../../shared/actions/remove-records.ts';
import { applyChange, type Change, invertChange } from '../../shared/change.ts';
import { answersOf, candidateInQuestion, needsAttention, reviewRisks, scoresAfter } from '../../shared/countermeasures.ts';
import { type Document, projectOf } from '../../shared/document.ts';
import { estimatesOf, scoresOf } from '../../shared/evaluation.ts';
import { type Countermeasure, customizationRisks } from '../../shared/model/countermeasure.ts';
import type { LevelClass } from '../../shared/model/level.ts';
import type { Yen } from '../../shared/model/values.ts';
import { anyDocument } from '../support/arbitrary-document.ts';
import { idOf } from '../support/context.ts';
import { cell, levelOf, projectWith } from '../support/project.ts';

const blank = {
  kind: 'setting',
  title: '',
  description: '',
  levelAfterId: null,
  effort: '',
  benefit: '',
  benefitGrade: null,
  chosen: false,
} as const satisfies Partial<Countermeasure>;

/** Two candidates; the first has a gap and a partial fit. */
function withCountermeasures(...entries: (Partial<Omit<Countermeasure, 'levelAfterId'>> & { readonly after?: LevelClass; readonly at?: number })[]) {
  const { document: start, context } = projectWith(
    [
      { weight: 3, mandatory: true, ratings: ['gap', 'fit'] },
      { weight: 1, ratings: ['partial', 'fit'] },
      { weight: 4, ratings: ['fit', 'fit'] },
    ],
    2,
  );
  const records = entries.map(({ after, at = 1, ...values }) => ({
    ...blank,
    ...cell(at, 1),
    ...values,
    levelAfterId: after === undefined ? null : levelOf(start, after),
  }));
  const document = applyChange(start, addRecords(start, 'countermeasure', records, context));
  return { document, context };
}

const first = ({ candidates }: ReturnType<typeof scoresOf>) => candidates[0];
const chosenId = idOf('countermeasure', 'countermeasure-1');
const run = (document: Document, ...actions: ((current: Document) => Change)[]): Document =>
  actions.reduce((current, action) => applyChange(current, action(current)), document);

describe('fit after', () => {
  test('takes the best level of the chosen countermeasures, with knock-outs and coverage', () => {
    const { document } = withCountermeasures(
      { after: 'partial', chosen: true },
      { after: 'fit', chosen: true },
      { after: 'fit', chosen: false, at: 2 },
    );
    expect(first(scoresOf(document))).toMatchObject({ fit: { fit: 4.5 / 8 }, standing: { status: 'knockedOut' } });
    expect(first(scoresAfter(document))).toMatchObject({ fit: { fit: 7.5 / 8, coverage: 1 }, knockOuts: [], standing: { place: 2 } });
  });

  test('without a chosen countermeasure is fit today', () => {
    const { document } = withCountermeasures({ after: 'fit' }, { chosen: true });
    expect(scoresAfter(document)).toEqual(scoresOf(document));
  });

  test('ignores a countermeasure whose cell became a fit, until undo brings the gap back', () => {
    const { document, context } = withCountermeasures({ after: 'partial', chosen: true });
    const rating = assess(document, [{ ...cell(1, 1), values: { levelId: levelOf(document, 'fit') } }], context);
    const closed = applyChange(document, rating);
    expect(first(scoresAfter(closed))?.fit).toEqual(first(scoresOf(closed))?.fit);
    expect(answersOf(closed)[0]?.idle.map(({ countermeasure }) => countermeasure.id)).toEqual([chosenId]);
    const back = applyChange(closed, invertChange(rating));
    expect(first(scoresAfter(back))?.fit.fit).toBe(6 / 8);
    expect(answersOf(back)[0]?.idle).toEqual([]);
  });

  test('is never below fit today when no level after is lower, whatever the order', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const scoreOf = (id: Countermeasure['levelAfterId']): number => (id === null ? 1 : (document.level.get(id)?.score ?? -1));
        const rated = new Map(
          [...document.assessment.values()]
            .filter(({ evaluatorId }) => evaluatorId === null)
            .map(({ requirementId, candidateId, levelId }) => [`${requirementId} ${candidateId}`, levelId]),
        );
        const raising = [...document.countermeasure.values()].filter(
          ({ requirementId, candidateId, levelAfterId }) => scoreOf(levelAfterId) >= scoreOf(rated.get(`${requirementId} ${candidateId}`) ?? null),
        );
        const raised = { ...document, countermeasure: new Map(raising.map((entry) => [entry.id, entry])) };
        const turned = { ...document, countermeasure: new Map(raising.toReversed().map((entry) => [entry.id, entry])) };
        const after = scoresAfter(raised).candidates;
        for (const [index, { fit }] of scoresOf(document).candidates.entries())
          expect(after[index]?.fit.fit ?? 0).toBeGreaterThanOrEqual((fit.fit ?? 0) - 1e-12);
        expect(scoresAfter(turned).candidates.map(({ fit }) => fit)).toEqual(after.map(({ fit }) => fit));
      }),
    );
  });
});

describe('costs', () => {
  const line = { optimistic: 60 as Yen, mostLikely: 90 as Yen, pessimistic: 120 as Yen };

  test('of a chosen countermeasure join the total of its candidate and leave it when it is unchosen', () => {
    const { document: start, context } = withCountermeasures({ after: 'fit' });
    const candidateId = idOf('candidate', 'candidate-1');
    const document = run(
      start,
      (current) => addEstimate(current, candidateId, { ...line, title: '導入' }, context),
      (current) => addEstimate(current, candidateId, { ...line, frequency: 'monthly', countermeasureId: chosenId }, context),
    );
    const choose = editRecords(document, 'countermeasure', [{ id: chosenId, values: { chosen: true } }]);
    const chosen = applyChange(document, choose);
    const years = projectOf(document).horizonYears;
    expect(estimatesOf(document)[0]?.total?.classic.expected).toBe(90);
    expect(estimatesOf(chosen)[0]?.total?.classic.expected).toBe(90 + 90 * 12 * years);
    expect(estimatesOf(chosen)[0]?.lines.map(({ countermeasure }) => countermeasure?.id ?? null)).toEqual([null, chosenId]);
    expect(estimatesOf(applyChange(chosen, invertChange(choose)))).toEqual(estimatesOf(document));
    expect(estimatesOf(applyChange(chosen, removeRecords(chosen, 'countermeasure', [chosenId])))).toEqual(estimatesOf(document));
  });

  test('unchoosing restores every total exactly', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const unchosen = new Map([...document.countermeasure].map(([id, entry]) => [id, { ...entry, chosen: false }]));
        const without = { ...document, countermeasure: unchosen };
        const own = new Map([...document.estimate].filter(([, { countermeasureId }]) => countermeasureId === null));
        expect(estimatesOf(without).map(({ total }) => total)).toEqual(estimatesOf({ ...document, estimate: own }).map(({ total }) => total));
      }),
    );
  });

  test('are told once, per month, over the horizon and per point of fit', () => {
    const { document: start, context } = withCountermeasures({ after: 'fit' }, { after: 'gap' }, {});
    const candidateId = idOf('candidate', 'candidate-1');
    const document = run(
      start,
      (current) => addEstimate(current, candidateId, { ...line, quantity: 2, countermeasureId: chosenId }, context),
      (current) => addEstimate(current, candidateId, { ...line, frequency: 'monthly', countermeasureId: chosenId }, context),
      (current) => addEstimate(current, candidateId, { ...line, frequency: 'yearly', countermeasureId: chosenId }, context),
    );
    const [answer] = answersOf(document)[0]?.answers ?? [];
    const [entry, pointless, unjudged] = answer?.countermeasures ?? [];
    const years = projectOf(document).horizonYears;
    expect(entry?.gain).toBeCloseTo(3 / 8, 12);
    expect(entry?.cost.once).toEqual({ expected: 180, deviation: 20 });
    expect(entry?.cost.monthly.expected).toBeCloseTo(90 + 90 / 12, 9);
    expect(entry?.cost.total?.classic.expected).toBe(180 + 90 * 12 * years + 90 * years);
    expect(entry?.costPerPoint).toBeCloseTo((180 + 90 * 13 * years) / 37.5, 9);
    expect([pointless?.costPerPoint, unjudged?.costPerPoint]).toEqual(['noGain', 'noLevel']);
  });
});

describe('answers', () => {
  test('say what has been done about each gap', () => {
    const { document } = withCountermeasures({}, { kind: 'accept', chosen: true, at: 2 });
    const [one, other] = answersOf(document);
    expect(one?.answers.map(({ state }) => state)).toEqual(['proposed', 'accepted']);
    expect(other?.answers).toEqual([]);
    expect(answersOf(withCountermeasures({ chosen: true }).document)[0]?.answers.map(({ state }) => state)).toEqual(['chosen', 'none']);
  });

  test('begin with the recommended candidate, else with the first of the ranking', () => {
    const { document } = withCountermeasures();
    const project = projectOf(document);
    const recommended = editRecords(document, 'project', [{ id: project.id, values: { recommendedCandidateId: idOf('candidate', 'candidate-1') } }]);
    expect(candidateInQuestion(document)).toBe('candidate-2');
    expect(candidateInQuestion(applyChange(document, recommended))).toBe('candidate-1');
  });
});

test('a customisation wants every risk rated and every high one answered', () => {
  const { document } = withCountermeasures({ kind: 'customization' });
  const [unrated] = answersOf(document)[0]?.answers[0]?.countermeasures ?? [];
  expect(unrated?.riskReview?.unrated).toEqual(customizationRisks);
  expect(unrated !== undefined && needsAttention(unrated)).toBe(true);
  const risks = customizationRisks.map((risk, index) => ({
    id: idOf('customizationRisk', `risk-${index}`),
    countermeasureId: chosenId,
    risk,
    grade: index === 0 ? (3 as const) : (1 as const),
    mitigation: ' ',
  }));
  expect(reviewRisks(risks)).toMatchObject({ unrated: [], unmitigated: ['cost'] });
  const answered = reviewRisks(risks.map((risk) => ({ ...risk, mitigation: '上限を決める' })));
  expect(needsAttention({ riskReview: answered })).toBe(false);
  expect(needsAttention({ riskReview: null })).toBe(false);
});
