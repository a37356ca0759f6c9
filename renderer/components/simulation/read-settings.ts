import { parseNumber } from '../../../shared/input/number.ts';
import { project } from '../../../shared/model/project.ts';

const tenThousand = 10_000;

/** The largest seed. */
export const mostSeed = 2 ** 32 - 1;

/** Reads a number of trials as people type it: 50,000, 5万, full-width digits. Undefined unless it is a whole number within the limits. */
export function readTrials(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim().replace(/回$/, '').trim();
  const inTenThousands = plain.endsWith('万');
  const number = parseNumber(inTenThousands ? plain.slice(0, -1) : plain);
  const trials = project.shape.simulationTrials.safeParse(number === null || !inTenThousands ? number : number * tenThousand);
  return trials.success ? trials.data : undefined;
}

/** Reads a seed; undefined unless it is a whole number from 0 to 2³² − 1. */
export function readSeed(text: string): number | undefined {
  const seed = project.shape.simulationSeed.safeParse(parseNumber(text));
  return seed.success ? seed.data : undefined;
}

/** The choices offered. */
export const usualTrials = [
  { key: 'few', trials: 10_000 },
  { key: 'many', trials: 100_000 },
  { key: 'most', trials: 1_000_000 },
] as const;
