import { openThreadCount, threadsOf } from '../shared/comments.ts';
import { differenceCounts } from '../shared/difference.ts';
import { type Document, inOrder } from '../shared/document.ts';
import type { CandidateEvaluation } from '../shared/evaluation.ts';
import type { Comment } from '../shared/model/review.ts';
import { ProblemError } from '../shared/problem.ts';
import { rankingDifference } from '../shared/ranking-difference.ts';
import { signOffOf } from '../shared/reviews.ts';
import { unpackBaseline } from './baselines.ts';
import type { DifferenceOutput, ReviewsOutput } from './evaluation-output.ts';
import { rankOutput } from './rank-output.ts';

/** Sign-off, decisions, comments and kept states, and what changed since the latest of them. */
export function reviewsOutput(document: Document): ReviewsOutput {
  const { total, signed, counts } = signOffOf(document);
  return {
    signOff: {
      total,
      signed,
      counts,
      reviewers: inOrder(document, 'review').map(({ id, name, role, verdict, note, decidedOn }) => ({ id, name, role, verdict, note, decidedOn })),
    },
    decisions: inOrder(document, 'decision').map(({ id, title, reason, decidedBy, decidedOn }) => ({ id, title, reason, decidedBy, decidedOn })),
    openThreads: openThreadCount(document),
    threads: threadsOf(document).map(({ first, answers }) => ({
      id: first.id,
      subject: first.subject,
      subjectId: first.subjectId,
      closed: first.closed,
      comments: [first, ...answers].map(remark),
    })),
    baselines: inOrder(document, 'baseline').map(({ id, name, note, takenAt }) => ({ id, name, note, takenAt })),
    sinceLatestBaseline: sinceLatest(document),
  };
}

const remark = ({ id, author, text, at }: Comment) => ({ id, author, text, at });

function sinceLatest(document: Document): DifferenceOutput | null {
  const latest = inOrder(document, 'baseline').toSorted((a, b) => (a.takenAt < b.takenAt ? 1 : a.takenAt > b.takenAt ? -1 : 0))[0];
  if (latest === undefined) return null;
  try {
    const kept = unpackBaseline(document, latest);
    return {
      baselineId: latest.id,
      tables: differenceCounts(kept, document),
      candidates: rankingDifference(kept, document).map(({ before, after, knockedOutBy, noLongerBy }) => ({
        candidateId: (after ?? before)?.candidate.id ?? '',
        before: before === undefined ? null : standing(before),
        after: after === undefined ? null : standing(after),
        knockedOutBy: knockedOutBy.map(({ id }) => id),
        noLongerKnockedOutBy: noLongerBy.map(({ id }) => id),
      })),
    };
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

const standing = ({ fit, standing: stands }: CandidateEvaluation) => ({ fit: fit.fit, rank: rankOutput(stands) });
