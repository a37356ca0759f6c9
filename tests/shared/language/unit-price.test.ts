import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalsApart, formatUnitPrice } from '../../../shared/language/format.ts';
import { distributionOf } from '../../../shared/method/estimate/distribution.ts';

test('a unit price shows the decimals that tell the points, P10, P90 and the actual value of its line apart', () => {
  const points = { optimistic: 280, mostLikely: 280, pessimistic: 340 };
  const { quantile } = distributionOf(points, { distribution: 'betaPert', lambda: 4 });
  const [p10, p90, actual] = [quantile(0.1), quantile(0.9), 280];
  const all = [points.optimistic, points.mostLikely, points.pessimistic, p10, p90, actual];
  const shown = all.map((yen) => formatUnitPrice(yen, all, 'tenThousandYen', 'ja'));
  expect(shown.slice(0, 3)).toEqual(['0.028', '0.028', '0.034']);
  expect(new Set(shown).size).toBe(4);
  expect(Number(shown[4])).toBeLessThan(0.034);
  expect(formatUnitPrice(1_016_667, [2_000_000], 'tenThousandYen', 'ja')).toBe('101.67');
});

test('what differs differs as it is shown, in the same order', () => {
  const value = fc.double({ min: 0.0001, max: 1000, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 2, maxLength: 6 }), (values) => {
      const decimals = decimalsApart(values, 2);
      const sorted = values.toSorted((a, b) => a - b);
      for (const [index, one] of sorted.entries()) {
        const next = sorted[index + 1] ?? one;
        if (next - one > 1e-7) expect(Number(one.toFixed(decimals))).toBeLessThan(Number(next.toFixed(decimals)));
      }
    }),
  );
});
