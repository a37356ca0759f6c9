import { describe, expect, it } from 'vitest';
import { durationDifference } from '../../shared/language/duration.ts';
import { formatNumber, formatPercent } from '../../shared/language/format.ts';
import { criticalityWord, crucialityWord } from '../../shared/task-weight-words.ts';

describe('the words beside the weights of a task', () => {
  it('are the same for numbers that are shown the same', () => {
    for (const [write, word] of [[(value: number) => formatNumber(value, 'ja', 2), crucialityWord], [(value: number) => formatPercent(value, 'ja'), criticalityWord]] as const) {
      const words = new Map<string, string>();
      for (let step = 0; step <= 20_000; step += 1) {
        const [text, said] = [write(step / 20_000), word(step / 20_000)];
        expect(words.get(text) ?? said, text).toBe(said);
        words.set(text, said);
      }
    }
  });

  it('change where the shown number does', () => {
    expect([0.4949, 0.4951, 0.1949, 0.1951, 0.0449, 0.0451].map((strength) => crucialityWord(strength).split('.').at(-1))).toEqual(['middle', 'strong', 'weak', 'middle', 'none', 'weak']);
    expect([0, 1e-5, 0.0004].map((share) => criticalityWord(share).split('.').at(-1))).toEqual(['never', 'hardly', 'hardly']);
    expect([1, 0.9999, 0.6996, 0.6994].map((share) => criticalityWord(share).split('.').at(-1))).toEqual(['always', 'often', 'often', 'sometimes']);
  });
});

describe('the difference of two lengths', () => {
  it('is that of the numbers shown', () => {
    expect(durationDifference(8.3349, 8.3251, 'weeks', 'ja')).toBe('±0');
    expect(durationDifference(8.3351, 8.3249, 'weeks', 'ja')).toBe('+0.02');
    expect(durationDifference(1.2, 2.0001, 'days', 'en')).toBe('−4');
  });
});
