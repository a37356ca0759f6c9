import { type Document, projectOf } from './document.ts';
import { firstOf, scoresOf } from './evaluation.ts';
import type { Translate } from './language/index.ts';
import type { Candidate } from './model/candidate.ts';

/** Whose plan is shown, while it is not that of the recommended candidate: of another, or of one nobody has recommended yet. */
export function planOwner(document: Document, shown: Candidate, translate: Translate): string {
  const { recommendedCandidateId } = projectOf(document);
  if (recommendedCandidateId === shown.id) return '';
  const recommended = recommendedCandidateId === null ? undefined : document.candidate.get(recommendedCandidateId);
  if (recommended !== undefined) return translate('plan.other', { name: recommended.name, shown: shown.name });
  const first = firstOf(scoresOf(document));
  if (first === undefined) return translate('plan.undecided', { shown: shown.name });
  return first.id === shown.id ? translate('plan.undecidedFirst', { shown: shown.name }) : translate('plan.undecidedOther', { name: first.name, shown: shown.name });
}
