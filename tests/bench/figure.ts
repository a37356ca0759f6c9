/** The middle of the values; the mean of the two middle ones for an even count. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The p-quantile by linear interpolation between order statistics (R type 7). */
export function percentile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * p;
  const low = sorted[Math.floor(position)] ?? Number.NaN;
  const high = sorted[Math.ceil(position)] ?? Number.NaN;
  return low + (high - low) * (position - Math.floor(position));
}

interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  /** Something measured in the same run on the same machine. */
  readonly baseline: { readonly name: string; readonly value: number };
  readonly aim: string;
}

const rounded = (value: number): number => Number(value.toPrecision(4));

/** Prints one figure as one JSON line with its ratio to the baseline. */
export function printFigure({ name, unit, value, baseline, aim }: Figure): void {
  const line = { name, unit, value: rounded(value), baseline: baseline.name, baselineValue: rounded(baseline.value), ratio: rounded(value / baseline.value), aim };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** Wall time of some work in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
