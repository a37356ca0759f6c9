import { describe, expect, test } from 'vitest';
import { krippendorffAlpha } from '../../shared/method/scoring/agreement.ts';

const threeDecimals = 0.0005;

describe('Krippendorff’s α for interval data', () => {
  test('METHOD 4: (3,3,2), (1,1,–), (2,3,2), (0,0,0) give n 11, Do .364, De 2.945, α .877, to three decimals', () => {
    const { alpha, observed, expected, pairable } = krippendorffAlpha([[3, 3, 2], [1, 1], [2, 3, 2], [0, 0, 0]]);
    expect(pairable).toBe(11);
    expect(Math.abs(observed - 0.364)).toBeLessThan(threeDecimals);
    expect(Math.abs(expected - 2.945)).toBeLessThan(threeDecimals);
    expect(Math.abs((alpha ?? 0) - 0.877)).toBeLessThan(threeDecimals);
  });

  test('Krippendorff, Computing Krippendorff’s Alpha-Reliability (2011), section C: four observers, twelve units, α .849, to three decimals', () => {
    const units = [[1, 1, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4], [4, 4, 4, 4], [1, 1, 2, 1], [2, 2, 2, 2], [5, 5, 5], [1, 1], [3]];
    const { alpha, pairable } = krippendorffAlpha(units);
    expect(pairable).toBe(40);
    expect(Math.abs((alpha ?? 0) - 0.849)).toBeLessThan(threeDecimals);
  });
});
