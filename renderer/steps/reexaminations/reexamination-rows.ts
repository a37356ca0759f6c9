import type { Language, Translate } from '../../../shared/language/index.ts';
import { formatWeight } from '../../../shared/language/format.ts';
import { type ExaminedNeed, type ExaminedRequirement, type ExaminedSubject, placeKey } from '../../../shared/reexaminations.ts';
import type { ThreeGrades } from '../../../shared/model/values.ts';

export const requirementFilters = ['concerns', 'said', 'all'] as const;
export type RequirementFilter = (typeof requirementFilters)[number];

export interface ReexaminationGroup {
  readonly kind: 'group';
  readonly id: string;
  readonly of: ExaminedSubject['kind'];
  readonly count: number;
}

export type ReexaminationRow = ReexaminationGroup | ExaminedSubject;

export const rowIdOf = (row: ReexaminationRow): string => (row.kind === 'group' ? row.id : placeKey(row.place));

/** A need or requirement as it is named in lists. */
export const subjectName = ({ subject: { code, title } }: ExaminedSubject, t: Translate): string => `${code} ${title || t('frame.untitled')}`.trim();

const isShown: Record<RequirementFilter, (entry: ExaminedRequirement) => boolean> = {
  concerns: ({ concern, record }) => concern !== 'none' || record !== undefined,
  said: ({ record }) => record !== undefined,
  all: () => true,
};

/** Needs under their heading, then the requirements that are shown under theirs; a heading without any is left out. */
export function reexaminationRows(needs: readonly ExaminedNeed[], requirements: readonly ExaminedRequirement[], filter: RequirementFilter): ReexaminationRow[] {
  const shown = requirements.filter(isShown[filter]);
  return [...group('need', needs), ...group('requirement', shown)];
}

const group = (of: ExaminedSubject['kind'], entries: readonly ExaminedSubject[]): ReexaminationRow[] =>
  entries.length === 0 ? [] : [{ kind: 'group', id: `group:${of}`, of, count: entries.length }, ...entries];

/** A weight as a number, a priority in words. */
export function valueText({ kind }: ExaminedSubject, value: number | null | undefined, t: Translate, language: Language): string {
  if (value == null) return '';
  return kind === 'need' ? t(`glossary.grade.${value as ThreeGrades}`) : formatWeight(value, language);
}

/** What was in force before: noted when it was applied, else what is in force now. */
export const valueBefore = ({ state, record, current }: ExaminedSubject): number | null =>
  state === 'applied' || state === 'unchanged' ? (record?.before ?? null) : current;
