import type { Added } from './added.ts';

/**
 * What version 3 of the project file added to records that version 2 had, and what older records mean by not having it. Version 3
 * of the database added the same. It never changes.
 */
export const addedInVersion3: Readonly<Record<string, Added>> = {
  project: {
    taxRate: 0.1,
    taxShown: false,
    correlation: 0,
    budget: null,
    contingencyPercentile: 80,
    contingencyBase: 'expected',
    simulationTrials: 100_000,
    simulationSeed: 1,
    durationUnit: 'weeks',
    planStart: null,
    planDue: null,
    holidaysOff: true,
  },
  estimate: { costClass: 'initial', startMonth: 1, endMonth: null, distribution: 'betaPert', lambda: 4, actual: null },
  task: { heading: false, actual: null },
  dependency: { lag: 0 },
};

/** The tables version 3 added. */
export const tablesAddedInVersion3: readonly string[] = ['quote', 'quoteLine', 'closure'];
