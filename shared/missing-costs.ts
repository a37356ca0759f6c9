import { derive } from './derive.ts';
import { type Doubt, doubtOf, doubts } from './doubtful-lines.ts';
import { inOrder } from './document.ts';
import { estimatesOf, isCost, isNothing, isStated } from './estimates.ts';
import { scoresOf } from './evaluation.ts';
import type { Candidate } from './model/candidate.ts';
import type { CostClass } from './model/cost-class.ts';
import type { Countermeasure } from './model/countermeasure.ts';
import type { IdOf } from './model/entities.ts';
import type { Estimate } from './model/estimate.ts';

/** A candidate with an estimate whose total leaves out chosen countermeasures, because nobody has said what they cost. */
export interface PartialEstimate {
  readonly candidate: Candidate;
  readonly ways: readonly Countermeasure[];
}

/** A class of cost some estimated candidates pay for, and others have no line of; a line of 0 says that it is not needed. */
export interface UnevenClass {
  readonly costClass: CostClass;
  readonly has: readonly Candidate[];
  readonly lacks: readonly Candidate[];
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
  readonly doubtful: readonly DoubtfulLines[];
  /** Candidates a mandatory requirement drops: a total that is lowest may be one of theirs. */
  readonly knockedOut: ReadonlySet<IdOf<'candidate'>>;
}

/**
 * Whether nobody has said what a countermeasure costs: it has no stated cost line. To live with a gap is to do nothing, so there is
 * nothing to price.
 * @param lines its cost lines
 */
export const isUnpriced = ({ kind }: Pick<Countermeasure, 'kind'>, lines: readonly Estimate[]): boolean =>
  kind !== 'accept' && !lines.some(isStated);

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
    return {
      estimated: estimated.map(({ candidate }) => candidate),
      unestimated: estimates.flatMap(({ candidate, total }) => (total === null ? [candidate] : [])),
      partial: estimated.flatMap(({ candidate }) => {
        const ways = chosen.get(candidate.id);
        return ways === undefined ? [] : [{ candidate, ways }];
      }),
      classes: inOrder(view, 'costClass').flatMap((costClass) => {
        const [has, lacks]: [Candidate[], Candidate[]] = [[], []];
        for (const { candidate, lines: all } of estimated) {
          const own = all.filter(({ estimate }) => estimate.costClassId === costClass.id && isStated(estimate));
          if (own.some(isCost)) has.push(candidate);
          else if (own.length === 0) lacks.push(candidate);
        }
        return has.length === 0 || lacks.length === 0 ? [] : [{ costClass, has, lacks }];
      }),
      doubtful: estimates.flatMap(({ candidate, lines: all }) =>
        doubts.flatMap((doubt) => {
          const found = all.filter((line) => !isNothing(line) && doubtOf(line.estimate) === doubt).map(({ estimate }) => estimate);
          return found.length === 0 ? [] : [{ candidate, doubt, lines: found }];
        }),
      ),
      knockedOut: new Set(scoresOf(view).candidates.flatMap(({ candidate, standing }) => (standing.status === 'knockedOut' ? [candidate.id] : []))),
    };
  },
);

/** What is missing from the totals of some candidates alone: for what is said of them and of no other. */
export function missingOf({ estimated, unestimated, partial, classes, doubtful, knockedOut }: MissingCosts, candidates: readonly Pick<Candidate, 'id'>[]): MissingCosts {
  const ids = new Set(candidates.map(({ id }) => id));
  const among = (found: readonly Candidate[]): Candidate[] => found.filter(({ id }) => ids.has(id));
  return {
    estimated: among(estimated),
    unestimated: among(unestimated),
    partial: partial.filter(({ candidate }) => ids.has(candidate.id)),
    classes: classes.map((entry) => ({ ...entry, lacks: among(entry.lacks) })).filter(({ lacks }) => lacks.length > 0),
    doubtful: doubtful.filter(({ candidate }) => ids.has(candidate.id)),
    knockedOut,
  };
}

/** Whether every compared candidate's cost is known as far as anybody can tell: a claim about all of them needs no condition. */
export const isComplete = ({ unestimated, partial }: MissingCosts): boolean => unestimated.length + partial.length === 0;

/** Whether totals can be compared as they stand: nothing is missing, and no class of cost is in some of them only, and no line is in doubt. */
export const isEven = (missing: MissingCosts): boolean => isComplete(missing) && missing.classes.length + missing.doubtful.length === 0;
