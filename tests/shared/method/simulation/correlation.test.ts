import { describe, expect, test } from 'vitest';
import { addCorrelatedStream, fillCommonFactor } from '../../../../shared/method/simulation/correlation.ts';
import { fillWords, seedOf } from '../../../../shared/method/simulation/random.ts';
import { normalQuantile } from '../../../../shared/method/statistics/normal.ts';

const count = 1 << 17;

/** Draws the word itself. */
const itself = { offset: Float64Array.from({ length: 1024 }, (_, bin) => bin * 2 ** 22), scale: new Float64Array(1024).fill(1) };

function correlated(rho: number, seed: number, line: string): Uint32Array {
  const factor = new Float64Array(count);
  const words = new Float64Array(count);
  fillCommonFactor(factor, new Uint32Array(count), seedOf(seed));
  addCorrelatedStream(words, itself, seedOf(seed, line), factor, rho);
  return Uint32Array.from(words);
}

const scoresOf = (words: Uint32Array): Float64Array => Float64Array.from(words, (word) => normalQuantile((word + 0.5) / 2 ** 32));

describe.each([0, 0.3, 0.7, 1])('ρ = %d', (rho) => {
  test('any two lines correlate by ρ in their normal scores, within 5 standard errors', () => {
    const [first, second] = [scoresOf(correlated(rho, 1, 'a')), scoresOf(correlated(rho, 1, 'b'))];
    const correlation = first.reduce((sum, score, index) => sum + score * (second[index] ?? 0), 0) / count;
    expect(Math.abs(correlation - rho)).toBeLessThan(5 * Math.sqrt((1 + rho * rho) / count));
  });

  test('every word stays as likely as another: χ² of 256 bins within 5 σ', () => {
    const counts = new Float64Array(256);
    for (const word of correlated(rho, 2, 'a')) counts[word >>> 24] = (counts[word >>> 24] ?? 0) + 1;
    const even = count / 256;
    const chiSquare = counts.reduce((sum, each) => sum + (each - even) ** 2 / even, 0);
    expect(Math.abs(chiSquare - 255)).toBeLessThan(5 * 22.6);
  });
});

test('at ρ = 0 the words are those of the stream, within a bin of the normal table', () => {
  const words = new Uint32Array(count);
  fillWords(words, seedOf(4, 'a'));
  const farthest = correlated(0, 4, 'a').reduce((most, word, index) => Math.max(most, Math.abs(word - (words[index] ?? 0))), 0);
  expect(farthest).toBeLessThan(2 ** 22);
});

test('the common factor has mean 0 and variance 1, within 5 standard errors', () => {
  const factor = new Float64Array(count);
  fillCommonFactor(factor, new Uint32Array(count), seedOf(3));
  const mean = factor.reduce((sum, z) => sum + z, 0) / count;
  const variance = factor.reduce((sum, z) => sum + z * z, 0) / count;
  expect(Math.abs(mean)).toBeLessThan(5 / Math.sqrt(count));
  expect(Math.abs(variance - 1)).toBeLessThan(5 * Math.sqrt(2 / count));
});
