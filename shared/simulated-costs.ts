import type { CandidateSimulation, CostSimulation } from './method/simulation/costs.ts';
import type { Chance } from './method/statistics/chance.ts';
import type { Candidate } from './model/candidate.ts';
import type { CandidateTotals } from './totals.ts';

/** A candidate and what came out for its total. */
export interface SimulatedTotal {
  readonly candidate: Candidate;
  readonly simulated: CandidateSimulation;
}

/** The simulated totals of candidates, in their order; those that are not in the simulation are left out. */
export function simulatedTotals(totals: readonly Pick<CandidateTotals, 'candidate'>[], simulation: CostSimulation): readonly SimulatedTotal[] {
  const byId = new Map(simulation.candidates.map((simulated) => [simulated.id, simulated]));
  return totals.flatMap(({ candidate }) => {
    const simulated = byId.get(candidate.id);
    return simulated === undefined ? [] : [{ candidate, simulated }];
  });
}

/** The probability that one candidate costs less than another in the same trial, ties half; null unless both were simulated. */
export function cheaperThan({ candidates, cheaper }: CostSimulation, one: string, other: string): Chance | null {
  const row = candidates.findIndex(({ id }) => id === one);
  const column = candidates.findIndex(({ id }) => id === other);
  if (row < 0 || column < 0) return null;
  return cheaper[row * candidates.length + column] ?? null;
}

/**
 * How much the totals of candidates spread together, in yen: 0 where all are fixed, so that what is said of who costs less is certain.
 * @param ids of those the chance speaks of; all when left out
 */
export const spreadTogether = ({ candidates }: CostSimulation, ids?: readonly string[]): number =>
  candidates.reduce((sum, { id, deviation }) => (ids === undefined || ids.includes(id) ? sum + deviation : sum), 0);

/** How probably one is cheaper, in the words of a level. */
export const cheaperLevels = ['certain', 'likely', 'rather', 'even', 'ratherNot', 'unlikely', 'never'] as const;
export type CheaperLevel = (typeof cheaperLevels)[number];

const leastOf: Readonly<Record<Exclude<CheaperLevel, 'never'>, number>> = { certain: 0.99, likely: 0.8, rather: 0.55, even: 0.45, ratherNot: 0.2, unlikely: 0.01 };

/** The level of a probability: from 99 % certain, from 80 % likely, from 55 % rather, down to 45 % even, and the same for dearer. */
export function cheaperLevel(probability: number): CheaperLevel {
  const { certain, likely, rather, even, ratherNot, unlikely } = leastOf;
  if (probability >= certain) return 'certain';
  if (probability >= likely) return 'likely';
  if (probability > rather) return 'rather';
  if (probability >= even) return 'even';
  if (probability > ratherNot) return 'ratherNot';
  return probability > unlikely ? 'unlikely' : 'never';
}
