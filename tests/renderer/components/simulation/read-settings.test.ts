import { expect, test } from 'vitest';
import type { TextReading } from '../../../../shared/input/reading.ts';
import { readSeed as parseSeed, readTrials as parseTrials } from '../../../../renderer/components/simulation/read-settings.ts';

const valueOf = (reading: TextReading<number>): number | undefined => (reading.ok ? reading.value : undefined);
const readTrials = (text: string): number | undefined => valueOf(parseTrials(text));
const readSeed = (text: string): number | undefined => valueOf(parseSeed(text));

test('trials are read as people type them', () => {
  expect(['10000', '50,000', '１００万', '5 万回', '2.5万'].map(readTrials)).toEqual([10_000, 50_000, 1_000_000, 50_000, 25_000]);
});

test('trials outside the limits or in part are refused', () => {
  expect(['9,999', '1,000,001', '101万', '12345.5', 'たくさん', ''].map(readTrials)).toEqual(Array.from({ length: 6 }, () => undefined));
});

test('a seed is a whole number from 0 to 2³² − 1', () => {
  expect(['0', '２０２６', '4294967295'].map(readSeed)).toEqual([0, 2026, 4_294_967_295]);
  expect(['-1', '4294967296', '1.5', 'x', ''].map(readSeed)).toEqual(Array.from({ length: 5 }, () => undefined));
});

test('a refusal says the limits', () => {
  expect(parseTrials('5,000')).toEqual({ ok: false, refusal: { reason: 'notTrials', values: { text: '5,000', least: '10,000', most: '1,000,000' } } });
  expect(parseSeed('¥5').ok).toBe(false);
});
