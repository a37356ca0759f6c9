import { describe, expect, test } from 'vitest';
import { pairwiseMatrix, pairwiseWeights } from '../../shared/method/scoring/ahp.ts';

describe('drinks, AHPy tests/test_ahp.py after Saaty 2008 (Int. J. Services Sciences 1(1))', () => {
  const published = { beer: 0.116, coffee: 0.177, milk: 0.129, soda: 0.19, tea: 0.042, water: 0.327, wine: 0.019 };
  const drinks = Object.keys(published) as (keyof typeof published)[];
  const comparisons: Readonly<Record<string, number>> = {
    'coffee wine': 9, 'coffee tea': 5, 'coffee beer': 2, 'coffee soda': 1, 'coffee milk': 1,
    'water coffee': 2, 'water wine': 9, 'water tea': 9, 'water beer': 3, 'water soda': 2, 'water milk': 3,
    'tea wine': 3, 'beer wine': 9, 'beer tea': 3, 'beer milk': 1,
    'soda wine': 9, 'soda tea': 4, 'soda beer': 2, 'soda milk': 2,
    'milk wine': 9, 'milk tea': 3,
  };
  const judged = (first: number, second: number): number => {
    const [one, other] = [drinks[first] ?? '', drinks[second] ?? ''];
    return comparisons[`${one} ${other}`] ?? 1 / (comparisons[`${other} ${one}`] ?? Number.NaN);
  };
  const { weights, lambdaMax, consistencyRatio } = pairwiseWeights(pairwiseMatrix(drinks.length, judged));

  test('the seven weights are the ones printed, within 0.0006: three decimals, coffee (.1775) printed as .177', () => {
    for (const [index, drink] of drinks.entries()) expect(Math.abs((weights[index] ?? Number.NaN) - published[drink])).toBeLessThanOrEqual(0.0006);
  });

  test('λmax is 7.17663, to 5 decimals', () => {
    expect(Math.abs(lambdaMax - 7.17663)).toBeLessThanOrEqual(0.000005);
  });

  test('CR is the printed .022, to 3 decimals, also with the random index 1.32 in place of 1.35', () => {
    expect(Math.abs(consistencyRatio - 0.022)).toBeLessThanOrEqual(0.0005);
    expect((consistencyRatio * 1.32) / 1.35).toBeCloseTo(0.0218, 4);
  });
});
