import { editRecords } from './actions/edit-records.ts';
import { applyChange } from './change.ts';
import { derive, type View } from './derive.ts';
import { type Document, inOrder, requirementsByCategory } from './document.ts';
import { type DraftedText, draftedText, draftHasMoved } from './documentation.ts';
import { needDraft, requirementDraft } from './drafts/reexamination-drafts.ts';
import { gapsOf, scoresOf } from './evaluation.ts';
import type { Language } from './language/index.ts';
import { memoise } from './memoise.ts';
import type { Need } from './model/need.ts';
import type { Reexamination } from './model/reexamination.ts';
import type { Requirement } from './model/requirement.ts';

/** Which need or requirement a re-examination is about. */
export type ReexaminationPlace = Pick<Reexamination, 'needId' | 'requirementId'>;

/**
 * What has become of a new weight or priority: waiting to be applied, in force, or decided to stay as it was. It follows from the
 * record and the weight in force, so a weight changed elsewhere is proposed again.
 */
export type ReexaminationState = 'proposed' | 'applied' | 'unchanged';

/** Why a requirement should be looked at: it knocks a candidate out, or some candidate does not fully meet it. */
export type Concern = 'knockOut' | 'gap' | 'none';

interface Examined {
  readonly place: ReexaminationPlace;
  readonly record: Reexamination | undefined;
  /** Weight of the requirement or priority of the need now. */
  readonly current: number | null;
  /** Null while no new weight or priority is given. */
  readonly state: ReexaminationState | null;
}

export type ExaminedNeed = Examined & { readonly kind: 'need'; readonly subject: Need };
export type ExaminedRequirement = Examined & { readonly kind: 'requirement'; readonly subject: Requirement; readonly concern: Concern };
export type ExaminedSubject = ExaminedNeed | ExaminedRequirement;

/** Tells places apart. */
export const placeKey = ({ needId, requirementId }: ReexaminationPlace): string => (needId === null ? `requirement/${requirementId ?? ''}` : `need/${needId}`);

const recordsByPlace = memoise((table: Document['reexamination']) => new Map([...table.values()].map((record) => [placeKey(record), record])));

export const reexaminationAt = (document: View<'reexamination'>, place: ReexaminationPlace): Reexamination | undefined =>
  recordsByPlace(document.reexamination).get(placeKey(place));

/** The weight or priority in force; null for a need without one. */
export const currentValue = ({ need, requirement }: View<'need' | 'requirement'>, { needId, requirementId }: ReexaminationPlace): number | null =>
  (needId === null ? undefined : need.get(needId)?.priority) ?? (requirementId === null ? undefined : requirement.get(requirementId)?.weight) ?? null;

export function stateOf(record: Reexamination | undefined, current: number | null): ReexaminationState | null {
  if (record?.after == null) return null;
  if (record.after !== current) return 'proposed';
  return record.before === record.after ? 'unchanged' : 'applied';
}

const concerns: readonly Concern[] = ['knockOut', 'gap', 'none'];

/** Every need, then every requirement that is rated: those that knock out first, then those with gaps. */
export const examinedSubjects = derive([gapsOf, 'need', 'reexamination'], (document): { readonly needs: readonly ExaminedNeed[]; readonly requirements: readonly ExaminedRequirement[] } => {
  const examine = (place: ReexaminationPlace): Examined => {
    const record = reexaminationAt(document, place);
    const current = currentValue(document, place);
    return { place, record, current, state: stateOf(record, current) };
  };
  const knockOuts = new Set(scoresOf(document).candidates.flatMap((entry) => entry.knockOuts));
  const gaps = new Set(gapsOf(document).map(({ requirement }) => requirement));
  const requirements = requirementsByCategory(document)
    .flatMap((group) => group.requirements)
    .map((subject): ExaminedRequirement => {
      const concern = knockOuts.has(subject) ? 'knockOut' : gaps.has(subject) ? 'gap' : 'none';
      return { kind: 'requirement', subject, concern, ...examine({ needId: null, requirementId: subject.id }) };
    });
  const byConcern = Map.groupBy(requirements, ({ concern }) => concern);
  return {
    needs: inOrder(document, 'need').map((subject) => ({ kind: 'need', subject, ...examine({ needId: subject.id, requirementId: null }) })),
    requirements: concerns.flatMap((concern) => byConcern.get(concern) ?? []),
  };
});

const draftOf = (document: Document, entry: ExaminedSubject, language: Language): string =>
  entry.kind === 'need' ? needDraft(document, entry.subject, language) : requirementDraft(document, entry.subject, language);

/** Whether the data would show something else now of what a re-examination is about. */
export function analysisHasMoved(document: Document, { needId, requirementId, analysisDraft }: Reexamination): boolean {
  const need = needId === null ? undefined : document.need.get(needId);
  const requirement = requirementId === null ? undefined : document.requirement.get(requirementId);
  return draftHasMoved(analysisDraft, (language) =>
    need !== undefined ? needDraft(document, need, language) : requirement !== undefined ? requirementDraft(document, requirement, language) : analysisDraft,
  );
}

/** What the analysis shows of a need or requirement: the text kept of it, or what the data gives while nothing is kept. */
export function analysisOf(document: Document, entry: ExaminedSubject, language: Language): DraftedText {
  const drafts = { ja: draftOf(document, entry, 'ja'), en: draftOf(document, entry, 'en') };
  const { record } = entry;
  return record === undefined ? draftedText(drafts[language], drafts[language], drafts, language) : draftedText(record.analysis, record.analysisDraft, drafts, language);
}

/** The document with every re-examined weight as it was, and with every one as it is to be. */
export const beforeAndAfterReexamination = memoise((document: Document): { readonly before: Document; readonly after: Document } => {
  const examined = examinedSubjects(document).requirements.filter(({ state }) => state === 'proposed' || state === 'applied');
  const withWeights = (weightOf: (entry: ExaminedRequirement) => number | null | undefined): Document => {
    const edits = examined.map((entry) => ({ id: entry.subject.id, values: { weight: weightOf(entry) ?? entry.subject.weight } }));
    const change = editRecords(document, 'requirement', edits);
    return Object.keys(change).length === 0 ? document : applyChange(document, change);
  };
  return {
    before: withWeights(({ state, record }) => (state === 'applied' ? record?.before : null)),
    after: withWeights(({ record }) => record?.after),
  };
});
