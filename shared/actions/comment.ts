import type { Change } from '../change.ts';
import type { Subject } from '../comments.ts';
import type { Document } from '../document.ts';
import { entities } from '../model/entities.ts';
import type { Comment } from '../model/review.ts';
import { ProblemError } from '../problem.ts';
import type { ActionContext } from './context.ts';

type Remark = Pick<Comment, 'author' | 'text'>;

const adding = (comment: object): Change => ({ comment: { added: [entities.comment.parse(comment)], updated: [], removed: [] } });

/** Begins a thread about a record or a cell. */
export const startThread = (subject: Subject, { author, text }: Remark, context: ActionContext): Change =>
  adding({ ...subject, id: context.newId('comment'), threadId: null, author, text, at: context.now(), closed: false });

/**
 * Adds an answer to a thread.
 * @throws ProblemError `notFound` when the thread is gone
 */
export function answerThread(document: Document, threadId: Comment['id'], { author, text }: Remark, context: ActionContext): Change {
  const first = document.comment.get(threadId);
  if (first === undefined) throw new ProblemError('notFound', { entity: 'comment', id: threadId });
  const { subject, subjectId } = first;
  return adding({ subject, subjectId, id: context.newId('comment'), threadId, author, text, at: context.now(), closed: false });
}
