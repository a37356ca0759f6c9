import { parentPort, workerData } from 'node:worker_threads';
import { chunkCount } from '../../shared/method/simulation/simulation.ts';
import { type Problem, ProblemError } from '../../shared/problem.ts';
import { simulations, type SimulationJob, type SimulationKind, type SimulationPart } from './simulations.ts';

/** What a worker is started with. */
export interface WorkerInput<K extends SimulationKind = SimulationKind> {
  readonly job: SimulationJob<K>;
  /** The number of the next chunk nobody has taken, shared by all workers. */
  readonly next: Int32Array<SharedArrayBuffer>;
}

/** What a worker sends: what a chunk adds to the result, or why the job cannot be done; a problem loses its kind where an error crosses threads. */
export type WorkerMessage<Part> = { readonly part: Part } | { readonly problem: Problem };

const buffersOf = (part: object): readonly ArrayBuffer[] =>
  Object.values(part).flatMap((value: unknown) => (ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer ? [value.buffer] : []));

/** Takes one chunk after another until none is left, and sends what each adds to the result. */
function work<K extends SimulationKind>(kind: K, job: SimulationJob<K>, next: WorkerInput['next']): void {
  const { prepare, simulateChunk } = simulations[kind];
  const prepared = prepare(job);
  const chunks = chunkCount(job);
  for (let chunk = Atomics.add(next, 0, 1); chunk < chunks; chunk = Atomics.add(next, 0, 1)) {
    const part = simulateChunk(prepared, chunk);
    parentPort?.postMessage({ part } satisfies WorkerMessage<SimulationPart<K>>, buffersOf(part));
  }
}

const { job, next } = workerData as WorkerInput;
try {
  work(job.kind, job, next);
} catch (error) {
  if (!(error instanceof ProblemError)) throw error;
  parentPort?.postMessage({ problem: error.problem } satisfies WorkerMessage<never>, []);
}
