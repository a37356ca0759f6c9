import { describe, expect, it } from 'vitest';
import { lineSample } from '../../../renderer/charts/amount-marks.ts';
import { convergenceConfiguration, convergencePoints } from '../../../renderer/charts/convergence-configuration.ts';
import { histogramBars, histogramConfiguration, histogramMarks } from '../../../renderer/charts/histogram-configuration.ts';
import { chartPalettes } from '../../../renderer/charts/palette.ts';
import { curveConfiguration, curveDashes, curveMarks, curvePoints } from '../../../renderer/charts/s-curve-configuration.ts';
import { driverName, driverRows, tornadoConfiguration } from '../../../renderer/charts/tornado-configuration.ts';
import { driversOfTotal } from '../../../shared/cost-drivers.ts';
import { translator } from '../../../shared/language/index.ts';
import { simulateCosts } from '../../../shared/method/simulation/costs.ts';
import { simulatedTotals } from '../../../shared/simulated-costs.ts';
import { costJobOf } from '../../../shared/simulation-jobs.ts';
import { totalsOfCandidates } from '../../../shared/totals.ts';
import { companyA } from '../../support/comparison.ts';

const translate = translator('ja');
const context = { translate, language: 'ja', palette: chartPalettes.light, presenting: false } as const;
const setting = { unit: 'tenThousandYen', unitName: '万円・税込', horizonYears: 5 } as const;
const totals = totalsOfCandidates(companyA());
const simulation = simulateCosts({ ...costJobOf(companyA()), trials: 20_000, seed: 7 });
const simulated = simulatedTotals(totals, simulation);
const [first] = simulated;
const [firstTotals] = totals;
if (first === undefined || firstTotals === undefined) throw new Error('company A has candidates with costs');

describe('the S-curve', () => {
  it('rises from the smallest total at 0 % to the largest at 100 %', () => {
    const points = curvePoints(first, setting);
    expect(points[0]).toEqual({ x: first.simulated.minimum / 10_000, y: 0 });
    expect(points.at(-1)).toEqual({ x: first.simulated.maximum / 10_000, y: 100 });
    expect(points.every(({ x, y }, index) => index === 0 || (x >= (points[index - 1]?.x ?? 0) && y > (points[index - 1]?.y ?? 0)))).toBe(true);
  });

  it('draws each candidate with dashes of its own and names the unit on the axis', () => {
    const { data, options } = curveConfiguration(simulated, { budget: null, percent: 80, amount: null }, setting, context);
    expect(data.datasets).toHaveLength(3);
    expect(new Set(simulated.map((_, index) => curveDashes(index).join(' '))).size).toBe(3);
    expect(options?.scales?.['x']?.title).toMatchObject({ text: '費用（万円・税込、5 年間の合計）' });
  });

  it('marks the budget and the amount asked for, and one line where they are the same', () => {
    const labels = (budget: number | null, amount: number | null) => curveMarks({ budget, percent: 80, amount }, setting, context).map(({ label }) => label);
    expect(labels(1_000_000, 950_000)).toEqual(['予算 100 万円', '金額 95 万円']);
    expect(labels(1_000_000, 1_000_000)).toEqual(['予算 100 万円']);
    expect(labels(null, null)).toEqual([]);
  });

  it('shows the budget although no total comes near it', () => {
    const { options } = curveConfiguration(simulated, { budget: 9_000_000, percent: 80, amount: null }, setting, context);
    expect(options?.scales?.['x']).toMatchObject({ suggestedMax: 900 });
  });
});

describe('the histogram', () => {
  it('holds every trial once, also with bins put together', () => {
    for (const joined of [1, 5, 7]) {
      const bars = histogramBars(first, joined);
      expect(bars.reduce((sum, { trials }) => sum + trials, 0)).toBe(20_000);
      expect(bars.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(bars.every(({ from }, index) => index === 0 || Math.abs(from - (bars[index - 1]?.to ?? 0)) < 1e-6)).toBe(true);
    }
  });

  it('marks the mean, P50, P80 and the budget, and reaches over all of them', () => {
    expect(histogramMarks(first, 3_000_000, 'tenThousandYen', context).map(({ label }) => label.replace(/ .*/, ''))).toEqual(['P50', '平均', 'P80', '予算']);
    expect(histogramMarks(first, null, 'tenThousandYen', context)).toHaveLength(3);
    const { options } = histogramConfiguration(first, 3_000_000, setting, context);
    expect(options?.scales?.['x']?.max).toBeGreaterThan(300);
  });
});

describe('the tornado', () => {
  const driver = (id: string, lines = 1) => ({ id, title: lines > 1 ? '' : id, lines, share: 0.5, totalAtP10: 900_000, totalAtP90: 1_200_000 });

  it('has a bar from P10 to P90 for each line in the currency unit, the rest last', () => {
    const drivers = { expected: 1_000_000, named: [driver('a'), driver('')], rest: driver('rest', 4) };
    expect(driverRows(drivers).map((row) => driverName(row, translate))).toEqual(['a', '（無題）', 'ほか 4 件']);
    const { data } = tornadoConfiguration(drivers, { ...setting, candidate: first.candidate }, context);
    expect(data.datasets[0]?.data).toEqual([
      [90, 120],
      [90, 120],
      [90, 120],
    ]);
  });

  it('never begins below 0', () => {
    const drivers = driversOfTotal(firstTotals, 0.3);
    const { options } = tornadoConfiguration(drivers, { ...setting, candidate: first.candidate }, context);
    expect(options?.scales?.['x']?.min).toBeGreaterThanOrEqual(0);
  });
});

describe('the convergence', () => {
  it('ends at the result of all trials, with a margin of two standard errors', () => {
    const points = convergencePoints(first);
    expect(points.at(-1)).toEqual({
      trials: 20_000,
      mean: first.simulated.mean,
      margin: expect.closeTo(2 * first.simulated.standardError, 9) as number,
      p80: expect.closeTo(first.simulated.quantiles[800] ?? 0, 9) as number,
    });
  });

  it('draws differences from the final result', () => {
    const { data } = convergenceConfiguration(first, setting, context);
    expect(data.datasets.slice(0, 2).map(({ data: points }) => points.at(-1))).toEqual([
      { x: 20_000, y: 0 },
      { x: 20_000, y: 0 },
    ]);
  });
});

describe('a line in a legend', () => {
  it('is cut into its dashes within the sample', () => {
    expect(lineSample('#000', []).path).toBe('M0 9H28');
    expect(lineSample('#000', [9, 4]).path).toBe('M0 9H9M13 9H22M26 9H28');
  });
});
