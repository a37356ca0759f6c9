import { expect, test } from 'vitest';
import { latestResult } from '../../../../renderer/components/simulation/latest-result.ts';
import type { CostJob } from '../../../../shared/method/simulation/costs.ts';

const shape = { distribution: 'betaPert', lambda: 4 } as const;
const job = (values: Partial<CostJob> = {}, factor = 3): CostJob => ({
  trials: 20_000,
  seed: 11,
  limits: [640_000],
  correlation: 0.2,
  candidates: [{ id: '甲', lines: [{ id: '構築', points: { optimistic: 90_000, mostLikely: 120_000, pessimistic: 210_000 }, shape, factor }] }],
  ...values,
});
const latest = { job: job(), value: 'out' };

test('a result of the same inputs is shown, of another number of trials or another seed as an earlier one', () => {
  expect(latestResult(latest, job())).toEqual({ result: 'out', stale: false, withheld: false });
  for (const changed of [job({ trials: 50_000 }), job({ seed: 12 })]) expect(latestResult(latest, changed)).toEqual({ result: 'out', stale: true, withheld: false });
});

test.each([
  ['another budget', job({ limits: [704_000] })],
  ['no budget', job({ limits: [] })],
  ['totals with tax', job({ limits: [704_000] }, 3.3)],
  ['another correlation', job({ correlation: 0.5 })],
  ['another candidate', job({ candidates: [] })],
])('with %s it says nothing of the present inputs', (_name, changed) => {
  expect(latestResult(latest, changed)).toEqual({ result: null, stale: false, withheld: true });
});

test('before the first there is none', () => {
  expect(latestResult(null, job())).toEqual({ result: null, stale: false, withheld: false });
});
