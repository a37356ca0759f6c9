import type { Document } from './document.ts';
import { findingDrafts } from './drafts/finding-drafts.ts';
import { type Language, languages } from './language/index.ts';
import type { Candidate } from './model/candidate.ts';
import { type Finding, type FindingSection, findingSections } from './model/finding.ts';

/** How a text stands to the draft it came from. */
export interface DraftedText {
  readonly text: string;
  /** What the data gives now. */
  readonly draft: string;
  /** People wrote it or changed it. */
  readonly isEdited: boolean;
  /** It was drafted, and the data would give something else now, in whichever language it was drafted. */
  readonly hasMoved: boolean;
}

/** @param drafts what the data gives now, in every language */
export function draftedText(text: string, taken: string, drafts: Readonly<Record<Language, string>>, language: Language): DraftedText {
  return {
    text,
    draft: drafts[language],
    isEdited: text !== taken,
    hasMoved: taken !== '' && languages.every((name) => drafts[name] !== taken),
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
