import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { presetScale, scalePresets } from '../../../shared/actions/scale-presets.ts';
import { languages } from '../../../shared/language/index.ts';
import type { LevelClass } from '../../../shared/model/level.ts';
import { findScaleFlaw, nearestLevel } from '../../../shared/model/scale.ts';
import { share } from '../../../shared/model/values.ts';

const level = (symbol: string, score: number | null, levelClass: LevelClass, label = `label of ${symbol}`) => ({
  symbol,
  label,
  score: score === null ? null : share.parse(score),
  class: levelClass,
});
const flawOf = (...levels: ReturnType<typeof level>[]) => findScaleFlaw(levels)?.code ?? null;
const [best, half, worst, none] = [level('◎', 1, 'fit'), level('△', 0.5, 'partial'), level('×', 0, 'gap'), level('－', null, 'notApplicable')] as const;

describe('a scale', () => {
  test('of two to seven levels, with or without 対象外, is sound', () => {
    expect(flawOf(best, worst)).toBeNull();
    expect(flawOf(best, half, worst, none)).toBeNull();
    expect(flawOf(...'ABCDEFG'.split('').map((symbol) => level(symbol, 1, 'fit')), none)).toBeNull();
  });

  test('of one or eight levels is refused; 対象外 does not count', () => {
    expect(flawOf(best, none)).toBe('scaleSize');
    expect(flawOf(...'ABCDEFGH'.split('').map((symbol) => level(symbol, 1, 'fit')))).toBe('scaleSize');
  });

  test('without a full fit, with 対象外 twice, or with rising scores is refused', () => {
    expect(flawOf(half, worst)).toBe('scaleNoFit');
    expect(flawOf(best, worst, none, level('N', null, 'notApplicable'))).toBe('scaleNotApplicableTwice');
    expect(findScaleFlaw([half, best, worst])).toEqual({ code: 'scaleRises', values: { better: '△', worse: '◎' } });
    expect(flawOf(best, none, level('○', 1, 'fit'), worst)).toBeNull();
  });

  test('needs names of its own for every level, look-alikes and labels included', () => {
    expect(flawOf(best, level(' ', 0, 'gap'))).toBe('scaleNameless');
    expect(flawOf(level('○', 1, 'fit'), level('〇', 0, 'gap'))).toBe('scaleSharedName');
    expect(flawOf(level('3', 1, 'fit', 'good'), level('2', 0, 'gap', '３'))).toBe('scaleSharedName');
    expect(flawOf(level('3', 1, 'fit', '3'), level('2', 0, 'gap', '2'))).toBeNull();
  });

  test('that comes ready-made is sound in every language', () => {
    for (const preset of scalePresets) for (const language of languages) expect(findScaleFlaw(presetScale(preset, language)), preset).toBeNull();
  });
});

describe('the nearest level', () => {
  const marks = presetScale('marks', 'ja');
  const symbolOf = (from: ReturnType<typeof level>, levels = marks) => levels[nearestLevel(from, levels) ?? -1]?.symbol ?? null;

  test('is of the same class; of two equally near the lower one', () => {
    expect(symbolOf(best)).toBe('◎');
    expect(symbolOf(half)).toBe('△');
    expect(symbolOf(level('b', 0.9, 'partial'))).toBe('○');
    expect(symbolOf(worst)).toBe('×');
  });

  test('is the nearest score where no level has the class', () => {
    expect(nearestLevel(half, [best, level('c', 0.4, 'gap'), worst])).toBe(1);
  });

  test('of 対象外 is 対象外 or none, and no score ever becomes 対象外', () => {
    expect(symbolOf(none)).toBe('－');
    expect(nearestLevel(none, [best, worst])).toBeNull();
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom('fit', 'partial', 'gap'), (score, levelClass) => {
        expect(symbolOf(level('x', score, levelClass))).not.toBe('－');
      }),
    );
  });
});
