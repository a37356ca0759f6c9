import { en, ja } from 'zod/locales';
import { type Broadcast, type Outcome, type RequestInput, type RequestName, requests, type Responses } from '../shared/contract.ts';
import { type Language, translator } from '../shared/language/index.ts';
import { type Problem, problemOf } from '../shared/problem.ts';
import { createHandlers, type Services } from './handlers.ts';

/** The one door to main, the same for every shell. */
export interface Router {
  /** Parses and answers a request; failures are answered as problems, never thrown. */
  handle(name: string, input: unknown): Promise<Outcome<unknown>>;
  /** Calls back on every broadcast; the returned function ends it. */
  subscribe(listener: (broadcast: Broadcast) => void): () => void;
}

export interface RouterServices extends Services {
  /** Keeps what went wrong unexpectedly for those who mend it. */
  readonly log: (error: unknown) => void;
}

type Handle = (input: RequestInput<RequestName>) => Responses[RequestName] | Promise<Responses[RequestName]>;

const reasonsIn = { ja: ja().localeError, en: en().localeError };

const isRequestName = (name: string): name is RequestName => Object.hasOwn(requests, name);

/** The first line, short enough for a message. */
const brief = (text: string): string => (text.split('\n')[0] ?? '').slice(0, 200);

function shown({ code, values }: Problem, request: string): Problem {
  if (code === 'unexpected') return { code, values: { detail: brief(String(values?.['detail'])) } };
  if (code === 'invalidRequest' && values?.['where'] === '') return { code, values: { ...values, where: request } };
  return values === undefined ? { code } : { code, values };
}

export function createRouter(services: RouterServices): Router {
  const { store, log } = services;
  const listeners = new Set<(broadcast: Broadcast) => void>();
  const broadcast = (message: Broadcast): void => {
    for (const listener of listeners) {
      try {
        listener(message);
      } catch (error) {
        log(error);
      }
    }
  };
  const handlers = createHandlers(services, broadcast);

  const failure = (problem: Problem): Outcome<never> => ({ ok: false, problem });
  const answer = async (name: string, input: unknown): Promise<Outcome<unknown>> => {
    const language: Language = store.readPreferences().language;
    if (!isRequestName(name))
      return failure({ code: 'invalidRequest', values: { where: brief(name), reason: translator(language)('request.unknown') } });
    const parsed = requests[name].safeParse(input, { error: reasonsIn[language] });
    if (!parsed.success) return failure(shown(problemOf(parsed.error), name));
    const handle = handlers[name] as Handle;
    return { ok: true, value: await handle(parsed.data) };
  };
  return {
    handle: async (name, input) => {
      try {
        return await answer(name, input);
      } catch (error) {
        const problem = problemOf(error);
        if (problem.code === 'unexpected') log(error);
        return failure(shown(problem, name));
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
