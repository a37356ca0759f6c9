import type { Broadcast, Outcome } from '../../shared/contract.ts';
import type { Router } from '../../main/router.ts';

/** A router that answers from a table and remembers what it was asked. */
export class FakeRouter implements Router {
  readonly asked: [name: string, input: unknown][] = [];
  readonly answers: Record<string, Outcome<unknown>>;
  readonly #listeners = new Set<(broadcast: Broadcast) => void>();

  constructor(answers: Record<string, Outcome<unknown>> = {}) {
    this.answers = answers;
  }

  async handle(name: string, input: unknown): Promise<Outcome<unknown>> {
    this.asked.push([name, input]);
    return this.answers[name] ?? { ok: true, value: null };
  }

  subscribe(listener: (broadcast: Broadcast) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  broadcast(broadcast: Broadcast): void {
    for (const listener of this.#listeners) listener(broadcast);
  }

  get listeners(): number {
    return this.#listeners.size;
  }
}
