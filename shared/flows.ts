import { derive, type View } from './derive.ts';
import { inOrder } from './document.ts';
import { type Process, type ProcessPhase, processPhases } from './model/process.ts';

/** A process in its place in its phase, with the processes that follow it. */
export interface FlowStep {
  /** 1 for the first of its phase. */
  readonly number: number;
  readonly process: Process;
  /** In the order of the processes. */
  readonly next: readonly { readonly number: number; readonly process: Process; readonly condition: string }[];
}

const flowsOf = derive(['process', 'flow'], (view): Readonly<Record<ProcessPhase, readonly FlowStep[]>> => {
  const all = inOrder(view, 'process');
  const following = Map.groupBy(view.flow.values(), ({ processId }) => processId);
  const stepsOf = (wanted: ProcessPhase): FlowStep[] => {
    const inPhase = all.filter(({ phase }) => phase === wanted);
    const numbers = new Map(inPhase.map((process, index) => [process.id, { number: index + 1, process }]));
    return inPhase.map((process, index) => ({
      number: index + 1,
      process,
      next: (following.get(process.id) ?? [])
        .flatMap(({ nextId, condition }) => {
          const entry = numbers.get(nextId);
          return entry === undefined ? [] : [{ ...entry, condition }];
        })
        .sort((a, b) => a.number - b.number),
    }));
  };
  return { asIs: stepsOf(processPhases[0]), toBe: stepsOf(processPhases[1]) };
});

/** The processes of a phase in order, each with what follows it. */
export const flowOf = (document: View<'process' | 'flow'>, phase: ProcessPhase): readonly FlowStep[] => flowsOf(document)[phase];
