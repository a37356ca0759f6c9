import type { CandidateEvaluation, DecisiveCell, Scores } from './evaluation.ts';
import { formatCount, formatCoverage, formatList, formatPercent, formatPercentRange, formatPoints } from './language/format.ts';
import type { Language, Translate } from './language/index.ts';
import { allOf, cut, restText } from './language/lists.ts';
import { isFullyKnown } from './method/scoring/fit.ts';

/** How many candidates a sentence names before it counts the rest. */
const namedAtMost = 4;

/** Candidates as running text: `A と B`, or `A、B、C、D ほか 3 候補`. */
export function nameList(names: readonly string[], translate: Translate, language: Language): string {
  const [first = '', second = ''] = names;
  if (names.length === 2) return translate('finding.two', { first, second });
  if (names.length <= namedAtMost) return formatList(names, language);
  const { shown, rest } = cut(names, namedAtMost);
  return translate('finding.andOthers', { names: allOf(shown, translate), count: rest });
}

/**
 * The ranking in one sentence: who is first or tied or could still be first and what would settle it, who follows, who is
 * knocked out by what, and what was set 対象外. Whatever it says holds over every completion of the unrated cells, knock-outs included.
 */
export function explainRanking(scores: Scores, translate: Translate, language: Language): string {
  if (scores.candidates.length === 0) return translate('finding.ranking.noCandidates');
  if (scores.totalCells === 0) return translate('finding.ranking.noRequirements');
  if (scores.ratedCells === 0)
    return translate('finding.ranking.noneRated', { cells: formatCount(scores.totalCells, language), count: scores.totalCells });
  const knockedOut = scores.ranking.filter(({ standing }) => standing.status === 'knockedOut');
  if (knockedOut.length === scores.candidates.length) return allKnockedOut(knockedOut, translate);
  const inPlay = scores.ranking.filter(({ standing }) => standing.best !== null);
  const leaders = inPlay.filter(({ standing }) => standing.best === 1);
  const text = { scores, translate, language };
  const tail = [...knockOutClauses(knockedOut, translate, language), ...outsideClauses(inPlay, text)];
  const clauses = inPlay.length === 0 ? [translate('finding.ranking.noWeight')] : firstPlace(inPlay, leaders, tail.length > 0, text);
  return [...clauses, ...tail].join(translate('finding.join'));
}

interface Text {
  readonly scores: Scores;
  readonly translate: Translate;
  readonly language: Language;
}

function firstPlace(
  inPlay: readonly CandidateEvaluation[],
  leaders: readonly CandidateEvaluation[],
  continues: boolean,
  text: Text,
): string[] {
  const { scores, translate, language } = text;
  const [leader] = leaders;
  if (leader === undefined) return [];
  if (inPlay.length === 1) return [alone(leader, scores.candidates.length === 1, text)];
  if (leaders.length === 1) return [winner(leader, inPlay, text), ...followers(inPlay, leaders, text)];
  if (leaders.every(({ standing }) => standing.status === 'tied')) {
    const after = followers(inPlay, leaders, text);
    const key = after.length > 0 || continues ? 'finding.ranking.tieAnd' : 'finding.ranking.tie';
    return [translate(key, { names: names(leaders, text), fit: formatPercent(leader.fit.fit ?? 0, language) }), ...after];
  }
  return [openPlace(leaders, text), ...whatSettles(leaders, text)];
}

function alone(candidate: CandidateEvaluation, only: boolean, text: Text): string {
  const { translate, language } = text;
  const { name } = candidate.candidate;
  const fall = candidate.standing.mayFall ? translate('finding.ranking.mayFall') : '';
  if (candidate.fit.fit === null) return translate('finding.ranking.onlyUnrated', { name }) + fall;
  const key = only ? 'finding.ranking.onlyCandidate' : 'finding.ranking.onlyRemaining';
  return translate(key, { name, fit: formatPercent(candidate.fit.fit, language) }) + partly(candidate, text) + fall;
}

function winner(candidate: CandidateEvaluation, inPlay: readonly CandidateEvaluation[], { scores, translate, language }: Text): string {
  const sentence = translate('finding.ranking.winner', {
    name: candidate.candidate.name,
    fit: formatPercent(candidate.fit.fit ?? candidate.fit.bounds?.lower ?? 0, language),
  });
  const isPartial = inPlay.some(({ fit, openKnockOuts }) => fit.unratedCount > 0 || openKnockOuts.length > 0);
  return isPartial ? sentence + translate(scores.outsideUnknown ? 'finding.ranking.sureUnknown' : 'finding.ranking.sure') : sentence;
}

function followers(inPlay: readonly CandidateEvaluation[], leaders: readonly CandidateEvaluation[], text: Text): string[] {
  const { translate, language } = text;
  const next = inPlay.filter((entry) => !leaders.includes(entry) && entry.standing.best === leaders.length + 1);
  const [first] = next;
  if (first === undefined) return [];
  const settled = next.length === 1 ? first.standing.status === 'settled' : next.every(({ standing }) => standing.status === 'tied');
  if (!settled || first.fit.fit === null) return [translate('finding.ranking.restOpen', { place: leaders.length + 1 })];
  const key = next.length === 1 ? 'finding.ranking.runnerUp' : 'finding.ranking.runnersUp';
  return [translate(key, { names: names(next, text), fit: formatPercent(first.fit.fit, language) }) + leadOver(first, leaders, text)];
}

/** How far a candidate is behind the first, once both are fully known. */
function leadOver(next: CandidateEvaluation, [leader]: readonly CandidateEvaluation[], { translate, language }: Text): string {
  if (leader === undefined || !isFullyKnown(leader.fit) || !isFullyKnown(next.fit)) return '';
  return translate('finding.ranking.lead', { points: formatPoints((leader.fit.fit ?? 0) - (next.fit.fit ?? 0), language) });
}

function openPlace(leaders: readonly CandidateEvaluation[], { translate, language }: Text): string {
  const entries = leaders.map(({ candidate: { name }, fit, standing: { mayFall } }) => {
    if (fit.fit === null || fit.bounds === null) return translate(mayFall ? 'finding.ranking.fallUnrated' : 'finding.ranking.openUnrated', { name });
    const values = {
      name,
      fit: formatPercent(fit.fit, language),
      range: formatPercentRange(fit.bounds.lower, fit.bounds.upper, language),
    };
    if (isFullyKnown(fit)) return translate(mayFall ? 'finding.ranking.fallKnown' : 'finding.ranking.openKnown', values);
    return translate(mayFall ? 'finding.ranking.fallEntry' : 'finding.ranking.openEntry', values);
  });
  return translate('finding.ranking.open', { names: nameList(entries, translate, language) });
}

function whatSettles(leaders: readonly CandidateEvaluation[], { scores, translate, language }: Text): string[] {
  const cells = scores.decisive.filter(({ candidate }) => leaders.some((entry) => entry.candidate.id === candidate.id));
  const [first] = cells;
  if (first === undefined) return [];
  const cell = cellName(first, translate);
  if (cells.length === 1) return [translate('finding.ranking.settles', { cell })];
  const counts = { count: formatCount(cells.length, language), others: formatCount(cells.length - 1, language) };
  return [translate(cells.length === 2 ? 'finding.ranking.settlesTwo' : 'finding.ranking.settlesMany', { cell, ...counts })];
}

const cellKeys = { unrated: 'mandatoryCell', notApplicable: 'outsideCell', tied: 'tiedCell' } as const;

/** A cell that could change the ranking, by item and candidate, and why it could knock the candidate out. */
export const cellName = ({ requirement, candidate, knockOut }: DecisiveCell, translate: Translate): string =>
  translate(`finding.ranking.${knockOut === null ? 'cell' : cellKeys[knockOut]}`, { item: titleOf(requirement), name: candidate.name });

/** What was set 対象外 for candidates in the ranking: how many cells each, and mandatory items by name. */
function outsideClauses(inPlay: readonly CandidateEvaluation[], { scores, translate, language }: Text): string[] {
  const counted = inPlay.filter(({ outside }) => outside.count > 0);
  if (counted.length === 0) return [];
  const entries = counted.map(({ candidate: { name }, outside: { count } }) =>
    translate('finding.ranking.outsideCount', { name, count, number: formatCount(count, language) }),
  );
  const mandatory = cut(
    counted.filter(({ outside }) => outside.mandatory.length > 0),
    namedAtMost,
  );
  return [
    translate(scores.outsideUnknown ? 'finding.ranking.outsideUnknown' : 'finding.ranking.outside', { names: nameList(entries, translate, language) }),
    ...mandatory.shown.map(({ candidate: { name }, outside }) => {
      const items = outside.mandatory.map(({ requirement }) => requirement);
      return translate('finding.ranking.outsideMandatory', { name, items: itemsText(items, translate, language), count: items.length }) + unexplained(outside, translate, language);
    }),
    ...(mandatory.rest > 0 ? [restText(mandatory.rest, translate)] : []),
  ];
}

function unexplained({ mandatory }: CandidateEvaluation['outside'], translate: Translate, language: Language): string {
  const open = mandatory.filter(({ explained }) => !explained).length;
  if (open === 0) return '';
  return open === mandatory.length ? translate('finding.ranking.unexplained') : translate('finding.ranking.unexplainedSome', { number: formatCount(open, language) });
}

function itemsText(items: readonly { readonly title: string; readonly code: string }[], translate: Translate, language: Language): string {
  const [first] = items;
  if (first === undefined) return '';
  const values = { item: titleOf(first), number: formatCount(items.length, language) };
  return translate(items.length === 1 ? 'finding.ranking.item' : 'finding.ranking.itemAndOthers', values);
}

function knockOutClauses(knockedOut: readonly CandidateEvaluation[], translate: Translate, language: Language): string[] {
  const [entry] = knockedOut;
  if (entry === undefined) return [];
  if (knockedOut.length > 1) {
    const all = knockedOut.map(({ candidate }) => candidate.name);
    return [translate('finding.ranking.knockedOutSeveral', { names: nameList(all, translate, language) })];
  }
  const values = { name: entry.candidate.name, item: firstItem(entry), count: entry.knockOuts.length };
  return [translate(entry.knockOuts.length === 1 ? 'finding.ranking.knockedOut' : 'finding.ranking.knockedOutMany', values)];
}

function allKnockedOut(knockedOut: readonly CandidateEvaluation[], translate: Translate): string {
  const { shown, rest } = cut(knockedOut, namedAtMost);
  const details = shown.map((entry) => {
    const count = entry.knockOuts.length;
    const values = { name: entry.candidate.name, item: firstItem(entry), count, others: count - 1 };
    return translate(count === 1 ? 'finding.ranking.knockOutDetail' : 'finding.ranking.knockOutDetails', values);
  });
  return translate('finding.ranking.allKnockedOut', { details: [...details, ...(rest > 0 ? [restText(rest, translate)] : [])].join(translate('finding.join')) });
}

function partly({ fit }: CandidateEvaluation, { translate, language }: Text): string {
  if (fit.coverage === null || isFullyKnown(fit) || fit.bounds === null) return '';
  return translate('finding.ranking.partly', {
    coverage: formatCoverage(fit.coverage, language),
    range: formatPercentRange(fit.bounds.lower, fit.bounds.upper, language),
  });
}

const names = (entries: readonly CandidateEvaluation[], { translate, language }: Text): string =>
  nameList(
    entries.map(({ candidate }) => candidate.name),
    translate,
    language,
  );

const titleOf = ({ title, code }: { readonly title: string; readonly code: string }): string => (title === '' ? code : title);

const firstItem = ({ knockOuts: [requirement] }: CandidateEvaluation): string => (requirement === undefined ? '' : titleOf(requirement));
