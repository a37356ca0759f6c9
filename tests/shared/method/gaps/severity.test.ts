import fc from 'fast-check';
import { expect, test } from 'vitest';
import { severityOf } from '../../../../shared/method/gaps/severity.ts';
import { severityClasses } from '../../../../shared/model/gap.ts';
import type { ThreeGrades } from '../../../../shared/model/values.ts';

const grades = [1, 2, 3] as const;
const grade = fc.constantFrom<ThreeGrades>(...grades);

test('the whole matrix is as stated', () => {
  const matrix = grades.map((impact) => grades.map((importance) => severityOf(impact, importance)));
  expect(matrix.map((row) => row.map((severity) => severity?.product))).toEqual([
    [1, 2, 3],
    [2, 4, 6],
    [3, 6, 9],
  ]);
  expect(matrix.map((row) => row.map((severity) => severity?.class))).toEqual([
    ['low', 'low', 'medium'],
    ['low', 'medium', 'high'],
    ['medium', 'high', 'high'],
  ]);
});

test('with a grade missing there is no severity', () => {
  expect([severityOf(null, 3), severityOf(3, null), severityOf(null, null)]).toEqual([undefined, undefined, undefined]);
});

test('impact and importance count alike', () => {
  fc.assert(
    fc.property(grade, grade, (impact, importance) => {
      expect(severityOf(impact, importance)).toEqual(severityOf(importance, impact));
    }),
  );
});

test('a higher grade never makes a gap less severe', () => {
  const place = (impact: ThreeGrades, importance: ThreeGrades) => severityClasses.findIndex((name) => name === severityOf(impact, importance)?.class);
  fc.assert(
    fc.property(grade, grade, grade, (lower, higher, importance) => {
      if (lower <= higher) expect(place(lower, importance)).toBeLessThanOrEqual(place(higher, importance));
    }),
  );
});
