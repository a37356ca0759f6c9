import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRecords } from '../../shared/actions/add-records.ts';
import { addCountermeasure } from '../../shared/actions/countermeasures.ts';
import { createProject } from '../../shared/actions/create-project.ts';
import { describeGap } from '../../shared/actions/describe-gap.ts';
import { editRecords } from '../../shared/actions/edit-records.ts';
import { recommendCandidate } from '../../shared/actions/recommend-candidate.ts';
import { removeRecords } from '../../shared/actions/remove-records.ts';
import { applyChange } from '../../shared/change.ts';
import { type Document, emptyDocument, projectOf } from '../../shared/document.ts';
import { gapsOf, scoresOf } from '../../shared/evaluation.ts';
import { translator } from '../../shared/language/index.ts';
import { procedureOf, remarkText, saidOnce, type ScreenWork, withWaiting } from '../../shared/procedure.ts';
import { placeOf, screenAfter, screens, type StepScreen, steps } from '../../shared/screens.ts';
import { anyDocument } from '../support/arbitrary-document.ts';
import { companyA } from '../support/comparison.ts';
import { countingContext } from '../support/context.ts';
import { withEvaluators } from '../support/panel.ts';
import { cell, levelOf, projectWith } from '../support/project.ts';

const workAt = (document: Document, screen: StepScreen): ScreenWork => {
  const work = procedureOf(document).works.find((entry) => entry.screen === screen);
  if (work === undefined) throw new Error(`no work at ${screen}`);
  return work;
};
const sentences = (document: Document, screen: StepScreen): string[] =>
  workAt(document, screen).missing.map((remark) => remarkText(remark, translator('ja'), 'ja'));
const empty = applyChange(emptyDocument(), createProject({ name: '案件', language: 'ja' }, countingContext()));

describe('the procedure', () => {
  it('has every screen but the overview in exactly one step, in the order of the screens', () => {
    expect(steps.flatMap((step) => step.screens)).toEqual(screens.filter((screen) => screen !== 'overview'));
  });

  it('numbers the ten parts of the comparison from 3-1 to 3-10, and nothing else', () => {
    const parts = screens.flatMap((screen) => (screen === 'overview' ? [] : [placeOf(screen).number]));
    expect(parts.filter((number) => number !== null)).toEqual(Array.from({ length: 10 }, (_, index) => `3-${index + 1}`));
    expect(placeOf('gaps').number).toBe('3-5');
    expect(placeOf('reviews').number).toBe('3-10');
    expect(placeOf('plan').number).toBeNull();
  });

  it('leads from each screen to the one after it, and from the last back to the overview', () => {
    expect(screenAfter('overview')).toBe('currentState');
    expect(screenAfter('reviews')).toBe('countermeasures');
    expect(screenAfter('plan')).toBe('schedule');
    expect(screenAfter('calibration')).toBe('overview');
  });
});

describe('how far the procedure has come', () => {
  it('is nothing at all in a new project, which begins with the current state', () => {
    const { works, next, doneCount, optionalCount, count } = procedureOf(empty);
    expect(works.map(({ state }) => state)).toEqual(works.map(({ optional }) => (optional === true ? 'optional' : 'empty')));
    expect(next?.screen).toBe('currentState');
    expect(doneCount).toBe(0);
    expect(count).toBe(works.length);
    expect(optionalCount).toBe(works.filter(({ optional }) => optional === true).length);
  });

  it('asks at the completion date for a recommended candidate before it asks for its tasks, and says each thing once', () => {
    const document = companyA();
    const { id } = projectOf(document);
    const started = applyChange(document, editRecords(document, 'project', [{ id, values: { planStart: '2026-04-01' } }]));
    expect(sentences(started, 'schedule')).toEqual(['推奨する候補を選んでいません。']);
    const [first = null] = started.candidate.keys();
    const planless = applyChange(started, recommendCandidate(started, first));
    expect(sentences(planless, 'schedule')).toEqual(['推奨候補の作業がまだありません。']);
    const works = [workAt(planless, 'plan'), workAt(planless, 'schedule')];
    expect(saidOnce(works)).toEqual([works[0]]);
    expect(saidOnce([...works].reverse())).toEqual([works[1]]);
  });

  it('names in a new project what to begin with at every step that is asked for', () => {
    const silent = procedureOf(empty).works.filter(({ optional, missing }) => optional !== true && missing.length === 0);
    expect(silent.map(({ screen }) => screen)).toEqual([]);
  });

  it('follows the rating: nothing, some, all', () => {
    const rows = [{ title: '在庫', criterion: '即時', mandatory: true }, { title: '配送', criterion: '連携' }];
    const none = projectWith(rows, 2).document;
    expect(workAt(none, 'comparison').state).toBe('empty');
    expect(sentences(none, 'comparison')).toEqual(['評価がまだありません。']);
    const some = projectWith([{ ...rows[0], ratings: ['fit', null] }, { ...rows[1], ratings: ['fit', 'gap'] }], 2).document;
    expect(workAt(some, 'comparison').state).toBe('started');
    expect(sentences(some, 'comparison')).toEqual([
      '未評価が 1 件あります。',
      '必須項目の未評価が 1 件あります。結果によっては足切りになります。',
      '根拠の要る評価のうち、根拠が空のものが 1 件あります。',
    ]);
    expect(workAt(some, 'visuals')).toMatchObject({ state: 'optional', missing: [] });
  });

  it('counts a mandatory item only for the candidates that are compared', () => {
    const { document, context } = projectWith([{ title: '在庫', mandatory: true, minimumClass: 'partial', ratings: ['partial', null] }], 2);
    const dropped = document.candidate.get(cell(1, 2).candidateId);
    if (dropped === undefined) throw new Error('no candidate');
    const after = applyChange(document, {
      candidate: { added: [], removed: [], updated: [{ from: dropped, to: { ...dropped, stage: 'dropped' as const, stageReason: '高い' } }] },
    });
    expect(context.now()).toBeTypeOf('string');
    expect(sentences(after, 'comparison')).toEqual(['根拠の要る評価のうち、根拠が空のものが 1 件あります。']);
  });

  it('does without a consensus while there is one evaluator’s worth of ratings and nobody named', () => {
    const document = companyA();
    expect(workAt(document, 'consensus')).toMatchObject({ optional: true, missing: [] });
    const named = applyChange(document, addRecords(document, 'evaluator', [{ name: '店長', role: '', weight: 1 }] as never, countingContext()));
    expect(workAt(named, 'consensus')).toMatchObject({ optional: false, state: 'empty' });
    expect(sentences(named, 'consensus')).toEqual(['評価者の評価がまだありません。']);
  });

  it('asks for a countermeasure only where the candidate is still in the running', () => {
    expect(sentences(companyA(), 'countermeasures')).toEqual(['対応策を選んでいないギャップが 2 件あります（足切りの候補を除く）。']);
  });

  it('says where each thing is mended', () => {
    const document = companyA();
    const without = applyChange(document, removeRecords(document, 'candidate', [...document.candidate.keys()]));
    expect(workAt(without, 'gaps').missing).toEqual([{ text: 'procedure.missing.cells', screen: 'candidates' }]);
    expect(workAt(empty, 'gaps').missing).toEqual([{ text: 'procedure.missing.cells', screen: 'requirements' }]);
    expect(workAt(empty, 'fits').missing[0]?.screen).toBe('requirements');
  });

  it('counts what was added to a gap that only the evaluators’ mean makes one', () => {
    const { document, context } = projectWith([{ title: '在庫' }], 1);
    const rated = withEvaluators(document, [{ weight: 1, ratings: ['△'] }], context);
    expect(sentences(rated, 'countermeasures')).toEqual(['対応策を選んでいないギャップが 1 件あります（足切りの候補を除く）。']);
    const [natureId = null] = rated.gapNature.keys();
    const graded = applyChange(rated, describeGap(rated, cell(1, 1), { natureId, impact: 3, importance: 3 }, context));
    expect(workAt(graded, 'gaps')).toMatchObject({ state: 'done', missing: [], done: [{ values: { count: 1, graded: 1 } }] });
    const chosen = applyChange(graded, addCountermeasure(graded, cell(1, 1), 'setting', context));
    const empty = applyChange(chosen, editRecords(chosen, 'countermeasure', [...chosen.countermeasure.keys()].map((id) => ({ id, values: { chosen: true } }))));
    expect(workAt(empty, 'countermeasures').state).toBe('started');
    const said = { title: '設定を変える', levelAfterId: levelOf(empty, 'fit') };
    const answered = applyChange(empty, editRecords(empty, 'countermeasure', [...empty.countermeasure.keys()].map((id) => ({ id, values: said }))));
    expect(workAt(answered, 'countermeasures').missing).toEqual([]);
  });

  it('counts the gaps and the answered ones as the lists of gaps do, whatever the document', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const gaps = gapsOf(document);
        const graded = gaps.filter(({ described: gap }) => gap !== undefined && gap.natureId !== null && gap.impact !== null && gap.importance !== null);
        const [remark] = workAt(document, 'gaps').done;
        expect([remark?.values?.['count'] ?? 0, remark?.values?.['graded'] ?? 0]).toEqual([gaps.length, graded.length]);
        const running = scoresOf(document).candidates.filter(({ standing }) => standing.status !== 'knockedOut').map(({ candidate }) => candidate.id);
        const chosen = new Set(document.countermeasure.values().flatMap((record) => (record.chosen ? [`${record.requirementId} ${record.candidateId}`] : [])));
        const open = gaps.filter(({ requirement, candidate }) => running.includes(candidate.id) && !chosen.has(`${requirement.id} ${candidate.id}`));
        const asked = workAt(document, 'countermeasures').missing.find(({ text }) => text === 'procedure.missing.countermeasures');
        expect(asked?.values?.['count'] ?? 0).toBe(open.length);
      }),
      { numRuns: 60 },
    );
  });

  it('writes counts as the language writes them', () => {
    const remark = { text: 'procedure.missing.unrated', values: { count: 12_345 }, screen: 'comparison' } as const;
    expect(remarkText(remark, translator('ja'), 'ja')).toBe('未評価が 12,345 件あります。');
    expect(remarkText(remark, translator('en'), 'en')).toBe('12,345 cells are unrated.');
    expect(remarkText({ ...remark, values: { count: 1 } }, translator('en'), 'en')).toBe('1 cell is unrated.');
  });

  it('is done exactly where nothing is missing and the project does not do without, whatever the document', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { works, next, doneCount, optionalCount, count } = procedureOf(document);
        for (const work of works) {
          if (work.optional !== true) expect(work.state === 'done').toBe(work.missing.length === 0);
          for (const remark of [...work.done, ...work.missing]) {
            if (remark.values?.['count'] !== undefined) expect(remark.values['count']).toBeGreaterThan(0);
            for (const language of ['ja', 'en'] as const) expect(remarkText(remark, translator(language), language)).not.toMatch(/\{\{|procedure\./);
          }
        }
        expect(doneCount + optionalCount).toBeLessThanOrEqual(count);
        expect(next === null).toBe(doneCount + optionalCount === count);
        expect(count).toBe(procedureOf(empty).count);
      }),
      { numRuns: 60 },
    );
  });
});

describe('values typed that wait for their order', () => {
  const before = procedureOf(companyA());
  const doneStep = before.works.find(({ state }) => state === 'done')?.screen ?? 'estimates';
  const after = withWaiting(before, new Map([[doneStep, 3]]));

  it('put a step that was done back to work, and say so first', () => {
    const work = after.works.find(({ screen }) => screen === doneStep);
    expect(work).toMatchObject({ state: 'started', waiting: 3 });
    expect(work?.missing.map((remark) => remarkText(remark, translator('ja'), 'ja'))[0]).toBe('3 個の値は、三点がそろって順に並ぶまで、まだ保存していない');
    expect(after.doneCount).toBe(before.doneCount - 1);
  });

  it('change nothing while there are none', () => {
    expect(withWaiting(before, new Map([[doneStep, 0]]))).toBe(before);
  });
});
