import { type Change, sameRecord } from '../change.ts';
import type { Document } from '../document.ts';
import type { Language } from '../language/index.ts';
import { entities, type IdOf } from '../model/entities.ts';
import type { Reexamination } from '../model/reexamination.ts';
import { threeGrades } from '../model/values.ts';
import {
  analysisOf,
  currentValue,
  examinedSubjects,
  type ExaminedSubject,
  placeKey,
  reexaminationAt,
  type ReexaminationPlace,
  stateOf,
} from '../reexaminations.ts';
import { compose } from './compose.ts';
import type { ActionContext } from './context.ts';
import { editRecords } from './edit-records.ts';
import { type DraftChoice, joinedTexts } from './settle-draft.ts';

export type ReexaminationValues = Partial<Pick<Reexamination, 'analysis' | 'needed' | 'decision' | 'after' | 'decidedOn' | 'decidedBy'>>;

type Kept = Omit<Reexamination, 'id' | 'needId' | 'requirementId'>;

const undecided = { needed: null, decision: '', before: null, after: null, decidedOn: null, decidedBy: '' } as const satisfies Partial<Kept>;

function write(document: Document, entries: readonly { readonly place: ReexaminationPlace; readonly values: Kept }[], context: ActionContext): Change {
  const added: Reexamination[] = [];
  const updated: { from: Reexamination; to: Reexamination }[] = [];
  for (const { place, values } of entries) {
    const from = reexaminationAt(document, place);
    const to = entities.reexamination.parse({ id: from?.id ?? context.newId('reexamination'), ...place, ...values });
    if (from === undefined) added.push(to);
    else if (!sameRecord(from, to)) updated.push({ from, to });
  }
  return added.length + updated.length === 0 ? {} : { reexamination: { added, updated, removed: [] } };
}

/** What is kept of a place, or what would be the first time: the analysis as the data gives it. */
function keptAt(document: Document, entry: ExaminedSubject, language: Language): Kept {
  const { record } = entry;
  if (record !== undefined) {
    const { id: _id, needId: _needId, requirementId: _requirementId, ...kept } = record;
    return kept;
  }
  const analysis = analysisOf(document, entry, language).draft;
  return { ...undecided, analysis, analysisDraft: analysis };
}

const subjectsByPlace = (document: Document): ReadonlyMap<string, ExaminedSubject> => {
  const { needs, requirements } = examinedSubjects(document);
  return new Map([...needs, ...requirements].map((entry) => [placeKey(entry.place), entry]));
};

/**
 * Sets what people say about needs and requirements. The project itself changes only when a new weight or priority is applied. What
 * the data shows is kept with the first thing that is said; several entries for a place are taken in turn.
 * @throws the record schema's own error for a value out of range
 */
export function reexamine(
  document: Document,
  edits: readonly { readonly place: ReexaminationPlace; readonly values: ReexaminationValues }[],
  language: Language,
  context: ActionContext,
): Change {
  const subjects = subjectsByPlace(document);
  const next = new Map<ExaminedSubject, Kept>();
  for (const { place, values } of edits) {
    const entry = subjects.get(placeKey(place));
    if (entry === undefined) continue;
    const current = next.get(entry) ?? keptAt(document, entry, language);
    next.set(entry, { ...current, ...values, ...(values.after !== undefined && { before: beforeOf(entry.current, current, values.after) }) });
  }
  return write(
    document,
    [...next].map(([{ place }, values]) => ({ place, values })),
    context,
  );
}

/** A value that is to stay counts as it was; one that is taken back has no before; else what was there is known when it is applied. */
function beforeOf(current: number | null, { before }: Kept, after: number | null): number | null {
  if (after === null) return null;
  return after === current ? current : before;
}

/** Keeps what the data shows of every need that has no text of people's own. */
export function draftAnalyses(document: Document, language: Language, context: ActionContext): Change {
  const entries = examinedSubjects(document).needs.flatMap((entry) => {
    const { draft, isEdited } = analysisOf(document, entry, language);
    return isEdited ? [] : [{ place: entry.place, values: { ...keptAt(document, entry, language), analysis: draft, analysisDraft: draft } }];
  });
  return write(document, entries, context);
}

/** Takes in a new draft of what the analysis shows, in the way people chose. */
export function settleAnalysis(document: Document, id: IdOf<'reexamination'>, choice: DraftChoice, draft: string): Change {
  const analysis = joinedTexts(document.reexamination.get(id)?.analysis ?? '', choice, draft);
  return editRecords(document, 'reexamination', [{ id, values: { analysis, analysisDraft: draft } }]);
}

/**
 * Puts the proposed weights and priorities in force, and notes what they were before and the day.
 * @param ids the re-examinations to apply; those that propose nothing are left alone
 * @param today the day noted where none is given
 */
export function applyReexaminations(document: Document, ids: readonly IdOf<'reexamination'>[], today: string): Change {
  const proposed = ids.flatMap((id) => {
    const record = document.reexamination.get(id);
    if (record?.after == null) return [];
    const before = currentValue(document, record);
    return stateOf(record, before) === 'proposed' ? [{ record, before, after: record.after }] : [];
  });
  return compose(
    document,
    (current) =>
      editRecords(current, 'requirement', proposed.flatMap(({ record, after }) => (record.requirementId === null ? [] : [{ id: record.requirementId, values: { weight: after } }]))),
    (current) =>
      editRecords(current, 'need', proposed.flatMap(({ record, after }) => (record.needId === null ? [] : [{ id: record.needId, values: { priority: threeGrades.parse(after) } }]))),
    (current) => editRecords(current, 'reexamination', proposed.map(({ record, before }) => ({ id: record.id, values: { before, decidedOn: record.decidedOn ?? today } }))),
  );
}
