import { afterCountermeasures } from '../countermeasures.ts';
import { type Document, inOrder } from '../document.ts';
import { estimatesOf } from '../estimates.ts';
import { gapsOf } from '../evaluation.ts';
import { gravestFirst } from '../gap-order.ts';
import { type Language, translator } from '../language/index.ts';
import { memoise } from '../memoise.ts';
import type { Candidate } from '../model/candidate.ts';
import type { FindingSection } from '../model/finding.ts';
import { draftText } from './draft-text.ts';
import { fitDraft } from './fit-draft.ts';
import { gapDraft } from './gap-draft.ts';
import { recommendationDraft } from './recommendation-draft.ts';

export interface CandidateDraft {
  readonly candidate: Candidate;
  readonly sections: Readonly<Record<FindingSection, string>>;
}

function draft(document: Document, language: Language): readonly CandidateDraft[] {
  const text = draftText(translator(language), language);
  const gaps = Map.groupBy(gapsOf(document), ({ candidate }) => candidate.id);
  const estimates = new Map(estimatesOf(document).map((estimate) => [estimate.candidate.id, estimate]));
  const ways = Map.groupBy(inOrder(document, 'countermeasure'), ({ requirementId, candidateId }) => `${requirementId} ${candidateId}`);
  return afterCountermeasures(document).map(({ today, after }) => {
    const { candidate } = today;
    const own = gravestFirst(gaps.get(candidate.id) ?? [], document);
    const answers = own.map((gap) => ({ gap, countermeasures: ways.get(`${gap.requirement.id} ${candidate.id}`) ?? [] }));
    return {
      candidate,
      sections: {
        fit: fitDraft(document, today, text),
        gap: gapDraft(document, today, own, text),
        recommendation: recommendationDraft(document, { today, after, answers, estimate: estimates.get(candidate.id) }, text),
      },
    };
  });
}

const drafted = {
  ja: memoise((document: Document) => draft(document, 'ja')),
  en: memoise((document: Document) => draft(document, 'en')),
};

/** What the data gives to write about each compared candidate. */
export const findingDrafts = (document: Document, language: Language): readonly CandidateDraft[] => drafted[language](document);
