import { countermeasureName } from './countermeasure-name.ts';
import { nameList } from './findings.ts';
import type { Language, Translate } from './language/index.ts';
import { cut } from './language/lists.ts';
import { spaced } from './language/spacing.ts';
import { type DoubtfulLines, isComplete, type MissingCosts, missingOf } from './missing-costs.ts';
import type { Candidate } from './model/candidate.ts';

export interface MissingTexts {
  readonly translate: Translate;
  readonly language: Language;
}

/** How many classes of cost a headline names before it counts the rest, and how many candidates with lines in doubt. */
const namedAtMost = 2;

const namesOf = (candidates: readonly Candidate[], { translate, language }: MissingTexts): string =>
  nameList(
    candidates.map(({ name }) => name),
    translate,
    language,
  );

/** A candidate's name, with the mark of one that a mandatory requirement drops. */
export const markedCandidate = ({ id, name }: Candidate, { knockedOut }: Pick<MissingCosts, 'knockedOut'>, translate: Translate): string =>
  knockedOut.has(id) ? translate('charts.knockedOutName', { name }) : name;

/**
 * What totals leave out or may count wrongly, each as a few words: candidates without an estimate, countermeasures nobody has priced, classes
 * of cost some lack, lines in doubt.
 */
export function missingPhrases({ unestimated, partial, classes, doubtful }: MissingCosts, given: MissingTexts): readonly string[] {
  const texts = { ...given, translate: spaced(given.translate, given.language) };
  const { translate } = texts;
  const { shown, rest } = cut(classes, namedAtMost);
  const doubts = cut(doubtful, namedAtMost);
  return [
    ...(unestimated.length === 0 ? [] : [translate('missingCosts.unestimated', { count: unestimated.length, names: namesOf(unestimated, texts) })]),
    ...partial.map(({ candidate: { name }, ways }) => {
      const [first] = ways;
      const way = first === undefined ? '' : countermeasureName(first, translate);
      return ways.length === 1 ? translate('missingCosts.way', { name, way }) : translate('missingCosts.ways', { name, way, count: ways.length });
    }),
    ...shown.map(({ costClass, lacks }) => translate('missingCosts.costClass', { costClass: costClass.name, lacks: namesOf(lacks, texts) })),
    ...(rest > 0 ? [translate('missingCosts.more', { count: rest })] : []),
    ...doubts.shown.map((entry) => translate(`missingCosts.doubtful.${entry.doubt}`, { name: entry.candidate.name, titles: titlesOf(entry, texts) })),
    ...(doubts.rest > 0 ? [translate('missingCosts.more', { count: doubts.rest })] : []),
  ];
}

/** The same in whole sentences, one for each thing that is missing, every class of cost among them. */
export function missingSentences({ unestimated, partial, classes, doubtful }: MissingCosts, given: MissingTexts): readonly string[] {
  const texts = { ...given, translate: spaced(given.translate, given.language) };
  const { translate } = texts;
  return [
    ...(unestimated.length === 0 ? [] : [translate('missingCosts.say.unestimated', { names: namesOf(unestimated, texts), count: unestimated.length })]),
    ...partial.flatMap(({ candidate: { name }, ways }) => ways.map((way) => translate('missingCosts.say.way', { name, way: countermeasureName(way, translate) }))),
    ...classes.map(({ costClass, has, lacks }) => translate('missingCosts.say.costClass', { costClass: costClass.name, has: namesOf(has, texts), lacks: namesOf(lacks, texts) })),
    ...doubtful.map((entry) => doubtSentence(entry, given)),
  ];
}

/** The question about cost lines that may be counted wrongly, with what can be done. */
export function doubtSentence(entry: DoubtfulLines, given: MissingTexts): string {
  const texts = { ...given, translate: spaced(given.translate, given.language) };
  return texts.translate(`missingCosts.doubt.${entry.doubt}`, { name: entry.candidate.name, titles: titlesOf(entry, texts) });
}

/** Titles of lines, each in quotation marks. */
const titlesOf = ({ lines }: DoubtfulLines, { translate, language }: MissingTexts): string =>
  nameList(
    lines.map(({ title }) => translate('frame.quoted', { text: title.trim() })),
    translate,
    language,
  );

/** What the column of a comparison is called that says of each candidate what its total leaves out and which of its lines are in doubt. */
export const missingHeading = ({ unestimated, partial, classes, doubtful }: MissingCosts, translate: Translate): string =>
  translate(doubtful.length === 0 ? 'missingCosts.column' : unestimated.length + partial.length + classes.length === 0 ? 'missingCosts.columnDoubtful' : 'missingCosts.columnBoth');

/** What one candidate's total leaves out, in a few words; a dash for nothing. */
export const missingFrom = (candidate: Candidate, missing: MissingCosts, texts: MissingTexts): string =>
  missingPhrases(missingOf(missing, [candidate]), texts).join(texts.translate('missingCosts.separator')) || '–';

/**
 * What the probability to be the cheapest is called: without a condition only where the costs of every compared candidate are known.
 */
export const cheapestHeading = (missing: MissingCosts, translate: Translate): string =>
  isComplete(missing)
    ? translate('simulation.results.cheapest')
    : translate(missing.unestimated.length > 0 ? 'missingCosts.cheapestAmong' : 'missingCosts.cheapestSoFar', { count: missing.estimated.length });

/**
 * A headline about totals with the condition it holds under: among how many candidates, on which costs, and what is missing. As it
 * stands when nothing is.
 */
export function conditional(finding: string, missing: MissingCosts, texts: MissingTexts): string {
  const { translate } = texts;
  const { estimated, unestimated, partial, classes } = missing;
  const phrases = missingPhrases(missing, texts);
  if (phrases.length === 0) return finding;
  const isAmong = unestimated.length > 0 && estimated.length > 1;
  const isPartial = partial.length + classes.length > 0;
  const limited = isAmong ? translate('missingCosts.among', { count: estimated.length, finding }) : isPartial ? translate('missingCosts.soFar', { finding }) : finding;
  return translate('missingCosts.with', { finding: limited, missing: phrases.join(translate('missingCosts.separator')) });
}
