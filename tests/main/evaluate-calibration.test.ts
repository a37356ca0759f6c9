import { expect, test } from 'vitest';
import { evaluate } from '../../main/evaluate.ts';
import { readSample } from '../../main/samples.ts';
import { compose } from '../../shared/actions/compose.ts';
import { editRecords } from '../../shared/actions/edit-records.ts';
import { applyChange } from '../../shared/change.ts';
import type { Weeks, Yen } from '../../shared/model/values.ts';
import { idOf } from '../support/context.ts';

const sample = readSample('resources', 'company-a', 'ja');

test('without actual values the calibration is empty', () => {
  const { costs, durations, together } = evaluate(sample).calibration;
  expect(costs).toEqual({ count: 0, shareWithin: null, shareBelow: null, shareAbove: null, bias: null, pWithin: null, pMedian: null, reading: 'none', lines: [] });
  expect(durations.lines).toEqual([]);
  expect(together).not.toHaveProperty('bias');
});

test('known costs are in the project’s unit, durations in weeks, each with its place', () => {
  const known = applyChange(
    sample,
    compose(
      sample,
      (current) => editRecords(current, 'estimate', [{ id: idOf('estimate', 'cost-saas-a-security'), values: { actual: 280_000 as Yen } }]),
      (current) => editRecords(current, 'task', [{ id: idOf('task', 'products'), values: { actual: 2.5 as Weeks } }]),
    ),
  );
  const { costs, durations, together } = evaluate(known).calibration;
  // E = (10 + 4·15 + 30) / 6 = 16.67 万円; 28 lies far above P90.
  expect(costs.lines).toMatchObject([{ id: 'cost-saas-a-security', candidateId: 'saas-a', title: 'セキュリティ対策', actual: 28, place: 'above', isConstant: false }]);
  expect(costs.lines[0]?.expected).toBeCloseTo(16.667, 3);
  expect(costs.bias).toBeCloseTo(0.68, 9);
  expect(durations.lines).toMatchObject([{ id: 'products', actual: 2.5, expected: 2.5, place: 'within' }]);
  expect(durations.lines[0]?.probability).toBeCloseTo(0.5, 9);
  expect(together).toMatchObject({ count: 2, shareWithin: 0.5, shareAbove: 0.5, reading: 'tooFew' });
});

test('20,000 a month for each of 100, over 5 years, against an expected 10,250 is 95.1 % more than expected, whatever was paid once', () => {
  const points = (optimistic: number, mostLikely: number, pessimistic: number, actual: number) => ({
    optimistic: optimistic as Yen,
    mostLikely: mostLikely as Yen,
    pessimistic: pessimistic as Yen,
    actual: actual as Yen,
  });
  const fee = { id: idOf('estimate', 'cost-saas-b-build'), values: { ...points(9000, 10_000, 12_500, 20_000), frequency: 'monthly' as const, quantity: 100 } };
  const once = { id: idOf('estimate', 'cost-saas-b-migration'), values: points(200_000, 200_000, 200_000, 80_000) };
  const { costs } = evaluate(applyChange(sample, editRecords(sample, 'estimate', [fee, once]))).calibration;
  expect(costs.lines.map(({ expected, actual }) => [expected, actual])).toEqual([[1.025, 2], [20, 8]]);
  expect(costs.bias).toBeCloseTo((20_000 * 6000 + 80_000) / (10_250 * 6000 + 200_000) - 1, 12);
  expect(costs.bias).toBeGreaterThan(0.94);
});
