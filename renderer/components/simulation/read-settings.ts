import { parseNumber } from '../../../shared/input/number.ts';
import { plain } from '../../../shared/input/plain.ts';
import { read, refused, type TextReading } from '../../../shared/input/reading.ts';
import { readScaled } from '../../../shared/input/scaled.ts';
import { formatCount } from '../../../shared/language/format.ts';
import { project, trialLimits } from '../../../shared/model/project.ts';

/** The largest seed. */
const mostSeed = 2 ** 32 - 1;

/** Digits in groups are the same in every language of the product. */
const count = (number: number): string => formatCount(number, 'en');

/** Reads a number of trials as people type it: 50,000, 5万, 5万回, full-width digits. */
export function readTrials(text: string): TextReading<number> {
  const scaled = readScaled(plain(text).replace(/ ?(?:回|trials?)$/iu, ''));
  const trials = project.shape.simulationTrials.safeParse('flaw' in scaled ? null : scaled.value);
  return trials.success ? read(trials.data) : refused('notTrials', text, { least: count(trialLimits.least), most: count(trialLimits.most) });
}

/** Reads a seed, a whole number from 0 to 2³² − 1. */
export function readSeed(text: string): TextReading<number> {
  const seed = project.shape.simulationSeed.safeParse(parseNumber(text));
  return seed.success ? read(seed.data) : refused('notSeed', text, { most: count(mostSeed) });
}

/** The choices offered. */
export const usualTrials = [
  { key: 'few', trials: 10_000 },
  { key: 'many', trials: 100_000 },
  { key: 'most', trials: 1_000_000 },
] as const;
