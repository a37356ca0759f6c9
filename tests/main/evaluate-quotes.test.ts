import { describe, expect, test } from 'vitest';
import { evaluate } from '../../main/evaluate.ts';
import { readSample } from '../../main/samples.ts';

describe('the quotes of company A', () => {
  const { quotes } = evaluate(readSample('resources', 'company-a', 'ja'));
  const [a, b] = quotes;

  test('are listed for every compared candidate, in its currency unit', () => {
    expect(quotes.map(({ candidateId, quotes: list, missing }) => [candidateId, list.length, missing])).toEqual([
      ['saas-a', 4, 0],
      ['saas-b', 1, 1],
      ['package-c', 2, 0],
    ]);
    expect(a?.quotes.map(({ total }) => Math.round(total * 100) / 100)).toEqual([72, 77, 73, 150]);
    expect(b?.judgement).toMatchObject({ count: 1, tooFew: true, mad: 0 });
  });

  test('are compared with what they omit filled in, and judged', () => {
    expect(a?.quotes[2]).toMatchObject({
      id: 'quote-a3',
      validUntil: '2026-11-30',
      itemised: true,
      omitted: [{ estimateId: 'cost-saas-a-training', expected: 6.5 }],
    });
    expect(a?.quotes[2]?.comparable).toBeCloseTo(79.5, 9);
    expect(a?.judgement.median).toBeCloseTo(78.25, 9);
    expect(a?.judgement.mad).toBeCloseTo(3.75, 9);
    expect(a?.quotes.map(({ outlier }) => outlier)).toEqual([false, false, false, true]);
    expect(a?.quotes[3]?.score).toBeCloseTo((0.6745 * 71.75) / 3.75, 9);
  });

  test('say which lines are for no cost line, and how likely the costs stay within them', () => {
    expect(a?.quotes[3]?.lines.find(({ estimateId }) => estimateId === null)).toEqual({ id: 'quote-a4-6', title: 'デザインの刷新', estimateId: null, total: 20 });
    const positions = a?.quotes.map(({ position }) => position ?? Number.NaN) ?? [];
    expect(positions[0]).toBeGreaterThan(0.05);
    expect(positions[0]).toBeLessThan(0.25);
    expect(positions[2]).toBeGreaterThan(positions[1] ?? 1);
    expect(positions[3]).toBeCloseTo(1, 9);
  });
});
