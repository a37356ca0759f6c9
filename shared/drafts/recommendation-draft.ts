import { type BeforeAndAfter, gapStateOf } from '../countermeasures.ts';
import { countermeasureName } from '../countermeasure-name.ts';
import { type Document, projectOf } from '../document.ts';
import type { CandidateEstimate } from '../estimates.ts';
import { visibleShare } from '../finding-texts.ts';
import type { CandidateEvaluation, DerivedGap } from '../evaluation.ts';
import { severityGroupOf } from '../gap-order.ts';
import { formatAmountWithUnit, formatCount, formatCoverage, formatPercent, formatPercentRange } from '../language/format.ts';
import { missingCostsOf, missingOf } from '../missing-costs.ts';
import type { Countermeasure } from '../model/countermeasure.ts';
import { type DraftText, points } from './draft-text.ts';
import { isJudged, openCount, outsideSentences } from './outside-sentences.ts';

/** A gap with the ways to close it. */
export interface GapAnswer {
  readonly gap: DerivedGap;
  readonly countermeasures: readonly Countermeasure[];
}

interface Recommended extends Pick<BeforeAndAfter, 'today' | 'after'> {
  readonly answers: readonly GapAnswer[];
  readonly estimate: CandidateEstimate | undefined;
}

/** What to do: the place in the ranking, the chosen countermeasures, what is still unknown, what it costs. */
export function recommendationDraft(document: Document, { today, after, answers, estimate }: Recommended, text: DraftText): string {
  const { translate, sentences, name } = text;
  const { recommendedCandidateId } = projectOf(document);
  const { candidate } = today;
  const recommended = candidate.id === recommendedCandidateId ? translate('drafts.recommendation.recommended', { name: name(candidate) }) : '';
  return [
    sentences([recommended, placeSentence(today, text), ...outsideSentences(document, today, text), coverageSentence(document, today, text)]),
    ...measures(document, { today, after, answers }, text),
    costSentence(document, estimate, text),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function placeSentence(evaluated: CandidateEvaluation, { translate, language, items, name }: DraftText): string {
  const { candidate, fit, standing, knockOuts, openKnockOuts } = evaluated;
  if (standing.status === 'knockedOut') return translate('drafts.recommendation.knockedOut', { items: items(knockOuts), count: knockOuts.length });
  const { status, place, best, worst } = standing;
  if (!isJudged(evaluated)) return translate('drafts.notRated', { name: name(candidate) });
  if (fit.ratedCount === 0) return translate('drafts.fit.nothingApplies');
  if (fit.fit === null || status === 'unrated' || place === null) return translate('drafts.recommendation.unranked');
  const key = standing.mayFall ? (best === worst ? 'fall' : 'openFall') : status;
  return translate(`drafts.recommendation.${key}`, { fit: formatPercent(fit.fit, language), place, best: best ?? place, worst: worst ?? place, items: items(openKnockOuts.map(({ requirement }) => requirement)) });
}

function coverageSentence(document: Document, evaluated: CandidateEvaluation, { translate, language }: DraftText): string {
  const { unratedCount, ratedCount, coverage, bounds, pendingWeight } = evaluated.fit;
  if ((unratedCount === 0 && pendingWeight === 0) || ratedCount === 0) return '';
  const open = openCount(document, evaluated);
  const counts = { count: open, number: formatCount(open, language) };
  if (coverage === null || bounds === null || bounds.upper - bounds.lower < visibleShare) return open === 0 ? '' : translate('drafts.unrated', counts);
  return translate(`drafts.recommendation.${open === 0 ? 'range' : 'coverage'}`, {
    ...counts,
    coverage: formatCoverage(coverage, language),
    range: formatPercentRange(bounds.lower, bounds.upper, language),
  });
}

function measures(document: Document, { today, after, answers }: Omit<Recommended, 'estimate'>, text: DraftText): string[] {
  const { translate, language, items, sentences } = text;
  if (answers.length === 0) return today.fit.ratedCount === 0 ? [] : [translate('drafts.recommendation.noGaps')];
  const answered = answers.filter(isChosen);
  const severe = answers.filter((answer) => !isChosen(answer) && severityGroupOf(answer.gap, document) === 'high');
  const severeOpen =
    severe.length === 0
      ? ''
      : translate('drafts.recommendation.severeOpen', { items: items(severe.map(({ gap }) => gap.requirement)), count: severe.length });
  const all = formatCount(answers.length, language);
  if (answered.length === 0) return [sentences([translate('drafts.recommendation.noneChosen', { count: answers.length, number: all }), severeOpen])];
  const chosen = answered.length < answers.length ? 'someChosen' : answers.length === 1 ? 'onlyChosen' : 'allChosen';
  const count = { number: formatCount(answered.length, language), all };
  const changes = after.fit.fit !== null && today.fit.fit !== null && Math.abs(after.fit.fit - today.fit.fit) >= visibleShare;
  const outAfter = today.knockOuts.length === 0 ? '' : translate(`drafts.recommendation.${after.knockOuts.length > 0 ? 'staysOut' : 'noLongerOut'}`);
  return [
    translate(`drafts.recommendation.${chosen}`, count),
    ...points(answered, (answer) => measureSentence(answer, text), text),
    sentences([
      changes
        ? translate('drafts.recommendation.after', {
            before: formatPercent(today.fit.fit, language),
            after: formatPercent(after.fit.fit, language),
          })
        : '',
      outAfter,
      severeOpen,
    ]),
  ];
}

const isChosen = ({ countermeasures }: GapAnswer): boolean => ['chosen', 'accepted'].includes(gapStateOf(countermeasures));

function measureSentence({ gap, countermeasures }: GapAnswer, { translate, items, title }: DraftText): string {
  const item = items([gap.requirement]);
  const first = countermeasures.find(({ chosen }) => chosen);
  if (first === undefined) return '';
  const { kind, title: named } = first;
  if (kind === 'accept') return translate('drafts.recommendation.accepted', { item });
  const values = { item, kind: translate(`glossary.countermeasureKind.${kind}`), title: title(named) };
  return translate(values.title === '' ? 'drafts.recommendation.untitled' : 'drafts.recommendation.measure', values);
}

function costSentence(document: Document, estimate: CandidateEstimate | undefined, { translate, language, sentences, items, names, title }: DraftText): string {
  const { currencyUnit, horizonYears } = projectOf(document);
  const total = estimate?.total ?? null;
  if (total === null) return translate('drafts.recommendation.noCost');
  const amount = (yen: number): string => formatAmountWithUnit(yen, currencyUnit, language);
  const sentence = translate('drafts.recommendation.cost', {
    years: horizonYears,
    count: horizonYears,
    expected: amount(total.spread.expected),
    deviation: amount(total.spread.deviation),
  });
  const { partial, classes, unclassified } = missingOf(missingCostsOf(document), estimate === undefined ? [] : [estimate.candidate]);
  return sentences([
    sentence,
    ...partial.flatMap(({ ways, lines }) => [
      ...(ways.length === 0 ? [] : [translate('drafts.recommendation.unpriced', { ways: items(ways.map((way) => ({ title: countermeasureName(way, translate), code: '' }))), count: ways.length })]),
      ...(lines.length === 0 ? [] : [translate('drafts.recommendation.unpricedLines', { titles: items(lines.map((line) => ({ title: line.title, code: '' }))), count: lines.length })]),
    ]),
    ...classes.map(({ costClass, has }) => translate('drafts.recommendation.noClass', { costClass: title(costClass.name), names: names(has), count: has.length })),
    ...unclassified.map(({ lines, expected, classes: held }) =>
      translate('drafts.recommendation.unclassified', { amount: amount(expected), classes: items(held.map(({ name }) => ({ title: name, code: '' }))), count: lines.length }),
    ),
  ]);
}
