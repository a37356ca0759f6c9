import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { checkTrials, chunkCount } from '../../shared/method/simulation/simulation.ts';
import { ProblemError } from '../../shared/problem.ts';
import type { WorkerInput, WorkerMessage } from './simulation-worker.ts';
import { simulations, type SimulationJob, type SimulationKind, type SimulationPart, type SimulationResult } from './simulations.ts';

interface Options {
  /** Threads beside the one that asks; by default one less than the machine has, at most 4. They do not show in the result. */
  readonly threads?: number;
  /** Told the share done, up to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

const usualThreads = (): number => Math.max(1, Math.min(4, availableParallelism() - 1));

/** Beside this file, as a source or as a bundle. */
const workerFile = new URL(import.meta.url.endsWith('.ts') ? './simulation-worker.ts' : './simulation-worker.js', import.meta.url);

/** Waits for one part of each chunk from whichever worker. */
function collectParts<Part>(workers: readonly Worker[], chunks: number, { onProgress, signal }: Options): Promise<readonly Part[]> {
  return new Promise((resolve, reject) => {
    const parts: Part[] = [];
    const cancel = (): void => reject(new ProblemError('simulationCancelled'));
    signal?.addEventListener('abort', cancel, { once: true });
    for (const worker of workers) {
      worker.on('error', reject);
      worker.on('message', (message: WorkerMessage<Part>) => {
        if (signal?.aborted === true) return;
        if ('problem' in message) {
          reject(new ProblemError(message.problem.code, message.problem.values));
          return;
        }
        parts.push(message.part);
        onProgress?.(parts.length / chunks);
        if (parts.length < chunks) return;
        signal?.removeEventListener('abort', cancel);
        resolve(parts);
      });
    }
  });
}

/**
 * Runs a simulation on worker threads; the same job gives the same result, bit by bit, on any number of them.
 * @throws RangeError for a job that cannot be simulated; ProblemError `simulationCancelled` when the signal is aborted before the end,
 * `dependencyLoop` for tasks that wait for each other
 */
export async function runSimulation<K extends SimulationKind>(job: SimulationJob<K>, options: Options = {}): Promise<SimulationResult<K>> {
  checkTrials(job);
  if (options.signal?.aborted === true) throw new ProblemError('simulationCancelled');
  const chunks = chunkCount(job);
  const threads = Math.max(1, Math.min(options.threads ?? usualThreads(), chunks));
  const workerData: WorkerInput<K> = { job, next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
  const workers = Array.from({ length: threads }, () => new Worker(workerFile, { workerData }));
  try {
    return simulations[job.kind].merge(job, await collectParts<SimulationPart<K>>(workers, chunks, options));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
