import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { addRecords } from '../../../shared/actions/add-records.ts';
import { rate } from '../../../shared/actions/assess.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { applyReexaminations, draftAnalyses, reexamine, type ReexaminationValues, settleAnalysis } from '../../../shared/actions/reexamine.ts';
import { applyChange, type Change, invertChange } from '../../../shared/change.ts';
import type { Document } from '../../../shared/document.ts';
import { scoresOf } from '../../../shared/evaluation.ts';
import type { Trace } from '../../../shared/model/need.ts';
import { analysisOf, beforeAndAfterReexamination, examinedSubjects, stateOf } from '../../../shared/reexaminations.ts';
import { languages } from '../../../shared/language/index.ts';
import { anyDocument } from '../../support/arbitrary-document.ts';
import { comparison } from '../../support/comparison.ts';
import { countingContext, idOf } from '../../support/context.ts';
import { withEvaluators } from '../../support/panel.ts';
import { cell, levelOf } from '../../support/project.ts';

const need = { needId: idOf('need', 'need-1'), requirementId: null };
const stock = { needId: null, requirementId: idOf('requirement', 'requirement-1') };

function start(language: 'ja' | 'en' = 'ja') {
  const context = countingContext();
  let document = comparison({
    language,
    requirements: [{ title: '在庫', weight: 1 }, { title: '決済', weight: 1, mandatory: true }, { title: '配送', weight: 1 }],
    candidates: [{ name: '甲', levels: '△◎◎' }, { name: '乙', levels: '◎◎△' }, { name: '丙', levels: '◎×?' }],
  });
  const run = (change: Change): Document => (document = applyChange(document, change));
  run(addRecords(document, 'need', [{ code: 'N-1', title: '一元管理', description: '', priority: 2 }], context));
  const links = [1, 3].map((number): Trace => ({ id: context.newId('trace'), needId: need.needId, requirementId: idOf('requirement', `requirement-${number}`) }));
  run({ trace: { added: links, updated: [], removed: [] } });
  const say = (place: typeof need | typeof stock, values: ReexaminationValues) => run(reexamine(document, [{ place, values }], 'ja', context));
  const record = (at = stock as typeof need | typeof stock) => document.reexamination.values().find((entry) => entry.needId === at.needId && entry.requirementId === at.requirementId);
  return { context, run, say, record, now: () => document };
}

const analyses = (document: Document, language: 'ja' | 'en' = 'ja') => {
  const { needs, requirements } = examinedSubjects(document);
  return [...needs, ...requirements].map((entry) => [entry.subject.title, analysisOf(document, entry, language).text]);
};

describe('what the analysis shows', () => {
  it('is told per need from the linked items, and per requirement from the levels, in both languages', () => {
    expect(analyses(start().now())).toEqual([
      ['一元管理', '甲は「在庫」が部分一致です。乙は「配送」が部分一致です。丙は「配送」が未評価です。'],
      ['決済', '評価は、甲と乙が「完全一致」、丙が「不一致」です。必須の項目のため、丙は足切りになります。'],
      ['在庫', '評価は、乙と丙が「完全一致」、甲が「部分一致」です。'],
      ['配送', '評価は、甲が「完全一致」、乙が「部分一致」、丙が未評価です。'],
    ]);
    expect(analyses(start('en').now(), 'en').slice(0, 2)).toEqual([
      ['一元管理', '甲: partial fit for “在庫”. 乙: partial fit for “配送”. 丙: “配送” still unrated.'],
      ['決済', 'Ratings: 甲 and 乙: “Full fit”; 丙: “No fit”. The item is mandatory, so 丙 is knocked out.'],
    ]);
  });

  it('says that candidates fit, that nothing is linked and that nothing is rated', () => {
    const { now, run } = start();
    run(rate(now(), [cell(1, 1), cell(3, 2), cell(3, 3)], levelOf(now(), 'fit'), { ...countingContext(), newId: (entity) => idOf(entity, 'late') }));
    expect(analyses(now())[0]?.[1]).toBe('甲、乙、丙は、結び付いた「在庫」「配送」に完全一致しています。');
    run({ assessment: { added: [], updated: [], removed: [...now().assessment.values()] } });
    expect(analyses(now())[0]?.[1]).toBe('結び付いた「在庫」「配送」は、どの候補もまだ評価していません。');
    run({ trace: { added: [], updated: [], removed: [...now().trace.values()] } });
    expect(analyses(now())[0]?.[1]).toBe('結び付いた比較項目がないため、分析の結果はまだありません。');
  });

  it('counts a cell by the evaluators’ mean where no consensus is recorded, knock-out and all', () => {
    const { now } = start();
    const rated = withEvaluators(now(), [{ weight: 1, ratings: ['', '', '??×'] }], { ...countingContext(), newId: (entity) => idOf(entity, 'late') });
    expect(analyses(rated)[0]).toEqual(['一元管理', '甲は「在庫」が部分一致です。乙は「配送」が部分一致です。丙は「配送」が不一致です。']);
    const mandatory = applyChange(rated, editRecords(rated, 'requirement', [{ id: idOf('requirement', 'requirement-3'), values: { mandatory: true } }]));
    expect(new Map(analyses(mandatory) as [string, string][]).get('配送')).toBe(
      '評価は、甲が「完全一致」、乙が「部分一致」、丙が「不一致」です。必須の項目のため、丙は足切りになります。',
    );
  });

  it('of any document is whole text', () => {
    fc.assert(
      fc.property(anyDocument, fc.constantFrom(...languages), (document, language) => {
        const { needs, requirements } = examinedSubjects(document);
        for (const entry of [...needs, ...requirements]) {
          const { draft } = analysisOf(document, entry, language);
          expect(draft).not.toBe('');
          expect(draft).not.toMatch(/undefined|NaN|\{\{|drafts\./);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('re-examining', () => {
  it('lists needs, then requirements that knock out, then those with gaps', () => {
    const { needs, requirements } = examinedSubjects(start().now());
    expect(needs).toHaveLength(1);
    expect(requirements.map(({ subject, concern }) => [subject.title, concern])).toEqual([['決済', 'knockOut'], ['在庫', 'gap'], ['配送', 'gap']]);
  });

  it('keeps the analysis with the first thing said, and tells when the data moves on', () => {
    const { say, record, now, run } = start();
    say(stock, { needed: true });
    expect(record()).toMatchObject({ needed: true, analysis: '評価は、乙と丙が「完全一致」、甲が「部分一致」です。', before: null, after: null });
    run(rate(now(), [cell(1, 1)], levelOf(now(), 'fit'), countingContext()));
    const entry = examinedSubjects(now()).requirements.find(({ subject }) => subject.title === '在庫');
    expect(entry && analysisOf(now(), entry, 'ja')).toMatchObject({ isEdited: false, hasMoved: true, draft: '評価は、甲、乙、丙が「完全一致」です。' });
    run(settleAnalysis(now(), record()?.id ?? idOf('reexamination', ''), 'take', '評価は、甲、乙、丙が「完全一致」です。'));
    expect(record()?.analysis).toBe('評価は、甲、乙、丙が「完全一致」です。');
  });

  it('proposes without touching the project, and applies by one change that undo takes back', () => {
    const { say, record, now, run } = start();
    say(stock, { after: 5 });
    say(need, { after: 3 });
    expect(now().requirement.get(stock.requirementId)?.weight).toBe(1);
    expect(stateOf(record(), 1)).toBe('proposed');
    const before = now();
    const change = applyReexaminations(before, [...before.reexamination.keys()], '2026-11-24');
    run(change);
    expect(now().requirement.get(stock.requirementId)?.weight).toBe(5);
    expect(now().need.get(need.needId)?.priority).toBe(3);
    expect(record()).toMatchObject({ before: 1, after: 5, decidedOn: '2026-11-24' });
    expect(record(need)).toMatchObject({ before: 2, after: 3 });
    expect(stateOf(record(), 5)).toBe('applied');
    expect(applyReexaminations(now(), [...now().reexamination.keys()], '2026-11-25')).toEqual({});
    expect(applyChange(now(), invertChange(change))).toEqual(before);
  });

  it('shows the ranking with every weight as it was and as it is to be, applied or not', () => {
    const { say, now, run } = start();
    say(stock, { after: 8 });
    const fits = () => {
      const { before, after } = beforeAndAfterReexamination(now());
      return [before, after].map((document) => scoresOf(document).candidates.map(({ fit }) => fit.fit));
    };
    const proposed = fits();
    expect(proposed[0]).toEqual(scoresOf(now()).candidates.map(({ fit }) => fit.fit));
    expect(proposed[1]).toEqual([6 / 10, 9.5 / 10, 8 / 9]);
    run(applyReexaminations(now(), [...now().reexamination.keys()], '2026-11-24'));
    expect(fits()).toEqual(proposed);
  });

  it('counts a value that stays as unchanged, and one changed elsewhere as proposed again', () => {
    const { say, record, now, run } = start();
    say(stock, { after: 1 });
    expect(stateOf(record(), 1)).toBe('unchanged');
    run(editRecords(now(), 'requirement', [{ id: stock.requirementId, values: { weight: 4 } }]));
    expect(stateOf(record(), 4)).toBe('proposed');
    say(stock, { after: null });
    expect(record()).toMatchObject({ before: null, after: null });
  });

  it('drafts the analysis of every need by one change, and leaves people’s words', () => {
    const { say, record, now, run, context } = start();
    run(draftAnalyses(now(), 'ja', context));
    expect(record(need)?.analysis).toContain('甲は「在庫」が部分一致です。');
    expect(draftAnalyses(now(), 'ja', context)).toEqual({});
    say(need, { analysis: '私の見方' });
    run(rate(now(), [cell(1, 1)], levelOf(now(), 'fit'), countingContext()));
    expect(draftAnalyses(now(), 'ja', context)).toEqual({});
    expect(record(need)?.analysis).toBe('私の見方');
  });

  it('refuses a weight below zero', () => {
    const { now, context } = start();
    expect(() => reexamine(now(), [{ place: stock, values: { after: -1 } }], 'ja', context)).toThrow(/Too small/);
  });
});
