import { expect, test } from 'vitest';
import { addEstimate } from '../../shared/actions/add-estimate.ts';
import { addRecords } from '../../shared/actions/add-records.ts';
import { editRecords } from '../../shared/actions/edit-records.ts';
import { applyChange } from '../../shared/change.ts';
import { inOrder, projectOf } from '../../shared/document.ts';
import { estimatesOf } from '../../shared/estimates.ts';
import type { Project } from '../../shared/model/project.ts';
import { share, yen } from '../../shared/model/values.ts';
import { totalsOfCandidates } from '../../shared/totals.ts';
import { readSample } from '../../main/samples.ts';
import { countingContext, idOf } from '../support/context.ts';
import { isPricedLine } from '../../shared/estimates.ts';
import { nothing } from '../support/nothing.ts';

const sample = readSample('resources', 'company-a', 'ja');

const withProject = (values: Partial<Omit<Project, 'id'>>) =>
  applyChange(sample, editRecords(sample, 'project', [{ id: projectOf(sample).id, values }]));

const ofA = (document = sample) => {
  const found = totalsOfCandidates(document).find(({ candidate }) => candidate.id === 'saas-a');
  if (found === undefined) throw new Error('SaaS A has cost lines');
  return found;
};

test('σ lies between the root of squares and the plain sum, by the project’s correlation', () => {
  const independent = ofA(withProject({ correlation: share.parse(0) })).total.spread.deviation;
  const full = ofA(withProject({ correlation: share.parse(1) }));
  expect(ofA().total.spread.deviation).toBeGreaterThan(independent);
  expect(ofA().total.spread.deviation).toBeLessThan(ofA().addedDeviation);
  expect(full.total.spread.deviation).toBeCloseTo(full.addedDeviation, 6);
});

test('METHOD 12: the contingency is the chosen percentile less the stated base', () => {
  const { contingency, percentiles, total } = ofA();
  expect(contingency).toEqual({ base: 'expected', from: 800_000, amount: percentiles[80] - 800_000, percentile: percentiles[80] });
  const mostLikely = ofA(withProject({ contingencyBase: 'mostLikely', contingencyPercentile: 90 }));
  expect(mostLikely.contingency.from).toBe(total.points.mostLikely);
  expect(mostLikely.contingency.amount).toBeCloseTo(mostLikely.percentiles[90] - 750_000, 6);
});

test('the classes and the years each add to the expected total', () => {
  for (const { classes, years, total } of totalsOfCandidates(sample)) {
    expect(classes.reduce((sum, { spread }) => sum + spread.expected, 0)).toBeCloseTo(total.spread.expected, 6);
    expect(years.reduce((sum, { within }) => sum + within.expected, 0)).toBeCloseTo(total.spread.expected, 6);
    expect(years.at(-1)?.cumulative.deviation).toBeCloseTo(total.spread.deviation, 6);
  }
});

test('with tax shown every total grows by it, the budget too, so that the chance to stay within it stays', () => {
  const taxed = withProject({ taxShown: true });
  expect(ofA(taxed).total.spread.expected).toBeCloseTo(880_000, 6);
  expect(ofA(taxed).percentiles[80]).toBeCloseTo(ofA().percentiles[80] * 1.1, 4);
  expect(ofA(taxed).years[0]?.within.expected).toBeCloseTo((ofA().years[0]?.within.expected ?? 0) * 1.1, 6);
  expect(ofA(taxed).years.at(-1)?.cumulative.points.pessimistic).toBeCloseTo(1_320_000, 6);
  expect(ofA(taxed).withinBudget).toBeCloseTo(ofA().withinBudget ?? 0, 12);
});

test('without a budget there is no chance to keep it', () => {
  expect(ofA(withProject({ budget: null })).withinBudget).toBeNull();
  expect(ofA(withProject({ budget: yen.parse(0) })).withinBudget).toBeLessThan(1e-9);
});

test('the meaning of the ends changes a line as METHOD 8 to 10 say', () => {
  const [line] = inOrder(sample, 'estimate');
  if (line === undefined) throw new Error('the sample has cost lines');
  const points = { optimistic: yen.parse(100), mostLikely: yen.parse(150), pessimistic: yen.parse(320) };
  const spreadBy = (values: Parameters<typeof editRecords<'estimate'>>[2][number]['values']) => {
    const document = applyChange(sample, editRecords(sample, 'estimate', [{ id: line.id, values: { ...points, ...values } }]));
    return estimatesOf(document)[0]?.lines.find(isPricedLine)?.spread;
  };
  expect(spreadBy({ distribution: 'betaPert' })).toMatchObject({ expected: 170, deviation: expect.closeTo(38.73, 2) });
  expect(spreadBy({ distribution: 'betaPert', lambda: 2 })).toMatchObject({ expected: 180, deviation: expect.closeTo(47.3, 1) });
  expect(spreadBy({ distribution: 'triangular' })).toMatchObject({ expected: 190, deviation: expect.closeTo(47.08, 2) });
  expect(spreadBy({ distribution: 'percentiles' })).toMatchObject({ expected: 186, deviation: expect.closeTo(83.3, 2) });
});

test('a line counts in the months it lasts', () => {
  const [line] = inOrder(sample, 'estimate');
  if (line === undefined) throw new Error('the sample has cost lines');
  const factorBy = (values: Parameters<typeof editRecords<'estimate'>>[2][number]['values']) =>
    estimatesOf(applyChange(sample, editRecords(sample, 'estimate', [{ id: line.id, values }])))[0]?.lines[0]?.factor;
  expect(factorBy({ frequency: 'monthly' })).toBe(60);
  expect(factorBy({ frequency: 'monthly', startMonth: 13, endMonth: 24 })).toBe(12);
  expect(factorBy({ frequency: 'yearly', startMonth: 13 })).toBe(4);
  expect(factorBy({ frequency: 'once', startMonth: 61 })).toBe(0);
});

test('a class of cost with nothing but an untouched line is not there: nobody has said that it costs 0', () => {
  const context = countingContext();
  const withClass = applyChange(sample, addRecords(sample, 'costClass', [{ name: '監査' }], context));
  const audit = inOrder(withClass, 'costClass').at(-1)?.id ?? null;
  const classed = (points: object) => {
    const document = applyChange(withClass, addEstimate(withClass, idOf('candidate', 'saas-a'), { costClassId: audit, title: '監査', ...points }, context));
    return ofA(document).classes.flatMap(({ costClass, spread }) => (costClass?.id === audit ? [spread.expected] : []));
  };
  expect([classed({}), classed(nothing)]).toEqual([[], [0]]);
});
