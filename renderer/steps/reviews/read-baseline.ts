import { useEffect, useState } from 'react';
import { type Document, documentOf } from '../../../shared/document.ts';
import type { Baseline } from '../../../shared/model/baseline.ts';
import { request } from '../../api.ts';
import { reportProblem } from '../../notify.ts';
import { useStore } from '../../store/store.ts';

/**
 * The project as a baseline kept it, asked of main.
 * @throws ProblemError when the baseline is gone or damaged
 */
export async function readBaseline(baselineId: Baseline['id']): Promise<Document> {
  const { opened } = useStore.getState();
  return documentOf(await request('baseline.read', { projectId: opened?.projectId ?? '', baselineId }));
}

/** The same on a screen; null until it is there, or when none is wanted. */
export function useBaseline(baselineId: Baseline['id'] | null): Document | null {
  const [found, setFound] = useState<{ readonly id: Baseline['id']; readonly document: Document } | null>(null);
  useEffect(() => {
    if (baselineId === null) return undefined;
    let isWanted = true;
    readBaseline(baselineId).then(
      (document) => {
        if (isWanted) setFound({ id: baselineId, document });
      },
      (error: unknown) => {
        if (isWanted) reportProblem(error, useStore.getState().language);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [baselineId]);
  return found !== null && found.id === baselineId ? found.document : null;
}
