import { consensusCells, evaluatorCells } from '../cells.ts';
import { type Document, inOrder, projectOf } from '../document.ts';
import type { CandidateEvaluation, MandatoryOutside } from '../evaluation.ts';
import { formatCount } from '../language/format.ts';
import { explanationOf } from '../means.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Candidate } from '../model/candidate.ts';
import type { DraftText } from './draft-text.ts';

/** How many items are set 対象外 and how they count, and which of them are mandatory, each with its reason; none where none is. */
export function outsideSentences(document: Document, { candidate, outside: { count, mandatory } }: CandidateEvaluation, { translate, language, items, title }: DraftText): string[] {
  if (count === 0) return [];
  const reasonOf = ({ requirement, explained }: MandatoryOutside): string =>
    explained ? translate('drafts.outside.reason', { reason: title(whyOutside(document, requirement.id, candidate)) }) : translate('drafts.outside.unexplained');
  const named = mandatory.map((entry) => ({ ...entry.requirement, remark: reasonOf(entry) }));
  return [
    translate(`drafts.outside.${projectOf(document).notApplicableUnknown ? 'unknown' : 'left'}`, { count, number: formatCount(count, language) }),
    ...(named.length === 0 ? [] : [translate('drafts.outside.mandatory', { items: items(named), count: named.length })]),
  ];
}

/** What a cell's consensus, or without one its first evaluator to do so, says of its level. */
function whyOutside(document: Document, requirementId: Assessment['requirementId'], { id }: Candidate): string {
  const agreed = consensusCells(document.assessment).at(requirementId, id);
  if (agreed !== undefined && agreed.levelId !== null) return explanationOf(agreed);
  const ratings = evaluatorCells(document.assessment);
  const own = inOrder(document, 'evaluator').flatMap((evaluator) => ratings.get(evaluator.id)?.at(requirementId, id) ?? []);
  return own.map(explanationOf).find((text) => text !== '') ?? '';
}

/** Items nobody has rated, as far as that is known: 対象外 may count as unknown, but somebody has said it. */
export const openCount = (document: Document, { fit: { unratedCount }, outside }: Pick<CandidateEvaluation, 'fit' | 'outside'>): number =>
  projectOf(document).notApplicableUnknown ? unratedCount - outside.count : unratedCount;

/** Whether anybody has rated anything of a candidate; 対象外 is said, too. */
export const isJudged = ({ fit: { ratedCount }, outside }: Pick<CandidateEvaluation, 'fit' | 'outside'>): boolean => ratedCount + outside.count > 0;
