import { useMemo } from 'react';
import type { Document } from '../../../shared/document.ts';
import type { CostJob, CostSimulation } from '../../../shared/method/simulation/costs.ts';
import { costJobOf } from '../../../shared/simulation-jobs.ts';
import { useStore } from '../../store/store.ts';
import { type SimulationState, useSimulation } from './use-simulation.ts';

/** The simulation of what the compared candidates cost, kept up with the document. */
export function useCostSimulation(document: Document): SimulationState<CostJob, CostSimulation> {
  const job = useMemo(() => costJobOf(document), [document]);
  const run = useStore((state) => state.costRun);
  const simulate = useStore((state) => state.simulateCosts);
  return useSimulation({ job, isEmpty: job.candidates.length === 0, run, simulate });
}
