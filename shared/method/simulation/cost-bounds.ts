import { distributionOf, type Distribution } from '../estimate/distribution.ts';
import type { CostCandidate, CostLine } from './costs.ts';
import type { Reach } from './fine-histogram.ts';

/** What is known of a total without drawing: its E, and its possible values. */
export interface CostBounds extends Reach {
  readonly expected: number;
}

const byId = (a: CostLine, b: CostLine): number => (a.id < b.id ? -1 : Number(a.id > b.id));

/** A line with its distribution for one occurrence. */
export interface DistributedLine {
  readonly id: string;
  readonly factor: number;
  readonly distribution: Distribution;
}

/**
 * The lines in order of id, so that sums do not depend on the order they are given in.
 * @throws RangeError as distributionOf, and unless every factor is 0 or more
 */
export const distributedLines = ({ lines }: CostCandidate): readonly DistributedLine[] =>
  lines.toSorted(byId).map(({ id, points, shape, factor }) => {
    if (!(Number.isFinite(factor) && factor >= 0)) throw new RangeError(`a factor must be 0 or more, not ${factor}`);
    return { id, factor, distribution: distributionOf(points, shape) };
  });

export function boundsOf(lines: readonly DistributedLine[]): CostBounds {
  let [expected, from, to] = [0, 0, 0];
  for (const { factor, distribution } of lines) {
    expected += distribution.expected * factor;
    from += distribution.minimum * factor;
    to += distribution.maximum * factor;
  }
  return { expected, from, to };
}
