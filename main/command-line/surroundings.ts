import type { Machine } from '../data-folder.ts';

/** What a command works with: the machine it runs on and the two streams it writes to. */
export interface Surroundings {
  readonly machine: Machine;
  readonly workingFolder: string;
  readonly resourcesFolder: string;
  readonly rendererFolder: string;
  readonly version: string;
  now(): string;
  /** Writes lines to standard output. */
  print(text: string): void;
  /** Writes lines to standard error. */
  complain(text: string): void;
  /** Settles when the user asks the program to end. */
  stopped(): Promise<void>;
}
