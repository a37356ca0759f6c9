import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { formatChance, type formatPercent, toldChance } from '../../shared/language/format.ts';
import { translator } from '../../shared/language/index.ts';
import { simulateCosts } from '../../shared/method/simulation/costs.ts';
import type { Chance } from '../../shared/method/statistics/chance.ts';
import { missingCostsOf } from '../../shared/missing-costs.ts';
import { cheaperThan, simulatedTotals, spreadTogether } from '../../shared/simulated-costs.ts';
import { explainCheaper, explainCurves } from '../../shared/simulation-findings.ts';
import { costJobOf } from '../../shared/simulation-jobs.ts';
import { totalsOfCandidates } from '../../shared/totals.ts';
import { comparison } from '../support/comparison.ts';

type Points = readonly [number, number, number];

/** Two candidates with one line each, simulated. */
function simulated(near: Points, far: Points) {
  const document = comparison({
    requirements: [{ title: 'a' }],
    candidates: [
      { name: '近い', levels: '◎', points: near },
      { name: '遠い', levels: '◎', points: far },
    ],
  });
  const simulation = simulateCosts({ ...costJobOf(document), trials: 5000, seed: 8 });
  return { simulation, totals: simulatedTotals(totalsOfCandidates(document), simulation), missing: missingCostsOf(document) };
}

const texts = { unit: 'tenThousandYen', translate: translator('ja'), language: 'ja' } as const;
const of = (points: Points, others: Points, budget: number): readonly string[] => {
  const { simulation, totals, missing } = simulated(points, others);
  const [one] = totals.slice(0, 1);
  if (one === undefined) throw new Error('nothing was simulated');
  return [explainCheaper(totals, simulation, missing, texts) ?? '', explainCurves([one], { budget, percent: 80 }, missing, texts)];
};

describe('a chance that every trial confirms', () => {
  test('is no certainty while the costs spread', () => {
    const [cheaper, budget] = of([300_000, 400_000, 700_000], [1_500_000, 1_600_000, 1_900_000], 1_000_000);
    expect(cheaper).toContain('99.9 % 超');
    expect(budget).toContain('99.9 % 超');
  });

  test('is one where all costs are fixed', () => {
    const [cheaper, budget] = of([400_000, 400_000, 400_000], [1_600_000, 1_600_000, 1_600_000], 400_000);
    expect(cheaper).toContain('100.0 %');
    expect(budget).toContain('100.0 %');
  });

  test('speaks of both totals: a fixed one beside one that spreads is not certainly cheaper', () => {
    const { simulation } = simulated([400_000, 400_000, 400_000], [1_500_000, 1_600_000, 1_900_000]);
    const [one = '', other = ''] = simulation.candidates.map(({ id }) => id);
    expect(formatChance(cheaperThan(simulation, one, other) ?? 0, spreadTogether(simulation, [one, other]), 'ja')).toBe('99.9 % 超');
    expect(formatChance(cheaperThan(simulation, other, one) ?? 1, spreadTogether(simulation), 'ja')).toBe('0.1 % 未満');
    expect(spreadTogether(simulation, [one])).toBe(0);
  });

  test('is told as hardly less than 1 or more than 0, and as it is in between', () => {
    expect([0, 0.3, 1].map((chance) => toldChance(chance, 0))).toEqual([0, 0.3, 1]);
    expect(toldChance(1, 5)).toBeLessThan(1);
    expect(toldChance(0, 5)).toBeGreaterThan(0);
    expect(toldChance(0.3, 5)).toBe(0.3);
  });
});

describe('the printer of shares', () => {
  test('does not take a chance', () => {
    expectTypeOf<Chance>().not.toExtend<Parameters<typeof formatPercent>[0]>();
    expectTypeOf<number>().toExtend<Parameters<typeof formatPercent>[0]>();
    expectTypeOf<ReturnType<typeof cheaperThan>>().toEqualTypeOf<Chance | null>();
  });

  test('is not wrapped so that it would take one unseen, nor given one that lost its kind', () => {
    const wrapped = /\(\s*(?:share|value|percent|probability|chance|p): number(?: \| null)?[^)]*\)[^\n]*\n?[^\n]*formatPercent\(/u;
    const given = /formatPercent\((?:[^(),]*\b)?(?:probability|chance|cheapest|cheaper|within|toldChance)/iu;
    const files = ['shared', 'main', 'renderer'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((file) => (/\.tsx?$/u.test(file) ? [`${folder}/${file}`] : [])),
    );
    const found = files.filter((file) => {
      const text = readFileSync(file, 'utf8');
      return wrapped.test(text) || given.test(text);
    });
    // What formatChance itself is made of.
    expect(found).toEqual(['shared/language/format.ts']);
  });
});
