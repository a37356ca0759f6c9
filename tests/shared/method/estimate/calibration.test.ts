import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrate } from '../../../../shared/method/estimate/calibration.ts';

const known = (...probabilities: number[]) => probabilities.map((probability) => ({ actual: 110, probability, expected: 100, times: 1 }));
const spreadOver = (count: number, from: number, to: number): number[] =>
  Array.from({ length: count }, (_, index) => from + ((to - from) * (index + 0.5)) / count);

describe('actual costs against P10–P90', () => {
  test('both ends are within, to rounding', () => {
    const { lines } = calibrate(known(0.0999, 0.1, 0.1 - 1e-12, 0.5, 0.9, 0.9 + 1e-12, 0.9001));
    expect(lines.map(({ place }) => place)).toEqual(['below', 'within', 'within', 'within', 'within', 'within', 'above']);
  });

  test('z is Φ⁻¹ of the probability, and none at the ends of the estimate', () => {
    const [low, middle, high, upper] = calibrate(known(0, 0.5, 1, 0.9)).lines;
    expect([low?.z, high?.z]).toEqual([null, null]);
    expect([low?.place, high?.place]).toEqual(['below', 'above']);
    expect(middle?.z).toBeCloseTo(0, 12);
    expect(upper?.z).toBeCloseTo(1.2816, 4);
  });

  test('shares and bias: 110 paid for every 100 expected is + 10 %', () => {
    const summary = calibrate(known(0.05, 0.3, 0.6, 0.95, 0.96));
    expect(summary).toMatchObject({ count: 5, shareWithin: 0.4, shareBelow: 0.2, shareAbove: 0.4 });
    expect(summary.bias).toBeCloseTo(0.1, 12);
  });

  test('nothing known, nothing said', () => {
    const none = { shareWithin: null, shareBelow: null, shareAbove: null, bias: null, pWithin: null, pMedian: null };
    expect(calibrate([])).toEqual({ lines: [], count: 0, ...none, reading: 'none' });
    expect(calibrate([{ actual: 5, probability: 1, expected: 0, times: 1 }]).bias).toBeNull();
  });
});

test('the total counts every line as often as it is paid: 20,000 a month for 100 users against 10,167 is dearer, whatever one-off prices say', () => {
  const monthly = { actual: 20_000, probability: 1, expected: 10_167, times: 100 * 60 };
  const once = { actual: 1_000_000, probability: 0, expected: 3_000_000, times: 1 };
  expect(calibrate([monthly, once]).bias).toBeCloseTo((9833 * 6000 - 2_000_000) / (10_167 * 6000 + 3_000_000), 12);
  expect(calibrate([{ actual: -40, probability: 0.9, expected: -50, times: 1 }]).bias).toBeCloseTo(0.2, 12);
});

test.each([
  ['five of five above P90', [0.95, 0.97, 0.99, 1, 1], 'tooLow'],
  ['five of five above P50', [0.55, 0.6, 0.7, 0.8, 0.85], 'tooLow'],
  ['five of five below P10', [0, 0.01, 0.02, 0.05, 0.09], 'tooHigh'],
  ['four of five above P50', [0.3, 0.6, 0.7, 0.8, 0.85], 'unclear'],
  ['three of five above P50', [0.3, 0.4, 0.7, 0.8, 0.85], 'wellCalibrated'],
  ['half of ten above P90 and none below P10', [0.95, 0.95, 0.95, 0.95, 0.95, 0.2, 0.3, 0.4, 0.6, 0.7], 'tooLow'],
  ['two of ten above P90 and two below P10', [0.95, 0.95, 0.2, 0.05, 0.05, 0.8, 0.4, 0.45, 0.55, 0.6], 'unclear'],
  ['four of ten above P90 and four below P10', [0.95, 0.95, 0.95, 0.95, 0.05, 0.05, 0.05, 0.05, 0.45, 0.55], 'tooNarrow'],
  ['twenty of twenty within', Array.from({ length: 20 }, (_, index) => 0.12 + 0.04 * index), 'tooWide'],
  ['four', [0.95, 0.97, 0.99, 1], 'tooFew'],
] as const)('%s: %s', (_, probabilities, reading) => {
  expect(calibrate(known(...probabilities)).reading).toBe(reading);
});

describe('constants', () => {
  const constant = (actual: number, probability: number) => ({ actual, probability, expected: 100, times: 1, isConstant: true });

  test('stand below, at or above their one value, and say nothing about ranges', () => {
    const summary = calibrate([constant(90, 0), constant(100, 1), constant(140, 1)]);
    expect(summary.lines.map(({ place, z }) => [place, z])).toEqual([
      ['below', null],
      ['within', null],
      ['above', null],
    ]);
    expect(summary).toMatchObject({ count: 0, shareWithin: null, pWithin: null, reading: 'none' });
    expect(summary.bias).toBeCloseTo(0.1, 12);
  });

  test('change neither the shares nor the reading of the lines with a range', () => {
    const ranged = known(...spreadOver(20, 0, 1));
    const { lines: _, bias: __, ...alone } = calibrate(ranged);
    expect(calibrate([...ranged, ...Array.from({ length: 20 }, () => constant(300, 1))])).toMatchObject(alone);
  });
});

test.each([-0.1, 1.1, Number.NaN])('a probability of %d is refused', (probability) => {
  expect(() => calibrate(known(probability))).toThrow(RangeError);
});

describe('the reading', () => {
  test.each([
    ['none', 'no lines', []],
    ['tooFew', 'four lines', [0.99, 0.99, 0.99, 0.99]],
    ['wellCalibrated', 'twenty spread evenly', spreadOver(20, 0, 1)],
    ['unclear', 'two of five within: p .058', [0.01, 0.3, 0.6, 0.99, 0.99]],
    ['tooNarrow', 'one of five within: p .007', [0.01, 0.02, 0.6, 0.99, 0.99]],
    ['tooWide', 'twenty of twenty within: p .021', spreadOver(20, 0.2, 0.8)],
    ['wellCalibrated', 'ten of ten within', spreadOver(10, 0.2, 0.8)],
    ['tooLow', 'six of six above P50: p .016', [0.6, 0.65, 0.7, 0.75, 0.8, 0.85]],
    ['tooLow', 'five of five above P50: p .031', [0.6, 0.65, 0.7, 0.75, 0.8]],
    ['tooHigh', 'six of six below P50', [0.15, 0.2, 0.25, 0.3, 0.35, 0.4]],
    ['tooLow', 'all above P90: a shift, before the width', [0.91, 0.92, 0.93, 0.94, 0.95, 0.96]],
  ] as const)('%s: %s', (reading, _, probabilities) => {
    expect(calibrate(known(...probabilities)).reading).toBe(reading);
  });

  test('p-values are exact: one of five within P10–P90 .00672 (Σ of .8 and .2), six of six above P50 1 / 2⁶, to 9 decimals', () => {
    expect(calibrate(known(0.01, 0.02, 0.6, 0.99, 0.99)).pWithin).toBeCloseTo(0.00672, 9);
    expect(calibrate(known(0.6, 0.65, 0.7, 0.75, 0.8, 0.85)).pMedian).toBeCloseTo(1 / 2 ** 6, 9);
  });

  test('costs at P50 speak for neither side', () => {
    expect(calibrate(known(0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5))).toMatchObject({ pMedian: 1, reading: 'wellCalibrated' });
  });

  test('mirrored probabilities mirror the reading and keep both p-values, to 1e-9', () => {
    const mirror = { tooLow: 'tooHigh', tooHigh: 'tooLow' } as const;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 5, maxLength: 60 }), (permilles) => {
        const one = calibrate(known(...permilles.map((permille) => permille / 1000)));
        const other = calibrate(known(...permilles.map((permille) => (1000 - permille) / 1000)));
        expect(other.reading).toBe(one.reading === 'tooLow' || one.reading === 'tooHigh' ? mirror[one.reading] : one.reading);
        expect(Math.abs((other.pWithin ?? 0) - (one.pWithin ?? 1))).toBeLessThan(1e-9);
        expect(Math.abs((other.pMedian ?? 0) - (one.pMedian ?? 1))).toBeLessThan(1e-9);
      }),
    );
  });
});
