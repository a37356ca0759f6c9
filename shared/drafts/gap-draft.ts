import type { Document } from '../document.ts';
import type { CandidateEvaluation, DerivedGap } from '../evaluation.ts';
import { gapGroupOf, gapGroups } from '../gap-order.ts';
import { formatCount } from '../language/format.ts';
import { type DraftText, passage, points } from './draft-text.ts';
import { isJudged, openCount, outsideSentences } from './outside-sentences.ts';

/** What does not fit: what knocks out first, then the gravest, each with its nature and what was written about it. */
export function gapDraft(document: Document, evaluated: CandidateEvaluation, gaps: readonly DerivedGap[], text: DraftText): string {
  const { translate, language, sentences, name } = text;
  const { ratedCount } = evaluated.fit;
  const unratedCount = openCount(document, evaluated);
  const outside = outsideSentences(document, evaluated, text);
  const unrated = unratedCount === 0 ? '' : translate('drafts.unrated', { count: unratedCount, number: formatCount(unratedCount, language) });
  if (gaps.length === 0) {
    if (!isJudged(evaluated)) return unratedCount === 0 ? translate('drafts.noRequirements') : translate('drafts.notRated', { name: name(evaluated.candidate) });
    const none = ratedCount === 0 ? translate('drafts.fit.nothingApplies') : translate('drafts.gap.none', { rated: formatCount(ratedCount, language), count: ratedCount });
    return sentences([none, ...outside, unrated]);
  }
  const classes = (['partial', 'gap'] as const).flatMap((key) => {
    const count = evaluated.gapCounts[key];
    return count === 0 ? [] : [translate(`drafts.gap.${key}`, { count, number: formatCount(count, language) })];
  });
  const counts = { count: gaps.length, number: formatCount(gaps.length, language), classes: classes.join(translate('drafts.clauseSeparator')) };
  const byGroup = Map.groupBy(gaps, (gap) => gapGroupOf(gap, document));
  return [
    sentences([translate('drafts.gap.counts', counts), ...outside, unrated]),
    ...gapGroups.flatMap((group) => {
      const members = byGroup.get(group) ?? [];
      if (members.length === 0) return [];
      const heading = translate(`drafts.gap.severity.${group}`, { number: formatCount(members.length, language) });
      return [heading, ...points(members, (gap) => gapSentence(gap, document, text), text)];
    }),
  ].join('\n');
}

function gapSentence({ requirement, level, described }: DerivedGap, { gapNature }: Document, text: DraftText): string {
  const { translate, items, title, sentences } = text;
  const nature = title(described?.natureId == null ? '' : (gapNature.get(described.natureId)?.label ?? ''));
  const values = { item: items([requirement]), level: text.level(level) };
  return sentences([
    nature === '' ? translate('drafts.gap.one', values) : translate('drafts.gap.withNature', { ...values, nature }),
    passage(described?.description ?? ''),
  ]);
}
