import { blockTrials } from './simulation.ts';

/** Adds, for each candidate, the trials of a block in which its total is the smallest; equal ones share a trial. */
export type CheapestCounter = (cheapest: Float64Array, totals: readonly Float64Array[], count: number) => void;

/** @param filled which candidates take part */
export function cheapestCounter(filled: readonly boolean[]): CheapestCounter {
  const least = new Float64Array(blockTrials);
  const sharers = new Uint32Array(blockTrials);

  function compare(totals: Float64Array, count: number): void {
    for (let trial = 0; trial < count; trial += 1) {
      const total = totals[trial] ?? Number.NaN;
      const best = least[trial] ?? Number.NaN;
      if (total < best) {
        least[trial] = total;
        sharers[trial] = 1;
      } else if (total === best) sharers[trial] = (sharers[trial] ?? 0) + 1;
    }
  }

  function wonBy(totals: Float64Array, count: number): number {
    let won = 0;
    for (let trial = 0; trial < count; trial += 1) if (totals[trial] === least[trial]) won += 1 / (sharers[trial] ?? 1);
    return won;
  }

  return (cheapest, totals, count) => {
    const playing = [...totals.entries()].filter(([candidate]) => filled[candidate] === true);
    const [only] = playing;
    if (only !== undefined && playing.length === 1) {
      cheapest[only[0]] = (cheapest[only[0]] ?? 0) + count;
      return;
    }
    least.fill(Number.POSITIVE_INFINITY);
    for (const [, mine] of playing) compare(mine, count);
    for (const [candidate, mine] of playing) cheapest[candidate] = (cheapest[candidate] ?? 0) + wonBy(mine, count);
  };
}

/** Adds, for each two candidates i and j, the trials in which i costs less than j, ties half, in row i and column j. */
export function countCheaper(cheaper: Float64Array, totals: readonly Float64Array[], count: number): void {
  const add = (row: number, column: number, trials: number): void => {
    const cell = row * totals.length + column;
    cheaper[cell] = (cheaper[cell] ?? 0) + trials;
  };
  for (const [row, mine] of totals.entries()) {
    add(row, row, count / 2);
    for (const [column, others] of totals.entries()) {
      if (column <= row) continue;
      let doubled = 0;
      for (let trial = 0; trial < count; trial += 1) {
        const difference = (mine[trial] ?? Number.NaN) - (others[trial] ?? Number.NaN);
        doubled += difference < 0 ? 2 : Number(difference === 0);
      }
      add(row, column, doubled / 2);
      add(column, row, count - doubled / 2);
    }
  }
}
