import { describe, expect, test } from 'vitest';
import { evaluate } from '../../main/evaluate.ts';
import { idOf } from '../support/context.ts';
import { projectWith } from '../support/project.ts';

describe('the requirements of an evaluation', () => {
  const below = { parentId: idOf('requirement', 'requirement-1') };
  const { document } = projectWith(
    [
      { title: '画面', weight: 9, mandatory: true },
      { ...below, title: '使いやすい画面', criterion: '簡単', weight: 5, ratings: ['fit'] },
      { ...below, title: '画面の一覧', weight: 3, ratings: ['partial'], priorityClass: 'needed', provenance: '会議 1' },
      { title: '画面の 一覧', criterion: '3 秒', weight: 2 },
    ],
    1,
  );
  const { requirements } = evaluate(document);

  test('stand in their tree, with what headings come to per candidate', () => {
    expect(requirements.map(({ title, depth, isHeading, weight, items, mandatory }) => [title, depth, isHeading, weight, items, mandatory])).toEqual([
      ['画面', 0, true, 8, 2, false],
      ['使いやすい画面', 1, false, 5, 1, false],
      ['画面の一覧', 1, false, 3, 1, false],
      ['画面の 一覧', 0, false, 2, 1, false],
    ]);
    expect(requirements[0]?.rollUp).toEqual([
      { candidateId: 'candidate-1', fit: 0.8125, actual: 0.8125, coverage: 1, bounds: { lower: 0.8125, upper: 0.8125 }, ratedCount: 2, unratedCount: 0 },
    ]);
    expect(requirements[1]?.rollUp).toEqual([]);
  });

  test('carry class, provenance and what the check finds', () => {
    expect(requirements[2]).toMatchObject({ parentId: 'requirement-1', priorityClass: 'needed', provenance: '会議 1', flags: [{ kind: 'noCriterion' }] });
    expect(requirements[1]?.flags).toEqual([{ kind: 'vague', words: ['使いやすい', '簡単'] }]);
    expect(requirements[3]?.flags).toEqual([{ kind: 'same', requirementId: 'requirement-3', similarity: 1 }]);
  });
});
