import { expect, test } from 'vitest';
import { fitProfile } from '../../../../shared/method/scoring/fit-profile.ts';

test('means are weighted over the judged full fits only, and coverage says how many are judged', () => {
  const profile = fitProfile([
    { class: 'fit', weight: 3, usability: 5, efficiency: 4 },
    { class: 'fit', weight: 1, usability: 1, efficiency: null },
    { class: 'partial', weight: 9, usability: 1, efficiency: 1 },
    { class: 'gap', weight: 1, usability: null, efficiency: null },
    { class: 'notApplicable', weight: 5, usability: 5, efficiency: 5 },
  ]);
  expect(profile).toEqual({
    fits: 2,
    applicable: 4,
    share: 0.5,
    usability: { mean: 4, coverage: 1, judged: 2 },
    efficiency: { mean: 4, coverage: 0.75, judged: 1 },
  });
});

test('nothing rated, nothing judged and no weight are unknown, not zero', () => {
  expect(fitProfile([])).toEqual({ fits: 0, applicable: 0, share: null, usability: { mean: null, coverage: null, judged: 0 }, efficiency: { mean: null, coverage: null, judged: 0 } });
  expect(fitProfile([{ class: 'fit', weight: 0, usability: 3, efficiency: null }]).usability).toEqual({ mean: null, coverage: null, judged: 1 });
});

test('a grade outside 1 to 5 and a negative weight are refused', () => {
  expect(() => fitProfile([{ class: 'fit', weight: 1, usability: 6, efficiency: null }])).toThrow(RangeError);
  expect(() => fitProfile([{ class: 'fit', weight: -1, usability: 3, efficiency: null }])).toThrow(RangeError);
});
