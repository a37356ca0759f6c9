import { useEffect, useState } from 'react';
import type { ProjectSummary } from '../../shared/contract.ts';
import { request } from '../api.ts';
import { reportProblem } from '../notify.ts';
import { useStore } from './store.ts';

const changes = new EventTarget();

/** Called when main says that the list of projects has changed. */
export const announceProjects = (): boolean => changes.dispatchEvent(new Event('change'));

/** The projects in main's store, kept up to date; null until they are known. */
export function useProjects(): readonly ProjectSummary[] | null {
  const [projects, setProjects] = useState<readonly ProjectSummary[] | null>(null);
  useEffect(() => {
    const load = (): void => {
      request('projects.list', {}).then(setProjects, (error: unknown) => reportProblem(error, useStore.getState().language));
    };
    load();
    changes.addEventListener('change', load);
    return () => changes.removeEventListener('change', load);
  }, []);
  return projects;
}
