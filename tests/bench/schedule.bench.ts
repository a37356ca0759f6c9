import { betaPert } from '../../shared/method/estimate/three-point.ts';
import { scheduleNetwork } from '../../shared/method/schedule/network.ts';
import { fillWords, seedOf } from '../../shared/method/simulation/random.ts';
import { simulateSchedule, type ScheduleJobTask } from '../../shared/method/simulation/schedule.ts';
import { median, printFigure, timed } from './figure.ts';

const repeats = 5;
const taskCount = 1000;
const trials = 10_000;
/** The plain way is so slow that a few trials must do; they are scaled to all. */
const plainTrials = 100;

/** A thousand tasks, each waiting for up to three of the fifty before it. */
function largeNetwork(): ScheduleJobTask[] {
  const words = new Uint32Array(taskCount * 6);
  fillWords(words, seedOf('large network'));
  const drawn = (task: number, place: number): number => (words[task * 6 + place] ?? 0) / 2 ** 32;
  return Array.from({ length: taskCount }, (_, task) => {
    const optimistic = drawn(task, 0) * 3;
    const mostLikely = optimistic + drawn(task, 1) * 2;
    const before = [3, 4, 5].map((place) => task - 1 - Math.floor(drawn(task, place) * 50)).filter((place) => place >= 0);
    return {
      id: `task ${task}`,
      points: { optimistic, mostLikely, pessimistic: mostLikely + drawn(task, 2) * 4 },
      predecessors: [...new Set(before)].map((place) => ({ id: `task ${place}`, lag: 0 })),
    };
  });
}

/** Ten thousand trials of a plan of a thousand tasks on one thread. */
export async function benchSchedule(): Promise<void> {
  const tasks = largeNetwork();
  const network = tasks.map(({ id, points, predecessors }) => ({ id, duration: betaPert(points).expected, predecessors }));
  const simulations: number[] = [];
  const passes: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    simulations.push(await timed(() => simulateSchedule({ trials, seed: repeat, correlation: 0, tasks })));
    passes.push(
      await timed(() => {
        for (let trial = 0; trial < plainTrials; trial += 1) scheduleNetwork(network);
      }),
    );
  }
  printFigure({
    name: '10,000 trials of a plan of 1,000 tasks, one thread',
    unit: 'ms, median',
    value: median(simulations),
    baseline: { name: `scheduling it once per trial without drawing, ${plainTrials} trials scaled to all`, value: (median(passes) * trials) / plainTrials },
    aim: '<= 2,000 ms',
  });
}
