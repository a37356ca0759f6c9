import type { Document } from './document.ts';
import { findingDrafts } from './drafts/finding-drafts.ts';
import { type Language, languages } from './language/index.ts';
import type { Candidate } from './model/candidate.ts';
import { type Finding, type FindingSection, findingSections } from './model/finding.ts';
import { type MovedFigure, movedFigures } from './moved-figures.ts';

/** How a text stands to the draft it came from. */
export interface DraftedText {
  readonly text: string;
  /** What the data gives now. */
  readonly draft: string;
  /** People wrote it, changed it or accepted it. */
  readonly isEdited: boolean;
  /** The data would give something else now than when the text was taken from it, accepted or first written, in every language. */
  readonly hasMoved: boolean;
  /** The figures in which the two differ; none while the data has not moved. */
  readonly moved: readonly MovedFigure[];
}

/**
 * Whether the data would give something else now, in whichever language the draft was taken.
 * @param draftIn what the data gives now in a language; asked only as far as needed
 */
export const draftHasMoved = (taken: string, draftIn: (language: Language) => string): boolean => taken !== '' && languages.every((language) => draftIn(language) !== taken);

/** @param drafts what the data gives now, in every language */
export function draftedText(text: string, taken: string, drafts: Readonly<Record<Language, string>>, language: Language): DraftedText {
  const hasMoved = draftHasMoved(taken, (name) => drafts[name]);
  const changes = hasMoved ? languages.map((name) => movedFigures(taken, drafts[name])) : [];
  return {
    text,
    draft: drafts[language],
    isEdited: text !== taken,
    hasMoved,
    // The draft taken is of one language: there the fewest figures differ.
    moved: changes.reduce((fewest, found) => (found.length < fewest.length ? found : fewest), changes[0] ?? []),
  };
}

export interface DocumentedSection {
  readonly section: FindingSection;
  /** Undefined while nothing is written. */
  readonly finding: Finding | undefined;
  readonly state: DraftedText;
}

export interface DocumentedCandidate {
  readonly candidate: Candidate;
  readonly sections: readonly DocumentedSection[];
}

/** What is written about each compared candidate, beside what the data gives. */
export function documentationOf(document: Document, language: Language): readonly DocumentedCandidate[] {
  const written = new Map(document.finding.values().map((finding) => [`${finding.candidateId} ${finding.section}`, finding]));
  const drafts = { ja: findingDrafts(document, 'ja'), en: findingDrafts(document, 'en') };
  return drafts[language].map(({ candidate }, index) => ({
    candidate,
    sections: findingSections.map((section) => {
      const finding = written.get(`${candidate.id} ${section}`);
      const given = { ja: drafts.ja[index]?.sections[section] ?? '', en: drafts.en[index]?.sections[section] ?? '' };
      return { section, finding, state: draftedText(finding?.text ?? '', finding?.draft ?? '', given, language) };
    }),
  }));
}

type SectionsByCandidate = ReadonlyMap<Candidate['id'], Readonly<Record<FindingSection, string>>>;

/** The written sections of which the data would give something else now, as `candidate section`. */
export function movedSections(document: Document): ReadonlySet<string> {
  const known = new Map<Language, SectionsByCandidate>();
  const draftsIn = (language: Language): SectionsByCandidate => {
    const drafts = known.get(language) ?? new Map(findingDrafts(document, language).map(({ candidate, sections }) => [candidate.id, sections]));
    known.set(language, drafts);
    return drafts;
  };
  return new Set(
    document.finding.values().flatMap(({ candidateId, section, draft }) =>
      draftHasMoved(draft, (language) => draftsIn(language).get(candidateId)?.[section] ?? draft) ? [`${candidateId} ${section}`] : [],
    ),
  );
}
