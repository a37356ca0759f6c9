import { describe, expect, test } from 'vitest';
import { weightedFit } from '../../shared/method/scoring/fit.ts';
import { rank } from '../../shared/method/scoring/ranking.ts';

describe('SAP vendor evaluation, overall score (help.sap.com, saphelp_46c)', () => {
  const criteria = [
    { name: 'Price', points: 70, weight: 40, percentage: 0.5 },
    { name: 'Quality', points: 85, weight: 25, percentage: 0.3125 },
    { name: 'Delivery', points: 50, weight: 10, percentage: 0.125 },
    { name: 'Service', points: 50, weight: 5, percentage: 0.0625 },
  ];
  const result = weightedFit(criteria.map(({ points, weight }) => ({ weight, score: points / 100 })));

  test('weights that sum to 80 give 70.94 of 100, to 2 decimals', () => {
    expect(result.totalWeight).toBe(80);
    expect(result.scoreSum * 100).toBeCloseTo(5675, 9);
    expect(Math.abs((result.fit ?? Number.NaN) * 100 - 70.94)).toBeLessThanOrEqual(0.005);
  });

  test('the percentages printed for the criteria give the same score', () => {
    const shares = weightedFit(criteria.map(({ points, percentage }) => ({ weight: percentage, score: points / 100 })));
    expect(shares.fit).toBeCloseTo(result.fit ?? Number.NaN, 12);
  });

  test('the plain mean of the scores, and points over 100, are other numbers', () => {
    expect(result.fit).not.toBeCloseTo((70 + 85 + 50 + 50) / 400, 2);
    expect(result.fit).not.toBeCloseTo(0.5675, 2);
  });
});

test('ratio weights 1 : 2 : 2 over 40, 90 and 75 give 74 (dev.123jaloezie.nl/respuestas/13870090), exactly', () => {
  const scores = [0.4, 0.9, 0.75];
  for (const weights of [
    [20, 40, 40],
    [1, 2, 2],
    [0.2, 0.4, 0.4],
  ]) {
    expect(weightedFit(scores.map((score, index) => ({ weight: weights[index] ?? 0, score }))).fit).toBeCloseTo(0.74, 12);
  }
});

test('weighted sums of the matrix of Tzeng & Huang 2011: 5.9, 6.9, 7.4, 5.5 and ranks 3, 2, 1, 4, to 9 decimals', () => {
  const weights = [0.3, 0.4, 0.3];
  const alternatives = [
    { id: 'A1', values: [5, 8, 4], score: 5.9, place: 3 },
    { id: 'A2', values: [7, 6, 8], score: 6.9, place: 2 },
    { id: 'A3', values: [8, 8, 6], score: 7.4, place: 1 },
    { id: 'A4', values: [7, 4, 6], score: 5.5, place: 4 },
  ];
  const scale = 10;
  const fits = alternatives.map(({ id, values }) => ({
    id,
    fit: weightedFit(values.map((value, index) => ({ weight: weights[index] ?? 0, score: value / scale }))),
    knockedOut: false, mayFall: false,
  }));
  for (const { id, score } of alternatives)
    expect((fits.find((entry) => entry.id === id)?.fit.fit ?? Number.NaN) * scale).toBeCloseTo(score, 9);
  const places = new Map(rank(fits).map((standing) => [standing.id, standing.place]));
  expect(alternatives.map(({ id }) => places.get(id))).toEqual(alternatives.map(({ place }) => place));
});
