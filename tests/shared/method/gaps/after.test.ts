import { describe, expect, test } from 'vitest';
import { betterLevel, gainOf } from '../../../../shared/method/gaps/after.ts';
import type { LevelClass } from '../../../../shared/model/level.ts';
import { share } from '../../../../shared/model/values.ts';

const level = (score: number | null, name: LevelClass = score === null ? 'notApplicable' : 'partial') => ({
  score: score === null ? null : share.parse(score),
  class: name,
});

describe('the better of two levels', () => {
  test('is the one with the higher score; 対象外 gives way to any other', () => {
    const [half, full, none] = [level(0.5), level(1), level(null)];
    expect(betterLevel(undefined, half)).toBe(half);
    expect(betterLevel(half, full)).toBe(full);
    expect(betterLevel(full, half)).toBe(full);
    expect(betterLevel(none, half)).toBe(half);
    expect(betterLevel(half, none)).toBe(half);
  });

  test('of the same score is the one of the higher class, whichever comes first', () => {
    const [partial, gap] = [level(0.5, 'partial'), level(0.5, 'gap')];
    expect([betterLevel(partial, gap), betterLevel(gap, partial)]).toEqual([partial, partial]);
  });
});

describe('the gain of one countermeasure', () => {
  test('METHOD 1: weights 5/3/2 with 1 / 0.5 / unrated, the half made whole, gains 1.5 of 8: 81.25 % becomes 100 %', () => {
    expect(gainOf(3, 0.5, 1, 8)).toBeCloseTo(0.1875, 12);
    expect(0.8125 + (gainOf(3, 0.5, 1, 8) ?? 0)).toBeCloseTo(1, 12);
  });

  test('is unknown while a level is unknown or nothing has weight', () => {
    expect([gainOf(1, undefined, 1, 8), gainOf(1, 0.5, undefined, 8), gainOf(1, null, 1, 8), gainOf(1, 0.5, 1, 0)]).toEqual([null, null, null, null]);
  });
});
