/** How much more important one item is than another: 1 to 9, or one over that (Saaty). */
type Matrix = readonly (readonly number[])[];

export interface PairwiseWeights {
  /** The principal eigenvector as shares, together 1, in the order of the items. */
  readonly weights: readonly number[];
  /** The principal eigenvalue: n when the judgements agree with each other, above it otherwise. */
  readonly lambdaMax: number;
  /** CI = (λmax − n) / (n − 1). */
  readonly consistencyIndex: number;
  /** CR = CI / RI. */
  readonly consistencyRatio: number;
  /** The judgement farthest from what the weights say; null for two items or fewer, or when every judgement agrees. */
  readonly worst: {
    /** Places of the two items, the first being the one above the diagonal. */
    readonly first: number;
    readonly second: number;
    readonly judged: number;
    /** w_first / w_second. */
    readonly implied: number;
  } | null;
}

/** CI of random judgements for n = 3 to 10 (Saaty 1980, as in METHOD 5). */
const randomIndex: Readonly<Record<number, number>> = { 3: 0.58, 4: 0.9, 5: 1.12, 6: 1.24, 7: 1.32, 8: 1.41, 9: 1.45, 10: 1.49 };

/** Beyond this many items there are too many pairs to compare with care, and no random index. */
export const mostCompared = 10;

/** Judgements are accepted below this consistency ratio (Saaty). */
export const acceptedRatio = 0.1;

/**
 * The full matrix of pairwise comparisons: 1 on the diagonal, the reciprocal below it.
 * @param judgement how much more important item `first` is than the later item `second`
 */
export function pairwiseMatrix(size: number, judgement: (first: number, second: number) => number): Matrix {
  return Array.from({ length: size }, (_row, row) =>
    Array.from({ length: size }, (_cell, column) =>
      row === column ? 1 : row < column ? judgement(row, column) : 1 / judgement(column, row),
    ),
  );
}

/**
 * AHP weights and their consistency (METHOD 5; Saaty 2008, Int. J. Services Sciences 1(1)): principal eigenvector by power
 * iteration, λmax, CI and CR; for two items or fewer CR is 0. The worst judgement is the one whose a_ij·w_j/w_i is farthest
 * from 1 (Saaty 2003, European Journal of Operational Research 145).
 * @param matrix a_ij, how much more important item i is than item j; a_ji = 1/a_ij
 * @throws RangeError when there are no items or more than 10, or the matrix is not square, positive and reciprocal
 */
export function pairwiseWeights(matrix: Matrix): PairwiseWeights {
  check(matrix);
  const size = matrix.length;
  const weights = principalVector(matrix);
  const lambdaMax = times(matrix, weights).reduce((total, value, index) => total + value / at(weights, index), 0) / size;
  const index = randomIndex[size];
  const consistencyIndex = index === undefined ? 0 : Math.max(0, (lambdaMax - size) / (size - 1));
  return {
    weights,
    lambdaMax,
    consistencyIndex,
    consistencyRatio: index === undefined ? 0 : consistencyIndex / index,
    worst: index === undefined ? null : worstJudgement(matrix, weights),
  };
}

function check(matrix: Matrix): void {
  const size = matrix.length;
  if (size < 1 || size > mostCompared) throw new RangeError(`between 1 and ${mostCompared} items can be compared, not ${size}`);
  for (const [row, cells] of matrix.entries()) {
    if (cells.length !== size) throw new RangeError('the matrix of comparisons must be square');
    for (const [column, value] of cells.entries()) {
      if (!(value > 0 && value < Infinity)) throw new RangeError(`a comparison must be above 0, not ${value}`);
      if (Math.abs(value * at(matrix[column] ?? [], row) - 1) > 1e-9) throw new RangeError('each comparison must be one over its opposite');
    }
  }
}

/** A positive matrix has one positive eigenvector, and power iteration finds it from anywhere (Perron). */
function principalVector(matrix: Matrix): readonly number[] {
  let weights: readonly number[] = matrix.map(() => 1 / matrix.length);
  for (let round = 0; round < 10_000; round += 1) {
    const next = toShares(times(matrix, weights));
    const change = next.reduce((largest, value, index) => Math.max(largest, Math.abs(value - at(weights, index))), 0);
    weights = next;
    if (change < 1e-15) break;
  }
  return weights;
}

function worstJudgement(matrix: Matrix, weights: readonly number[]): PairwiseWeights['worst'] {
  let worst: PairwiseWeights['worst'] = null;
  let distance = 1e-9;
  for (const [first, cells] of matrix.entries()) {
    for (const [second, judged] of cells.entries()) {
      if (second <= first) continue;
      const implied = at(weights, first) / at(weights, second);
      const found = Math.abs(Math.log(judged / implied));
      if (found <= distance) continue;
      distance = found;
      worst = { first, second, judged, implied };
    }
  }
  return worst;
}

const at = (values: readonly number[], index: number): number => values[index] ?? Number.NaN;

const times = (matrix: Matrix, vector: readonly number[]): number[] =>
  matrix.map((cells) => cells.reduce((total, value, column) => total + value * at(vector, column), 0));

function toShares(values: readonly number[]): number[] {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => value / sum);
}
