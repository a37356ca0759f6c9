import { describe, expect, it } from 'vitest';
import { addEstimate } from '../../../shared/actions/add-estimate.ts';
import { addRecords } from '../../../shared/actions/add-records.ts';
import { assess, rate } from '../../../shared/actions/assess.ts';
import { addCountermeasure } from '../../../shared/actions/countermeasures.ts';
import { acceptFinding, draftFindings, editFinding, settleFinding } from '../../../shared/actions/document-findings.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { addPlanTemplate, editTasks } from '../../../shared/actions/plan-tasks.ts';
import { addQuoteLines, addQuotes } from '../../../shared/actions/quotes.ts';
import { reexamine, settleAnalysis } from '../../../shared/actions/reexamine.ts';
import { recommendCandidate } from '../../../shared/actions/recommend-candidate.ts';
import { applyChange, type Change } from '../../../shared/change.ts';
import { findingDrafts } from '../../../shared/drafts/finding-drafts.ts';
import { type Document, inOrder, projectOf } from '../../../shared/document.ts';
import type { Level } from '../../../shared/model/level.ts';
import { type EvidenceRule, evidenceRules, type Project } from '../../../shared/model/project.ts';
import { share, yen } from '../../../shared/model/values.ts';
import { procedureOf } from '../../../shared/procedure.ts';
import { analysisOf, examinedSubjects } from '../../../shared/reexaminations.ts';
import type { StepScreen } from '../../../shared/screens.ts';
import { tallyCells } from '../../../shared/work/tally.ts';
import { idOf } from '../../support/context.ts';
import { cell, levelOf, projectWith } from '../../support/project.ts';

/** Two candidates and three items, one of them a gap of each. */
function start() {
  const rows = [
    { title: '在庫', criterion: '即時', mandatory: true, ratings: ['fit', 'fit'] as const },
    { title: '決済', criterion: '三種', ratings: ['partial', 'fit'] as const },
    { title: '配送', criterion: '連携', ratings: ['fit', 'gap'] as const },
  ];
  const { document: begun, context } = projectWith(rows, 2);
  let document: Document = begun;
  return {
    context,
    now: () => document,
    run: (change: Change): Document => (document = applyChange(document, change)),
  };
}

const stateAt = (document: Document, screen: StepScreen) => procedureOf(document).works.find((work) => work.screen === screen)?.state;
const missingAt = (document: Document, screen: StepScreen) =>
  procedureOf(document).works.find((work) => work.screen === screen)?.missing.map(({ text, values }) => [text.replace('procedure.missing.', ''), values?.['count'] ?? null]);

describe('the sign of a step', () => {
  it('is no ✓ for processes, needs and features without names', () => {
    const { run, now, context } = start();
    run(addRecords(now(), 'feature', [1, 2].map((number) => ({ candidateId: idOf('candidate', `candidate-${number}`), title: ' ', specification: '', limits: '', edition: '' })), context));
    expect(missingAt(now(), 'features')).toEqual([['features', 2]]);
    run(editRecords(now(), 'feature', inOrder(now(), 'feature').map(({ id }) => ({ id, values: { title: '在庫の連動' } }))));
    expect(stateAt(now(), 'features')).toBe('done');
    run(addRecords(now(), 'need', [{ code: 'N-1', title: '\u200B', description: '', priority: 2 }], context));
    expect(missingAt(now(), 'needs')).toEqual([['needTitles', 1], ['traces', 1]]);
  });

  it('is no ✓ while candidates have the names they were made with', () => {
    const { run, now } = start();
    const name = (names: readonly string[]) => run(editRecords(now(), 'candidate', inOrder(now(), 'candidate').map(({ id }, index) => ({ id, values: { name: names[index] ?? '' } }))));
    name(['候補 A', 'Candidate B']);
    expect(missingAt(now(), 'candidates')).toEqual([['candidateNames', 2]]);
    name(['クラウド店舗', 'Candidate B']);
    expect(missingAt(now(), 'candidates')).toEqual([['candidateNames', 1]]);
    name(['クラウド店舗', '受注君']);
    expect(stateAt(now(), 'candidates')).toBe('done');
  });

  it('is a state of its own for scale and weights nobody has touched, for charts and for trials', () => {
    const { now } = start();
    for (const screen of ['criteria', 'visuals', 'simulation', 'calibration'] as const) expect(stateAt(now(), screen), screen).toBe('optional');
    const untouched = now();
    const weigh = (weights: readonly number[]) => applyChange(untouched, editRecords(untouched, 'requirement', weights.map((weight, index) => ({ id: idOf('requirement', `requirement-${index + 1}`), values: { weight } }))));
    const levels = inOrder(untouched, 'level');
    const level = (values: Partial<Level>) => applyChange(untouched, editRecords(untouched, 'level', levels.slice(1, 2).map(({ id }) => ({ id, values }))));
    const rule = (values: Partial<Project>) => applyChange(untouched, editRecords(untouched, 'project', [{ id: projectOf(untouched).id, values }]));
    const decided = [weigh([1, 4.25, 1]), weigh([45.5, 30, 24.5]), weigh([2, 2, 2]), level({ score: share.parse(0.4) }), level({ symbol: '▽' }), level({ description: '設定で満たす' }), rule({ evidenceRule: 'all' }), rule({ notApplicableUnknown: true })];
    expect(decided.map((document) => stateAt(document, 'criteria'))).toEqual(decided.map(() => 'done'));
    expect(stateAt(weigh([1, 1, 1]), 'criteria')).toBe('optional');
    expect(stateAt(weigh([0, 0, 0]), 'criteria')).toBe('started');
  });

  it('says of weighing up that no countermeasure exists only where none does', () => {
    const { run, now, context } = start();
    expect(missingAt(now(), 'costBenefit')).toEqual([['chosen', null]]);
    run(addCountermeasure(now(), cell(3, 2), 'addOn', context));
    expect(missingAt(now(), 'costBenefit')).toEqual([['noneChosen', null], ['unpriced', 1]]);
  });

  it('counts every step once, by the sign it shows, of a whole that never changes', () => {
    const { run, now, context } = start();
    const totals = () => {
      const { works, doneCount, optionalCount, count } = procedureOf(now());
      expect(doneCount).toBe(works.filter(({ state }) => state === 'done').length);
      expect(optionalCount).toBe(works.filter(({ state }) => state === 'optional').length);
      return count;
    };
    const before = totals();
    const done = procedureOf(now()).doneCount;
    run(editRecords(now(), 'level', inOrder(now(), 'level').map(({ id }, index) => ({ id, values: { label: `段階${index}` } }))));
    expect(stateAt(now(), 'criteria')).toBe('done');
    expect(procedureOf(now()).doneCount).toBe(done + 1);
    expect(totals()).toBe(before);
    run(addCountermeasure(now(), cell(3, 2), 'addOn', context));
    expect(totals()).toBe(before);
    expect(before).toBe(procedureOf(now()).works.length);
  });

  it('asks for the evidence the project’s rule asks for, and for no other', () => {
    const { run, now, context } = start();
    const open = (evidenceRule: EvidenceRule) => {
      run(editRecords(now(), 'project', [{ id: projectOf(now()).id, values: { evidenceRule } }]));
      return tallyCells(now()).withoutEvidence;
    };
    expect(evidenceRules.map(open)).toEqual([6, 2, 2, 0]);
    expect(stateAt(now(), 'comparison')).toBe('done');
    run(assess(now(), [{ ...cell(1, 1), values: { evidence: '画面を確認' } }, { ...cell(2, 1), values: { evidenceLink: 'https://example.org/' } }], context));
    expect(evidenceRules.map(open)).toEqual([4, 1, 1, 0]);
    open('belowFull');
    expect(missingAt(now(), 'comparison')).toEqual([['evidence', 1]]);
  });

  it('is no ✓ for gaps, fits and countermeasures while cells are unrated', () => {
    const { document } = projectWith([{ title: '在庫', ratings: ['fit', null] }, { title: '決済', ratings: [null, null] }], 2);
    for (const screen of ['gaps', 'fits', 'countermeasures'] as const) {
      expect(stateAt(document, screen), screen).not.toBe('done');
      expect(missingAt(document, screen), screen).toContainEqual(['unrated', 3]);
    }
  });

  it('is no ✓ for drafts nobody has read; it is one once each is changed or accepted', () => {
    const { run, now, context } = start();
    run(draftFindings(now(), 'ja', context));
    expect(missingAt(now(), 'findings')).toEqual([['untouchedDrafts', 6]]);
    const places = [...now().finding.values()].map(({ candidateId, section }) => ({ candidateId, section }));
    const [first, ...rest] = places;
    if (first === undefined) throw new Error('nothing was drafted');
    run(editFinding(now(), first, '自分の言葉', 'ja', context));
    expect(missingAt(now(), 'findings')).toEqual([['untouchedDrafts', 5]]);
    const before = [...now().finding.values()].map(({ text }) => text);
    for (const place of rest) run(acceptFinding(now(), place));
    expect(stateAt(now(), 'findings')).toBe('done');
    expect([...now().finding.values()].map(({ text }) => text)).toEqual(before);
    expect(draftFindings(now(), 'en', context)).toEqual({});
  });

  it('is no ✓ for texts that speak of figures which have moved since, drafted, accepted or people’s own, until they are looked over', () => {
    const { run, now, context } = start();
    run(draftFindings(now(), 'ja', context));
    const [first, second, ...rest] = [...now().finding.values()].map(({ candidateId, section }) => ({ candidateId, section }));
    if (first === undefined || second === undefined) throw new Error('nothing was drafted');
    run(editFinding(now(), first, '', 'ja', context));
    run(editFinding(now(), first, '自分の言葉', 'ja', context));
    for (const place of rest) run(acceptFinding(now(), place));
    expect(missingAt(now(), 'findings')).toEqual([['untouchedDrafts', 1]]);
    const before = now();
    run(rate(now(), [cell(2, 1)], levelOf(now(), 'fit'), context));
    expect(missingAt(now(), 'findings')).toEqual([['staleTexts', 3]]);
    expect(stateAt(now(), 'findings')).toBe('started');
    run(rate(now(), [cell(2, 1)], levelOf(now(), 'partial'), context));
    expect(missingAt(now(), 'findings')).toEqual(missingAt(before, 'findings'));
    run(rate(now(), [cell(2, 1)], levelOf(now(), 'fit'), context));
    const draft = findingDrafts(now(), 'en')[0]?.sections.fit ?? '';
    const settled = (['keep', 'take', 'append'] as const).map((choice) => missingAt(applyChange(now(), settleFinding(now(), first, choice, draft, context)), 'findings'));
    expect(settled).toEqual([[['staleTexts', 2]], [['untouchedDrafts', 1], ['staleTexts', 2]], [['staleTexts', 2]]]);
    for (const place of [first, second, ...rest]) run(acceptFinding(now(), place));
    expect(stateAt(now(), 'findings')).toBe('done');
  });

  it('is no ✓ for a re-examination decided on what the data no longer shows', () => {
    const { run, now, context } = start();
    run(reexamine(now(), [{ place: { needId: null, requirementId: idOf('requirement', 'requirement-2') }, values: { needed: false } }], 'ja', context));
    expect(stateAt(now(), 'reexaminations')).toBe('done');
    run(rate(now(), [cell(2, 2)], levelOf(now(), 'gap'), context));
    expect(missingAt(now(), 'reexaminations')).toEqual([['staleAnalyses', 1]]);
    const [id] = now().reexamination.keys();
    const entry = examinedSubjects(now()).requirements.find(({ record }) => record !== undefined);
    if (id === undefined || entry === undefined) throw new Error('nothing re-examined');
    run(settleAnalysis(now(), id, 'take', analysisOf(now(), entry, 'en').draft));
    expect(stateAt(now(), 'reexaminations')).toBe('done');
  });

  it('is no ✓ for one empty countermeasure, nor for proposals nobody has chosen', () => {
    const { run, now, context } = start();
    for (const place of [cell(2, 1), cell(3, 2)]) run(addCountermeasure(now(), place, 'setting', context));
    expect(missingAt(now(), 'countermeasures')).toEqual([['countermeasures', 2]]);
    expect(missingAt(now(), 'costBenefit')).toEqual([['noneChosen', null], ['unpriced', 2]]);
    const all = (values: Partial<{ chosen: boolean; title: string; levelAfterId: ReturnType<typeof levelOf> }>) =>
      run(editRecords(now(), 'countermeasure', inOrder(now(), 'countermeasure').map(({ id }) => ({ id, values }))));
    all({ chosen: true });
    expect(missingAt(now(), 'countermeasures')).toEqual([['emptyCountermeasures', 2], ['levelsAfter', 2]]);
    all({ title: '設定を変える' });
    expect(missingAt(now(), 'countermeasures')).toEqual([['levelsAfter', 2]]);
    all({ levelAfterId: levelOf(now(), 'fit') });
    expect(stateAt(now(), 'countermeasures')).toBe('done');
  });

  it('is no ✓ for countermeasures, nor begun, while every candidate is knocked out; it is one once one comes back', () => {
    const { document, context } = projectWith([{ title: '在庫', mandatory: true, ratings: ['gap', 'gap'] }, { title: '配送', ratings: ['fit', 'fit'] }], 2);
    expect(stateAt(document, 'countermeasures')).toBe('empty');
    expect(missingAt(document, 'countermeasures')).toEqual([['allKnockedOut', null]]);
    const proposed = applyChange(document, addCountermeasure(document, cell(1, 1), 'setting', context));
    const chosen = applyChange(proposed, editRecords(proposed, 'countermeasure', inOrder(proposed, 'countermeasure').map(({ id }) => ({ id, values: { chosen: true, title: '設定', levelAfterId: levelOf(proposed, 'fit') } }))));
    expect(missingAt(chosen, 'countermeasures')).toEqual([]);
    const unrated = projectWith([{ title: '在庫', mandatory: true, ratings: ['fit', null] }], 2).document;
    expect(stateAt(unrated, 'countermeasures')).toBe('empty');
  });

  it('is no ✓ for a re-examination that decides nothing', () => {
    const { run, now, context } = start();
    expect(stateAt(now(), 'reexaminations')).toBe('empty');
    const kept = { needId: null, requirementId: idOf('requirement', 'requirement-2'), analysis: '', analysisDraft: '', needed: null, decision: '', before: null, after: null, decidedOn: null, decidedBy: '' };
    run({ reexamination: { added: [{ id: context.newId('reexamination'), ...kept }], updated: [], removed: [] } });
    expect(missingAt(now(), 'reexaminations')).toEqual([['undecided', 1]]);
    const [id] = now().reexamination.keys();
    if (id === undefined) throw new Error('nothing re-examined');
    run(editRecords(now(), 'reexamination', [{ id, values: { needed: true, decision: '重みを上げる', after: 3 } }]));
    expect(missingAt(now(), 'reexaminations')).toEqual([['unapplied', 1]]);
    run(editRecords(now(), 'reexamination', [{ id, values: { after: null } }]));
    expect(stateAt(now(), 'reexaminations')).toBe('done');
  });

  it('is no ✓ for one of two needs re-examined', () => {
    const { run, now, context } = start();
    run(addRecords(now(), 'need', ['返品', '監査'].map((title, index) => ({ code: `N-${index + 1}`, title, description: '', priority: 2 as const })), context));
    const decided = { requirementId: null, analysis: '', analysisDraft: '', needed: false, decision: '', before: null, after: null, decidedOn: null, decidedBy: '' };
    const reexamined = (number: number): Change => ({ reexamination: { added: [{ id: context.newId('reexamination'), needId: idOf('need', `need-${number}`), ...decided }], updated: [], removed: [] } });
    run(reexamined(2));
    expect(missingAt(now(), 'reexaminations')).toEqual([['needsToReexamine', 1]]);
    expect(stateAt(now(), 'reexaminations')).toBe('started');
    run(reexamined(1));
    expect(stateAt(now(), 'reexaminations')).toBe('done');
  });

  it('is no ✓ for three processes of which one is joined to no other', () => {
    const { run, now, context } = start();
    const process = (title: string, phase: 'asIs' | 'toBe') => ({ title, phase, description: '', actor: '', volume: '', tools: '', pains: '' });
    run(addRecords(now(), 'process', [process('受付', 'asIs'), process('出荷', 'asIs'), process('自動引当', 'toBe')], context));
    const join = (from: number, to: number): Change => ({
      flow: { added: [{ id: context.newId('flow'), processId: idOf('process', `process-${from}`), nextId: idOf('process', `process-${to}`), condition: '' }], updated: [], removed: [] },
    });
    expect(missingAt(now(), 'currentState')).toEqual([['flows', 3]]);
    run(join(1, 2));
    expect(missingAt(now(), 'currentState')).toEqual([['flows', 1]]);
    expect(stateAt(now(), 'currentState')).toBe('started');
    run(join(2, 3));
    expect(stateAt(now(), 'currentState')).toBe('done');
  });

  it('is no ✓ for quotes without lines', () => {
    const { run, now, context } = start();
    const quotes = [1, 1, 2, 2].map((number) => idOf('candidate', `candidate-${number}`));
    for (const candidateId of quotes) run(addQuotes(now(), candidateId, [{ supplier: '代理店' }], context));
    expect(missingAt(now(), 'quotes')).toEqual([['quotes', 2]]);
    expect(stateAt(now(), 'quotes')).toBe('started');
    const price = (number: number): Document => run(addQuoteLines(now(), idOf('quote', `quote-${number}`), [{ title: '一式', amount: yen.parse(120_000) }], context));
    for (const number of [1, 2, 3]) price(number);
    expect(missingAt(now(), 'quotes')).toEqual([['quotes', 1]]);
    price(4);
    expect(stateAt(now(), 'quotes')).toBe('done');
  });

  it('is no ✓ for a cost line with amounts and no name', () => {
    const { run, now, context } = start();
    const points = { optimistic: yen.parse(20_000), mostLikely: yen.parse(30_000), pessimistic: yen.parse(60_000) };
    run(addEstimate(now(), idOf('candidate', 'candidate-1'), { title: '利用料', ...points }, context));
    run(addEstimate(now(), idOf('candidate', 'candidate-2'), { title: ' \u200B', ...points }, context));
    expect(missingAt(now(), 'estimates')).toEqual([['lineTitles', 1]]);
    expect(stateAt(now(), 'estimates')).toBe('started');
    run(editRecords(now(), 'estimate', [{ id: idOf('estimate', 'estimate-2'), values: { title: '導入支援' } }]));
    expect(stateAt(now(), 'estimates')).toBe('done');
  });

  it('is no ✓ for a plan that still is the template', () => {
    const { run, now, context } = start();
    const candidate = idOf('candidate', 'candidate-1');
    run(recommendCandidate(now(), candidate));
    run(addPlanTemplate(now(), candidate, 'en', context));
    expect(missingAt(now(), 'plan')).toEqual([['templateTasks', 8]]);
    run(editTasks(now(), inOrder(now(), 'task').map(({ id }) => ({ id, values: { owner: '情報システム課' } }))));
    expect(stateAt(now(), 'plan')).toBe('done');
  });
});
