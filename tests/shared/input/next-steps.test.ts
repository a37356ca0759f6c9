import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNextSteps, parseNextSteps } from '../../../shared/input/next-steps.ts';

const titles = ['受注', '在庫確認', '発送（宅配、店頭）', '', '請求'];

test('numbers and titles are read, with conditions in parentheses of either width', () => {
  expect(parseNextSteps('２, 請求（在庫がない、または予約）、3 (急ぎ)', titles)).toEqual({
    ok: true,
    steps: [
      { number: 2, condition: '' },
      { number: 5, condition: '在庫がない、または予約' },
      { number: 3, condition: '急ぎ' },
    ],
  });
});

test('a title that holds parentheses and commas is still a title', () => {
  expect(parseNextSteps('発送（宅配、店頭）', titles)).toEqual({ ok: true, steps: [{ number: 3, condition: '' }] });
});

test('the same process twice counts once, with the last condition', () => {
  expect(parseNextSteps('2, 2（再送）', titles)).toEqual({ ok: true, steps: [{ number: 2, condition: '再送' }] });
});

test('a number is a place before it is a title', () => {
  expect(parseNextSteps('1, 7', ['2', '1', '7'])).toEqual({ ok: true, steps: [{ number: 1, condition: '' }, { number: 3, condition: '' }] });
});

test('an empty text is nothing', () => {
  expect(parseNextSteps(' 、 ', titles)).toEqual({ ok: true, steps: [] });
});

test.each(['0', '6', '検品', '2, 検品（いつも）', '1.5', '（条件だけ）'])('%s names no process', (text) => {
  expect(parseNextSteps(text, titles).ok).toBe(false);
});

test('what is formatted is read back', () => {
  const condition = fc.string().map((text) => text.replaceAll(/[()（）\s]/gu, ''));
  const steps = fc.uniqueArray(fc.record({ number: fc.integer({ min: 1, max: titles.length }), condition }), { selector: ({ number }) => number });
  fc.assert(
    fc.property(steps, (wanted) => {
      expect(parseNextSteps(formatNextSteps(wanted), titles)).toEqual({ ok: true, steps: wanted });
    }),
  );
});
