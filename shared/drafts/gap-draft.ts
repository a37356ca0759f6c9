import type { Document } from '../document.ts';
import { type CandidateEvaluation, type DerivedGap, severityRulesOf } from '../evaluation.ts';
import { formatCount } from '../language/format.ts';
import { severityOf } from '../method/gaps/severity.ts';
import { type SeverityClass, severityClasses } from '../model/gap.ts';
import { type DraftText, passage, points } from './draft-text.ts';

export type SeverityGroup = SeverityClass | 'ungraded';

/** From the gravest to those without grades. */
export const severityGroups: readonly SeverityGroup[] = [...severityClasses.toReversed(), 'ungraded'];

export const severityGroupOf = ({ described }: DerivedGap, document: Document): SeverityGroup =>
  severityOf(described?.impact ?? null, described?.importance ?? null, severityRulesOf(document))?.class ?? 'ungraded';

/** What does not fit: the gravest first, each with its nature and what was written about it. */
export function gapDraft(document: Document, evaluated: CandidateEvaluation, gaps: readonly DerivedGap[], text: DraftText): string {
  const { translate, language, sentences, name } = text;
  const { ratedCount, unratedCount } = evaluated.fit;
  const unrated = unratedCount === 0 ? '' : translate('drafts.unrated', { count: unratedCount, number: formatCount(unratedCount, language) });
  if (gaps.length === 0) {
    if (ratedCount + unratedCount === 0) return translate('drafts.noRequirements');
    if (ratedCount === 0) return translate('drafts.notRated', { name: name(evaluated.candidate) });
    return sentences([translate('drafts.gap.none', { rated: formatCount(ratedCount, language), count: ratedCount }), unrated]);
  }
  const classes = (['partial', 'gap'] as const).flatMap((key) => {
    const count = evaluated.gapCounts[key];
    return count === 0 ? [] : [translate(`drafts.gap.${key}`, { number: formatCount(count, language) })];
  });
  const counts = { count: gaps.length, number: formatCount(gaps.length, language), classes: classes.join(translate('drafts.clauseSeparator')) };
  const byGroup = Map.groupBy(gaps, (gap) => severityGroupOf(gap, document));
  return [
    sentences([translate('drafts.gap.counts', counts), unrated]),
    ...severityGroups.flatMap((group) => {
      const members = byGroup.get(group) ?? [];
      if (members.length === 0) return [];
      const heading = translate(`drafts.gap.severity.${group}`, { number: formatCount(members.length, language) });
      return [heading, ...points(members, (gap) => gapSentence(gap, document, text), text)];
    }),
  ].join('\n');
}

function gapSentence({ requirement, level, described }: DerivedGap, { gapNature }: Document, { translate, items, title, sentences }: DraftText): string {
  const nature = described?.natureId == null ? undefined : gapNature.get(described.natureId);
  const values = { item: items([requirement]), level: title(level.label) };
  return sentences([
    nature === undefined ? translate('drafts.gap.one', values) : translate('drafts.gap.withNature', { ...values, nature: title(nature.label) }),
    passage(described?.description ?? ''),
  ]);
}
