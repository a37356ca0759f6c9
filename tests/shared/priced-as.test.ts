import { expect, test } from 'vitest';
import { evaluate } from '../../main/evaluate.ts';
import { addEstimates } from '../../shared/actions/add-estimate.ts';
import { applyChange } from '../../shared/change.ts';
import { inOrder } from '../../shared/document.ts';
import { estimatesOf, isNothing, pricedAs } from '../../shared/estimates.ts';
import { yen } from '../../shared/model/values.ts';
import { idOf } from '../support/context.ts';
import { nothing } from '../support/nothing.ts';
import { projectWith } from '../support/project.ts';

test('a line says whether it was recorded as 0 or nothing was typed, whatever its name', () => {
  const { document, context } = projectWith([], 1);
  const lines = [
    {},
    { title: '待機系' },
    { title: '監査対応', ...nothing },
    { title: '監査対応', ...nothing, mostLikelyAssumption: '契約に含まれる' },
    { title: '値引き', optimistic: yen.parse(7), mostLikely: yen.parse(8), pessimistic: yen.parse(9) },
  ];
  const added = applyChange(document, addEstimates(document, idOf('candidate', 'candidate-1'), lines, context));
  expect(inOrder(added, 'estimate').map(pricedAs)).toEqual(['blank', 'blank', 'nothing', 'amounts', 'amounts']);
  const output = evaluate(added).candidates[0]?.estimate.lines ?? [];
  expect(output.map(({ priced }) => priced)).toEqual(['blank', 'blank', 'nothing', 'amounts', 'amounts']);
  expect(output.map(({ each, total }) => [each?.mostLikely ?? null, total?.modelled.expected ?? null])).toEqual([[null, null], [null, null], [0, 0], [0, 0], [0.0008, 0.0008]]);
});

test('a line costs nothing where its total is too small to be a price, and not where it is small', () => {
  const { document, context } = projectWith([], 1);
  const [optimistic, mostLikely, pessimistic] = [yen.parse(3), yen.parse(4), yen.parse(6)];
  const lines = [5e-324, 1e-14, 0.0004, 2].map((quantity) => ({ title: '従量課金', optimistic, mostLikely, pessimistic, quantity }));
  const added = applyChange(document, addEstimates(document, idOf('candidate', 'candidate-1'), lines, context));
  expect(estimatesOf(added)[0]?.lines.map(isNothing)).toEqual([true, true, false, false]);
});
