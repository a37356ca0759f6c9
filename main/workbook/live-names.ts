import type { CandidateEvaluation } from '../../shared/evaluation.ts';
import { formatPercent, formatPercentRange } from '../../shared/language/format.ts';
import { isFullyKnown } from '../../shared/method/scoring/fit.ts';
import { type CandidateRow, local } from './calculation-layout.ts';
import { choose, joined, nothingSaid, type Part, percentFormula, percentRangeFormula, phrase, plainText } from './phrase.ts';
import type { Plan } from './plan.ts';

/** The fit of a candidate as the sentence of the ranking prints it. */
export const fitText = (plan: Plan, { fit }: CandidateEvaluation, index: number): Part => ({
  formula: percentFormula(local.candidate(plan, 'fitOrZero', index), plan.language),
  value: formatPercent(fit.fit ?? 0, plan.language),
});

/** What the bounds of a candidate are, as a range in percent. */
export const boundsText = (plan: Plan, { fit }: CandidateEvaluation, lower: string, upper: string): Part => ({
  formula: percentRangeFormula(lower, upper, plan.language),
  value: formatPercentRange(fit.bounds?.lower ?? 0, fit.bounds?.upper ?? 0, plan.language),
});

/** Whether a candidate is fully known, as `isFullyKnown` says. */
export const isWhole = (at: (row: 'coverage' | 'pendingWeight') => string): string => `AND(N(${at('coverage')})>=1-1E-12,N(${at('pendingWeight')})=0)`;

/** A candidate that could be first, with what is known of it: as explainRanking names it while first place is open. */
export function leadEntry(plan: Plan, entry: CandidateEvaluation, index: number): Part {
  const { translate } = plan;
  const own = (row: CandidateRow): string => local.candidate(plan, row, index);
  const parts = {
    name: { formula: own('name'), value: entry.candidate.name, isName: true as const },
    fit: { formula: own('fitText'), value: fitText(plan, entry, index).value },
    range: boundsText(plan, entry, own('lower'), own('upper')),
  };
  const { fit, openKnockOuts } = entry;
  const name = { name: parts.name };
  const known = { name: parts.name, fit: parts.fit };
  const entryOf = (kind: 'open' | 'fall'): Part =>
    choose(
      { formula: `${own('fit')}=""`, holds: fit.fit === null },
      phrase(translate, `finding.ranking.${kind}Unrated`, name),
      choose({ formula: isWhole(own), holds: isFullyKnown(fit) }, phrase(translate, `finding.ranking.${kind}Known`, known), phrase(translate, `finding.ranking.${kind}Entry`, parts)),
    );
  return choose({ formula: `${own('open')}>0`, holds: openKnockOuts.length > 0 }, entryOf('fall'), entryOf('open'));
}

type NamesRow = 'leaders' | 'openLeaders' | 'followers' | 'dropped' | 'outsideText' | 'mandatoryOutsideText';

/** Of whom a list of names tells, and what it says of each. `at` is a cell of the candidate at a place of the ranking. */
interface Names {
  readonly condition: (at: (row: CandidateRow) => string) => string;
  readonly holds: (entry: CandidateEvaluation) => boolean;
  /** How many there are in all, as a formula. */
  readonly count: string;
  readonly entry: (entry: CandidateEvaluation, at: (row: CandidateRow) => string) => Part;
  /** Clauses are joined by commas, however many there are. */
  readonly areClauses?: true;
}

/** How many candidates could be first, and so the place after theirs is the next. */
export const leadersOf = (plan: Plan): readonly CandidateEvaluation[] => plan.scores.ranking.filter(({ standing }) => standing.best === 1);

function namesOf(plan: Plan, row: NamesRow): Names {
  const { translate } = plan;
  const all = (name: CandidateRow): string => local.candidates(plan, name);
  const nameOf: Names['entry'] = ({ candidate: { name } }, at) => ({ formula: at('name'), value: name, isName: true });
  const next = `${local.single(plan, 'leaderCount')}+1`;
  const inPlay = { condition: (at: (name: CandidateRow) => string) => `${at('best')}=1`, holds: ({ standing }: CandidateEvaluation) => standing.best === 1, count: `COUNTIF(${all('best')},1)` };
  switch (row) {
    case 'leaders':
      return { ...inPlay, entry: nameOf };
    case 'openLeaders':
      return { ...inPlay, entry: (entry, at) => ({ formula: at('leadEntry'), value: leadEntry(plan, entry, plan.candidates.indexOf(entry)).value }) };
    case 'followers':
      return { condition: (at) => `${at('best')}=${next}`, holds: ({ standing }) => standing.best === leadersOf(plan).length + 1, count: `COUNTIF(${all('best')},${next})`, entry: nameOf };
    case 'dropped':
      return { condition: (at) => `${at('status')}="K"`, holds: ({ standing }) => standing.status === 'knockedOut', count: `COUNTIF(${all('status')},"K")`, entry: nameOf };
    case 'outsideText':
      return {
        condition: (at) => `${at('inPlay')}*${at('outside')}>0`,
        holds: ({ standing, outside }) => standing.best !== null && outside.count > 0,
        count: `SUMPRODUCT(${all('inPlay')}*(${all('outside')}>0))`,
        entry: ({ candidate: { name }, outside }, at) => {
          const parts = { name: { formula: at('name'), value: name, isName: true as const }, number: { formula: at('outside'), value: String(outside.count) } };
          const text = (count: number): Part => phrase(translate, 'finding.ranking.outsideCount', parts, count);
          return plural(plan, { formula: `${at('outside')}=1`, holds: outside.count === 1 }, text);
        },
      };
    case 'mandatoryOutsideText':
      return {
        condition: (at) => `${at('inPlay')}*${at('mandatoryOutside')}>0`,
        holds: ({ standing, outside }) => standing.best !== null && outside.mandatory.length > 0,
        count: '0',
        areClauses: true,
        entry: ({ candidate: { name }, outside: { mandatory } }, at) => {
          const [first] = mandatory;
          const item = { formula: at('firstOutside'), value: first === undefined ? '' : first.requirement.title === '' ? first.requirement.code : first.requirement.title };
          const number = { formula: at('mandatoryOutside'), value: String(mandatory.length) };
          const isOne = { formula: `${at('mandatoryOutside')}=1`, holds: mandatory.length === 1 };
          const named = { formula: at('name'), value: name, isName: true as const };
          const one = phrase(translate, 'finding.ranking.outsideMandatory', { name: named, items: phrase(translate, 'finding.ranking.item', { item }) }, 1);
          const more = phrase(translate, 'finding.ranking.outsideMandatory', { name: named, items: phrase(translate, 'finding.ranking.itemAndOthers', { item, number }) }, 2);
          return choose(isOne, one, more);
        },
      };
  }
}

/** A text for one or for several, where the language makes a difference. */
function plural({ language }: Plan, isOne: Parameters<typeof choose>[0], text: (count: number) => Part): Part {
  return language === 'ja' ? text(2) : choose(isOne, text(1), text(2));
}

/** The names up to a place of the ranking, joined as far as that; Excel 2016 cannot join a list by a condition in one step. */
export function namesSoFar(plan: Plan, row: NamesRow, place: number): Part {
  const { translate, scores } = plan;
  const { condition, holds, count, entry, areClauses } = namesOf(plan, row);
  const at = (name: CandidateRow): string => `INDEX(${local.candidates(plan, name)},${local.candidate(plan, 'atPlace', place)})`;
  const own = scores.ranking[place];
  const before = place === 0 ? nothingSaid : { formula: local.candidate(plan, row, place - 1), value: namesSoFar(plan, row, place - 1).value };
  if (own === undefined) return before;
  const told = entry(own, at);
  const listed = joined(before, plainText(translate(areClauses === true ? 'finding.join' : 'workbook.separator')), told);
  const two = phrase(translate, 'finding.two', { first: { ...before, isName: true }, second: { ...told, isName: true } });
  const several = areClauses === true ? listed : choose({ formula: `${count}=2`, holds: scores.ranking.filter(holds).length === 2 }, two, listed);
  const added = place === 0 ? told : choose({ formula: `${before.formula}=""`, holds: before.value === '' }, told, several);
  return choose({ formula: condition(at), holds: holds(own) }, added, before);
}
