import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairwiseMatrix, pairwiseWeights } from '../../../../shared/method/scoring/ahp.ts';

const third = [
  [1, 3, 5],
  [1 / 3, 1, 2],
  [1 / 5, 1 / 2, 1],
];

describe('METHOD 5, pairwise', () => {
  const result = pairwiseWeights(third);

  test('[[1,3,5],[1/3,1,2],[1/5,1/2,1]] gives .648, .230, .122 to 3 decimals', () => {
    expect(result.weights.map((weight) => weight.toFixed(3))).toEqual(['0.648', '0.230', '0.122']);
  });

  test('λmax is 3.0037 to 4 decimals, CI (λmax − 3) / 2, CR .003 to 3 decimals', () => {
    expect(result.lambdaMax.toFixed(4)).toBe('3.0037');
    expect(result.consistencyIndex).toBeCloseTo((result.lambdaMax - 3) / 2, 12);
    expect(result.consistencyRatio.toFixed(3)).toBe('0.003');
  });

  test('for two items CR is 0 and no judgement is the worst', () => {
    expect(pairwiseWeights([[1, 4], [1 / 4, 1]])).toMatchObject({ consistencyIndex: 0, consistencyRatio: 0, worst: null });
    expect(pairwiseWeights([[1]])).toMatchObject({ weights: [1], consistencyRatio: 0 });
  });
});

test('a judgement turned round in a consistent set is the worst, and CR is no longer acceptable', () => {
  const truth = [8, 4, 2, 1];
  const matrix = pairwiseMatrix(4, (first, second) => (first === 0 && second === 3 ? 1 / 8 : (truth[first] ?? 1) / (truth[second] ?? 1)));
  const { worst, consistencyRatio } = pairwiseWeights(matrix);
  expect(worst).toMatchObject({ first: 0, second: 3, judged: 1 / 8 });
  expect(worst?.implied).toBeGreaterThan(0.5);
  expect(consistencyRatio).toBeGreaterThan(0.1);
});

const size = fc.integer({ min: 1, max: 10 });
const judgement = fc.constantFrom(...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((value) => [value, 1 / value]));
const anyMatrix = size.chain((count) =>
  fc.array(judgement, { minLength: count * count, maxLength: count * count }).map((cells) => pairwiseMatrix(count, (row, column) => cells[row * count + column] ?? 1)),
);

describe('for any judgements', () => {
  test('the weights are positive and sum to 1, and λmax is at least n', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const { weights, lambdaMax, consistencyRatio } = pairwiseWeights(matrix);
        expect(weights.reduce((total, weight) => total + weight, 0)).toBeCloseTo(1, 9);
        expect(Math.min(...weights)).toBeGreaterThan(0);
        expect(lambdaMax).toBeGreaterThan(matrix.length - 1e-9);
        expect(consistencyRatio).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('the order of the items does not matter', () => {
    fc.assert(
      fc.property(
        anyMatrix.chain((matrix) => fc.tuple(fc.constant(matrix), fc.shuffledSubarray([...matrix.keys()], { minLength: matrix.length }))),
        ([matrix, order]) => {
          const plain = pairwiseWeights(matrix);
          const shuffled = pairwiseWeights(order.map((row) => order.map((column) => matrix[row]?.[column] ?? Number.NaN)));
          for (const [place, item] of order.entries()) expect(shuffled.weights[place]).toBeCloseTo(plain.weights[item] ?? Number.NaN, 9);
          expect(shuffled.consistencyRatio).toBeCloseTo(plain.consistencyRatio, 9);
        },
      ),
    );
  });

  test('judgements that agree with each other have CR 0, no worst one, and give back the weights behind them', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 1, maxLength: 10 }), (truth) => {
        const sum = truth.reduce((total, weight) => total + weight, 0);
        const { weights, consistencyRatio, worst } = pairwiseWeights(pairwiseMatrix(truth.length, (row, column) => (truth[row] ?? 1) / (truth[column] ?? 1)));
        expect(consistencyRatio).toBeCloseTo(0, 9);
        expect(worst).toBeNull();
        for (const [index, weight] of weights.entries()) expect(weight).toBeCloseTo((truth[index] ?? Number.NaN) / sum, 9);
      }),
    );
  });
});

describe('what is no matrix of comparisons', () => {
  test.each([
    ['no items', []],
    ['more than ten items', pairwiseMatrix(11, () => 1)],
    ['rows of another length', [[1, 2], [1 / 2]]],
    ['a comparison of 0', [[1, 0], [0, 1]]],
    ['an opposite that is not the reciprocal', [[1, 2], [2, 1]]],
    ['a diagonal that is not 1', [[2]]],
  ])('%s is refused', (_name, matrix) => {
    expect(() => pairwiseWeights(matrix)).toThrow(RangeError);
  });
});
