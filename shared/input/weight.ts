import { weight } from '../model/values.ts';
import { parseNumber } from './number.ts';
import { plain } from './plain.ts';
import { read, refused, type TextReading } from './reading.ts';
import { parseGrade } from './words.ts';

const unit = / ?(?:%|パーセント|percent|点|ポイント|points?|pts?)$/iu;

/**
 * Reads a weight in digits: 3, 2.5, 30%, 5点. Only the ratios of weights matter, so a percentage counts by its digits: 30% beside 20% is 30 beside 20.
 */
export function parseWeightNumber(text: string): TextReading<number> {
  const parsed = weight.safeParse(parseNumber(plain(text).replace(unit, '')));
  return parsed.success ? read(parsed.data) : refused('notWeight', text);
}

/** Reads a weight in digits or as one of three grades: 大・中・小, 高・中・低 and High, Medium, Low are 3, 2 and 1. */
export function parseWeight(text: string): TextReading<number> {
  const number = parseWeightNumber(text);
  const grade = number.ok ? null : parseGrade(text);
  return grade === null ? number : read(grade);
}
