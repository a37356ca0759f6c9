import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../main/evaluate.ts';
import { addEstimate } from '../../shared/actions/add-estimate.ts';
import type { ActionContext } from '../../shared/actions/context.ts';
import { editRecords } from '../../shared/actions/edit-records.ts';
import { addTasks, setPredecessors } from '../../shared/actions/plan-tasks.ts';
import { applyChange, type Change } from '../../shared/change.ts';
import { calibrationOf } from '../../shared/calibration.ts';
import { explainCosts } from '../../shared/chart-findings.ts';
import { type Document, inOrder } from '../../shared/document.ts';
import { findingDrafts } from '../../shared/drafts/finding-drafts.ts';
import { estimatesOf } from '../../shared/estimates.ts';
import { languages, translator } from '../../shared/language/index.ts';
import { missingCostsOf } from '../../shared/missing-costs.ts';
import { missingPhrases } from '../../shared/missing-cost-texts.ts';
import type { EntityName, IdOf } from '../../shared/model/entities.ts';
import { frequencies } from '../../shared/model/estimate.ts';
import { type Lag, weeks, yen } from '../../shared/model/values.ts';
import { dueTime, planFor } from '../../shared/plan.ts';
import { costJobOf, scheduleJobOf } from '../../shared/simulation-jobs.ts';
import { totalsOfCandidates } from '../../shared/totals.ts';
import { untimedText } from '../../shared/untimed-text.ts';
import { answerWork } from '../../shared/work/answer.ts';
import { comparison } from '../support/comparison.ts';
import { countingContext, idOf } from '../support/context.ts';
import { nothing } from '../support/nothing.ts';

const texts = (language: 'ja' | 'en') => ({ unit: 'tenThousandYen', translate: translator(language), language }) as const;
const candidate = idOf('candidate', 'candidate-1');
const counting = countingContext();
/** Ids that differ from those of the comparisons it adds to. */
const context: ActionContext = { ...counting, newId: <Entity extends EntityName>(entity: Entity) => `more-${counting.newId(entity)}` as IdOf<Entity> };

const priced = (points: readonly [number, number, number]): Document =>
  comparison({ requirements: [{ title: '検索' }], candidates: [{ name: '甲', levels: '◎', points }, { name: '乙', levels: '△', points: [410_000, 470_000, 900_000] }] });

describe('a cost line without amounts', () => {
  test('changes no number, and every claim about totals names it, whatever else the line says', () => {
    const amounts = fc.tuple(fc.nat(900_000), fc.nat(900_000), fc.nat(900_000)).map((points) => points.toSorted((a, b) => a - b) as [number, number, number]);
    const title = fc.constantFrom('教育', 'オプション（見積り待ち）', ' ');
    fc.assert(
      fc.property(amounts, title, fc.constantFrom(...frequencies), fc.integer({ min: 1, max: 60 }), (points, name, frequency, quantity) => {
        const before = priced(points);
        const after = applyChange(before, addEstimate(before, candidate, { title: name, frequency, quantity, pessimisticAssumption: '別途見積' }, context));
        expect(totalsOfCandidates(after)).toEqual(totalsOfCandidates(before));
        expect(costJobOf(after)).toEqual(costJobOf(before));
        expect(calibrationOf(after)).toEqual(calibrationOf(before));
        for (const language of languages) {
          const shown = name.trim() || translator(language)('frame.untitled');
          const [missing] = [missingCostsOf(after)];
          expect(missingPhrases(missing, texts(language)).join('')).toContain(shown);
          const [said, was] = [after, before].map((document) => explainCosts(estimatesOf(document), missingCostsOf(document), texts(language)));
          expect(was).not.toContain(shown);
          expect(said).toContain(shown);
          expect(said).toMatch(language === 'ja' ? /^見積り済みの費用だけでは、/ : /^On the costs estimated so far: /);
          expect(findingDrafts(after, language)[0]?.sections.recommendation).toContain(shown);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('is no estimate of a candidate, and leaves the step undone until 0 is typed', () => {
    const bare = comparison({ requirements: [{ title: '検索' }], candidates: [{ name: '甲', levels: '◎' }] });
    const named = applyChange(bare, addEstimate(bare, candidate, { title: '初期費用' }, context));
    expect(estimatesOf(named)[0]?.total).toBeNull();
    expect(evaluate(named).candidates[0]?.estimate).toMatchObject({ total: null, missing: [{ kind: 'estimate' }], lines: [{ priced: 'blank', each: null, total: null }] });
    expect(missingIn(named, 'estimates')).toEqual(['procedure.missing.estimates']);
    const partly = applyChange(named, addEstimate(named, candidate, { title: '利用料', ...nothing, pessimistic: yen.parse(70_000) }, context));
    expect(missingIn(partly, 'estimates')).toEqual(['procedure.missing.amounts']);
    const [line] = inOrder(partly, 'estimate');
    const free = applyChange(partly, editRecords(partly, 'estimate', [{ id: line?.id ?? idOf('estimate', ''), values: nothing }]));
    expect(missingIn(free, 'estimates')).toEqual([]);
  });
});

const missingIn = (document: Document, screen: 'estimates' | 'plan' | 'schedule') => answerWork[screen](document).missing.map(({ text }) => text);

const length = (o: number, m: number, p: number) => ({ optimistic: weeks.parse(o), mostLikely: weeks.parse(m), pessimistic: weeks.parse(p) });

/** 設定 → ? → 公開, and 研修 beside them; due in time or not. */
function withUntimed(): Document {
  let document = comparison({ requirements: [{ title: '検索' }], candidates: [{ name: '甲', levels: '◎' }] });
  const run = (change: Change): void => {
    document = applyChange(document, change);
  };
  const tasks = [{ title: '設定', ...length(1, 2, 9) }, { title: '移行' }, { title: '公開', ...length(1, 1, 1) }, { title: '研修', ...length(3, 4, 5) }, { title: '本番切替', ...length(0, 0, 0) }];
  run(addTasks(document, candidate, tasks, context));
  const [first, second, third, , last] = inOrder(document, 'task').map(({ id }) => id);
  if (first === undefined || second === undefined || third === undefined || last === undefined) throw new Error('the tasks are there');
  const after = (taskId: typeof first, before: typeof first, lag = 0) => ({ taskId, predecessors: [{ id: before, lag: lag as Lag }] });
  run(setPredecessors(document, [after(second, first, 1), after(third, second), after(last, third)], context));
  run(editRecords(document, 'project', [...document.project.values()].map(({ id }) => ({ id, values: { planStart: '2026-12-07', planDue: '2027-03-31', recommendedCandidateId: candidate } }))));
  return document;
}

describe('a task without durations', () => {
  test('gives the plan no end, no critical path and no chance, but what comes before it has its time', () => {
    const document = withUntimed();
    const plan = planFor(document, candidate);
    expect([plan.duration, plan.critical, plan.dates]).toEqual([null, null, null]);
    expect(plan.tasks.map(({ scheduled: { earliestStart, earliestFinish } }) => [earliestStart, earliestFinish])).toEqual([
      [0, 3],
      [4, null],
      [null, null],
      [0, 4],
      [null, null],
    ]);
    expect(plan.tasks.every(({ scheduled }) => scheduled.isCritical === null && scheduled.float === null)).toBe(true);
    expect(plan.tasks.map(({ dates }) => dates !== null)).toEqual([true, false, false, true, false]);
    expect(dueTime(document, plan)?.onePathProbability).toBeNull();
    expect(scheduleJobOf(document, candidate).tasks).toEqual([]);
    expect(evaluate(document).plan.plans[0]).toMatchObject({ weeks: null, deviation: null, criticalPaths: null, due: { onePathProbability: null, probability: null } });
  });

  test('is named where the end would be told, and leaves the steps undone; a milestone of 0 is not', () => {
    const document = withUntimed();
    expect(untimedText(planFor(document, candidate), texts('ja'))).toContain('1 件あるため、いつ終わるかはまだわかりません（「移行」）');
    expect(untimedText(planFor(document, candidate), texts('en'))).toContain('1 task has no duration (“移行”)');
    for (const screen of ['plan', 'schedule'] as const) expect(missingIn(document, screen)).toContain('procedure.missing.durations');
    const [, second] = inOrder(document, 'task');
    const timed = applyChange(document, editRecords(document, 'task', [{ id: second?.id ?? idOf('task', ''), values: length(0, 0, 0) }]));
    for (const screen of ['plan', 'schedule'] as const) expect(missingIn(timed, screen)).not.toContain('procedure.missing.durations');
    expect(planFor(timed, candidate).duration).toBeCloseTo(5, 12);
  });
});
