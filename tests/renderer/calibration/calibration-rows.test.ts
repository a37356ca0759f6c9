import { expect, test } from 'vitest';
import { readSample } from '../../../main/samples.ts';
import { calibrationOf } from '../../../shared/calibration.ts';
import { translator } from '../../../shared/language/index.ts';
import { calibrationRows, type Line } from '../../../renderer/steps/calibration/calibration-rows.ts';
import { placeText } from '../../../renderer/steps/calibration/place-mark.tsx';
import { idOf } from '../../support/context.ts';

const { lines } = calibrationOf(readSample('resources', 'company-a', 'ja')).costs;

test('lines stand under their candidates, the recommended one first', () => {
  const groups = (recommended: string | null) =>
    calibrationRows(lines, recommended === null ? null : idOf('candidate', recommended))
      .filter(({ kind }) => kind === 'candidate')
      .map(({ id }) => id);
  expect(groups(null)).toEqual(['candidate:saas-a', 'candidate:saas-b', 'candidate:package-c']);
  expect(groups('package-c')).toEqual(['candidate:package-c', 'candidate:saas-a', 'candidate:saas-b']);
  expect(calibrationRows(lines, null)).toHaveLength(lines.length + 3);
});

test('the place of an actual value is said in words, with its percentile', () => {
  const [line] = lines;
  if (line === undefined) throw new Error('no cost line');
  const said = (values: Partial<Line>) => placeText({ ...line, actual: 1, ...values } as Line, translator('ja'));
  expect(said({ place: 'within', probability: 0.617 })).toBe('範囲内（P62）');
  expect(said({ place: 'above', probability: 0.9999 })).toBe('P90 より上（P99）');
  expect(said({ place: 'above', probability: 1 })).toBe('P90 より上（P100）');
  expect(said({ place: 'below', probability: 0 })).toBe('P10 より下（P0）');
  expect(said({ isConstant: true, place: 'within', probability: 1 })).toBe('見積りどおり（幅なし）');
  expect(placeText(line, translator('ja'))).toBe('');
});
