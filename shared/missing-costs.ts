import { derive } from './derive.ts';
import { type Doubt, doubtOf, doubts } from './doubtful-lines.ts';
import { inOrder } from './document.ts';
import { type CandidateEstimate, estimatesOf, isCost, isNothing, isPricedLine, isStated } from './estimates.ts';
import { scoresOf } from './evaluation.ts';
import type { Candidate } from './model/candidate.ts';
import type { CostClass } from './model/cost-class.ts';
import type { Countermeasure } from './model/countermeasure.ts';
import type { IdOf } from './model/entities.ts';
import type { Estimate } from './model/estimate.ts';

/** A candidate with an estimate whose total leaves out chosen countermeasures or lines, because nobody has said what they cost. */
export interface PartialEstimate {
  readonly candidate: Candidate;
  readonly ways: readonly Countermeasure[];
  /** Lines without amounts, but those of the countermeasures. */
  readonly lines: readonly Estimate[];
}

/**
 * A class of cost some estimated candidates pay for, and others certainly have no line of: all they pay for has another class. A line of 0
 * says that it is not needed.
 */
export interface UnevenClass {
  readonly costClass: CostClass;
  readonly has: readonly Candidate[];
  readonly lacks: readonly Candidate[];
}

/** Cost lines of one candidate without a class, while others pay for classes it has no line of: its own of those may be among them. */
export interface UnclassifiedLines {
  readonly candidate: Candidate;
  readonly lines: readonly Estimate[];
  /** What they come to, in yen over the horizon. */
  readonly expected: number;
  /** The classes they may hold. */
  readonly classes: readonly CostClass[];
}

/** Cost lines of one candidate that may be counted wrongly, all for one reason. */
export interface DoubtfulLines {
  readonly candidate: Candidate;
  readonly doubt: Doubt;
  readonly lines: readonly Estimate[];
}

/** What the totals of the compared candidates leave out. Unknown costs are not 0: what is said of totals names them. */
export interface MissingCosts {
  readonly estimated: readonly Candidate[];
  readonly unestimated: readonly Candidate[];
  readonly partial: readonly PartialEstimate[];
  /** In the order of the classes. */
  readonly classes: readonly UnevenClass[];
  readonly unclassified: readonly UnclassifiedLines[];
  readonly doubtful: readonly DoubtfulLines[];
  /** Candidates a mandatory requirement drops: a total that is lowest may be one of theirs. */
  readonly knockedOut: ReadonlySet<IdOf<'candidate'>>;
}

/**
 * Whether nobody has said what a countermeasure costs: it has no cost line with amounts. To live with a gap is to do nothing, so there is
 * nothing to price.
 * @param lines its cost lines
 */
export const isUnpriced = ({ kind }: Pick<Countermeasure, 'kind'>, lines: readonly Estimate[]): boolean =>
  kind !== 'accept' && !lines.some(isStated);

/** Whether the cost of a countermeasure is unknown, be it only of one of its lines. */
export const isCostUnknown = (way: Pick<Countermeasure, 'kind'>, lines: readonly Estimate[]): boolean => isUnpriced(way, lines) || !lines.every(isStated);

/** What the totals of a project's compared candidates leave out. */
export const missingCostsOf = derive(
  [estimatesOf, scoresOf, 'costClass'],
  (view): MissingCosts => {
    const estimates = estimatesOf(view);
    const estimated = estimates.filter(({ total }) => total !== null);
    const linesOf = Map.groupBy(view.estimate.values(), ({ countermeasureId }) => countermeasureId);
    const chosen = Map.groupBy(
      inOrder(view, 'countermeasure').filter((way) => way.chosen && isUnpriced(way, linesOf.get(way.id) ?? [])),
      ({ candidateId }) => candidateId,
    );
    const { classes, unclassified } = classesOf(inOrder(view, 'costClass'), estimated);
    return {
      estimated: estimated.map(({ candidate }) => candidate),
      unestimated: estimates.flatMap(({ candidate, total }) => (total === null ? [candidate] : [])),
      partial: estimated.flatMap(({ candidate, lines: all }) => {
        const ways = chosen.get(candidate.id) ?? [];
        const named = new Set<IdOf<'countermeasure'> | null>(ways.map(({ id }) => id));
        const lines = all.filter((line) => !isPricedLine(line) && !named.has(line.estimate.countermeasureId)).map(({ estimate }) => estimate);
        return ways.length + lines.length === 0 ? [] : [{ candidate, ways, lines }];
      }),
      classes,
      unclassified,
      doubtful: estimates.flatMap(({ candidate, lines: all }) =>
        doubts.flatMap((doubt) => {
          const found = all.filter((line) => isPricedLine(line) && !isNothing(line) && doubtOf(line.estimate) === doubt).map(({ estimate }) => estimate);
          return found.length === 0 ? [] : [{ candidate, doubt, lines: found }];
        }),
      ),
      knockedOut: new Set(scoresOf(view).candidates.flatMap(({ candidate, standing }) => (standing.status === 'knockedOut' ? [candidate.id] : []))),
    };
  },
);

/** Which classes of cost only some candidates have, and which lines without a class may hold them. */
function classesOf(costClasses: readonly CostClass[], estimated: readonly CandidateEstimate[]): Pick<MissingCosts, 'classes' | 'unclassified'> {
  const open = new Map(
    estimated.flatMap(({ candidate, lines }) => {
      const found = lines.filter((line) => line.estimate.costClassId === null && (isCost(line) || !isPricedLine(line)));
      return found.length === 0 ? [] : [[candidate, found] as const];
    }),
  );
  const uneven = costClasses.flatMap((costClass) => {
    const [has, without]: [Candidate[], Candidate[]] = [[], []];
    for (const { candidate, lines } of estimated) {
      const own = lines.filter(({ estimate }) => estimate.costClassId === costClass.id);
      if (own.some(isCost)) has.push(candidate);
      else if (own.length === 0) without.push(candidate);
    }
    return has.length === 0 || without.length === 0 ? [] : [{ costClass, has, without }];
  });
  return {
    classes: uneven.flatMap(({ costClass, has, without }) => {
      const lacks = without.filter((candidate) => !open.has(candidate));
      return lacks.length === 0 ? [] : [{ costClass, has, lacks }];
    }),
    unclassified: [...open].flatMap(([candidate, lines]) => {
      const classes = uneven.filter(({ without }) => without.includes(candidate)).map(({ costClass }) => costClass);
      const costs = lines.filter(isCost);
      if (classes.length === 0 || costs.length === 0) return [];
      const expected = costs.reduce((sum, { total }) => sum + total.spread.expected, 0);
      return [{ candidate, lines: costs.map(({ estimate }) => estimate), expected, classes }];
    }),
  };
}

/** What is missing from the totals of some candidates alone: for what is said of them and of no other. */
export function missingOf({ estimated, unestimated, partial, classes, unclassified, doubtful, knockedOut }: MissingCosts, candidates: readonly Pick<Candidate, 'id'>[]): MissingCosts {
  const ids = new Set(candidates.map(({ id }) => id));
  const among = (found: readonly Candidate[]): Candidate[] => found.filter(({ id }) => ids.has(id));
  return {
    estimated: among(estimated),
    unestimated: among(unestimated),
    partial: partial.filter(({ candidate }) => ids.has(candidate.id)),
    classes: classes.map((entry) => ({ ...entry, lacks: among(entry.lacks) })).filter(({ lacks }) => lacks.length > 0),
    unclassified: unclassified.filter(({ candidate }) => ids.has(candidate.id)),
    doubtful: doubtful.filter(({ candidate }) => ids.has(candidate.id)),
    knockedOut,
  };
}

/** Whether every compared candidate's cost is known as far as anybody can tell: a claim about all of them needs no condition. */
export const isComplete = ({ unestimated, partial }: MissingCosts): boolean => unestimated.length + partial.length === 0;

/** Whether totals can be compared as they stand: nothing is missing, no class of cost is in some of them only or perhaps so, and no line is in doubt. */
export const isEven = (missing: MissingCosts): boolean => isComplete(missing) && missing.classes.length + missing.unclassified.length + missing.doubtful.length === 0;
