import type { Cell } from './actions/assess.ts';
import type { Document } from './document.ts';
import { memoise } from './memoise.ts';
import type { EntityName, RecordOf } from './model/entities.ts';
import type { Comment, CommentSubject } from './model/review.ts';

/** What a comment is about. */
export type Subject = Pick<Comment, 'subject' | 'subjectId'>;

/** A comment that began a thread, and the answers to it, oldest first. */
export interface Thread {
  readonly first: Comment;
  readonly answers: readonly Comment[];
}

const byTime = (a: Comment, b: Comment): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1);

const threads = memoise((comments: Document['comment']): readonly Thread[] => {
  const inTurn = [...comments.values()].sort(byTime);
  const answers = Map.groupBy(inTurn, ({ threadId }) => threadId);
  return (answers.get(null) ?? []).map((first) => ({ first, answers: answers.get(first.id) ?? [] }));
});

/** Every thread, oldest first. */
export const threadsOf = (document: Document): readonly Thread[] => threads(document.comment);

export const openThreadCount = (document: Document): number => threadsOf(document).filter(({ first }) => !first.closed).length;

/** The subject a cell of the comparison is. */
export const cellSubject = ({ requirementId, candidateId }: Cell): Subject => ({
  subject: 'cell',
  subjectId: `${requirementId}/${candidateId}`,
});

/** Every project file holds one project, whatever its id: a copy of a project takes another one. */
export const sameSubject = (one: Subject, other: Subject): boolean =>
  one.subject === other.subject && (one.subject === 'project' || one.subjectId === other.subjectId);

export const threadsAbout = (document: Document, subject: Subject): readonly Thread[] =>
  threadsOf(document).filter(({ first }) => sameSubject(first, subject));

export type SubjectRecord =
  | { readonly kind: 'cell'; readonly requirement: RecordOf<'requirement'>; readonly candidate: RecordOf<'candidate'> }
  | { readonly kind: Exclude<CommentSubject, 'cell'>; readonly record: { readonly id: string } };

/** The record a comment is about; undefined when it is gone. */
export function subjectRecord(document: Document, { subject, subjectId }: Subject): SubjectRecord | undefined {
  if (subject === 'cell') {
    const [requirementId = '', candidateId = ''] = subjectId.split('/');
    const requirement = recordOf(document, 'requirement', requirementId);
    const candidate = recordOf(document, 'candidate', candidateId);
    return requirement === undefined || candidate === undefined ? undefined : { kind: subject, requirement, candidate };
  }
  const record = subject === 'project' ? [...document.project.values()][0] : recordOf(document, subject, subjectId);
  return record === undefined ? undefined : { kind: subject, record };
}

const recordOf = <Entity extends EntityName>(document: Document, entity: Entity, id: string): RecordOf<Entity> | undefined =>
  (document[entity] as ReadonlyMap<string, RecordOf<Entity>>).get(id);
