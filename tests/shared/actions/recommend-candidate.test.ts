import { describe, expect, it } from 'vitest';
import { recommendCandidate } from '../../../shared/actions/recommend-candidate.ts';
import { applyChange, isEmptyChange } from '../../../shared/change.ts';
import { projectOf } from '../../../shared/document.ts';
import { idOf } from '../../support/context.ts';
import { projectWith } from '../../support/project.ts';

describe('recommending a candidate', () => {
  const { document } = projectWith([], 2);
  const second = idOf('candidate', 'candidate-2');

  it('names it, and takes it back', () => {
    const named = applyChange(document, recommendCandidate(document, second));
    expect(projectOf(named).recommendedCandidateId).toBe(second);
    expect(projectOf(applyChange(named, recommendCandidate(named, null))).recommendedCandidateId).toBeNull();
  });

  it('changes nothing when it is named already', () => {
    const named = applyChange(document, recommendCandidate(document, second));
    expect(isEmptyChange(recommendCandidate(named, second))).toBe(true);
  });

  it('refuses a candidate that is not there', () => {
    expect(() => recommendCandidate(document, idOf('candidate', 'gone'))).toThrow(expect.objectContaining({ problem: expect.objectContaining({ code: 'notFound' }) as unknown }) as Error);
  });
});
