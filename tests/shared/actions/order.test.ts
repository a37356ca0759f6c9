import { expect, test } from 'vitest';
import { orderKeysAfter, orderKeysAtEnd } from '../../../shared/actions/order.ts';
import { orderKey } from '../../../shared/model/values.ts';

const rows = (...orders: string[]) => orders.map((order, index) => ({ id: `r${index}`, order }));

test('keys at the end follow the last record', () => {
  expect(orderKeysAtEnd([], 2)).toEqual(['a0', 'a1']);
  expect(orderKeysAtEnd(rows('a0', 'a5'), 2)).toEqual(['a6', 'a7']);
});

test('keys after a record lie between it and the next', () => {
  const [key = ''] = orderKeysAfter(rows('a0', 'a1'), 'r0', 1);
  expect(key > 'a0' && key < 'a1').toBe(true);
});

test('records with the same key stay together', () => {
  const [key = ''] = orderKeysAfter(rows('a0', 'a0', 'a1'), 'r0', 1);
  expect(key > 'a0' && key < 'a1').toBe(true);
});

test('a thousand inserts at one place still make valid keys', () => {
  let siblings = rows('a0', 'a1');
  for (let count = 0; count < 1000; count += 1) {
    const [order = ''] = orderKeysAfter(siblings, 'r0', 1);
    siblings = [...siblings.slice(0, 1), { id: `n${count}`, order }, ...siblings.slice(1)];
  }
  const orders = siblings.map(({ order }) => order);
  expect(orders).toEqual(orders.toSorted((a, b) => (a < b ? -1 : 1)));
  expect(orders.every((order) => orderKey.safeParse(order).success)).toBe(true);
});

test.each(['', 'a', 'a00', '0', 'a0!', 'A00000000000000000000000000', 'あ'])('%j is no order key', (key) => {
  expect(orderKey.safeParse(key).success).toBe(false);
});
