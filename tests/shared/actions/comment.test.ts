import { describe, expect, test } from 'vitest';
import { answerThread, startThread } from '../../../shared/actions/comment.ts';
import { addRecords } from '../../../shared/actions/add-records.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import { applyChange, type Change, invertChange } from '../../../shared/change.ts';
import { cellSubject, openThreadCount, type Subject, subjectRecord, threadsAbout, threadsOf } from '../../../shared/comments.ts';
import type { Document } from '../../../shared/document.ts';
import { weeks } from '../../../shared/model/values.ts';
import { idOf, moment } from '../../support/context.ts';
import { cell, projectWith } from '../../support/project.ts';

const { document: empty, context } = projectWith([{ ratings: ['gap', 'fit'] }, { ratings: ['partial', null] }], 2);

const withThreads = (subjects: readonly Subject[], document: Document = empty): Document =>
  subjects.reduce((current, subject) => applyChange(current, startThread(subject, { author: '店長', text: '確認したい' }, context)), document);

const week = weeks.parse(1);
const task = {
  candidateId: idOf('candidate', 'candidate-1'),
  title: '契約',
  description: '',
  owner: '',
  ongoing: false,
  heading: false,
  actual: null,
  optimistic: week,
  mostLikely: week,
  pessimistic: week,
};

const removed = (change: Change): number => change.comment?.removed.length ?? 0;

describe('a thread', () => {
  const document = withThreads([cellSubject(cell(1, 1))]);
  const [thread] = threadsOf(document);
  const threadId = thread?.first.id ?? idOf('comment', '');

  test('begins open, with its author and moment', () => {
    expect(thread?.first).toMatchObject({ subject: 'cell', subjectId: 'requirement-1/candidate-1', author: '店長', at: moment, threadId: null, closed: false });
    expect(openThreadCount(document)).toBe(1);
  });

  test('takes answers about the same subject, and settling it leaves no open thread', () => {
    const answered = applyChange(document, answerThread(document, threadId, { author: '', text: '確認した' }, context));
    expect(threadsAbout(answered, cellSubject(cell(1, 1)))[0]?.answers.map(({ text, subjectId }) => [text, subjectId])).toEqual([
      ['確認した', 'requirement-1/candidate-1'],
    ]);
    const settled = applyChange(answered, editRecords(answered, 'comment', [{ id: threadId, values: { closed: true } }]));
    expect([openThreadCount(answered), openThreadCount(settled)]).toEqual([1, 0]);
  });

  test('goes with its answers', () => {
    const answered = applyChange(document, answerThread(document, threadId, { author: '', text: '確認した' }, context));
    expect(applyChange(answered, removeRecords(answered, 'comment', [threadId])).comment.size).toBe(0);
  });

  test('that is gone takes no answer', () => {
    expect(() => answerThread(document, idOf('comment', 'gone'), { author: '', text: 'x' }, context)).toThrow('notFound');
  });

  test('longer than a text may be is refused', () => {
    expect(() => startThread(cellSubject(cell(1, 1)), { author: '', text: 'x'.repeat(30_001) }, context)).toThrow(/too_big/);
  });
});

describe('removing a record', () => {
  const all = withThreads([
    cellSubject(cell(1, 1)),
    cellSubject(cell(1, 2)),
    cellSubject(cell(2, 1)),
    { subject: 'requirement', subjectId: 'requirement-1' },
    { subject: 'candidate', subjectId: 'candidate-1' },
    { subject: 'project', subjectId: 'project-1' },
  ]);

  test('takes the comments on it and on its cells along, and undo brings them back', () => {
    for (const [entity, id, count] of [
      ['requirement', 'requirement-1', 3],
      ['requirement', 'requirement-2', 1],
      ['candidate', 'candidate-1', 3],
      ['candidate', 'candidate-2', 1],
    ] as const) {
      const change = removeRecords(all, entity, [id]);
      expect([id, removed(change)]).toEqual([id, count]);
      expect(applyChange(applyChange(all, change), invertChange(change))).toEqual(all);
    }
  });

  test('takes comments on what hangs on it along', () => {
    const planned = applyChange(all, addRecords(all, 'task', [task], context));
    const subject: Subject = { subject: 'task', subjectId: [...planned.task.keys()].join('') };
    const commented = withThreads([subject], planned);
    const threadId = threadsAbout(commented, subject)[0]?.first.id ?? idOf('comment', '');
    const answered = applyChange(commented, answerThread(commented, threadId, { author: '', text: 'はい' }, context));
    expect(removed(removeRecords(answered, 'candidate', ['candidate-1']))).toBe(5);
  });

  test('leaves comments whose subject merely has the same id', () => {
    const mixed = withThreads([{ subject: 'need', subjectId: 'requirement-1' }]);
    expect(removed(removeRecords(mixed, 'requirement', ['requirement-1']))).toBe(0);
  });
});

test('what a comment is about is found, or known to be gone', () => {
  expect(subjectRecord(empty, cellSubject(cell(1, 1)))?.kind).toBe('cell');
  expect(subjectRecord(empty, { subject: 'cell', subjectId: 'requirement-1' })).toBeUndefined();
  expect(subjectRecord(empty, { subject: 'candidate', subjectId: 'gone' })).toBeUndefined();
  expect(subjectRecord(empty, { subject: 'project', subjectId: 'the id it had before it was copied' })?.kind).toBe('project');
});
