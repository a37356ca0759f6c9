import { type Screen, screens } from '../../shared/screens.ts';

export type { Screen };

/** Where the user is. It lives in the address, so reloading and the back button keep their meaning. */
export interface Location {
  /** Null on the start screen. */
  readonly projectId: string | null;
  readonly screen: Screen;
}

/** Reads `#/project/<id>/<screen>`. Anything else is the start screen. */
export function parseLocation(hash: string): Location {
  const [, room, projectId, screen] = hash.replace(/^#/, '').split('/');
  if (room !== 'project' || !projectId) return { projectId: null, screen: 'overview' };
  return { projectId: decodeURIComponent(projectId), screen: screens.find((name) => name === screen) ?? 'overview' };
}

export const formatLocation = ({ projectId, screen }: Location): string =>
  projectId === null ? '#/' : `#/project/${encodeURIComponent(projectId)}/${screen}`;
