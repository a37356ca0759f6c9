import { describe, expect, test } from 'vitest';
import { packBaseline } from '../../main/baselines.ts';
import { reviewsOutput } from '../../main/evaluate-reviews.ts';
import { resourcesFolder } from '../../main/resources-folder.ts';
import { readSample } from '../../main/samples.ts';
import { rate } from '../../shared/actions/assess.ts';
import { keepBaseline } from '../../shared/actions/keep-baseline.ts';
import { applyChange } from '../../shared/change.ts';
import { idOf } from '../support/context.ts';
import { cell, levelOf, projectWith } from '../support/project.ts';

describe('the review of company A', () => {
  const output = reviewsOutput(readSample(resourcesFolder(), 'company-a', 'ja'));

  test('gives sign-off, decisions, threads and baselines without their content', () => {
    expect(output.signOff).toMatchObject({ total: 3, signed: 2, counts: { pending: 1, approved: 1, conditional: 1, rejected: 0 } });
    expect(output.decisions.map(({ id }) => id)).toEqual(['mandatory-security', 'recommend-a']);
    expect(output.openThreads).toBe(1);
    expect(output.threads.map(({ comments }) => comments.length)).toEqual([2, 1]);
    expect(output.baselines).toEqual([{ id: 'first-table', name: '比較表ができた時点', note: expect.any(String), takenAt: '2026-10-08T00:00:00Z' }]);
  });

  test('says what changed since the latest baseline and what it did to the ranking', () => {
    const since = output.sinceLatestBaseline;
    expect(since?.baselineId).toBe('first-table');
    expect(since?.tables.find(({ entity }) => entity === 'requirement')).toEqual({ entity: 'requirement', added: 0, updated: 1, removed: 0, moved: 0 });
    expect(since?.candidates.find(({ candidateId }) => candidateId === 'package-c')).toMatchObject({ after: { rank: { status: 'knockedOut' } }, knockedOutBy: ['security'] });
  });
});

describe('since the latest baseline', () => {
  const { document, context } = projectWith([{ ratings: ['fit', 'partial'] }], 2);

  test('is null without one, and when it cannot be read', () => {
    expect(reviewsOutput(document).sinceLatestBaseline).toBeNull();
    const damaged = applyChange(document, keepBaseline(document, { name: 'x', note: '', content: 'H4sIAAAA' }, context));
    expect(reviewsOutput(damaged).sinceLatestBaseline).toBeNull();
  });

  test('has nothing to say when nothing changed, and both ranks when something did', () => {
    const kept = applyChange(document, keepBaseline(document, { name: 'x', note: '', content: packBaseline(document) }, context));
    expect(reviewsOutput(kept).sinceLatestBaseline?.tables).toEqual([]);
    const rated = applyChange(kept, rate(kept, [cell(1, 1)], levelOf(kept, 'gap'), context));
    const [first] = reviewsOutput(rated).sinceLatestBaseline?.candidates ?? [];
    expect(first).toMatchObject({ candidateId: idOf('candidate', 'candidate-1'), before: { fit: 1, rank: { place: 1 } }, after: { fit: 0, rank: { place: 2 } } });
  });
});
