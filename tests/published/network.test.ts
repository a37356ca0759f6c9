import { describe, expect, test } from 'vitest';
import { classicPert } from '../../shared/method/estimate/three-point.ts';
import { scheduleNetwork } from '../../shared/method/schedule/network.ts';

interface Case {
  readonly source: string;
  /** O, M, P and predecessors by task. */
  readonly tasks: Readonly<Record<string, readonly [number, number, number, string]>>;
  readonly duration: number;
  readonly critical: string;
  readonly float?: Readonly<Record<string, number>>;
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
  },
  {
    source: 'AtoZmath, PERT example E1 (7 activities)',
    tasks: { A: [1, 1, 7, ''], B: [1, 4, 7, ''], C: [2, 2, 8, ''], D: [1, 1, 1, 'A'], E: [2, 5, 14, 'B'], F: [2, 5, 8, 'C'], G: [3, 6, 15, 'DE'] },
    duration: 17,
    critical: 'BEG',
  },
];

describe.each(cases)('$source', ({ tasks, duration, critical, float }) => {
  const schedule = scheduleNetwork(
    Object.entries(tasks).map(([id, [optimistic, mostLikely, pessimistic, before]]) => ({
      id,
      duration: classicPert({ optimistic, mostLikely, pessimistic }).expected,
      predecessors: [...before],
    })),
  );

  test('takes as long as published, to 1e-9', () => {
    expect(Math.abs(schedule.duration - duration)).toBeLessThan(1e-9);
  });

  test('has the published critical path', () => {
    expect([...schedule.tasks].flatMap(([id, { isCritical }]) => (isCritical ? [id] : [])).join('')).toBe(critical);
  });

  test('has the published floats, to 1e-9', () => {
    for (const [id, published] of Object.entries(float ?? {})) expect(Math.abs((schedule.tasks.get(id)?.float ?? Number.NaN) - published)).toBeLessThan(1e-9);
  });
});
