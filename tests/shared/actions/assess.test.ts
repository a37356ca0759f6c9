import { describe, expect, test } from 'vitest';
import { assess, rate } from '../../../shared/actions/assess.ts';
import { applyChange, changeSize } from '../../../shared/change.ts';
import { consensusCells } from '../../../shared/cells.ts';
import { idOf } from '../../support/context.ts';
import { cell, levelOf, projectWith } from '../../support/project.ts';

const levelIn = (document: Parameters<typeof rate>[0], requirement: number, candidate: number) => {
  const { requirementId, candidateId } = cell(requirement, candidate);
  return consensusCells(document.assessment).at(requirementId, candidateId)?.levelId;
};

describe('rating', () => {
  test('gives every cell of a block the level, as one change', () => {
    const { document, context } = projectWith([{}, {}], 2);
    const fit = levelOf(document, 'fit');
    const change = rate(document, [cell(1, 1), cell(1, 2), cell(2, 1), cell(2, 2)], fit, context);
    expect(change.assessment?.added).toHaveLength(4);
    expect(levelIn(applyChange(document, change), 2, 2)).toBe(fit);
  });

  test('changes an existing rating in place', () => {
    const { document, context } = projectWith([{ ratings: ['fit'] }], 1);
    const change = rate(document, [cell(1, 1)], levelOf(document, 'gap'), context);
    expect(change.assessment?.updated).toHaveLength(1);
    expect(changeSize(change)).toBe(1);
  });

  test('the same level again changes nothing', () => {
    const { document, context } = projectWith([{ ratings: ['fit'] }], 1);
    expect(rate(document, [cell(1, 1)], levelOf(document, 'fit'), context)).toEqual({});
  });

  test('clearing removes a record that says nothing more, and keeps one with a note', () => {
    const { document, context } = projectWith([{ ratings: ['fit', 'gap'] }], 2);
    const noted = applyChange(document, assess(document, [{ ...cell(1, 2), values: { note: '要確認' } }], context));
    const change = rate(noted, [cell(1, 1), cell(1, 2)], null, context);
    expect(change.assessment?.removed).toHaveLength(1);
    expect(change.assessment?.updated.map(({ to }) => [to.levelId, to.note])).toEqual([[null, '要確認']]);
  });

  test('clearing what is not rated changes nothing', () => {
    const { document, context } = projectWith([{}], 1);
    expect(rate(document, [cell(1, 1)], null, context)).toEqual({});
  });
});

describe('assessing', () => {
  test('the last entry for a cell wins, and earlier ones add to it', () => {
    const { document, context } = projectWith([{}], 1);
    const change = assess(
      document,
      [
        { ...cell(1, 1), values: { levelId: levelOf(document, 'gap'), evidence: '資料' } },
        { ...cell(1, 1), values: { levelId: levelOf(document, 'fit'), realization: 'addOn' } },
      ],
      context,
    );
    expect(change.assessment?.added).toMatchObject([{ levelId: levelOf(document, 'fit'), evidence: '資料', realization: 'addOn' }]);
  });

  test('leaves ratings by single evaluators alone', () => {
    const { document, context } = projectWith([{ ratings: ['fit'] }], 1);
    const [consensus] = [...document.assessment.values()];
    if (consensus === undefined) throw new Error('the project has an assessment');
    const own = { ...consensus, evaluatorId: idOf('evaluator', 'evaluator-1') };
    const withOwn = { ...document, assessment: new Map([[own.id, own]]) };
    expect(rate(withOwn, [cell(1, 1)], levelOf(document, 'gap'), context).assessment?.added).toHaveLength(1);
  });
});
