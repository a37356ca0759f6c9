import type { Bridge, Broadcast } from '../../../shared/contract.ts';

declare global {
  interface Window {
    readonly awase?: Bridge;
    /** What a test's own listener heard. */
    received: Broadcast[];
  }
}
