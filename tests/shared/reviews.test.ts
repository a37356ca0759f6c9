import { expect, test } from 'vitest';
import { addRecords } from '../../shared/actions/add-records.ts';
import { applyChange } from '../../shared/change.ts';
import { reviewVerdicts } from '../../shared/model/review.ts';
import { signOffOf, verdictMarks } from '../../shared/reviews.ts';
import { projectWith } from '../support/project.ts';

test('a conditional approval counts as signed off, a pending or rejected one does not', () => {
  const { document, context } = projectWith([], 0);
  const reviewers = reviewVerdicts.map((verdict) => ({ name: verdict, role: '', verdict, note: '', decidedOn: null }));
  expect(signOffOf(document)).toMatchObject({ total: 0, signed: 0 });
  expect(signOffOf(applyChange(document, addRecords(document, 'review', reviewers, context)))).toEqual({
    total: 4,
    signed: 2,
    counts: { pending: 1, approved: 1, conditional: 1, rejected: 1 },
  });
});

test('every verdict has a mark of its own', () => {
  expect(new Set(Object.values(verdictMarks)).size).toBe(reviewVerdicts.length);
});
