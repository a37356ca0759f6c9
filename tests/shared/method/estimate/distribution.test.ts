import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distributionOf, spreadOf, swanson, type Shape } from '../../../../shared/method/estimate/distribution.ts';
import { distributionKinds } from '../../../../shared/model/estimate.ts';

const pointsOf = (optimistic: number, mostLikely: number, pessimistic: number) => ({ optimistic, mostLikely, pessimistic });
const running = pointsOf(100, 150, 320);
const shapeOf = (distribution: Shape['distribution'], lambda = 4): Shape => ({ distribution, lambda });
const points = fc
  .tuple(...[1, 2, 3].map(() => fc.integer({ min: -1_000_000, max: 1_000_000 })))
  .map((values) => values.toSorted((a, b) => a - b))
  .map(([o = 0, m = 0, p = 0]) => pointsOf(o, m, p));
const shape = fc.record({ distribution: fc.constantFrom(...distributionKinds), lambda: fc.double({ min: 0.1, max: 100, noNaN: true }) });
const probability = fc.double({ min: 0, max: 1, noNaN: true });
const sizeOf = ({ minimum, maximum }: { readonly minimum: number; readonly maximum: number }): number => Math.max(Math.abs(minimum), Math.abs(maximum));

const degenerate = [pointsOf(100, 100, 320), pointsOf(100, 320, 320), pointsOf(0, 150, 320), pointsOf(0, 0, 320), pointsOf(0, 320, 320), pointsOf(7, 7, 7), pointsOf(0, 0, 0)];

describe('METHOD 8, beta-PERT of 100, 150, 320', () => {
  const { probability, quantile } = distributionOf(running, shapeOf('betaPert'));

  test.each([
    [4, 170, 38.73],
    [2, 180, 47.3],
    [8, 162, 29.8],
  ])('λ = %d: E %d, σ %d as printed', (lambda, expected, deviation) => {
    const spread = spreadOf(running, shapeOf('betaPert', lambda));
    expect(spread.expected).toBeCloseTo(expected, 9);
    expect(spread.deviation).toBeCloseTo(deviation, lambda === 4 ? 2 : 1);
  });

  test.each([
    [0.5, 165.3],
    [0.8, 203.9],
    [0.9, 224.6],
  ])('the quantile of %d is %d, to one decimal', (p, value) => {
    expect(quantile(p)).toBeCloseTo(value, 1);
    expect(probability(quantile(p))).toBeCloseTo(p, 12);
  });

  test('with λ = 4, α is 1.909 and β 4.091: the mode of that beta distribution is M', () => {
    const steps = Array.from({ length: 2000 }, (_, step) => 100 + (step * 220) / 2000);
    const density = steps.map((x) => probability(x + 0.11) - probability(x));
    expect(Math.abs((steps[density.indexOf(Math.max(...density))] ?? 0) - 150)).toBeLessThan(0.5);
  });
});

describe('METHOD 9, triangular 100, 150, 320', () => {
  const { expected, deviation, quantile } = distributionOf(running, shapeOf('triangular'));

  test('E 190, σ 47.08, and not √6 times as much', () => {
    expect(expected).toBeCloseTo(190, 9);
    expect(deviation).toBeCloseTo(47.08, 2);
    const wrong = Math.sqrt([100, 150, 320].reduce((sum, value) => sum + (value - 190) ** 2, 0) / 2);
    expect(wrong / deviation).toBeCloseTo(Math.sqrt(6), 9);
  });

  test.each([
    [0.5, 183.3],
    [0.8, 233.5],
    [0.9, 258.8],
  ])('the quantile of %d is %d, to one decimal', (p, value) => {
    expect(quantile(p)).toBeCloseTo(value, 1);
  });
});

describe('METHOD 10, the ends are P10 and P90', () => {
  const { expected, deviation, quantile, minimum, maximum } = distributionOf(running, shapeOf('percentiles'));

  test("E is Swanson's 186; σ 83.30, to two decimals", () => {
    expect(swanson(running)).toBeCloseTo(186, 9);
    expect(expected).toBeCloseTo(186, 9);
    expect(deviation).toBeCloseTo(83.3, 2);
  });

  test('P10, P50 and P90 are the three points, and the tails reach a quarter of their distance beyond', () => {
    expect([0.1, 0.5, 0.9].map((p) => quantile(p))).toEqual([100, 150, 320].map((value) => expect.closeTo(value, 9)));
    expect([minimum, maximum]).toEqual([45, 375]);
  });

  test('nothing falls below 0: a P10 near 0 cuts the lower tail, which raises E', () => {
    const cut = distributionOf(pointsOf(30, 150, 320), shapeOf('percentiles'));
    expect(cut.minimum).toBe(0);
    expect(cut.expected).toBeCloseTo(swanson(pointsOf(30, 150, 320)) + (72.5 - 30) / 30, 9);
    const zero = distributionOf(pointsOf(0, 150, 320), shapeOf('percentiles'));
    expect([zero.quantile(0), zero.quantile(0.1), zero.probability(0)]).toEqual([0, 0, expect.closeTo(0.1, 12)]);
  });

  test('a discount has its whole lower tail and none above 0, what can be either both tails', () => {
    const discount = distributionOf(pointsOf(-320, -150, -30), shapeOf('percentiles'));
    expect([discount.minimum, discount.maximum]).toEqual([-392.5, 0]);
    expect(discount.expected).toBeCloseTo(-165 - (72.5 - 30) / 30, 9);
    const either = distributionOf(pointsOf(-40, 10, 60), shapeOf('percentiles'));
    expect([either.minimum, either.maximum, either.expected]).toEqual([-65, 85, expect.closeTo(10, 9)]);
  });
});

describe.each(distributionKinds)('%s', (kind) => {
  test.each(degenerate)('$optimistic, $mostLikely, $pessimistic: mean and variance of the parts are E and σ²', (three) => {
    const { expected, deviation, minimum, maximum, parts, quantile } = distributionOf(three, shapeOf(kind));
    const cuts = Float64Array.from({ length: 101 }, (_, step) => step / 100);
    const { means, variances } = parts(cuts);
    const mean = means.reduce((sum, value) => sum + value / 100, 0);
    const variance = means.reduce((sum, value, index) => sum + ((value - mean) ** 2 + (variances[index] ?? 0)) / 100, 0);
    expect(Math.abs(mean - expected)).toBeLessThan(1e-9);
    expect(Math.abs(Math.sqrt(variance) - deviation)).toBeLessThan(1e-6);
    expect([quantile(0), quantile(1)]).toEqual([minimum, maximum]);
  });

  test('refuses points out of order', () => {
    expect(() => distributionOf(pointsOf(2, 1, 3), shapeOf(kind))).toThrow(RangeError);
    expect(() => spreadOf(pointsOf(2, 1, 3), shapeOf(kind))).toThrow(RangeError);
  });
});

describe('every shape', () => {
  test('E and σ are those of the whole, and the whole is one part', () => {
    fc.assert(
      fc.property(points, shape, (three, given) => {
        const { expected, deviation, minimum, maximum, parts } = distributionOf(three, given);
        const { means, variances } = parts(Float64Array.of(0, 1));
        const range = maximum - minimum;
        const size = sizeOf({ minimum, maximum });
        expect(spreadOf(three, given)).toEqual({ expected, deviation });
        expect(Math.abs((means[0] ?? Number.NaN) - expected)).toBeLessThanOrEqual(1e-10 * size);
        expect(Math.abs((variances[0] ?? Number.NaN) - deviation ** 2)).toBeLessThanOrEqual(1e-9 * range * (range + size * 1e-3));
      }),
    );
  });

  test('quantiles rise with p and stay within the possible values', () => {
    fc.assert(
      fc.property(points, shape, probability, probability, (three, given, p, q) => {
        const { quantile, minimum, maximum } = distributionOf(three, given);
        const [low, high] = [quantile(Math.min(p, q)), quantile(Math.max(p, q))];
        expect(low).toBeGreaterThanOrEqual(minimum);
        expect(high).toBeLessThanOrEqual(maximum);
        expect(low).toBeLessThanOrEqual(high + 1e-12 * sizeOf({ minimum, maximum }));
      }),
    );
  });

  test('probability undoes quantile where no value has a probability of its own, to 1e-9', () => {
    const apart = points.filter(({ optimistic, mostLikely, pessimistic }) => optimistic !== 0 && pessimistic !== 0 && mostLikely - optimistic > 10 && pessimistic - mostLikely > 10);
    fc.assert(
      fc.property(apart, shape, probability, (three, given, p) => {
        const { probability, quantile } = distributionOf(three, given);
        expect(Math.abs(probability(quantile(p)) - p)).toBeLessThan(1e-9);
      }),
    );
  });

  test('three points turned about 0 describe the distribution turned about 0', () => {
    fc.assert(
      fc.property(points, shape, probability, (three, given, p) => {
        const { optimistic, mostLikely, pessimistic } = three;
        const costs = distributionOf(three, given);
        const turned = distributionOf(pointsOf(-pessimistic, -mostLikely, -optimistic), given);
        const size = sizeOf(costs);
        const apart = (a: number, b: number): number => Math.abs(a - b) / (1 + size);
        expect(apart(turned.expected, -costs.expected)).toBeLessThan(1e-12);
        expect(apart(turned.deviation, costs.deviation)).toBeLessThan(1e-7);
        expect(apart(turned.minimum, -costs.maximum)).toBeLessThan(1e-12);
        expect(apart(turned.maximum, -costs.minimum)).toBeLessThan(1e-12);
        // Where no value has a probability of its own, P(−X ≤ −x) = 1 − P(X ≤ x).
        const at = costs.minimum + p * (costs.maximum - costs.minimum);
        const atoms = optimistic === mostLikely || mostLikely === pessimistic || optimistic === 0 || pessimistic === 0;
        if (!atoms) expect(Math.abs(turned.probability(-at) - (1 - costs.probability(at)))).toBeLessThan(1e-9);
      }),
    );
  });

  test('the quantile is the smallest value with enough probability, atoms included', () => {
    fc.assert(
      fc.property(points, shape, probability, (three, given, p) => {
        const { probability, quantile, minimum, maximum } = distributionOf(three, given);
        expect(probability(quantile(p) + 1e-9 * (1 + sizeOf({ minimum, maximum })))).toBeGreaterThanOrEqual(p - 1e-6);
      }),
    );
  });
});
