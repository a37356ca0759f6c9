import { expect, test } from 'vitest';
import { fillWords, seedOf } from '../../../../shared/method/simulation/random.ts';

const wordsOf = (count: number, ...parts: (number | string)[]): Uint32Array => {
  const words = new Uint32Array(count);
  fillWords(words, seedOf(...parts));
  return words;
};

/** χ² of words against equal chances of 256 values of one of their bytes; 255 degrees of freedom: mean 255, σ 22.6. */
function chiSquare(words: Uint32Array, shift: number): number {
  const counts = new Float64Array(256);
  for (const word of words) counts[(word >>> shift) & 255] = (counts[(word >>> shift) & 255] ?? 0) + 1;
  const even = words.length / 256;
  return counts.reduce((sum, count) => sum + (count - even) ** 2 / even, 0);
}

const bytes = [0, 8, 16, 24];

test('the same parts give the same words, other parts and another order give others', () => {
  const words = wordsOf(8, 1, 'line', 2);
  expect(wordsOf(8, 1, 'line', 2)).toEqual(words);
  for (const parts of [[2, 'line', 2], [1, 'lime', 2], [1, 'line', 3], [2, 'line', 1], ['1', 'line', 2], [1, 'line2'], [1, 'li', 'ne', 2], [1, 2]])
    expect(wordsOf(8, ...parts)).not.toEqual(words);
});

test('the words of a seed stay as they are from one version to the next', () => {
  expect([...wordsOf(4, 1, 'line', 2)]).toEqual([609408320, 626098907, 407940756, 3978944383]);
});

test('a longer array begins with the words of a shorter one', () => {
  expect(wordsOf(100, 7).subarray(0, 10)).toEqual(wordsOf(10, 7));
});

test('within a stream each byte is as likely as another: χ² within 5 σ', () => {
  for (const seed of [0, 1, 4_294_967_295]) for (const shift of bytes) expect(Math.abs(chiSquare(wordsOf(1 << 18, seed), shift) - 255)).toBeLessThan(5 * 22.6);
});

test('across streams with neighbouring numbers the first words are as likely as others: χ² within 5 σ', () => {
  const firsts = Uint32Array.from({ length: 1 << 16 }, (_, block) => wordsOf(1, 1, 'line', block)[0] ?? 0);
  for (const shift of bytes) expect(Math.abs(chiSquare(firsts, shift) - 255)).toBeLessThan(5 * 22.6);
});

test('streams with neighbouring numbers do not correlate: |r| within 5 / √n', () => {
  const count = 1 << 16;
  const [first, second] = [wordsOf(count, 1, 'a', 0), wordsOf(count, 1, 'a', 1)];
  const even = (word: number): number => (word / 2 ** 32 - 0.5) * Math.sqrt(12);
  const correlation = first.reduce((sum, word, index) => sum + even(word) * even(second[index] ?? 0), 0) / count;
  expect(Math.abs(correlation)).toBeLessThan(5 / Math.sqrt(count));
});
