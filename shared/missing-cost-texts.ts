import { countermeasureName } from './countermeasure-name.ts';
import type { FindingTexts } from './finding-texts.ts';
import { nameList } from './findings.ts';
import { formatAmountWithUnit } from './language/format.ts';
import type { Translate } from './language/index.ts';
import { cut, restText, someQuoted } from './language/lists.ts';
import { type DoubtfulLines, isComplete, type MissingCosts, missingOf, type UnclassifiedLines, type UnevenClass } from './missing-costs.ts';
import type { Candidate } from './model/candidate.ts';
import type { Countermeasure } from './model/countermeasure.ts';

/** How many classes of cost a headline names before it counts the rest, and how many candidates with lines in doubt. */
const namedAtMost = 2;

/** How many classes of cost a sentence names before it counts the rest. */
const saidAtMost = 6;

const namesOf = (candidates: readonly Candidate[], { translate, language }: FindingTexts): string =>
  nameList(
    candidates.map(({ name }) => name),
    translate,
    language,
  );

/** A candidate's name, with the mark of one that a mandatory requirement drops. */
export const markedCandidate = ({ id, name }: Candidate, { knockedOut }: Pick<MissingCosts, 'knockedOut'>, translate: Translate): string =>
  knockedOut.has(id) ? translate('charts.knockedOutName', { name }) : name;

/**
 * What totals leave out or may count wrongly, each as a few words: candidates without an estimate, countermeasures nobody has priced, lines
 * without amounts, classes of cost some lack, lines without a class that may hold them, lines in doubt.
 */
export function missingPhrases({ unestimated, partial, classes, unclassified, doubtful }: MissingCosts, texts: FindingTexts): readonly string[] {
  const { translate } = texts;
  return [
    ...(unestimated.length === 0 ? [] : [translate('missingCosts.unestimated', { count: unestimated.length, names: namesOf(unestimated, texts) })]),
    ...partial.flatMap(({ candidate: { name }, ways, lines }) => {
      const [first] = ways;
      const way = first === undefined ? '' : countermeasureName(first, translate);
      return [
        ...(ways.length === 0 ? [] : [ways.length === 1 ? translate('missingCosts.way', { name, way }) : translate('missingCosts.ways', { name, way, count: ways.length })]),
        ...(lines.length === 0 ? [] : [translate('missingCosts.lines', { name, titles: titlesOf({ lines }, texts) })]),
      ];
    }),
    ...listed(classes, namedAtMost, ({ costClass, lacks }) => translate('missingCosts.costClass', { costClass: costClass.name, lacks: namesOf(lacks, texts) }), texts),
    ...listed(unclassified, namedAtMost, (entry) => translate('missingCosts.unclassified', unclassifiedValues(entry, namedAtMost, texts)), texts),
    ...listed(doubtful, namedAtMost, (entry) => translate(`missingCosts.doubtful.${entry.doubt}`, { name: entry.candidate.name, titles: titlesOf(entry, texts) }), texts),
  ];
}

/** The entries of a list as one text, cut where it is long; none where there are none. */
function listed<Entry>(entries: readonly Entry[], most: number, textOf: (entry: Entry) => string, { translate }: FindingTexts): readonly string[] {
  const { shown, rest } = cut(entries, most);
  const texts = [...shown.map(textOf), ...(rest > 0 ? [restText(rest, translate)] : [])];
  return texts.length === 0 ? [] : [texts.join(translate('missingCosts.separator'))];
}

/** One thing that totals leave out or may count wrongly, as a sentence, with what can be acted on. */
export interface MissingStatement {
  readonly text: string;
  readonly about:
    | { readonly kind: 'unestimated' }
    | { readonly kind: 'way'; readonly candidate: Candidate; readonly way: Countermeasure }
    | { readonly kind: 'lines'; readonly candidate: Candidate }
    | { readonly kind: 'classes'; readonly classes: readonly UnevenClass[] }
    | { readonly kind: 'unclassified'; readonly unclassified: UnclassifiedLines }
    | { readonly kind: 'doubt'; readonly doubtful: DoubtfulLines };
}

/**
 * What totals leave out or may count wrongly: a sentence for the candidates without an estimate, each countermeasure, each candidate's lines
 * without amounts, all classes of cost, each candidate's lines without one, each doubt.
 */
export function missingStatements({ unestimated, partial, classes, unclassified, doubtful }: MissingCosts, texts: FindingTexts): readonly MissingStatement[] {
  const { translate } = texts;
  const entry = ({ costClass, has, lacks }: UnevenClass): string =>
    translate('missingCosts.say.classEntry', { costClass: costClass.name, has: namesOf(has, texts), lacks: namesOf(lacks, texts) });
  return [
    ...(unestimated.length === 0
      ? []
      : [{ text: translate('missingCosts.say.unestimated', { names: namesOf(unestimated, texts), count: unestimated.length }), about: { kind: 'unestimated' } as const }]),
    ...partial.flatMap(({ candidate, ways, lines }) => [
      ...ways.map((way) => ({
        text: translate('missingCosts.say.way', { name: candidate.name, way: countermeasureName(way, translate) }),
        about: { kind: 'way', candidate, way } as const,
      })),
      ...(lines.length === 0
        ? []
        : [{ text: translate('missingCosts.say.lines', { name: candidate.name, titles: titlesOf({ lines }, texts), count: lines.length }), about: { kind: 'lines', candidate } as const }]),
    ]),
    ...listed(classes, saidAtMost, entry, texts).map((list) => ({ text: translate('missingCosts.say.classes', { list }), about: { kind: 'classes', classes } as const })),
    ...unclassified.map((lines) => ({
      text: translate('missingCosts.say.unclassified', unclassifiedValues(lines, saidAtMost, texts)),
      about: { kind: 'unclassified', unclassified: lines } as const,
    })),
    ...doubtful.map((lines) => ({
      text: translate(`missingCosts.doubt.${lines.doubt}`, { name: lines.candidate.name, titles: titlesOf(lines, texts) }),
      about: { kind: 'doubt', doubtful: lines } as const,
    })),
  ];
}

/** The same without what they are about. */
export const missingSentences = (missing: MissingCosts, texts: FindingTexts): readonly string[] => missingStatements(missing, texts).map(({ text }) => text);

/** Titles of lines, each in quotation marks. */
const titlesOf = ({ lines }: Pick<DoubtfulLines, 'lines'>, { translate }: FindingTexts): string =>
  someQuoted(lines.map(({ title }) => title.trim() || translate('frame.untitled')), saidAtMost, translate);

/** What is said of lines without a class. */
const unclassifiedValues = ({ candidate, lines, expected, classes }: UnclassifiedLines, most: number, { unit, translate, language }: FindingTexts) => ({
  name: candidate.name,
  count: lines.length,
  amount: formatAmountWithUnit(expected, unit, language),
  classes: someQuoted(classes.map(({ name }) => name), most, translate),
});

/** What the column of a comparison is called that says of each candidate what its total leaves out and which of its lines are in doubt. */
export const missingHeading = ({ unestimated, partial, classes, unclassified, doubtful }: MissingCosts, translate: Translate): string =>
  translate(unclassified.length + doubtful.length === 0 ? 'missingCosts.column' : unestimated.length + partial.length + classes.length === 0 ? 'missingCosts.columnDoubtful' : 'missingCosts.columnBoth');

/** What one candidate's total leaves out, in a few words; a dash for nothing. */
export const missingFrom = (candidate: Candidate, missing: MissingCosts, texts: FindingTexts): string =>
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
export function conditional(finding: string, missing: MissingCosts, texts: FindingTexts): string {
  const { translate } = texts;
  const { estimated, unestimated, partial, classes } = missing;
  const phrases = missingPhrases(missing, texts);
  if (phrases.length === 0) return finding;
  const isAmong = unestimated.length > 0 && estimated.length > 1;
  const isPartial = partial.length + classes.length > 0;
  const limited = isAmong ? translate('missingCosts.among', { count: estimated.length, finding }) : isPartial ? translate('missingCosts.soFar', { finding }) : finding;
  return translate('missingCosts.with', { finding: limited, missing: phrases.join(translate('missingCosts.separator')) });
}
