import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRate, parseScore, parseShare } from '../../../shared/input/share.ts';
import { rateText } from '../../../shared/language/format.ts';

test.each([['0.7', 0.7], ['70%', 0.7], ['７０％', 0.7], ['０．５', 0.5], [' 100 % ', 1], ['1', 1], ['0', 0], ['.25', 0.25], ['7割', 0.7], ['2割5分', 0.25], ['35 パーセント', 0.35], ['\u{200B}12.5%', 0.125]])('%j is a share', (text, share) => {
  expect(parseShare(text)).toBeCloseTo(share, 12);
});

test('a score is a share, or says why not', () => {
  expect([parseScore('60%'), parseScore('6')]).toEqual([{ ok: true, value: 0.6 }, { ok: false, refusal: { reason: 'notScore', values: { text: '6' } } }]);
});

test('a rate is in percent with or without its sign; what is below 1 without one could be either', () => {
  expect(['8', '8%', '８％', '0', '0.5%', '7.8'].map((text) => parseRate(text))).toEqual([0.08, 0.08, 0.08, 0, 0.005, 0.078].map((value) => ({ ok: true, value })));
  expect(parseRate('0.08')).toEqual({ ok: false, refusal: { reason: 'rateOrPercent', values: { text: '0.08', percent: 8, below: 0.08 } } });
  expect(['-1', '101', '8円', ''].map((text) => parseRate(text).ok)).toEqual([false, false, false, false]);
});

test.each(['', '%', '1.5', '70', '120%', '-0.1', '半分', 'NaN'])('%j is none', (text) => {
  expect(parseShare(text)).toBeNull();
});

test('a rate as it is shown for editing is read back as exactly the same rate', () => {
  const rates = fc.oneof(fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 100_000), fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs));
  fc.assert(
    fc.property(rates, (rate) => {
      expect(parseRate(rateText(rate))).toEqual({ ok: true, value: rate });
    }),
    { numRuns: 500 },
  );
});
