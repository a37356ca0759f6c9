import { derive } from './derive.ts';
import { inOrder, projectOf } from './document.ts';
import { memoise } from './memoise.ts';
import { calibrate, type Calibration, type KnownActual, type PlacedActual } from './method/estimate/calibration.ts';
import { distributionOf, type Shape } from './method/estimate/distribution.ts';
import type { ThreePoint } from './method/estimate/three-point.ts';
import { occurrences } from './method/estimate/total.ts';
import type { Candidate } from './model/candidate.ts';
import type { Estimate } from './model/estimate.ts';
import { saidPoints } from './model/points.ts';
import type { Task } from './model/task.ts';

/** What a line of the estimate said. Costs in yen per unit and occurrence, without tax; durations in weeks. */
interface Estimated {
  readonly points: ThreePoint;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** E by the distribution of the line; of tasks by beta-PERT with λ = 4. */
  readonly expected: number;
  /** How many times the line counts in a total: quantity x occurrences within the horizon; 1 for a duration. */
  readonly times: number;
  /** O = P: there is no range to fall into, so the line counts towards the bias only. */
  readonly isConstant: boolean;
  /** Null while it is not known. */
  readonly actual: number | null;
  /** F(actual): the probability the estimate gave to at most the actual value. */
  readonly probability: number | null;
}

interface Comparison extends Estimated {
  /** Where the actual value fell against P10–P90; of a constant below, at or above its value. Null while it is not known. */
  readonly place: PlacedActual['place'] | null;
}

export interface CostComparison extends Comparison {
  readonly kind: 'cost';
  readonly record: Estimate;
  readonly candidate: Candidate;
}

export interface DurationComparison extends Comparison {
  readonly kind: 'duration';
  readonly record: Task;
  readonly candidate: Candidate;
}

/** The lines of one kind, by candidate in display order, and what their known actual values say. */
export interface KindCalibration<Line extends CostComparison | DurationComparison> {
  readonly lines: readonly Line[];
  readonly summary: Calibration;
}

export interface ProjectCalibration {
  readonly costs: KindCalibration<CostComparison>;
  readonly durations: KindCalibration<DurationComparison>;
  /** Over both kinds. A bias of yen and weeks together would mean nothing. */
  readonly together: Omit<Calibration, 'lines' | 'bias'>;
}

/** Tasks have no distribution of their own: the usual beta-PERT, which has the expected value of the plan. */
const taskShape: Shape = { distribution: 'betaPert', lambda: 4 };

type Compared = Omit<Estimated, 'times'>;

function estimated(points: ThreePoint, actual: number | null, shape: Shape): Compared {
  const { optimistic, pessimistic } = points;
  const distribution = distributionOf(points, shape);
  const isConstant = optimistic === pessimistic;
  return {
    points,
    p10: distribution.quantile(0.1),
    p50: distribution.quantile(0.5),
    p90: distribution.quantile(0.9),
    // A weighted mean of equal points can differ from them by rounding, and then their own value would not be met.
    expected: isConstant ? optimistic : distribution.expected,
    isConstant,
    actual,
    probability: actual === null ? null : distribution.probability(actual),
  };
}

const estimatedCost = memoise((estimate: Estimate): Compared | null => {
  const points = saidPoints(estimate);
  return points === null ? null : estimated(points, estimate.actual, estimate);
});
const estimatedDuration = memoise((task: Task): Compared | null => {
  const points = saidPoints(task);
  return points === null ? null : estimated(points, task.actual, taskShape);
});

const knownActual = ({ actual, probability, expected, times, isConstant }: Estimated): KnownActual[] =>
  actual === null || probability === null ? [] : [{ actual, probability, expected, times, isConstant }];

type Placed<Line> = Line & { readonly place: Comparison['place'] };

function placeLines<Line extends Estimated>(lines: readonly Line[]): { lines: readonly Placed<Line>[]; summary: Calibration } {
  const summary = calibrate(lines.flatMap(knownActual));
  const places = summary.lines.values();
  return { lines: lines.map((line) => ({ ...line, place: line.actual === null ? null : (places.next().value?.place ?? null) })), summary };
}

/**
 * Where actual costs and durations fell against their estimates, for the lines of every candidate. Costs of a countermeasure that is not
 * chosen are left out unless their actual value is known; headings, ongoing tasks and lines without points, which there is nothing to hold against, are left out. Constants (O = P) are listed, and stay out
 * of every statistic but the bias, which adds whole lines: quantity and occurrences within the horizon.
 */
export const calibrationOf = derive(
  ['candidate', 'estimate', 'countermeasure', 'task', 'project'],
  (view): ProjectCalibration => {
    const { horizonYears } = projectOf(view);
    const spent = inOrder(view, 'estimate').flatMap((record) => {
      const countermeasure = record.countermeasureId === null ? undefined : view.countermeasure.get(record.countermeasureId);
      const left = record.countermeasureId !== null && countermeasure?.chosen !== true && record.actual === null;
      return left ? [] : [{ record, candidateId: countermeasure?.candidateId ?? record.candidateId }];
    });
    const costsOf = Map.groupBy(spent, ({ candidateId }) => candidateId);
    const timed = inOrder(view, 'task').filter(({ heading, ongoing }) => !heading && !ongoing);
    const tasksOf = Map.groupBy(timed, ({ candidateId }) => candidateId);
    const ordered = inOrder(view, 'candidate');
    const costs = placeLines(
      ordered.flatMap((candidate) =>
        (costsOf.get(candidate.id) ?? []).flatMap(({ record }) => {
          const found = estimatedCost(record);
          return found === null ? [] : [{ kind: 'cost' as const, record, candidate, ...found, times: record.quantity * occurrences(record, horizonYears) }];
        }),
      ),
    );
    const durations = placeLines(
      ordered.flatMap((candidate) =>
        (tasksOf.get(candidate.id) ?? []).flatMap((record) => {
          const found = estimatedDuration(record);
          return found === null ? [] : [{ kind: 'duration' as const, record, candidate, ...found, times: 1 }];
        }),
      ),
    );
    const { lines: _lines, bias: _bias, ...together } = calibrate([...costs.lines, ...durations.lines].flatMap(knownActual));
    return { costs, durations, together };
  },
);
