import { changeBetween, sameValue, type TableChange, touchedEntities } from './change.ts';
import { type Document, inOrder, requirementsByCategory } from './document.ts';
import { type FieldValue, fieldText } from './field-text.ts';
import { type Language, type Translate, translator } from './language/index.ts';
import type { EntityName, RecordOf } from './model/entities.ts';
import { recordName } from './record-name.ts';

export interface FieldDifference {
  /** Name of the field. */
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

export interface RecordDifference {
  readonly id: string;
  readonly kind: 'added' | 'updated' | 'removed';
  readonly name: string;
  readonly fields: readonly FieldDifference[];
}

export interface TableDifference {
  readonly entity: EntityName;
  readonly added: number;
  /** Records with another value in some field, not counting those only moved. */
  readonly updated: number;
  readonly removed: number;
  /** Records in which nothing but their place differs. */
  readonly moved: number;
  /** The first of them in words, in the order people see them. */
  readonly records: readonly RecordDifference[];
  /** How many more there are. */
  readonly more: number;
}

type Row = Readonly<Record<string, FieldValue>> & { readonly id: string };

interface Step {
  readonly kind: RecordDifference['kind'];
  readonly from: Row | undefined;
  readonly to: Row | undefined;
}

/** What a new or removed record of a table is mostly about, where its name does not say it. */
const telling: Partial<Record<EntityName, readonly string[]>> = {
  assessment: ['levelId'],
  countermeasure: ['chosen'],
  review: ['verdict'],
};

/**
 * What changed from one state of a project to another, table by table, in words. Kept states are no part of what is compared.
 * @param limit records of each table to put into words
 */
export function differenceInWords(before: Document, after: Document, language: Language, limit: number): readonly TableDifference[] {
  const t = translator(language);
  const change = changeBetween({ ...before, baseline: after.baseline }, after);
  const placeOf = places(before, after);
  return touchedEntities(change).map((entity) => {
    const { added, updated, removed } = change[entity] as unknown as TableChange<Row>;
    const changed = updated.filter(({ from, to }) => !isOnlyMoved(from, to));
    const steps: Step[] = [
      ...changed.map(({ from, to }) => ({ kind: 'updated' as const, from, to })),
      ...added.map((to) => ({ kind: 'added' as const, from: undefined, to })),
      ...removed.map((from) => ({ kind: 'removed' as const, from, to: undefined })),
    ];
    const shown = steps.length > 1 ? inTurn(steps, placeOf).slice(0, limit) : steps.slice(0, limit);
    return {
      entity,
      added: added.length,
      updated: changed.length,
      removed: removed.length,
      moved: updated.length - changed.length,
      records: shown.map((step) => inWords(entity, step, { before, after, language, t })),
      more: steps.length - shown.length,
    };
  });
}

/** Counts of a difference, without words. */
export const differenceCounts = (before: Document, after: Document): readonly Omit<TableDifference, 'records' | 'more'>[] =>
  differenceInWords(before, after, 'en', 0).map(({ entity, added, updated, removed, moved }) => ({ entity, added, updated, removed, moved }));

const isOnlyMoved = (from: Row, to: Row): boolean => Object.keys(from).every((field) => field === 'order' || sameValue(from[field], to[field]));

interface Sides {
  readonly before: Document;
  readonly after: Document;
  readonly language: Language;
  readonly t: Translate;
}

function inWords(entity: EntityName, { kind, from, to }: Step, { before, after, language, t }: Sides): RecordDifference {
  const row = to ?? from;
  const home = to === undefined ? before : after;
  const fields = Object.keys(row ?? {}).filter((field) =>
    kind === 'updated' ? field !== 'order' && !sameValue(from?.[field], to?.[field]) : telling[entity]?.includes(field),
  );
  const worded = fields.map((field) => {
    const [old, fresh] = apart(
      from === undefined ? t('difference.nothing') : fieldText(entity, field, from[field] ?? null, before, language),
      to === undefined ? t('difference.nothing') : fieldText(entity, field, to[field] ?? null, after, language),
    );
    return { field: t(`field.${field}` as 'field.name'), from: old, to: fresh };
  });
  const name = row === undefined ? '' : recordName(entity, row as unknown as RecordOf<EntityName>, home, t);
  return { id: row?.id ?? '', kind, name, fields: worded };
}

/** Characters of a text shown before and after a change. */
const shownLength = 80;

/** Two long texts from where they begin to differ, a little earlier. */
function apart(from: string, to: string): readonly [from: string, to: string] {
  let common = 0;
  while (common < from.length && from[common] === to[common]) common += 1;
  const start = Math.max(from.length, to.length) <= shownLength ? 0 : Math.max(0, common - shownLength / 4);
  const cut = (text: string): string => {
    const line = text.slice(start, start + shownLength).replaceAll(/\s+/g, ' ').toWellFormed();
    return `${start > 0 ? '…' : ''}${line}${text.length > start + shownLength ? '…' : ''}`;
  };
  return [cut(from), cut(to)];
}

/** Where people see a record: by its requirement and candidate, or by its own place. */
function places(before: Document, after: Document) {
  const requirements = new Map<unknown, number>();
  const candidates = new Map<unknown, number>();
  for (const document of [after, before]) {
    for (const { tree } of requirementsByCategory(document))
      for (const { requirement } of tree) if (!requirements.has(requirement.id)) requirements.set(requirement.id, requirements.size);
    for (const { id } of inOrder(document, 'candidate')) if (!candidates.has(id)) candidates.set(id, candidates.size);
  }
  return (row: Row): readonly [number, number, string] => [
    requirements.get(row['requirementId']) ?? requirements.get(row.id) ?? -1,
    candidates.get(row['candidateId']) ?? -1,
    typeof row['order'] === 'string' ? row['order'] : '',
  ];
}

function inTurn(steps: readonly Step[], placeOf: ReturnType<typeof places>): readonly Step[] {
  const placed = steps.flatMap((step) => {
    const row = step.to ?? step.from;
    return row === undefined ? [] : [{ step, place: placeOf(row) }];
  });
  return placed
    .sort(({ place: a }, { place: b }) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0))
    .map(({ step }) => step);
}
