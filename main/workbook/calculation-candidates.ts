import type { CandidateEvaluation } from '../../shared/evaluation.ts';
import type { Requirement } from '../../shared/model/requirement.ts';
import { standingText } from '../../shared/standing-text.ts';
import type { Cell } from './calculated-cell.ts';
import { ratedRows } from './calculation-categories.ts';
import { calculationRows, type CandidateRow, local } from './calculation-layout.ts';
import { totalOfLines } from './line-sums.ts';
import { fitText, leadEntry, namesSoFar } from './live-names.ts';
import { type Part, phrase, quoted } from './phrase.ts';
import { compared, gone } from './compared.ts';
import type { Plan } from './plan.ts';

/** Shares closer than this are equal, as in shared/method/scoring/ranking.ts. */
const tolerance = { formula: '1E-9', value: 1e-9 };

const statusCodes = { settled: 'S', tied: 'T', open: 'O', knockedOut: 'K', unrated: 'U' } as const;

/** One line of the calculation for one candidate; the formulas follow shared/method/scoring (METHOD 1 to 3). */
export function candidateCell(plan: Plan, row: CandidateRow, index: number): Cell {
  const entry = plan.candidates[index];
  if (entry === undefined) return '';
  const { candidate, fit, standing, gapCounts, knockOuts, openKnockOuts, outside } = entry;
  const { translate } = plan;
  const own = (name: CandidateRow): string => local.candidate(plan, name, index);
  const all = (name: CandidateRow): string => local.candidates(plan, name);
  const near = tolerance.formula;
  const share = (part: string, whole: CandidateRow, none: string): string => `IF(${own(whole)}>0,MIN(1,${part}/${own(whole)}),${none})`;
  const whenInPlay = (formula: string): string => `IF(${own('inPlay')}=1,${formula},"")`;
  const summed = (measure: 'scoreSum' | 'ratedWeight' | 'unratedWeight' | 'ratedCount' | 'partial' | 'gap' | 'failures' | 'open' | 'outside'): string =>
    `SUM(${local.categories(plan, measure, index)})`;
  switch (row) {
    case 'name':
      return candidate.name;
    case 'kind':
      return translate(`glossary.candidateKind.${candidate.kind}`);
    case 'supplier':
      return [candidate.supplier, candidate.edition].filter((text) => text !== '').join(' / ');
    case 'present':
      return { formula: `IF(ISERROR(ROWS(${compared.ratings(plan, index)})),0,1)`, result: 1 };
    case 'scoreSum':
    case 'ratedWeight':
      return { formula: summed(row), result: fit[row] };
    case 'unratedWeight':
      return { formula: summed(row), result: fit.totalWeight - fit.ratedWeight };
    case 'totalWeight':
      return { formula: `${own('ratedWeight')}+${own('unratedWeight')}`, result: fit.totalWeight };
    case 'pendingWeight':
    case 'pendingSum':
      return { formula: pendingFormula(plan, row, index), result: fit[row] };
    case 'ratedCount':
      return { formula: summed(row), result: plan.groups.reduce((total, group) => total + ratedRows(group, index), 0) };
    case 'partial':
    case 'gap':
      return { formula: summed(row), result: gapCounts[row] };
    case 'failures':
      return { formula: summed(row), result: knockOuts.length };
    case 'open':
      return { formula: summed(row), result: openKnockOuts.length };
    case 'outside':
      return { formula: summed(row), result: outside.count };
    case 'failureNumber':
      return { formula: firstNumberFormula(plan, index, 'failures'), result: numberOf(plan, knockOuts[0]), array: true };
    case 'firstFailure':
      return firstTitle(plan, knockOuts[0], own('failureNumber'));
    case 'fit':
      return { formula: share(own('scoreSum'), 'ratedWeight', '""'), result: fit.fit ?? '' };
    case 'fitOrZero':
      return { formula: `N(${own('fit')})`, result: fit.fit ?? 0 };
    case 'coverage':
      return { formula: share(own('ratedWeight'), 'totalWeight', '""'), result: fit.coverage ?? '' };
    case 'lower':
    case 'upper': {
      const open = `(${own('unratedWeight')}+${own('pendingWeight')})*${local.single(plan, row === 'lower' ? 'worstScore' : 'bestScore')}`;
      return { formula: share(`(MAX(0,${own('scoreSum')}-${own('pendingSum')})+${open})`, 'totalWeight', '0'), result: fit.bounds?.[row] ?? 0 };
    }
    case 'middle':
      return { formula: `(${own('lower')}+${own('upper')})/2`, result: fit.bounds === null ? 0 : (fit.bounds.lower + fit.bounds.upper) / 2 };
    case 'inPlay':
      return { formula: `IF(AND(${own('failures')}=0,${own('totalWeight')}>0),1,0)`, result: isInPlay(entry) ? 1 : 0 };
    case 'ties': {
      const equal = [`${all('upper')}-${all('lower')}`, `${all('upper')}-${own('lower')}`, `${own('upper')}-${all('lower')}`];
      const sum = `SUMPRODUCT(${all('inPlay')}*${equal.map((difference) => `(${difference}<=${near})`).join('*')})-1`;
      return { formula: `IF(AND(${own('inPlay')}=1,${own('upper')}-${own('lower')}<=${near}),${sum},0)`, result: ties(plan, entry) };
    }
    case 'firmTies': {
      const firm = `SUMPRODUCT(${all('inPlay')}*(${all('open')}=0)*(ABS(${all('lower')}-${own('lower')})<=${near})*(${all('upper')}-${own('lower')}<=${near}))`;
      return { formula: `IF(AND(${own('ties')}>0,${own('open')}=0),${firm}-1,0)`, result: firmTies(plan, entry) };
    }
    case 'best':
      return {
        formula: whenInPlay(`SUMPRODUCT(${all('inPlay')}*(${all('open')}=0)*(${all('lower')}>${own('upper')}+${near}))+1`),
        result: standing.best ?? '',
      };
    case 'worst': {
      const able = `SUMPRODUCT(${all('inPlay')}*(${all('upper')}>${own('lower')}+${near}))`;
      return { formula: whenInPlay(`1+${able}-(${own('upper')}>${own('lower')}+${near})`), result: standing.worst ?? '' };
    }
    case 'status': {
      const isOpen = `OR(${own('open')}>0,${own('worst')}>${own('best')})`;
      const ranked = `IF(${isOpen},"O",IF(${own('firmTies')}>0,"T","S"))`;
      const unrated = `OR(${own('totalWeight')}=0,${own('ratedWeight')}=0)`;
      return { formula: `IF(${own('failures')}>0,"K",IF(${unrated},"U",${ranked}))`, result: statusCodes[standing.status] };
    }
    case 'place': {
      const soFar = `SUMPRODUCT(${all('inPlay')}*(${all('ratedWeight')}>0)*(${all('middle')}>${own('middle')}+${near}))+1`;
      const none = `OR(${own('status')}="K",${own('status')}="U")`;
      return { formula: `IF(${none},"",IF(${own('status')}="O",${soFar},${own('best')}))`, result: standing.place ?? '' };
    }
    case 'sortKey':
      return {
        formula: `IF(${own('status')}="K",1,IF(${own('status')}="U",2,0))*1000000+N(${own('place')})*1000+${index + 1}`,
        result: (standing.status === 'knockedOut' ? 1 : standing.place === null ? 2 : 0) * 1e6 + (standing.place ?? 0) * 1000 + index + 1,
      };
    case 'order':
      return { formula: `SUMPRODUCT(--(${all('sortKey')}<${own('sortKey')}))+1`, result: plan.scores.ranking.indexOf(entry) + 1 };
    case 'atPlace':
      return { formula: `MATCH(${index + 1},${all('order')},0)`, result: indexAtPlace(plan, index) + 1 };
    case 'rankText':
      return rankText(plan, entry, own);
    case 'mandatoryOutside':
      return { formula: mandatoryOutsideFormula(plan, index), result: outside.mandatory.length };
    case 'outsideNumber':
      return { formula: firstNumberFormula(plan, index, 'mandatoryOutside'), result: numberOf(plan, outside.mandatory[0]?.requirement), array: true };
    case 'firstOutside':
      return firstTitle(plan, outside.mandatory[0]?.requirement, own('outsideNumber'));
    case 'fitText':
    case 'leadEntry':
      return asCell(row === 'fitText' ? fitText(plan, entry, index) : leadEntry(plan, entry, index));
    case 'leaders':
    case 'openLeaders':
    case 'followers':
    case 'dropped':
    case 'outsideText':
    case 'mandatoryOutsideText':
      return asCell(namesSoFar(plan, row, index));
    case 'cost':
    case 'deviation':
      return costCell(plan, row, index);
    case 'exportedFit':
      return fit.fit ?? 0;
    case 'exportedLower':
      return fit.bounds?.lower ?? 0;
    case 'exportedUpper':
      return fit.bounds?.upper ?? 0;
    case 'exportedOpen':
      return openKnockOuts.length;
    case 'exportedOutside':
      return outside.count;
    case 'exportedRank':
      return rankText(plan, entry, own).result;
    case 'ratingPrint':
      return ratingPrint(plan, index);
    case 'exportedPrint':
      return ratingPrint(plan, index).result;
    case 'exportedFailure':
      return firstTitle(plan, knockOuts[0], own('failureNumber')).result;
  }
}

/** A number that is another once any rating of the candidate is: each item's number times the place of its rating. */
function ratingPrint(plan: Plan, index: number): { formula: string; result: number } {
  const numbers = `SUMIFS(${compared.items(plan)},${compared.ratings(plan, index)},${local.levels(plan, 'key')})`;
  const formula = `SUMPRODUCT(${numbers},ROW(${local.levels(plan, 'key')}))`;
  const { firstLevel } = calculationRows(plan);
  const rated = plan.groups.flatMap(({ rows }) => rows.map(({ levels, number }) => ({ number, level: levels[index] ?? -1 }))).filter(({ level }) => level >= 0);
  return {
    formula: `IF(${local.candidate(plan, 'present', index)}=1,${formula},0)`,
    result: rated.reduce((sum, { number, level }) => sum + number * (firstLevel + level), 0),
  };
}

/** Number of the candidate shown at the n-th place, both counted from 0. */
export function indexAtPlace(plan: Plan, place: number): number {
  const entry = plan.scores.ranking[place];
  return plan.candidates.findIndex(({ candidate }) => candidate.id === entry?.candidate.id);
}

const isInPlay = ({ standing }: CandidateEvaluation): boolean => standing.best !== null;

/** Others in the ranking whose bounds are one and the same point. */
const equals = (plan: Plan, entry: CandidateEvaluation): readonly CandidateEvaluation[] =>
  plan.candidates.filter((other) => {
    const bounds = [entry.fit.bounds, other.fit.bounds].flatMap((range) => (range === null ? [] : [range.lower, range.upper]));
    return isInPlay(other) && other !== entry && Math.max(...bounds) - Math.min(...bounds) <= tolerance.value;
  });

const ties = (plan: Plan, entry: CandidateEvaluation): number => (isInPlay(entry) ? equals(plan, entry).length : 0);

const firmTies = (plan: Plan, entry: CandidateEvaluation): number =>
  isInPlay(entry) && !entry.standing.mayFall ? equals(plan, entry).filter(({ standing }) => !standing.mayFall).length : 0;

/** The number of the first mandatory item a candidate fails, or is set not applicable for. */
function firstNumberFormula(plan: Plan, index: number, row: 'failures' | 'mandatoryOutside'): string {
  const ratings = compared.ratings(plan, index);
  const isAt = (flag: 'failsPartial' | 'failsFit' | 'outside'): string => `(MMULT(--(${ratings}=TRANSPOSE(${local.levels(plan, 'mark')})),${local.levels(plan, flag)})>0)`;
  const mandatory = `(${compared.input(plan, 'mandatory')}=${quoted(plan.translate('workbook.comparison.yes'))})`;
  const strict = `(${compared.input(plan, 'minimum')}=${quoted(plan.translate('screens.requirements.minimum.fit'))})`;
  const found = row === 'failures' ? `((1-${strict})*${isAt('failsPartial')}+${strict}*${isAt('failsFit')})` : isAt('outside');
  return `IF(${local.candidate(plan, row, index)}=0,0,MIN(IF(${mandatory}*${found}>0,${compared.items(plan)})))`;
}

/** Weight, or weight by score, of mandatory items that count by a mean on which the evaluators are tied; 0 once the column is deleted. */
function pendingFormula(plan: Plan, row: 'pendingWeight' | 'pendingSum', index: number): string {
  const all = `${compared.input(plan, 'mandatory')},${quoted(plan.translate('workbook.comparison.yes'))}`;
  const strict = `${all},${compared.input(plan, 'minimum')},${quoted(plan.translate('screens.requirements.minimum.fit'))}`;
  const weights = (rows: string): string => `SUMIFS(${compared.input(plan, 'weight')},${rows},${compared.ratings(plan, index)},${local.levels(plan, 'key')})`;
  // A level that leaves a knock-out open is 対象外, which is not rated; a mean is.
  const by = (flag: 'opensPartial' | 'opensFit'): string =>
    [flag, 'rated' as const, ...(row === 'pendingSum' ? (['score'] as const) : [])].map((column) => local.levels(plan, column)).join(',');
  const formula = `SUMPRODUCT(${weights(all)}-${weights(strict)},${by('opensPartial')})+SUMPRODUCT(${weights(strict)},${by('opensFit')})`;
  return `IF(${local.candidate(plan, 'present', index)}=1,ROUND(${formula},9),0)`;
}

/** How many mandatory items are set not applicable; 0 once the column is deleted. */
function mandatoryOutsideFormula(plan: Plan, index: number): string {
  const mandatory = `${compared.input(plan, 'mandatory')},${quoted(plan.translate('workbook.comparison.yes'))}`;
  const counts = `COUNTIFS(${mandatory},${compared.ratings(plan, index)},${local.levels(plan, 'key')})`;
  return `IF(${local.candidate(plan, 'present', index)}=1,SUMPRODUCT(${counts},${local.levels(plan, 'outside')}),0)`;
}

function numberOf(plan: Plan, requirement: Requirement | undefined): number {
  if (requirement === undefined) return 0;
  const group = plan.groups.find(({ category }) => category.id === requirement.categoryId);
  return group?.rows.find((row) => row.requirement.id === requirement.id)?.number ?? 0;
}

function firstTitle(plan: Plan, first: Requirement | undefined, numberCell: string): { formula: string; result: string } {
  const at = (name: 'code' | 'title'): string => `INDEX(${compared.input(plan, name)},MATCH(${numberCell},${compared.items(plan)},0))`;
  return {
    formula: `IF(${numberCell}=0,"",IF(${at('title')}="",${at('code')},${at('title')})&"")`,
    result: first === undefined ? '' : first.title === '' ? first.code : first.title,
  };
}

const asCell = ({ formula, value }: Part): Cell => ({ formula, result: value });

function rankText(plan: Plan, { standing }: CandidateEvaluation, own: (name: CandidateRow) => string): { formula: string; result: string } {
  const { translate } = plan;
  const part = (name: 'place' | 'best' | 'worst') => ({ formula: own(name), value: String(standing[name] ?? '') });
  const parts = { place: part('place'), best: part('best'), worst: part('worst') };
  const openFall = phrase(translate, 'screens.comparison.openFallRank', parts);
  const open = phrase(translate, 'screens.comparison.openRank', parts);
  const fall = phrase(translate, 'screens.comparison.fallRank', { place: parts.place });
  const tied = phrase(translate, 'screens.comparison.tiedRank', { place: parts.place });
  const settled = phrase(translate, 'screens.comparison.settledRank', { place: parts.place });
  const [status, same] = [own('status'), `${own('best')}=${own('worst')}`];
  const whileOpen = `IF(${same},${fall.formula},IF(${own('open')}>0,${openFall.formula},${open.formula}))`;
  const ranked = `IF(${status}="O",${whileOpen},IF(${status}="T",${tied.formula},${settled.formula}))`;
  const [knockedOut, unrated] = [quoted(translate('glossary.knockedOut')), quoted(translate('glossary.unrated'))];
  return {
    formula: `IF(${own('present')}=0,${quoted(gone)},IF(${status}="K",${knockedOut},IF(${status}="U",${unrated},${ranked})))`,
    result: standingText(standing, translate),
  };
}

function costCell(plan: Plan, row: 'cost' | 'deviation', index: number): Cell {
  const group = plan.estimates[index];
  if (group === undefined) return '';
  if (group.total === null) return row === 'cost' ? plan.translate('missingCosts.unpriced') : '';
  const { expected, deviation } = group.total.spread;
  return {
    formula: totalOfLines(plan, row === 'cost' ? 'totalExpected' : 'totalDeviation', group.number),
    result: plan.unit.amount(row === 'cost' ? expected : deviation),
  };
}
