import type { CandidateEvaluation } from '../../shared/evaluation.ts';
import { formatCoverage, formatPercent, formatPoints } from '../../shared/language/format.ts';
import { isFullyKnown } from '../../shared/method/scoring/fit.ts';
import { type CandidateRow, local, type SingleRow } from './calculation-layout.ts';
import { compared } from './compared.ts';
import { boundsText, isWhole, leadersOf, namesSoFar } from './live-names.ts';
import { choose, joined, nothingSaid, type Part, percentFormula, phrase, plainText } from './phrase.ts';
import type { Plan } from './plan.ts';

/** The clauses of the live sentence, one cell each. */
export type ClauseRow = Extract<SingleRow, 'leadText' | 'followText' | 'dropText' | 'notApplicableText'>;

const inPlayOf = ({ scores }: Plan): readonly CandidateEvaluation[] => scores.ranking.filter(({ standing }) => standing.best !== null);

const names = (plan: Plan, row: Parameters<typeof namesSoFar>[1]): Part => {
  const last = plan.candidates.length - 1;
  return { formula: local.candidate(plan, row, last), value: namesSoFar(plan, row, last).value, isName: true };
};

/** A cell of the first candidate for which a row holds a value. */
const atFirst = (plan: Plan, row: CandidateRow, where: CandidateRow, value: string): string =>
  `INDEX(${local.candidates(plan, row)},MATCH(${value},${local.candidates(plan, where)},0))`;

/**
 * One clause of what explainRanking says, put together from the cells, so that it stays right whatever is edited. What would settle an open place
 * and whether a reason was given for 対象外 cannot be read from the cells: where they belong it says that it was shortened.
 */
export function liveClause(plan: Plan, clause: ClauseRow): Part {
  switch (clause) {
    case 'leadText':
      return leadClause(plan);
    case 'followText':
      return followClause(plan);
    case 'dropText':
      return dropClause(plan);
    case 'notApplicableText':
      return outsideClause(plan);
  }
}

function leadClause(plan: Plan): Part {
  const { translate, scores } = plan;
  const all = (row: CandidateRow): string => local.candidates(plan, row);
  const inPlay = inPlayOf(plan);
  const leaders = leadersOf(plan);
  const [leader] = leaders;
  const none = plainText(translate('workbook.live.noneRanked'));
  const fit = { formula: atFirst(plan, 'fitText', 'best', '1'), value: formatPercent(leader?.fit.fit ?? 0, plan.language) };
  const name = names(plan, 'leaders');
  const isSure = inPlay.some((entry) => entry.fit.unratedCount > 0 || entry.openKnockOuts.length > 0);
  const unknown = `(${all('ratedCount')}<COUNT(${compared.items(plan)}))+(${all('open')}>0)${scores.outsideUnknown ? `+(${all('outside')}>0)` : ''}`;
  const sure = choose(
    { formula: `SUMPRODUCT(${all('inPlay')}*(${unknown}>0))>0`, holds: isSure },
    plainText(translate(scores.outsideUnknown ? 'finding.ranking.sureUnknown' : 'finding.ranking.sure')),
    nothingSaid,
  );
  const winner = joined(phrase(translate, 'finding.ranking.winner', { name, fit }), sure);
  const areTied = leaders.every(({ standing }) => standing.status === 'tied');
  const tie = phrase(translate, 'workbook.live.tie', { names: name, fit });
  const open = joined(phrase(translate, 'finding.ranking.open', { names: names(plan, 'openLeaders') }), plainText(translate('workbook.live.shortenedOpen')));
  const count = local.single(plan, 'leaderCount');
  const severalLead = choose({ formula: `SUMPRODUCT((${all('best')}=1)*(${all('status')}="T"))=${count}`, holds: areTied }, tie, open);
  const ranked = choose({ formula: `SUM(${all('inPlay')})=1`, holds: inPlay.length === 1 }, alone(plan, leader), choose({ formula: `${count}=1`, holds: leaders.length === 1 }, winner, severalLead));
  return choose({ formula: `OR(${count}=0,SUM(${all('ratedCount')})=0)`, holds: leaders.length === 0 || scores.ratedCells === 0 }, none, ranked);
}

/** The only candidate left. */
function alone(plan: Plan, leader: CandidateEvaluation | undefined): Part {
  const { translate, language, scores } = plan;
  const at = (row: CandidateRow): string => atFirst(plan, row, 'best', '1');
  const name = names(plan, 'leaders');
  if (leader === undefined) return nothingSaid;
  const { fit, standing } = leader;
  const text = phrase(translate, scores.candidates.length === 1 ? 'finding.ranking.onlyCandidate' : 'finding.ranking.onlyRemaining', {
    name,
    fit: { formula: at('fitText'), value: formatPercent(fit.fit ?? 0, language) },
  });
  const coverage = { formula: percentFormula(`N(${at('coverage')})`, language, true), value: formatCoverage(fit.coverage ?? 0, language) };
  const partly = choose(
    { formula: isWhole(at), holds: isFullyKnown(fit) },
    nothingSaid,
    phrase(translate, 'finding.ranking.partly', { coverage, range: boundsText(plan, leader, at('lower'), at('upper')) }),
  );
  const known = choose({ formula: `${at('fit')}=""`, holds: fit.fit === null }, phrase(translate, 'finding.ranking.onlyUnrated', { name }), joined(text, partly));
  return joined(known, choose({ formula: `${at('open')}>0`, holds: standing.mayFall }, plainText(translate('finding.ranking.mayFall')), nothingSaid));
}

/** Who follows, and by how many points behind once both are fully known. */
function followClause(plan: Plan): Part {
  const { translate, language } = plan;
  const all = (row: CandidateRow): string => local.candidates(plan, row);
  const inPlay = inPlayOf(plan);
  const leaders = leadersOf(plan);
  const place = leaders.length + 1;
  const next = inPlay.filter((entry) => entry.standing.best === place);
  const [first] = next;
  const count = local.single(plan, 'leaderCount');
  const followers = `COUNTIF(${all('best')},${count}+1)`;
  const at = (row: CandidateRow, best: string): string => atFirst(plan, row, 'best', best);
  const ofNext = (status: string): string => `SUMPRODUCT((${all('best')}=${count}+1)*(${all('status')}="${status}"))`;
  const isSettled = next.length === 1 ? first?.standing.status === 'settled' : next.every(({ standing }) => standing.status === 'tied');
  const settled = { formula: `AND(IF(${followers}=1,${ofNext('S')}=1,${ofNext('T')}=${followers}),${at('fit', `${count}+1`)}<>"")`, holds: isSettled && first?.fit.fit !== null };
  const lead = `(N(${at('fit', '1')})-N(${at('fit', `${count}+1`)}))`;
  const difference = (leaders[0]?.fit.fit ?? 0) - (first?.fit.fit ?? 0);
  const rounded = `ROUND(100*ABS(${lead}),1)`;
  const number = (points: number): Part => phrase(translate, 'finding.percent.points', { points: { formula: rounded, value: '' } }, points);
  const many = language === 'ja' ? number(2).formula : `IF(${rounded}=1,${number(1).formula},${number(2).formula})`;
  const points = {
    formula: `IF(AND(ABS(${lead})>1E-12,ABS(${lead})<0.0005),${plainText(translate('finding.percent.pointsUnder')).formula},${many})`,
    value: formatPoints(difference, language),
  };
  const behind = choose(
    {
      formula: `AND(${isWhole((row) => at(row, '1'))},${isWhole((row) => at(row, `${count}+1`))})`,
      holds: [leaders[0], first].every((entry) => entry !== undefined && isFullyKnown(entry.fit)),
    },
    phrase(translate, 'finding.ranking.lead', { points }),
    nothingSaid,
  );
  const parts = { names: names(plan, 'followers'), fit: { formula: at('fitText', `${count}+1`), value: formatPercent(first?.fit.fit ?? 0, language) } };
  const one = phrase(translate, 'finding.ranking.runnerUp', parts);
  const several = phrase(translate, 'finding.ranking.runnersUp', parts);
  const told = joined(choose({ formula: `${followers}=1`, holds: next.length === 1 }, one, several), behind);
  const restOpen = phrase(translate, 'finding.ranking.restOpen', { place: { formula: `(${count}+1)`, value: String(place) } });
  const clause = joined(plainText(translate('finding.join')), choose(settled, told, restOpen));
  const isTold = leaders.length > 0 && first !== undefined && plan.scores.ratedCells > 0 && (leaders.length === 1 || leaders.every(({ standing }) => standing.status === 'tied'));
  const onlyWhen = `OR(${count}=0,SUM(${all('ratedCount')})=0,${followers}=0,AND(${count}>1,SUMPRODUCT((${all('best')}=1)*(${all('status')}="T"))<${count}))`;
  return choose({ formula: onlyWhen, holds: !isTold }, nothingSaid, clause);
}

/** Who is knocked out, and of one candidate alone by what. */
function dropClause(plan: Plan): Part {
  const { translate, scores } = plan;
  const dropped = scores.ranking.filter(({ standing }) => standing.status === 'knockedOut');
  const [first] = dropped;
  const count = `COUNTIF(${local.candidates(plan, 'status')},"K")`;
  const at = (row: CandidateRow): string => atFirst(plan, row, 'status', '"K"');
  const [item] = first?.knockOuts ?? [];
  const failures = first?.knockOuts.length ?? 0;
  const parts = {
    name: { formula: at('name'), value: first?.candidate.name ?? '', isName: true as const },
    item: { formula: at('firstFailure'), value: item === undefined ? '' : item.title === '' ? item.code : item.title },
  };
  const one = choose(
    { formula: `${at('failures')}=1`, holds: failures === 1 },
    phrase(translate, 'finding.ranking.knockedOut', parts),
    phrase(translate, 'finding.ranking.knockedOutMany', { ...parts, count: { formula: at('failures'), value: String(failures) } }),
  );
  const several = phrase(translate, 'finding.ranking.knockedOutSeveral', { names: names(plan, 'dropped') });
  const clause = joined(plainText(translate('finding.join')), choose({ formula: `${count}=1`, holds: dropped.length === 1 }, one, several));
  return choose({ formula: `${count}=0`, holds: dropped.length === 0 }, nothingSaid, clause);
}

/** What was set 対象外 for candidates in the ranking, and which mandatory items. */
function outsideClause(plan: Plan): Part {
  const { translate, scores } = plan;
  const text = names(plan, 'outsideText');
  const mandatory = names(plan, 'mandatoryOutsideText');
  const join = plainText(translate('finding.join'));
  const outside = phrase(translate, scores.outsideUnknown ? 'finding.ranking.outsideUnknown' : 'finding.ranking.outside', { names: text });
  const named = joined(join, mandatory, plainText(translate('workbook.live.shortenedReasons')));
  const whole = joined(join, outside, choose({ formula: `${mandatory.formula}=""`, holds: mandatory.value === '' }, nothingSaid, named));
  return choose({ formula: `${text.formula}=""`, holds: text.value === '' }, nothingSaid, whole);
}
