import { expect, test } from 'vitest';
import { addEstimate, addEstimates } from '../../../shared/actions/add-estimate.ts';
import { addRecords } from '../../../shared/actions/add-records.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { applyChange } from '../../../shared/change.ts';
import { inOrder, projectOf } from '../../../shared/document.ts';
import type { Yen } from '../../../shared/model/values.ts';
import { problemOf } from '../../../shared/problem.ts';
import { idOf } from '../../support/context.ts';
import { projectWith } from '../../support/project.ts';

const candidateId = idOf('candidate', 'candidate-1');
const yen = (value: number): Yen => value as Yen;

test('a cost line starts without amounts, once, one piece, and stands last', () => {
  const { document, context } = projectWith([], 1);
  const one = applyChange(document, addEstimate(document, candidateId, { title: '初期' }, context));
  const two = applyChange(one, addEstimate(one, candidateId, { title: '月額', frequency: 'monthly' }, context));
  expect(inOrder(two, 'estimate')).toMatchObject([
    { title: '初期', optimistic: null, mostLikely: null, pessimistic: null, frequency: 'once', quantity: 1, candidateId },
    { title: '月額', frequency: 'monthly' },
  ]);
});

test('cost lines are added after the one they are put after, in the order given', () => {
  const { document, context } = projectWith([], 1);
  const one = applyChange(document, addEstimates(document, candidateId, [{ title: '初期' }, { title: '月額' }], context));
  const [line] = inOrder(one, 'estimate');
  const two = applyChange(one, addEstimates(one, candidateId, [{ title: '移行' }, { title: '教育' }], context, line?.id));
  expect(inOrder(two, 'estimate').map(({ title }) => title)).toEqual(['初期', '移行', '教育', '月額']);
});

test.each([
  [yen(2), yen(1), yen(3)],
  [yen(1), yen(4), yen(3)],
])('points %d, %d, %d out of order are refused', (optimistic, mostLikely, pessimistic) => {
  const { document, context } = projectWith([], 1);
  let caught: unknown;
  try {
    addEstimate(document, candidateId, { optimistic, mostLikely, pessimistic }, context);
  } catch (error) {
    caught = error;
  }
  expect(problemOf(caught).code).toBe('estimateOrder');
});

test('records are added in the given order; none is no change', () => {
  const { document, context } = projectWith([], 0);
  const process = (title: string) => ({ phase: 'asIs' as const, title, description: '', actor: '', volume: '', tools: '', pains: '' });
  const after = applyChange(document, addRecords(document, 'process', [process('仕入れ'), process('販売')], context));
  expect(inOrder(after, 'process').map(({ title }) => title)).toEqual(['仕入れ', '販売']);
  expect(addRecords(document, 'process', [], context)).toEqual({});
});

test('a new line means what the project has answered: limits until it says P10 and P90', () => {
  const { document, context } = projectWith([], 1);
  const kinds = (['limits', 'percentiles', null] as const).map((pointMeaning) => {
    const answered = applyChange(document, editRecords(document, 'project', [{ id: projectOf(document).id, values: { pointMeaning } }]));
    return addEstimate(answered, candidateId, {}, context).estimate?.added[0]?.distribution;
  });
  expect(kinds).toEqual(['betaPert', 'percentiles', 'betaPert']);
});
