import { describe, expect, test } from 'vitest';
import { classicPert } from '../../shared/method/estimate/three-point.ts';
import { completionProbability, completionQuantile, criticalPaths } from '../../shared/method/schedule/critical-path.ts';
import { scheduleNetwork } from '../../shared/method/schedule/network.ts';
import { heldman } from './three-point-cases.ts';

interface Case {
  readonly source: string;
  /** O, M, P and predecessors by task. */
  readonly tasks: Readonly<Record<string, readonly [number, number, number, string]>>;
  readonly duration: number;
  readonly critical: string;
  readonly float?: Readonly<Record<string, number>>;
  /** σ of the critical path, to 6 decimals. */
  readonly deviation: number;
  /** One-sided: time and the probability that it is enough. */
  readonly completion?: { readonly probability: readonly [number, number]; readonly deadlines: readonly (readonly [number, number])[] };
}

const cases: readonly Case[] = [
  {
    source: 'R package critpath 0.2.2, CPMandPERT, pertexample1',
    tasks: {
      A: [3, 5, 7, ''],
      B: [5, 7, 9, 'A'],
      C: [5, 5, 8, 'B'],
      D: [1, 6, 8, 'B'],
      E: [6, 8, 10, 'B'],
      F: [2, 6, 7, 'C'],
      G: [5, 6, 7, 'D'],
      H: [3, 5, 7, 'E'],
      I: [4, 6, 8, 'FGH'],
    },
    duration: 31,
    critical: 'ABEHI',
    float: { C: 2, D: 1.5, F: 2, G: 1.5 },
    deviation: 1.490712,
    completion: {
      probability: [30, 0.2511675],
      deadlines: [
        [0.3, 30.21827],
        [0.6, 31.37767],
      ],
    },
  },
  {
    source: 'Prime CPM unit 4, problem 1 (10 activities, weeks)',
    tasks: {
      A: [5, 6, 7, ''],
      B: [1, 3, 5, ''],
      C: [1, 4, 7, ''],
      D: [1, 2, 3, 'A'],
      E: [1, 2, 9, 'B'],
      F: [1, 5, 9, 'C'],
      G: [2, 2, 8, 'C'],
      H: [4, 4, 10, 'EF'],
      I: [2, 5, 8, 'D'],
      J: [2, 2, 8, 'HG'],
    },
    duration: 17,
    critical: 'CFHJ',
    deviation: 2.185813,
  },
  {
    source: 'AtoZmath, PERT example E1 (7 activities)',
    tasks: { A: [1, 1, 7, ''], B: [1, 4, 7, ''], C: [2, 2, 8, ''], D: [1, 1, 1, 'A'], E: [2, 5, 14, 'B'], F: [2, 5, 8, 'C'], G: [3, 6, 15, 'DE'] },
    duration: 17,
    critical: 'BEG',
    deviation: 3,
  },
];

describe.each(cases)('$source', ({ tasks, duration, critical, float, deviation, completion }) => {
  const uncertain = Object.entries(tasks).map(([id, [optimistic, mostLikely, pessimistic, before]]) => {
    const spread = classicPert({ optimistic, mostLikely, pessimistic });
    return { id, duration: spread.expected, variance: spread.deviation ** 2, predecessors: [...before].map((other) => ({ id: other, lag: 0 })) };
  });
  const schedule = scheduleNetwork(uncertain);
  const paths = criticalPaths(uncertain, schedule);

  test('takes as long as published, to 1e-9', () => {
    expect(Math.abs(schedule.duration - duration)).toBeLessThan(1e-9);
  });

  test('has the published critical path and no other', () => {
    expect([...schedule.tasks].flatMap(([id, { isCritical }]) => (isCritical ? [id] : [])).join('')).toBe(critical);
    expect(paths.paths.map((path) => path.tasks.toSorted().join(''))).toEqual([[...critical].toSorted().join('')]);
    expect(paths.count).toBe(1);
  });

  test('has the published floats, to 1e-9', () => {
    for (const [id, published] of Object.entries(float ?? {})) expect(Math.abs((schedule.tasks.get(id)?.float ?? Number.NaN) - published)).toBeLessThan(1e-9);
  });

  test('has the published σ of the critical path, to half a unit of the 6th decimal', () => {
    expect(Math.abs(paths.deviation - deviation)).toBeLessThan(5e-7);
  });

  test('has the published probability and deadlines, to half a unit of their last decimal', () => {
    if (completion === undefined) return;
    const [due, probability] = completion.probability;
    expect(Math.abs(completionProbability(due, schedule.duration, paths.deviation) - probability)).toBeLessThan(5e-8);
    for (const [p, deadline] of completion.deadlines) expect(Math.abs(completionQuantile(p, schedule.duration, paths.deviation) - deadline)).toBeLessThan(5e-6);
  });
});

describe('Heldman, totals of a task table (gristprojectmanagement.us), in days', () => {
  test('one σ to each side holds 68.26 % and two 95.44 %, to 2e-4', () => {
    const deviation = Math.sqrt(heldman.variance);
    const within = ([from, to]: readonly [number, number]): number =>
      completionProbability(to, heldman.expected, deviation) - completionProbability(from, heldman.expected, deviation);
    expect(Math.abs(within(heldman.range68) - 0.6826)).toBeLessThan(2e-4);
    expect(Math.abs(within(heldman.range95) - 0.9544)).toBeLessThan(2e-4);
  });
});
