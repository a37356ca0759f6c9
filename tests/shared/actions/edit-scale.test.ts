import { describe, expect, test } from 'vitest';
import { addLevel, addNamedLevel, classifyLevel, editLevel, moveLevel, removeLevel } from '../../../shared/actions/edit-scale.ts';
import { levelUse } from '../../../shared/actions/apply-scale.ts';
import { applyChange, invertChange } from '../../../shared/change.ts';
import { type Document, inOrder } from '../../../shared/document.ts';
import { share } from '../../../shared/model/values.ts';
import { companyA } from '../../support/comparison.ts';
import { countingContext, idOf } from '../../support/context.ts';
import { levelOf } from '../../support/project.ts';

const document = companyA();
const [fit, partial, gap, none] = (['fit', 'partial', 'gap', 'notApplicable'] as const).map((levelClass) => levelOf(document, levelClass)) as [
  ReturnType<typeof levelOf>,
  ReturnType<typeof levelOf>,
  ReturnType<typeof levelOf>,
  ReturnType<typeof levelOf>,
];
const symbols = (of: Document) => inOrder(of, 'level').map(({ symbol }) => symbol).join('');
const context = { ...countingContext(), newId: () => 'level-new' as never };
const add = (of: Document, label = (number: number) => `新 ${number}`) => addLevel(of, label, context);

describe('editing a level', () => {
  test('changes its fields', () => {
    expect(editLevel(document, partial, { label: '条件つき', score: share.parse(0.6) }).level?.updated[0]?.to).toMatchObject({ label: '条件つき', score: 0.6 });
  });

  test('is refused where the scale would no longer be sound', () => {
    expect(() => editLevel(document, partial, { label: '完全一致' })).toThrow('scaleSharedName');
    expect(() => editLevel(document, gap, { score: share.parse(0.7) })).toThrow('scaleRises');
    expect(() => editLevel(document, fit, { label: ' ' })).toThrow('scaleNameless');
    expect(() => classifyLevel(document, fit, 'partial')).toThrow('scaleNoFit');
    expect(() => classifyLevel(document, gap, 'notApplicable')).toThrow('scaleNotApplicableTwice');
    expect(() => editLevel(document, idOf('level', 'nobody'), {})).toThrow('notFound');
  });

  test('of a scale that came in unsound mends it step by step', () => {
    const unsound = applyChange(document, { level: { added: [], updated: inOrder(document, 'level').filter(({ id }) => id === fit).map((from) => ({ from, to: { ...from, class: 'partial' as const } })), removed: [] } });
    expect(editLevel(unsound, gap, { label: '満たさない' }).level?.updated).toHaveLength(1);
    expect(classifyLevel(unsound, fit, 'fit').level?.updated).toHaveLength(1);
  });

  test('to and from 対象外 takes the score away and gives the one above', () => {
    const without = applyChange(document, removeLevel(document, none, null));
    const changed = applyChange(without, classifyLevel(without, gap, 'notApplicable'));
    expect(changed.level.get(gap)).toMatchObject({ class: 'notApplicable', score: null });
    expect(classifyLevel(changed, gap, 'gap').level?.updated[0]?.to).toMatchObject({ class: 'gap', score: 0.5 });
  });
});

describe('adding a level', () => {
  test('as it is described puts it where its score belongs', () => {
    const level = (symbol: string, score: number) => ({ symbol, label: `${symbol} の段階`, class: 'partial' as const, score: share.parse(score) });
    const placed = (score: number) => symbols(applyChange(document, addNamedLevel(document, level('▽', score), context)));
    expect([placed(0.7), placed(0.5), placed(0.2)]).toEqual(['◎▽△×－', '◎△▽×－', '◎△▽×－']);
    expect(() => addNamedLevel(document, { ...level('●', 0.5), label: '完全一致' }, context)).toThrow('scaleSharedName');
    expect(() => addNamedLevel(document, { ...level('休', 0.5), class: 'notApplicable', score: null }, context)).toThrow('scaleNotApplicableTwice');
  });

  test('puts it below the lowest with its score and class, before 対象外', () => {
    const after = applyChange(document, add(document));
    expect(symbols(after)).toBe('◎△×○－');
    expect(after.level.get(idOf('level', 'level-new'))).toMatchObject({ score: 0, class: 'gap', label: '新 1' });
  });

  test('takes symbol and label that are still free', () => {
    const once = applyChange(document, add(document));
    const twice = addLevel(once, (number) => `新 ${number}`, { ...context, newId: () => 'level-newer' as never });
    expect(twice.level?.added[0]).toMatchObject({ symbol: '□', label: '新 2' });
  });

  test('is refused beyond seven', () => {
    let full = document;
    for (let number = 4; number <= 7; number += 1) full = applyChange(full, addLevel(full, (label) => `新 ${label}`, { ...context, newId: () => `level-${number}x` as never }));
    expect(() => add(full)).toThrow('scaleSize');
  });
});

describe('moving a level', () => {
  test('is refused while its score is another, and done where scores are equal', () => {
    expect(() => moveLevel(document, partial, null)).toThrow('scaleRises');
    const level = applyChange(document, editLevel(document, partial, { score: share.parse(1) }));
    expect(symbols(applyChange(level, moveLevel(level, partial, null)))).toBe('△◎×－');
  });
});

describe('removing a level', () => {
  test('that is in use needs one to take its ratings, and undo brings all back', () => {
    expect(() => removeLevel(document, partial, null)).toThrow('scaleUnmapped');
    expect(() => removeLevel(document, partial, partial)).toThrow('scaleUnmapped');
    const change = removeLevel(document, partial, gap);
    const after = applyChange(document, change);
    expect(levelUse(after).get(gap)).toBe(8);
    expect(symbols(after)).toBe('◎×－');
    expect(applyChange(after, invertChange(change))).toEqual(document);
  });

  test('is refused where the scale would no longer be sound', () => {
    expect(() => removeLevel(document, fit, partial)).toThrow('scaleNoFit');
    const two = applyChange(document, removeLevel(document, partial, gap));
    expect(() => removeLevel(two, gap, fit)).toThrow('scaleSize');
  });
});
