import { z } from 'zod';
import { day, idOf, instant, lineText, longText, nameText, orderKey } from './values.ts';

/** What a thread of comments can be about. A `cell` is a requirement x candidate of the comparison. */
export const commentSubjects = [
  'project',
  'process',
  'need',
  'requirement',
  'candidate',
  'feature',
  'cell',
  'countermeasure',
  'estimate',
  'finding',
  'reexamination',
  'decision',
  'task',
] as const;
export type CommentSubject = (typeof commentSubjects)[number];

/** コメント: a remark on a record, or an answer within its thread. */
export const comment = z.strictObject({
  id: idOf('comment'),
  subject: z.enum(commentSubjects),
  /** Id of the record; of a cell the ids of its requirement and its candidate, joined by a slash. */
  subjectId: lineText,
  /** The comment that began the thread; null for that comment itself. */
  threadId: idOf('comment').nullable(),
  author: lineText,
  text: longText,
  at: instant,
  /** Whether the thread is settled; only the comment that began it says so. */
  closed: z.boolean(),
});
export type Comment = z.infer<typeof comment>;

export const reviewVerdicts = ['pending', 'approved', 'conditional', 'rejected'] as const;
export type ReviewVerdict = (typeof reviewVerdicts)[number];

/** レビュー: a reviewer and their sign-off. */
export const review = z.strictObject({
  id: idOf('review'),
  order: orderKey,
  name: nameText,
  role: lineText,
  verdict: z.enum(reviewVerdicts),
  note: longText,
  decidedOn: day.nullable(),
});
export type Review = z.infer<typeof review>;

/** 決定事項: an entry of the decision log. */
export const decision = z.strictObject({
  id: idOf('decision'),
  order: orderKey,
  title: lineText,
  reason: longText,
  decidedBy: lineText,
  decidedOn: day.nullable(),
});
export type Decision = z.infer<typeof decision>;
