import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driversOfTotal } from '../../shared/cost-drivers.ts';
import { translator } from '../../shared/language/index.ts';
import { simulateCosts } from '../../shared/method/simulation/costs.ts';
import { costJobOf } from '../../shared/simulation-jobs.ts';
import { cheaperLevel, cheaperLevels, cheaperThan, simulatedTotals } from '../../shared/simulated-costs.ts';
import { missingCostsOf } from '../../shared/missing-costs.ts';
import type { FindingTexts } from '../../shared/finding-texts.ts';
import {
  explainCheaper,
  explainCurves,
  explainDrivers,
  explainPercentileSettled,
  explainRange,
  explainSettled,
} from '../../shared/simulation-findings.ts';
import { totalsOfCandidates } from '../../shared/totals.ts';
import { companyA, comparison } from '../support/comparison.ts';

const ja: FindingTexts = { unit: 'tenThousandYen', translate: translator('ja'), language: 'ja' };
const en: FindingTexts = { unit: 'tenThousandYen', translate: translator('en'), language: 'en' };
const document = companyA();
const simulation = simulateCosts({ ...costJobOf(document), trials: 20_000, seed: 1 });
const missing = missingCostsOf(document);
const totals = simulatedTotals(totalsOfCandidates(document), simulation);
const [first, second] = totals;
if (first === undefined || second === undefined) throw new Error('company A has candidates with costs');

const certain = comparison({ requirements: [{ title: 'a' }], candidates: [{ name: '候補甲', levels: '◎', points: [500_000, 500_000, 500_000] }] });
const certainSimulation = simulateCosts({ ...costJobOf(certain), trials: 10_000, seed: 1 });
const noneMissing = missingCostsOf(certain);
const certainTotals = simulatedTotals(totalsOfCandidates(certain), certainSimulation);

describe('the S-curves in one sentence', () => {
  it('say who stays within the budget most probably', () => {
    expect(explainCurves(totals, { budget: 1_000_000, percent: 80 }, missing, ja)).toMatch(/^予算 100 万円に最も収まりやすいのは SaaS A（9\d\.\d %）$/);
  });

  it('say so when every candidate does, or none', () => {
    expect(explainCurves(totals, { budget: 5_000_000, percent: 80 }, missing, ja)).toBe('どの候補も予算 500 万円にほぼ確実に収まる');
    expect(explainCurves(totals, { budget: 100_000, percent: 80 }, missing, ja)).toBe('予算 10 万円に収まる見込みのある候補はない');
  });

  it('give the probability of the only candidate', () => {
    expect(explainCurves(certainTotals, { budget: 600_000, percent: 80 }, noneMissing, ja)).toBe('候補甲が予算 60 万円に収まる確率は 100.0 %');
  });

  it('compare the amounts at the percentile without a budget', () => {
    expect(explainCurves(totals, { budget: null, percent: 80 }, missing, ja)).toMatch(/^80 % の確率で収まる金額が最も低いのは SaaS A（\d+(\.\d+)? 万円）$/);
    expect(explainCurves(certainTotals, { budget: null, percent: 90 }, noneMissing, en)).toMatch(/stays at or below 50 × ¥10k with a probability of 90 %$/);
  });
});

describe('the histogram in one sentence', () => {
  it('gives the range that holds eight times out of ten', () => {
    expect(explainRange(first, missing, ja)).toMatch(/^SaaS A の総額は、10 回のうち 8 回は [\d.]+〜[\d.]+ 万円に収まる$/);
  });

  it('says that nothing is uncertain', () => {
    expect(certainTotals.map((total) => explainRange(total, missing, ja))).toEqual(['候補甲の総額は 50 万円で、ばらつきがない']);
  });
});

describe('the drivers in one sentence', () => {
  const driver = (title: string, share: number) => ({ id: title, title, lines: 1, share, totalAtP10: 0, totalAtP90: 0 });

  it('name the two largest lines, or the one that makes half of the spread', () => {
    const two = { expected: 0, named: [driver('カスタマイズ', 0.4), driver('セキュリティ対策', 0.22)], rest: null };
    expect(explainDrivers(first.candidate, two, missing, ja)).toBe('SaaS A のばらつきの 62.0 % は「カスタマイズ」と「セキュリティ対策」から');
    const one = { expected: 0, named: [driver('', 0.7), driver('b', 0.3)], rest: null };
    expect(explainDrivers(first.candidate, one, missing, en)).toMatch(/^70\.0 % of the spread of SaaS A comes from “.+”$/);
  });

  it('say that there is no spread', () => {
    const [certainTotal] = totalsOfCandidates(certain);
    if (certainTotal === undefined) throw new Error('the candidate has lines');
    expect(explainDrivers(certainTotal.candidate, driversOfTotal(certainTotal, 0), noneMissing, ja)).toBe('候補甲の明細にはばらつきがない');
  });
});

describe('how far a simulation has settled', () => {
  it('is told by two standard errors, rounded up', () => {
    const total = { ...first, simulated: { ...first.simulated, standardError: 210 } };
    expect(explainSettled(total, ja)).toBe('SaaS A の平均は ±0.05 万円まで落ち着いています');
    const exact = { ...first, simulated: { ...first.simulated, standardError: 250 } };
    expect(explainSettled(exact, ja)).toContain('±0.05 万円');
  });

  it('is told by the largest move of P80 over the later half of the trials', () => {
    const convergence = { trials: Float64Array.of(1000, 2000, 3000, 4000), means: new Float64Array(4), p80s: Float64Array.of(900, 650, 520, 500) };
    const total = { ...first, simulated: { ...first.simulated, convergence } };
    expect(explainPercentileSettled(total, { ...ja, unit: 'yen' })).toBe('試行の後半で P80 が動いた幅は ±150 円以内です。');
  });
});

describe('which of two candidates is cheaper', () => {
  it('is told for the two that are cheapest on average', () => {
    expect(explainCheaper(totals, simulation, missing, ja)).toMatch(/^SaaS A が.+より安く済む確率は \d\d\.\d %（(たいてい|やや|ほぼ確実に)安い(見込み)?）$/);
    expect(explainCheaper(certainTotals, certainSimulation, noneMissing, ja)).toBeNull();
  });

  it('is null for a candidate that was not simulated, and the two ways round add to one', () => {
    expect(cheaperThan(simulation, first.candidate.id, 'nobody')).toBeNull();
    const [there, back] = [cheaperThan(simulation, first.candidate.id, second.candidate.id), cheaperThan(simulation, second.candidate.id, first.candidate.id)];
    expect((there ?? 0) + (back ?? 0)).toBeCloseTo(1, 12);
  });

  it('reads the same in words both ways round', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1024 }), (step) => {
        const probability = step / 1024;
        const mirrored = cheaperLevels.toReversed()[cheaperLevels.indexOf(cheaperLevel(probability))];
        expect(cheaperLevel(1 - probability)).toBe(mirrored);
      }),
    );
    expect([1, 0.99, 0.8, 0.6, 0.5, 0.4, 0.1, 0].map(cheaperLevel)).toEqual(['certain', 'certain', 'likely', 'rather', 'even', 'ratherNot', 'unlikely', 'never']);
  });
});

describe('the simulated totals', () => {
  it('leave out candidates that are not in the simulation', () => {
    expect(simulatedTotals(totalsOfCandidates(document), { ...simulation, candidates: simulation.candidates.slice(1) })).toHaveLength(totals.length - 1);
  });
});
