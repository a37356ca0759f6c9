import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalText } from '../../shared/language/decimal-text.ts';
import {
  amountIn,
  formatAmount,
  formatAmountDifference,
  formatAmountRange,
  formatAmountWithUnit,
  formatCount,
  formatCoverage,
  formatGain,
  formatGainInPoints,
  formatList,
  formatNumber,
  formatPercent,
  formatPercentRange,
  formatPoints,
  formatRelativeDifference,
  formatShareDifference,
  formatTyped,
  formatTypedAmount,
  formatTypedAmountWithUnit,
  formatWeight,
} from '../../shared/language/format.ts';

describe('numbers below 0', () => {
  it('have the sign of mathematics in both languages, the one they are given with beside a plus', () => {
    for (const language of ['ja', 'en'] as const) {
      const shown = [formatNumber(-1234.5, language), formatPercent(-0.08, language), formatAmount(-70_000, 'tenThousandYen', language), formatTypedAmount(-5.1, 'yen', language), formatGain(-0.08, language)];
      for (const text of shown) expect(text).toMatch(/^−\d/u);
      expect(shown.join('')).not.toContain('-');
    }
  });

  it('are differences of amounts to the decimals the amounts have, and nothing where those show none', () => {
    const difference = (yen: number, from: number): string => formatAmountDifference(yen, from, 'tenThousandYen', 'ja');
    expect(difference(800_033, 800_100)).toBe('−0.01');
    expect(difference(800_010, 800_000)).toBe('±0');
    expect(difference(912_500, 800_000)).toBe('+11.25');
    expect(difference(30, 20)).toBe('+0.001');
    expect(difference(0, 0)).toBe('±0');
  });
});

describe('percentages', () => {
  it('show one decimal in both languages', () => {
    expect(formatPercent(17 / 18, 'ja')).toBe('94.4 %');
    expect(formatPercent(17 / 18, 'en')).toBe('94.4 %');
    expect(formatPercent(11 / 18, 'ja')).toBe('61.1 %');
    expect(formatPercent(1, 'ja')).toBe('100.0 %');
    expect(formatPercent(0, 'ja')).toBe('0.0 %');
  });

  it('write a range with one unit', () => {
    expect(formatPercentRange(0.65, 0.85, 'ja')).toBe('65.0〜85.0 %');
    expect(formatPercentRange(0.65, 0.85, 'en')).toBe('65.0–85.0 %');
  });

  it('never call nearly everything everything, nor hardly anything nothing', () => {
    expect(formatCoverage(1, 'ja')).toBe('100 %');
    expect(formatCoverage(0.8, 'ja')).toBe('80 %');
    expect(formatCoverage(0.99999, 'ja')).toBe('99.9 % 超');
    expect(formatCoverage(0.00001, 'en')).toBe('under 0.1 %');
    expect(formatCoverage(0, 'en')).toBe('0 %');
    expect([0.9998, 0.9995, 0.9994, 1, 1 - 1e-15].map((share) => formatPercent(share, 'ja'))).toEqual(['99.9 % 超', '99.9 % 超', '99.9 %', '100.0 %', '100.0 %']);
    expect([0.0002, 0.0005, 0, 1e-15].map((share) => formatPercent(share, 'en'))).toEqual(['under 0.1 %', '0.1 %', '0.0 %', '0.0 %']);
    expect(formatPercentRange(0.0001, 0.9999, 'ja')).toBe('0.1 % 未満〜99.9 % 超');
  });

  it('print differently what is told apart from nothing and from everything', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (share) => {
        expect([formatPercent(0, 'ja'), formatPercent(1, 'ja')]).not.toContain(formatPercent(share, 'ja'));
      }),
    );
  });

  it('state leads in points', () => {
    expect([0.125, 0.01, 0.0002, 0].map((lead) => formatPoints(lead, 'ja'))).toEqual(['12.5 ポイント', '1 ポイント', '0.1 ポイント未満', '0 ポイント']);
    expect([0.125, 0.01, 0.0002].map((lead) => formatPoints(lead, 'en'))).toEqual(['12.5 points', '1 point', 'under 0.1 points']);
    expect([0.056, -0.0002, 0, 0.0003].map((gain) => formatGain(gain, 'ja'))).toEqual(['+5.6', '−0.1 未満', '±0', '+0.1 未満']);
    expect([0.056, -0.0002, 0, 0.0003].map((gain) => formatGainInPoints(gain, 'ja'))).toEqual(['+5.6 ポイント', '−0.1 ポイント未満', '±0 ポイント', '+0.1 ポイント未満']);
    expect([0.01, -0.0002].map((gain) => formatGainInPoints(gain, 'en'))).toEqual(['+1 point', 'under −0.1 points']);
    expect([0.917, -0.0004].map((difference) => formatRelativeDifference(difference, 'ja'))).toEqual(['+91.7 %', '−0.1 % 未満']);
  });

  it('state how far two shares are apart as they are shown, and never as nothing while they differ', () => {
    expect(formatShareDifference(0.8554, 0.7736, 'ja')).toBe('+8.1 ポイント');
    expect(formatShareDifference(0.7741, 0.7739, 'ja')).toBe('+0.1 ポイント未満');
    expect(formatShareDifference(0.7739, 0.7741, 'en')).toBe('under −0.1 points');
    const share = fc.integer({ min: 10, max: 9990 }).map((count) => count / 10_000);
    fc.assert(
      fc.property(share, share, (one, other) => {
        const shown = [one, other].map((value) => Number.parseFloat(formatPercent(value, 'ja')));
        const told = formatShareDifference(one, other, 'ja');
        if (told.endsWith('未満')) expect(shown[0]).toBe(shown[1]);
        else expect(Number.parseFloat(told.replace('−', '-').replace('±', ''))).toBeCloseTo((shown[0] ?? 0) - (shown[1] ?? 0), 9);
        expect(told.startsWith('±')).toBe(one === other);
      }),
    );
  });
});

describe('numbers', () => {
  it('group thousands and drop trailing zeros', () => {
    expect(formatNumber(1234567.5, 'ja')).toBe('1,234,567.5');
    expect(formatCount(12345, 'en')).toBe('12,345');
    expect(formatWeight(2.5, 'ja')).toBe('2.5');
    expect(formatWeight(3, 'ja')).toBe('3');
  });

  it('have no minus zero', () => {
    expect(formatNumber(-0.001, 'ja')).toBe('0');
    expect(formatNumber(-1.5, 'ja')).toBe('−1.5');
  });
});

describe('amounts', () => {
  it('turn yen into the currency unit', () => {
    expect(amountIn(800_000, 'tenThousandYen')).toBe(80);
    expect(amountIn(800_000, 'thousandYen')).toBe(800);
    expect(amountIn(800_000, 'yen')).toBe(800_000);
  });

  it('show the decimals the size of the amount calls for', () => {
    expect(formatAmount(1_016_666.67, 'tenThousandYen', 'ja')).toBe('101.67');
    expect(formatAmount(800_000, 'tenThousandYen', 'ja')).toBe('80');
    expect(formatAmount(12_345_678, 'tenThousandYen', 'ja')).toBe('1,234.6');
    expect(formatAmount(1_234_567_890, 'tenThousandYen', 'ja')).toBe('123,457');
    expect(formatAmount(1_016_666.67, 'yen', 'ja')).toBe('1,016,667');
    expect(formatAmount(1_016_666.67, 'thousandYen', 'en')).toBe('1,016.7');
  });

  it('never round something to nothing, nor what a unit price is made of', () => {
    expect(formatAmount(0.35, 'yen', 'ja')).toBe('0.35');
    expect(formatAmount(12.345, 'yen', 'ja')).toBe('12.35');
    expect(formatAmount(0.004, 'yen', 'ja')).toBe('0.004');
    expect(formatAmount(3.7, 'tenThousandYen', 'ja')).toBe('0.00037');
    expect(formatAmount(-0.35, 'yen', 'en')).toBe('−0.35');
    expect([formatAmount(0, 'yen', 'ja'), formatAmount(1e-12, 'yen', 'ja')]).toEqual(['0', '0']);
  });

  it('that somebody typed are shown to the last digit', () => {
    expect(formatTypedAmount(1_234_567, 'tenThousandYen', 'ja')).toBe('123.4567');
    expect(formatTypedAmount(0.3, 'thousandYen', 'ja')).toBe('0.0003');
    expect(formatTypedAmount(-8.5, 'yen', 'en')).toBe('−8.5');
    expect(formatTypedAmountWithUnit(12_345_678.9, 'yen', 'ja')).toBe('12,345,678.9 円');
    expect(formatTyped(0.0625, 'ja')).toBe('0.0625');
  });

  it('move their decimal point and keep every digit', () => {
    expect([amountIn(0.3, 'tenThousandYen'), amountIn(0.7, 'thousandYen'), amountIn(12.3, 'thousandYen')]).toEqual([0.00003, 0.0007, 0.0123]);
    expect([decimalText(1e-7), decimalText(1e21), decimalText(-1.5e-9), decimalText(0), decimalText(120, -1), decimalText(0.1, 2)]).toEqual(['0.0000001', `1${'0'.repeat(21)}`, '-0.0000000015', '0', '12', '10']);
  });

  it('say their unit', () => {
    expect(formatAmountWithUnit(1_016_666.67, 'tenThousandYen', 'ja')).toBe('101.67 万円');
    expect(formatAmountWithUnit(1_016_666.67, 'tenThousandYen', 'en')).toBe('101.67 × ¥10k');
    expect(formatAmountWithUnit(5000, 'yen', 'ja')).toBe('5,000 円');
    expect(formatAmountWithUnit(5000, 'thousandYen', 'en')).toBe('5 × ¥1k');
    expect(formatAmountRange(600_000, 1_200_000, 'tenThousandYen', 'ja')).toBe('60〜120 万円');
  });
});

describe('lists of names', () => {
  it('read as running text', () => {
    expect(formatList([], 'ja')).toBe('');
    expect(formatList(['A'], 'en')).toBe('A');
    expect(formatList(['A', 'B'], 'ja')).toBe('A と B');
    expect(formatList(['A', 'B', 'C'], 'ja')).toBe('A、B、C');
    expect(formatList(['A', 'B', 'C'], 'en')).toBe('A, B and C');
  });
});
