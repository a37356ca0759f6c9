import type { Bridge, RequestInput, RequestName, Responses } from '../shared/contract.ts';
import { ProblemError } from '../shared/problem.ts';
import { browserBridge } from './browser-bridge.ts';

declare global {
  interface Window {
    /** Set by Electron's preload; absent in the browser shell. */
    readonly awase?: Bridge;
  }
}

export const bridge: Bridge = window.awase ?? browserBridge();

/**
 * Asks main.
 * @throws ProblemError when main refuses
 */
export async function request<Name extends RequestName>(name: Name, input: RequestInput<Name>): Promise<Responses[Name]> {
  const outcome = await bridge.request(name, input);
  if (!outcome.ok) throw new ProblemError(outcome.problem.code, outcome.problem.values);
  return outcome.value;
}
