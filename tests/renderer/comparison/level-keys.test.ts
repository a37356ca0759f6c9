import { expect, test } from 'vitest';
import { keyOfLevel, levelKeys } from '../../../renderer/steps/comparison/level-keys.ts';
import { presetScale } from '../../../shared/actions/scale-presets.ts';

test('digits rate by order, and each symbol rates with its own level', () => {
  const keys = levelKeys(presetScale('guide', 'ja'));
  expect(keys).toMatchObject({ 1: '◎', 2: '△', 3: '×', 4: '－', '◎': '◎', '-': '－' });
  expect(presetScale('guide', 'ja').map((_level, index) => keyOfLevel(presetScale('guide', 'ja'), index))).toEqual(['1', '2', '3', '4']);
});

test('on a scale of points a digit is the level that has it as its symbol', () => {
  const scale = presetScale('points3', 'ja');
  expect(levelKeys(scale)).toEqual({ 3: '3', 2: '2', 1: '1', 0: '0', '－': '－', '-': '－' });
  expect(scale.map((_level, index) => keyOfLevel(scale, index))).toEqual(['3', '2', '1', '0', '-']);
});
