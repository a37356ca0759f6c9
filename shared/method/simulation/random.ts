/** Where a stream of random words begins: 128 bits. */
export interface Seed {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

const lanes = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x6a09e667] as const;

/** MurmurHash3's finish: every bit of the word moves every other. */
function scrambled(word: number): number {
  const half = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const most = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return (most ^ (most >>> 16)) >>> 0;
}

/**
 * Mixes whole numbers below 2³² and texts into the seed of a stream. Other parts, or the same in another order, give an unrelated stream.
 */
export function seedOf(...parts: readonly (number | string)[]): Seed {
  let [a, b, c, d]: [number, number, number, number] = [...lanes];
  const mix = (word: number): void => {
    a = Math.imul(a ^ word, 0x85ebca6b);
    a ^= a >>> 15;
    b = Math.imul(b ^ word, 0xc2b2ae35) + a;
    b ^= b >>> 13;
    c = Math.imul(c ^ word, 0x27d4eb2f) + b;
    c ^= c >>> 16;
    d = Math.imul(d ^ word, 0x165667b1) + c;
    d ^= d >>> 14;
  };
  for (const part of parts) {
    if (typeof part === 'number') mix(part >>> 0);
    else for (let index = 0; index < part.length; index += 1) mix(part.charCodeAt(index));
    mix(typeof part === 'number' ? 0xffff0000 : 0xffff0001 + part.length);
  }
  return { a: scrambled(a ^ d), b: scrambled(b ^ a), c: scrambled(c ^ b), d: scrambled(d ^ c) };
}

/** The seed of another stream, which belongs to a seed. */
export const tailSeed = ({ a, b, c, d }: Seed): Seed => ({ a: scrambled(a ^ d), b: scrambled(b + 1), c: scrambled(c + 2), d: scrambled(d + 3) });

/**
 * Fills an array with random 32-bit words by xoshiro128** (Blackman & Vigna 2018): the same seed, the same words, on every machine.
 * A longer array begins with the words of a shorter one.
 */
export function fillWords(words: Uint32Array, seed: Seed): void {
  // All four zero would stay zero.
  let a = seed.a | 1;
  let b = seed.b | 0;
  let c = seed.c | 0;
  let d = seed.d | 0;
  for (let index = 0; index < words.length; index += 1) {
    const five = Math.imul(b, 5);
    const word = Math.imul((five << 7) | (five >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    words[index] = word;
  }
}
