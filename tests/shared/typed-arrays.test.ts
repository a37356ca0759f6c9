import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromJson, toJson } from '../../shared/typed-arrays.ts';

test('typed arrays come back as they were, to the last bit, wherever they stand', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })), (numbers) => {
      const plain = numbers.map((number) => number + 0);
      const value = { ok: true, value: { quantiles: Float64Array.from(plain), list: [{ counts: Float64Array.from(plain) }], name: '費用', none: null } };
      expect(fromJson(toJson(value))).toEqual(value);
    }),
  );
});

test('everything else is plain JSON', () => {
  const value = { text: '「あ」', numbers: [1, 2.5], float64: 'a word', nested: { float64: [1], more: true } };
  expect(toJson(value)).toBe(JSON.stringify(value));
  expect(fromJson(toJson(value))).toEqual(value);
});

test('what is no JSON is refused', () => {
  expect(() => fromJson('{')).toThrow(SyntaxError);
});
