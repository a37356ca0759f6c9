import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { simulateCosts, type CostJob } from '../../shared/method/simulation/costs.ts';
import { median, printFigure, timed } from './figure.ts';

const repeats = 5;
const trials = 1_000_000;

const lines = Array.from({ length: 30 }, (_, index) => ({
  id: `line ${index}`,
  points: { optimistic: 100 + index, mostLikely: 150 + 3 * index, pessimistic: 320 + 11 * index },
  shape: { distribution: 'betaPert' as const, lambda: 4 },
  factor: 1,
}));

const jobOf = (correlation: number): CostJob => ({ trials, seed: 1, correlation, candidates: [{ id: 'total', lines }] });

const baselineAnswer = z.object({ wall_ms: z.array(z.number()), mean: z.number(), sd: z.number(), p80: z.number() });

/** numpy is a package of Debian's own Python, but another Python first on the path may have it instead. */
function runBaseline(): z.infer<typeof baselineAnswer> {
  const input = JSON.stringify({ trials, repeats, items: lines.map(({ points }) => [points.optimistic, points.mostLikely, points.pessimistic]) });
  for (const python of ['python3', '/usr/bin/python3']) {
    const { status, stdout } = spawnSync(python, [join(import.meta.dirname, 'pert_montecarlo.py')], { encoding: 'utf8', input });
    if (status === 0) return baselineAnswer.parse(JSON.parse(stdout));
  }
  throw new Error('pert_montecarlo.py needs a python3 with numpy');
}

/** 1,000,000 trials of 30 lines with quantiles and a histogram on one thread, against numpy drawing, sorting and counting the same. */
export async function benchSimulation(): Promise<void> {
  const baseline = runBaseline();
  for (const [name, correlation, aim] of [
    ['independent', 0, 'ratio <= 0.1'],
    ['correlated', 0.3, 'ratio <= 0.25'],
  ] as const) {
    const walls: number[] = [];
    for (let repeat = 0; repeat < repeats; repeat += 1) walls.push(await timed(() => simulateCosts(jobOf(correlation))));
    printFigure({
      name: `simulate 1,000,000 trials of 30 ${name} cost lines, one thread`,
      unit: 'ms, median',
      value: median(walls),
      baseline: { name: 'pert_montecarlo.py (numpy, independent)', value: median(baseline.wall_ms) },
      aim,
    });
  }
}
