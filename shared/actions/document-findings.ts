import { type Change, sameRecord } from '../change.ts';
import type { Document } from '../document.ts';
import { findingDrafts } from '../drafts/finding-drafts.ts';
import type { Language } from '../language/index.ts';
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

/**
 * Keeps what people wrote in a section.
 * @throws the record schema's own error for a text that is too long
 */
export const editFinding = (document: Document, place: FindingPlace, text: string, context: ActionContext): Change =>
  write(document, [{ ...place, text, draft: findingAt(document, place)?.draft ?? '' }], context);

/**
 * Takes in a new draft in the way people chose; from then on the section counts as drafted from it.
 * @throws the record schema's own error when both texts together are too long
 */
export const settleFinding = (document: Document, place: FindingPlace, choice: DraftChoice, draft: string, context: ActionContext): Change =>
  write(document, [{ ...place, text: joinedTexts(findingAt(document, place)?.text ?? '', choice, draft), draft }], context);

/** Makes a text people have read and found right their own, as if they had written it; a later draft no longer takes its place unseen. */
export function acceptFinding(document: Document, place: FindingPlace): Change {
  const from = findingAt(document, place);
  return from === undefined || from.draft === '' ? {} : { finding: { added: [], updated: [{ from, to: { ...from, draft: '' } }], removed: [] } };
}
