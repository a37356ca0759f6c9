import { useState } from 'react';

/** What has come since something was added, so that its field can take the keyboard. */
export interface Newest<Id extends string> {
  readonly newest: Id | null;
  /** Called just before something is added. */
  readonly expectOne: () => void;
}

/** @param ids what there is */
export function useNewest<Id extends string>(ids: readonly Id[]): Newest<Id> {
  const [before, setBefore] = useState<ReadonlySet<Id> | null>(null);
  return {
    newest: before === null ? null : (ids.find((id) => !before.has(id)) ?? null),
    expectOne: () => setBefore(new Set(ids)),
  };
}
