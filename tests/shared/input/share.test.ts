import { expect, test } from 'vitest';
import { parseShare } from '../../../shared/input/share.ts';

test.each([['0.7', 0.7], ['70%', 0.7], ['７０％', 0.7], ['０．５', 0.5], [' 100 % ', 1], ['1', 1], ['0', 0], ['.25', 0.25]])('%j is a share', (text, share) => {
  expect(parseShare(text)).toBeCloseTo(share, 12);
});

test.each(['', '%', '1.5', '70', '120%', '-0.1', '半分', 'NaN'])('%j is none', (text) => {
  expect(parseShare(text)).toBeNull();
});
