import type { Document } from '../../shared/document.ts';
import { type FieldValue, fieldText } from '../../shared/field-text.ts';
import { type EntityName, entityNames, type RecordOf } from '../../shared/model/entities.ts';
import { textFields } from '../../shared/model/text-fields.ts';
import { recordName } from '../../shared/record-name.ts';
import { addListSheet, textColumn } from './list-sheet.ts';
import { look, tabColours } from './look.ts';
import type { Plan } from './plan.ts';
import type { Book } from './spreadsheet/book.ts';
import { cellText } from './spreadsheet/text.ts';

interface Row {
  readonly entity: EntityName;
  readonly record: string;
  readonly field: string;
  readonly value: FieldValue;
}

type AnyRecord = Readonly<Record<string, FieldValue>> & { readonly id: string };

/** Fields that say where a record stands or what it looks like, and what is no words at all. */
const silent: ReadonlySet<string> = new Set(['id', 'order', 'colour', 'subjectId', 'content']);

/** Figures no other sheet has. */
const figures: ReadonlySet<string> = new Set(['actual']);

/**
 * What no other sheet shows, so that nothing of the project is left out: every text that stands in no cell so far, and all of a record none
 * of whose texts does, such as the estimates of a candidate that was dropped. Written after the other sheets.
 */
export function writeOtherRecords(book: Book, plan: Plan): void {
  const { translate, document, language } = plan;
  addListSheet<Row>(book, plan, {
    key: 'records',
    note: translate('workbookSurvey.records.note'),
    none: translate('workbookSurvey.records.none'),
    frozen: 2,
    tabColour: tabColours.reference,
    rows: rowsOf(book, plan),
    columns: [
      { heading: translate('workbookSurvey.records.kind'), width: 18, style: look.quiet, value: ({ entity }) => translate(`glossary.${entity}`) },
      textColumn(translate('workbookSurvey.records.record'), 44, ({ record }) => record),
      { heading: translate('workbookSurvey.records.field'), width: 22, style: look.text, value: ({ field }) => translate(`field.${field}` as 'field.name') },
      textColumn(translate('workbookSurvey.records.value'), 90, ({ entity, field, value }) => fieldText(entity, field, value, document, language)),
    ],
  });
}

function rowsOf(book: Book, plan: Plan): Row[] {
  const { document, translate } = plan;
  const isShown = shownIn(book.texts);
  return entityNames.flatMap((entity) => {
    const texts = textFields(entity);
    return recordsOf(document, entity).flatMap((record): Row[] => {
      if (isBlind(plan, entity, record)) return [];
      const written = texts.filter((name) => isText(record[name]));
      const unseen = written.filter((name) => !isShown(String(record[name])));
      const isUnknown = written.length > 0 && unseen.length === written.length;
      const fields = Object.keys(record).filter((name) => (isUnknown ? !silent.has(name) && isSaid(record[name]) : unseen.includes(name)) || (figures.has(name) && record[name] !== null));
      if (fields.length === 0) return [];
      const name = recordName(entity, record as unknown as RecordOf<typeof entity>, document, translate);
      return fields.map((field) => ({ entity, record: name, field, value: record[field] ?? null }));
    });
  });
}

const recordsOf = (document: Document, entity: EntityName): readonly AnyRecord[] => [...(document[entity] as unknown as ReadonlyMap<string, AnyRecord>).values()];

const isText = (value: FieldValue | undefined): boolean => typeof value === 'string' && value.trim() !== '';
const isSaid = (value: FieldValue | undefined): boolean => typeof value === 'string' ? value.trim() !== '' : value != null;

/** While ratings are not revealed, nobody reads the words of an evaluator. */
const isBlind = ({ project }: Plan, entity: EntityName, { evaluatorId }: AnyRecord): boolean =>
  entity === 'assessment' && evaluatorId !== null && !project.ratingsRevealed;

/** So many texts are looked for within longer ones; what is then listed twice does no harm. */
const searchedAtMost = 300;

/** Whether a text stands in a cell, alone, on lines of its own or within a longer text. */
function shownIn(texts: ReadonlySet<string>): (text: string) => boolean {
  let whole: string | undefined;
  let searched = 0;
  return (text) => {
    const wanted = cellText(text);
    if (texts.has(wanted)) return true;
    if (searched >= searchedAtMost) return false;
    searched += 1;
    whole ??= [...texts].join('\n');
    return whole.includes(wanted);
  };
}
