import { describe, expect, it } from 'vitest';
import { rate } from '../../../shared/actions/assess.ts';
import { draftFindings, editFinding, settleFinding } from '../../../shared/actions/document-findings.ts';
import { applyChange, type Change, invertChange } from '../../../shared/change.ts';
import type { Document } from '../../../shared/document.ts';
import { documentationOf } from '../../../shared/documentation.ts';
import { textLimit } from '../../../shared/model/values.ts';
import { comparison } from '../../support/comparison.ts';
import { countingContext, idOf } from '../../support/context.ts';
import { cell, levelOf } from '../../support/project.ts';

const start = () => ({
  context: countingContext(),
  document: comparison({ requirements: [{ title: '在庫' }, { title: '決済' }], candidates: [{ name: '甲', levels: '◎△' }, { name: '乙', levels: '△△' }] }),
});
const fit = { candidateId: idOf('candidate', 'candidate-1'), section: 'fit' } as const;
const fitOf = (document: Document) => documentationOf(document, 'ja')[0]?.sections[0]?.state;

describe('drafting findings', () => {
  it('writes every section of every candidate in one change, once', () => {
    const { document, context } = start();
    const change = draftFindings(document, 'ja', context);
    expect(change.finding?.added).toHaveLength(6);
    const after = applyChange(document, change);
    expect(fitOf(after)).toMatchObject({ isEdited: false, hasMoved: false });
    expect(draftFindings(after, 'ja', context)).toEqual({});
    expect(applyChange(after, invertChange(change)).finding.size).toBe(0);
  });

  it('replaces what nobody touched and leaves what people wrote', () => {
    const { document, context } = start();
    const run = (current: Document, change: Change) => applyChange(current, change);
    let current = run(document, draftFindings(document, 'ja', context));
    current = run(current, editFinding(current, fit, '自分の言葉', 'ja', context));
    expect(fitOf(current)).toMatchObject({ text: '自分の言葉', isEdited: true, hasMoved: false });
    current = run(current, rate(current, [cell(2, 1)], levelOf(current, 'fit'), context));
    expect(fitOf(current)).toMatchObject({ isEdited: true, hasMoved: true });
    const change = draftFindings(current, 'ja', context);
    current = run(current, change);
    expect(fitOf(current)?.text).toBe('自分の言葉');
    expect(change.finding?.updated.map(({ to }) => `${to.candidateId} ${to.section}`)).toContain('candidate-1 gap');
    expect(documentationOf(current, 'ja')[0]?.sections[1]?.state).toMatchObject({ isEdited: false, hasMoved: false, text: '評価した 2 項目にギャップはありません。' });
  });

  it('does not count another language as moved data', () => {
    const { document, context } = start();
    const english = applyChange(document, draftFindings(document, 'en', context));
    expect(fitOf(english)).toMatchObject({ isEdited: false, hasMoved: false });
    expect(applyChange(english, draftFindings(english, 'ja', context)).finding.size).toBe(6);
    expect(fitOf(applyChange(english, draftFindings(english, 'ja', context)))?.text).toContain('適合度は');
  });

  it('keeps mine, takes the new one or adds it below, and each settles the difference', () => {
    const { document, context } = start();
    const edited = applyChange(document, editFinding(document, fit, '私の文', 'ja', context));
    const settled = (choice: 'keep' | 'take' | 'append') => fitOf(applyChange(edited, settleFinding(edited, fit, choice, fitOf(edited)?.draft ?? '', context)));
    const draft = fitOf(edited)?.draft;
    expect(settled('keep')).toMatchObject({ text: '私の文', isEdited: true, hasMoved: false });
    expect(settled('take')).toMatchObject({ text: draft, isEdited: false, hasMoved: false });
    expect(settled('append')).toMatchObject({ text: `私の文\n\n${draft}`, isEdited: true, hasMoved: false });
  });

  it('drops an emptied section and refuses a text longer than the field', () => {
    const { document, context } = start();
    const edited = applyChange(document, editFinding(document, fit, '私の文', 'ja', context));
    expect(editFinding(edited, fit, '', 'ja', context).finding?.removed).toHaveLength(1);
    expect(editFinding(document, fit, '', 'ja', context)).toEqual({});
    expect(() => editFinding(document, fit, '長'.repeat(textLimit + 1), 'ja', context)).toThrow(/Too big/);
  });
});
