import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaPower, logBeta, regularisedBeta } from '../../../../shared/method/estimate/incomplete-beta.ts';

const parameter = fc.double({ min: 1, max: 101, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** I_x(α, β) for whole α and β: the chance of α or more successes in α + β − 1 trials. */
function binomialTail(x: number, alpha: number, beta: number): number {
  const trials = alpha + beta - 1;
  let sum = 0;
  let ways = 1;
  for (let wins = 0; wins <= trials; wins += 1) {
    if (wins >= alpha) sum += ways * x ** wins * (1 - x) ** (trials - wins);
    ways = (ways * (trials - wins)) / (wins + 1);
  }
  return sum;
}

test('for whole parameters it is a tail of the binomial distribution, to 1e-13', () => {
  fc.assert(
    fc.property(share, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), (x, alpha, beta) => {
      expect(Math.abs(regularisedBeta(x, alpha, beta) - binomialTail(x, alpha, beta))).toBeLessThan(1e-13);
    }),
  );
});

test.each([
  [0.25, 1.909, 4.091, 0.4008634194452785],
  [0.8, 3.5, 7.25, 0.9996160743572662],
  [0.001, 1.04, 100.96, 0.08607507324634135],
  [0.99, 101, 1, 0.3623720178604969],
])('I(%d; %d, %d) = %d as SciPy 1.17 has it, to 1e-13', (x, alpha, beta, expected) => {
  expect(Math.abs(regularisedBeta(x, alpha, beta) - expected)).toBeLessThan(1e-13);
});

test('mirrored parameters give the rest, to 1e-13', () => {
  fc.assert(
    fc.property(share, parameter, parameter, (x, alpha, beta) => {
      expect(Math.abs(regularisedBeta(x, alpha, beta) + regularisedBeta(1 - x, beta, alpha) - 1)).toBeLessThan(1e-13);
    }),
  );
});

test('it is 0 at and below 0, 1 at and above 1', () => {
  expect([-1, 0, 1, 2].map((x) => regularisedBeta(x, 2, 3))).toEqual([0, 0, 1, 1]);
  expect([0, 1].map((x) => betaPower(x, 1, 1))).toEqual([0, 0]);
});

test('ln B(2, 3) = −ln 12 and ln B(½, ½) = ln π, to 1e-14', () => {
  expect(Math.abs(logBeta(2, 3) + Math.log(12))).toBeLessThan(1e-14);
  expect(Math.abs(logBeta(0.5, 0.5) - Math.log(Math.PI))).toBeLessThan(1e-14);
});
