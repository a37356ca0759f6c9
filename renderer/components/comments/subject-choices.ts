import type { Subject } from '../../../shared/comments.ts';
import type { Document } from '../../../shared/document.ts';
import type { Translate } from '../../../shared/language/index.ts';
import type { RecordOf } from '../../../shared/model/entities.ts';
import { type CommentSubject, commentSubjects } from '../../../shared/model/review.ts';
import { recordName, subjectName } from '../../../shared/record-name.ts';
import type { Screen } from '../../store/location.ts';
import { kindsOnScreen, subjectKind } from './subject-place.ts';

type RecordSubject = Exclude<CommentSubject, 'cell'>;

const isRecordSubject = (kind: CommentSubject): kind is RecordSubject => kind !== 'cell';

interface SubjectGroup {
  readonly group: string;
  readonly items: { readonly value: string; readonly label: string }[];
}

/** A subject as the value of a choice. */
export const subjectKey = ({ subject, subjectId }: Subject): string => `${subject}:${subjectId}`;

export function subjectOfKey(key: string): Subject {
  const subject = commentSubjects.find((kind) => key.startsWith(`${kind}:`)) ?? 'project';
  return { subject, subjectId: key.slice(subject.length + 1) };
}

/** Every record there can be comments on, what the screen shows first. Cells are too many: only the selected one is among them. */
export function subjectChoices(document: Document, screen: Screen, selected: Subject, t: Translate): SubjectGroup[] {
  const here = kindsOnScreen(screen).filter(isRecordSubject);
  const kinds = [...here, ...commentSubjects.filter(isRecordSubject).filter((kind) => !here.includes(kind))];
  const groups = kinds.map((kind) => ({ group: subjectKind(kind, t), items: itemsOf(kind, document, t) }));
  const cell = { value: subjectKey(selected), label: subjectName(selected, document, t) };
  const cells = selected.subject === 'cell' ? [{ group: subjectKind('cell', t), items: [cell] }] : [];
  return [...cells, ...groups].filter(({ items }) => items.length > 0);
}

function itemsOf(kind: RecordSubject, document: Document, t: Translate): SubjectGroup['items'] {
  const records = [...(document[kind] as ReadonlyMap<string, RecordOf<typeof kind>>).values()];
  return records.map((record) => ({ value: subjectKey({ subject: kind, subjectId: record.id }), label: recordName(kind, record, document, t) }));
}
