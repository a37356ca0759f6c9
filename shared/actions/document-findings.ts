import { type Change, sameRecord } from '../change.ts';
import type { Document } from '../document.ts';
import { findingDrafts } from '../drafts/finding-drafts.ts';
import { type Language, languages } from '../language/index.ts';
import { entities, type IdOf } from '../model/entities.ts';
import { type Finding, type FindingSection, findingSections } from '../model/finding.ts';
import type { ActionContext } from './context.ts';
import { type DraftChoice, joinedTexts } from './settle-draft.ts';

export interface FindingPlace {
  readonly candidateId: IdOf<'candidate'>;
  readonly section: FindingSection;
}

interface Written extends FindingPlace {
  readonly text: string;
  readonly draft: string;
}

const findingAt = ({ finding }: Document, { candidateId, section }: FindingPlace): Finding | undefined =>
  finding.values().find((entry) => entry.candidateId === candidateId && entry.section === section);

/** A section that ends up empty loses its record. */
function write(document: Document, sections: readonly Written[], context: ActionContext): Change {
  const added: Finding[] = [];
  const updated: { from: Finding; to: Finding }[] = [];
  const removed: Finding[] = [];
  for (const { candidateId, section, text, draft } of sections) {
    const from = findingAt(document, { candidateId, section });
    if (text === '') {
      if (from !== undefined) removed.push(from);
      continue;
    }
    const to = entities.finding.parse({ id: from?.id ?? context.newId('finding'), candidateId, section, text, draft });
    if (from === undefined) added.push(to);
    else if (!sameRecord(from, to)) updated.push({ from, to });
  }
  return added.length + updated.length + removed.length === 0 ? {} : { finding: { added, updated, removed } };
}

/** Drafts every section of every compared candidate that is empty or still as it was drafted; what people wrote stays. */
export function draftFindings(document: Document, language: Language, context: ActionContext): Change {
  const sections = findingDrafts(document, language).flatMap(({ candidate, sections: drafts }) =>
    findingSections.flatMap((section): Written[] => {
      const place = { candidateId: candidate.id, section };
      const known = findingAt(document, place);
      const isFree = known === undefined || known.text === known.draft;
      return isFree ? [{ ...place, text: drafts[section], draft: drafts[section] }] : [];
    }),
  );
  return write(document, sections, context);
}

const draftAt = (document: Document, { candidateId, section }: FindingPlace, language: Language): string =>
  findingDrafts(document, language).find(({ candidate }) => candidate.id === candidateId)?.sections[section] ?? '';

/**
 * Keeps what people wrote in a section, the first time with what the data gave then, so that it is known when the data has moved since.
 * @throws the record schema's own error for a text that is too long
 */
export const editFinding = (document: Document, place: FindingPlace, text: string, language: Language, context: ActionContext): Change =>
  write(document, [{ ...place, text, draft: findingAt(document, place)?.draft ?? draftAt(document, place, language) }], context);

/**
 * Takes in a new draft in the way people chose; from then on the section counts as drafted from it.
 * @throws the record schema's own error when both texts together are too long
 */
export const settleFinding = (document: Document, place: FindingPlace, choice: DraftChoice, draft: string, context: ActionContext): Change =>
  write(document, [{ ...place, text: joinedTexts(findingAt(document, place)?.text ?? '', choice, draft), draft }], context);

/**
 * Makes a text people have read and found right their own: a later draft no longer takes its place unseen. What the data gives now is
 * kept with it, in the language in which it is not the text itself, for a text that equals its draft has been read by nobody.
 */
export function acceptFinding(document: Document, place: FindingPlace): Change {
  const from = findingAt(document, place);
  const draft = languages.map((language) => draftAt(document, place, language)).find((given) => given !== from?.text) ?? '';
  return from === undefined || from.draft === draft ? {} : { finding: { added: [], updated: [{ from, to: { ...from, draft } }], removed: [] } };
}
