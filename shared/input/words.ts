import { glossary } from '../language/glossary.ts';
import type { Message } from '../language/message.ts';
import { quotes } from '../language/quotes.ts';
import { type DistributionKind, distributionKinds, frequencies, type Frequency } from '../model/estimate.ts';
import { type PriorityClass, priorityClasses } from '../model/requirement.ts';
import type { ThreeGrades } from '../model/values.ts';
import { parseChoice } from './choice.ts';

/** A choice by its own name, by its words in either language, or by others people use for it. */
const namesOf = (own: string | number, { ja, en }: Message, others: readonly string[] = []): string[] => [String(own), ja, ...(typeof en === 'string' ? [en] : [en.one, en.other]), ...others];

const gradeWords: Readonly<Record<ThreeGrades, readonly string[]>> = {
  1: ['小', '低い', '小さい', 'small', 'minor', 's'],
  2: ['中程度', '中くらい', '普通', 'middle', 'moderate', 'mid', 'med', 'm'],
  3: ['大', '高い', '大きい', 'large', 'major', 'h'],
};

const grades = [1, 2, 3] as const satisfies readonly ThreeGrades[];

/** Reads one of three grades: 低・中・高, 小・中・大, 1〜3, Low, Medium, High. L could be low or large and is none. */
export const parseGrade = (text: string): ThreeGrades | null => parseChoice(text, grades, (value) => namesOf(value, glossary.grade[value], gradeWords[value]));

const frequencyWords: Readonly<Record<Frequency, readonly string[]>> = {
  once: ['一度', '1回', '一括', '一時', '一時金', '初回', '初期', '初期費用', '単発', 'one-time', 'one time', 'one-off', 'initial', 'lump sum'],
  monthly: ['月額', '月次', '月', '月々', '月払', '月払い', '月ごと', '/月', '円/月', 'month', 'per month', '/month', 'mo', '/mo', 'every month'],
  yearly: ['年額', '年次', '年', '年間', '年払', '年払い', '年ごと', '/年', '円/年', 'year', 'per year', '/year', '/yr', 'annual', 'annually', 'p.a.', 'every year'],
};

/** Reads how often a cost occurs: 一回, 毎月, 月額, 毎年, 年額, once, monthly, annual. */
export const parseFrequency = (text: string): Frequency | null => parseChoice(text, frequencies, (value) => namesOf(value, glossary.frequency[value], frequencyWords[value]));

const priorityWords: Readonly<Record<PriorityClass, readonly string[]>> = {
  required: ['必', 'must', 'must have', 'mandatory', 'essential'],
  needed: ['要', 'should', 'should have', 'necessary'],
  recommended: ['希望', 'could', 'could have', 'want', 'nice to have', 'nice-to-have'],
};

/** Reads how strongly a source asks for something: 必須, 必要, 推奨, Must, Should, Could. */
export const parsePriorityClass = (text: string): PriorityClass | null =>
  parseChoice(text, priorityClasses, (value) => namesOf(value, glossary.priorityClass[value], priorityWords[value]));

/** Reads what the three points of a line mean, in either language. */
export const parseDistribution = (text: string): DistributionKind | null => parseChoice(text, distributionKinds, (value) => namesOf(value, glossary.distribution[value]));

const taxWords = {
  included: ['税込み', '込', '込み', '内税', 'included', 'incl', 'incl. tax', 'tax included', 'including tax'],
  excluded: ['税抜き', '税別', '抜', '抜き', '別', '外税', 'excluded', 'excl', 'excl. tax', 'tax excluded', 'excluding tax', '+税'],
} as const;

/** Reads whether amounts include tax: 税込, 内税, 税抜, 税別, incl., excl. */
export const parseTax = (text: string): 'included' | 'excluded' | null =>
  parseChoice(text, ['included', 'excluded'] as const, (value) => namesOf(value, quotes.tax[value], taxWords[value]));
