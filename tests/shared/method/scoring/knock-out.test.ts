import { expect, test } from 'vitest';
import { knocksOut } from '../../../../shared/method/scoring/knock-out.ts';

test.each([
  ['fit', 'fit', false],
  ['fit', 'partial', true],
  ['fit', 'gap', true],
  ['partial', 'fit', false],
  ['partial', 'partial', false],
  ['partial', 'gap', true],
  ['fit', 'notApplicable', false],
  ['fit', null, false],
] as const)('a mandatory item that accepts %s or better, rated %s: knocked out %s (METHOD 3)', (minimumClass, rated, expected) => {
  expect(knocksOut({ mandatory: true, minimumClass }, rated)).toBe(expected);
});

test('an item that is not mandatory never knocks out', () => {
  expect(knocksOut({ mandatory: false, minimumClass: 'fit' }, 'gap')).toBe(false);
});
