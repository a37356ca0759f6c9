import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSample } from '../../main/samples.ts';
import { editRecords } from '../../shared/actions/edit-records.ts';
import { calibrationOf } from '../../shared/calibration.ts';
import { applyChange } from '../../shared/change.ts';
import { type Document, projectOf } from '../../shared/document.ts';
import type { Estimate } from '../../shared/model/estimate.ts';
import type { Task } from '../../shared/model/task.ts';
import type { Weeks, Yen } from '../../shared/model/values.ts';
import { idOf } from '../support/context.ts';

const sample = readSample('resources', 'company-a', 'ja');

const costs = (actuals: Readonly<Record<string, number | null>>, values: Partial<Estimate> = {}, document = sample): Document =>
  applyChange(
    document,
    editRecords(
      document,
      'estimate',
      Object.entries(actuals).map(([id, actual]) => ({ id: idOf('estimate', id), values: { ...values, actual: actual as Yen | null } })),
    ),
  );

const durations = (actuals: Readonly<Record<string, number>>, values: Partial<Task> = {}, document = sample): Document =>
  applyChange(
    document,
    editRecords(
      document,
      'task',
      Object.entries(actuals).map(([id, actual]) => ({ id: idOf('task', id), values: { ...values, actual: actual as Weeks } })),
    ),
  );

const costLine = (document: Document, id: string) => calibrationOf(document).costs.lines.find(({ record }) => record.id === id);
const durationLine = (document: Document, id: string) => calibrationOf(document).durations.lines.find(({ record }) => record.id === id);

describe('what is listed', () => {
  test('cost lines and tasks of every candidate, without headings, ongoing tasks and costs of countermeasures that are not chosen', () => {
    const { costs: cost, durations: duration } = calibrationOf(sample);
    expect(Object.fromEntries(Map.groupBy(cost.lines, ({ candidate }) => candidate.id).entries().map(([id, { length }]) => [id, length]))).toMatchObject({
      'saas-b': 5,
      'package-c': 5,
    });
    expect(duration.lines.map(({ record }) => record.id)).toEqual(['contract', 'products', 'payment', 'carriers', 'trial', 'training', 'launch']);
    const heading = applyChange(sample, editRecords(sample, 'task', [{ id: idOf('task', 'trial'), values: { heading: true } }]));
    expect(durationLine(heading, 'trial')).toBeUndefined();
    const unchosen = applyChange(sample, editRecords(sample, 'countermeasure', [{ id: idOf('countermeasure', 'stock-plugin'), values: { chosen: false } }]));
    expect(costLine(unchosen, 'plugin-once')).toBeUndefined();
    expect(costLine(costs({ 'plugin-once': 120_000 }, {}, unchosen), 'plugin-once')?.actual).toBe(120_000);
  });

  test('before anything is known, ranges stand and nothing is read', () => {
    const { costs: cost, together } = calibrationOf(sample);
    expect(cost.summary).toMatchObject({ count: 0, bias: null, reading: 'none' });
    expect(together).toMatchObject({ count: 0, reading: 'none' });
    expect(costLine(sample, 'cost-saas-a-build')).toMatchObject({ actual: null, place: null, probability: null });
  });
});

describe('where an actual value falls', () => {
  test('beta-PERT 100/150/320 (METHOD 8) has P50 165.3 and P90 224.6: 224 is within, 225 above', () => {
    const values = { optimistic: 100 as Yen, mostLikely: 150 as Yen, pessimistic: 320 as Yen };
    const within = costLine(costs({ 'cost-saas-a-build': 224 }, values), 'cost-saas-a-build');
    expect(within).toMatchObject({ place: 'within', expected: 170 });
    expect(within?.p50).toBeCloseTo(165.3, 1);
    expect(within?.p90).toBeCloseTo(224.6, 1);
    expect(costLine(costs({ 'cost-saas-a-build': 225 }, values), 'cost-saas-a-build')?.place).toBe('above');
    expect(costLine(costs({ 'cost-saas-a-build': 101 }, values), 'cost-saas-a-build')?.place).toBe('below');
  });

  test('the meaning of the points of the line is used: P10, P50, P90 are their own ends, and both ends are within', () => {
    const values = { distribution: 'percentiles' as const };
    const low = costLine(costs({ 'cost-saas-a-build': 300_000 }, values), 'cost-saas-a-build');
    expect(low).toMatchObject({ place: 'within' });
    expect([low?.p10, low?.p50, low?.p90]).toEqual([300_000, 350_000, 450_000]);
    expect(costLine(costs({ 'cost-saas-a-build': 450_001 }, values), 'cost-saas-a-build')?.place).toBe('above');
  });

  test('tasks follow beta-PERT with λ = 4: 1/1.5/2 weeks has P10 1.21 and P90 1.79', () => {
    const line = durationLine(durations({ trial: 1.8 }), 'trial');
    expect(line).toMatchObject({ expected: 1.5, place: 'above' });
    expect(line?.p10).toBeCloseTo(2 * 1.5 - (line?.p90 ?? 0), 9);
    expect(durationLine(durations({ trial: 1.5 }), 'trial')?.probability).toBeCloseTo(0.5, 9);
  });

  test('a constant is met by its own value, whatever rounding does to a weighted mean, and counts towards the bias only', () => {
    const values = { optimistic: 0.2 as Weeks, mostLikely: 0.2 as Weeks, pessimistic: 0.2 as Weeks };
    const met = durations({ contract: 0.2 }, values);
    expect(durationLine(met, 'contract')).toMatchObject({ isConstant: true, place: 'within' });
    expect(calibrationOf(met).durations.summary).toMatchObject({ count: 0, reading: 'none', bias: 0 });
    expect(durationLine(durations({ contract: 0.3 }, values), 'contract')?.place).toBe('above');
  });

  test('P10 to P90 and the probability agree, whatever the points, their meaning and the actual value', () => {
    const points = fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000), fc.nat(1_000_000)).map((values) => values.toSorted((a, b) => a - b) as [Yen, Yen, Yen]);
    fc.assert(
      fc.property(points, fc.nat(1_500_000), fc.constantFrom('betaPert', 'triangular', 'percentiles'), ([optimistic, mostLikely, pessimistic], actual, distribution) => {
        const line = costLine(costs({ 'cost-saas-a-build': actual }, { optimistic, mostLikely, pessimistic, distribution }), 'cost-saas-a-build');
        if (line === undefined || line.isConstant) return;
        // Half a yen on either side of an end may go either way.
        if (actual < line.p10 - 0.5) expect(line.place).toBe('below');
        if (actual > line.p10 + 0.5 && actual < line.p90 - 0.5) expect(line.place).toBe('within');
        if (actual > line.p90 + 0.5) expect(line.place).toBe('above');
      }),
      { numRuns: 200 },
    );
  });
});

describe('what they say', () => {
  const five = ['build', 'security', 'custom', 'migration', 'training'];

  test('the bias is the sum of actual values against the sum of expected ones: 105 paid for 100 expected is + 5 %', () => {
    const values = { optimistic: 80 as Yen, mostLikely: 100 as Yen, pessimistic: 120 as Yen };
    const { summary } = calibrationOf(costs({ 'cost-saas-a-build': 90, 'cost-saas-a-custom': 120 }, values)).costs;
    expect(summary).toMatchObject({ count: 2, reading: 'tooFew' });
    expect(summary.bias).toBeCloseTo(0.05, 12);
  });

  test('the bias weighs a line by its quantity and by what it is paid within the horizon, which turns it round', () => {
    const edits = [
      { id: idOf('estimate', 'cost-saas-a-build'), values: { optimistic: 9000 as Yen, mostLikely: 10_000 as Yen, pessimistic: 12_500 as Yen, frequency: 'monthly' as const, quantity: 100, actual: 20_000 as Yen } },
      { id: idOf('estimate', 'cost-saas-a-custom'), values: { optimistic: 50_000_000 as Yen, mostLikely: 60_000_000 as Yen, pessimistic: 70_000_000 as Yen, actual: 30_000_000 as Yen } },
    ];
    const paid = applyChange(sample, editRecords(sample, 'estimate', edits));
    expect(costLine(paid, 'cost-saas-a-build')).toMatchObject({ expected: 10_250, times: 6000 });
    // (20,000 · 6000 + 30 million) / (10,250 · 6000 + 60 million) − 1; per month alone it would be − 47.6 %.
    expect(calibrationOf(paid).costs.summary.bias).toBeCloseTo(150 / 121.5 - 1, 12);
    const shorter = applyChange(paid, editRecords(paid, 'project', [{ id: projectOf(paid).id, values: { horizonYears: 3 } }]));
    expect(calibrationOf(shorter).costs.summary.bias).toBeCloseTo(102 / 96.9 - 1, 12);
    const late = applyChange(paid, editRecords(paid, 'estimate', [{ id: idOf('estimate', 'cost-saas-a-build'), values: { startMonth: 31 } }]));
    expect(calibrationOf(late).costs.summary.bias).toBeCloseTo(90 / 90.75 - 1, 12);
  });

  test('ten lines above the middle are estimates that are too low', () => {
    const known = [...five.map((name) => `cost-saas-a-${name}`), ...five.map((name) => `cost-saas-b-${name}`)];
    const { costs: cost } = calibrationOf(costs(Object.fromEntries(known.map((id) => [id, 700_000]))));
    expect(cost.summary).toMatchObject({ count: 10, shareAbove: 1, reading: 'tooLow' });
  });

  test('costs and durations together make five where each alone has too few', () => {
    const both = durations({ products: 2.5, trial: 1.5 }, {}, costs({ 'cost-saas-a-build': 350_000, 'cost-saas-a-custom': 140_000, 'cost-saas-a-training': 65_000 }));
    const { costs: cost, durations: duration, together } = calibrationOf(both);
    expect([cost.summary.reading, duration.summary.reading]).toEqual(['tooFew', 'tooFew']);
    expect(together).toMatchObject({ count: 5, shareWithin: 1, reading: 'wellCalibrated' });
  });

  test('is worked out once for the tables it reads', () => {
    const renamed: Document = { ...sample, requirement: new Map(sample.requirement) };
    expect(calibrationOf(renamed)).toBe(calibrationOf(sample));
  });
});
