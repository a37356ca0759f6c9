import type { Curve } from '../estimate/distribution.ts';
import { fillWords, type Seed, tailSeed } from './random.ts';

/** Bins of equal probability. */
const binCount = 1024;
const placeBits = 22;
const places = 2 ** placeBits;
const placeMask = places - 1;
const words32 = 2 ** 32;

/** Uniform distributions: where each begins, and how far it reaches per place. */
interface Uniforms {
  readonly offset: Float64Array;
  readonly scale: Float64Array;
}

/**
 * A distribution ready for drawing: bins of equal probability between its tails, each replaced by the uniform distribution of the same mean
 * and variance, so that mean and variance of the draws are the distribution's own. The tails are no uniforms: each is divided once more, and
 * what is outermost then is drawn by the quantile itself, so that the rarest draws are as rare and as far as they should be.
 */
export interface SamplingTable extends Uniforms {
  readonly lower: Uniforms;
  readonly upper: Uniforms;
  /** The quantile of a probability 0..1. */
  readonly quantile: (p: number) => number;
}

/** The probability of each tail. */
const tail = 1 / 1024;
const tailBits = 6;
const tailBins = 1 << tailBits;
/** The upper bits of a word choose the tail and the part of it, the others the place in it. */
const tailPlaceBits = 31 - tailBits;
const tailPlaces = 2 ** tailPlaceBits;

const cuts = Float64Array.from({ length: binCount + 1 }, (_, index) => tail + ((1 - 2 * tail) * index) / binCount);
const lowerCuts = Float64Array.from({ length: tailBins + 1 }, (_, index) => (tail * index) / tailBins);
const upperCuts = lowerCuts.map((p) => 1 - tail + p);

type Tabled = Pick<Curve, 'minimum' | 'maximum' | 'parts' | 'quantile'>;

function uniformsOf(curve: Tabled, between: Float64Array, placesOfBin: number, factor: number): Uniforms {
  const { means, variances } = curve.parts(between);
  const scale = new Float64Array(means.length);
  const offset = means.map((mean, bin) => {
    const half = Math.max(0, Math.min(Math.sqrt(3 * (variances[bin] ?? 0)), mean - curve.minimum, curve.maximum - mean));
    const step = (2 * half) / placesOfBin;
    scale[bin] = step * factor;
    return (mean - half + step / 2) * factor;
  });
  return { offset, scale };
}

/**
 * Takes about a thousand quantiles: build it once for many draws.
 * @param factor what every draw is multiplied by, 0 or more
 */
export function samplingTable(curve: Tabled, factor = 1): SamplingTable {
  return {
    ...uniformsOf(curve, cuts, places, factor),
    lower: uniformsOf(curve, lowerCuts, tailPlaces, factor),
    upper: uniformsOf(curve, upperCuts, tailPlaces, factor),
    quantile: (p) => curve.quantile(p) * factor,
  };
}

const stretchedUniforms = ({ offset, scale }: Uniforms, factor: number): Uniforms => ({
  offset: offset.map((value) => value * factor),
  scale: scale.map((value) => value * factor),
});

/** The table of the same shape with every draw multiplied by a factor, 0 or more. */
export const stretched = (table: SamplingTable, factor: number): SamplingTable => ({
  ...stretchedUniforms(table, factor),
  lower: stretchedUniforms(table.lower, factor),
  upper: stretchedUniforms(table.upper, factor),
  quantile: (p) => table.quantile(p) * factor,
});

/** A draw of a tail; the first bit of the word says of which. */
export function tailAt({ lower, upper, quantile }: SamplingTable, word: number): number {
  const isUpper = word >>> 31 === 1;
  const part = (word >>> tailPlaceBits) & (tailBins - 1);
  const place = word & (tailPlaces - 1);
  if (part === (isUpper ? tailBins - 1 : 0)) {
    const p = (tail * (part + (place + 0.5) / tailPlaces)) / tailBins;
    return quantile(isUpper ? 1 - tail + p : p);
  }
  const { offset, scale } = isUpper ? upper : lower;
  return (offset[part] ?? 0) + (scale[part] ?? 0) * place;
}

/** The draw between the tails that belongs to a random 32-bit word: the upper 10 bits choose the bin, the lower 22 the place in it. */
export function drawAt({ offset, scale }: SamplingTable, word: number): number {
  const bin = word >>> placeBits;
  return (offset[bin] ?? 0) + (scale[bin] ?? 0) * (word & placeMask);
}

const skipRate = 1 / Math.log1p(-2 * tail);
const tailWords = new Uint32Array(16);

/** The sums a draw of a tail falls on, what each was before, and the words of those draws; kept from stream to stream, as every stream has some. */
const drawn = { places: new Uint32Array(64), words: new Uint32Array(64), before: new Float64Array(64) };

function holdMore(): void {
  const { places, words, before } = drawn;
  drawn.places = new Uint32Array(2 * places.length);
  drawn.places.set(places);
  drawn.words = new Uint32Array(2 * words.length);
  drawn.words.set(words);
  drawn.before = new Float64Array(2 * before.length);
  drawn.before.set(before);
}

/**
 * Notes which sums a draw of a tail falls on, each with the same probability, and the words of those draws; from a stream of their own, so
 * that all others are drawn without asking.
 * @returns how many
 */
function noteTailDraws(sums: Float64Array, seed: Seed): number {
  let next = tailSeed(seed);
  fillWords(tailWords, next);
  let count = 0;
  for (let used = 0, place = -1; ; used += 2) {
    if (used === tailWords.length) {
      next = tailSeed(next);
      fillWords(tailWords, next);
      used = 0;
    }
    place += 1 + Math.floor(Math.log(((tailWords[used] ?? 0) + 0.5) / words32) * skipRate);
    if (place >= sums.length) return count;
    if (count === drawn.places.length) holdMore();
    drawn.places[count] = place;
    drawn.words[count] = tailWords[used + 1] ?? 0;
    drawn.before[count] = sums[place] ?? 0;
    count += 1;
  }
}

/**
 * Adds to every sum the draw of the next word of a stream, as `fillWords` would give it, and to the few that a tail falls on a draw of it. Drawn where it is used, a word costs a
 * quarter less; and a loop of two draws a turn is too long for V8 to inline, which after some runs would make it half as fast.
 * @param sums an even number of them
 */
export function addStream(sums: Float64Array, table: SamplingTable, seed: Seed): void {
  const { offset, scale } = table;
  const count = noteTailDraws(sums, seed);
  let a = seed.a | 1;
  let b = seed.b | 0;
  let c = seed.c | 0;
  let d = seed.d | 0;
  for (let index = 0; index < sums.length; index += 2) {
    const five = Math.imul(b, 5);
    const word = Math.imul((five << 7) | (five >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    const bin = word >>> placeBits;
    sums[index] = (sums[index] ?? 0) + ((offset[bin] ?? 0) + (scale[bin] ?? 0) * (word & placeMask));
    const nextFive = Math.imul(b, 5);
    const nextWord = Math.imul((nextFive << 7) | (nextFive >>> 25), 9);
    const nextShifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= nextShifted;
    d = (d << 11) | (d >>> 21);
    const nextBin = nextWord >>> placeBits;
    sums[index + 1] = (sums[index + 1] ?? 0) + ((offset[nextBin] ?? 0) + (scale[nextBin] ?? 0) * (nextWord & placeMask));
  }
  const { places: hit, words, before } = drawn;
  for (let draw = 0; draw < count; draw += 1) sums[hit[draw] ?? 0] = (before[draw] ?? 0) + tailAt(table, words[draw] ?? 0);
}
