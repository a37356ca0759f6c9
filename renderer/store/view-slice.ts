import type { StateCreator } from 'zustand';
import type { Preferences, Session } from '../../shared/contract.ts';
import type { Language } from '../../shared/language/index.ts';
import { request } from '../api.ts';
import { reportProblem } from '../notify.ts';
import { formatLocation, type Location, parseLocation, type Screen } from './location.ts';
import type { Store } from './store.ts';

export interface ViewSlice {
  readonly session: Session | null;
  readonly language: Language;
  readonly colourScheme: Preferences['colourScheme'];
  readonly location: Location;
  readonly detailOpen: boolean;
  /** Whether the form for a new project is open. */
  readonly namingProject: boolean;
  /** Bigger type and nothing around the screen, for a projector. */
  readonly presenting: boolean;
  setPreferences(preferences: Partial<Preferences>): void;
  receivePreferences(preferences: Preferences): void;
  goTo(screen: Screen): void;
  goToProject(projectId: string, screen?: Screen): void;
  goToStart(): void;
  followLocation(hash: string): void;
  toggleDetail(): void;
  nameProject(open: boolean): void;
  present(on: boolean): void;
}

export const createViewSlice: StateCreator<Store, [], [], ViewSlice> = (set, get) => {
  const go = (location: Location): void => {
    window.location.hash = formatLocation(location);
  };
  return {
    session: null,
    language: 'ja',
    colourScheme: 'auto',
    location: parseLocation(window.location.hash),
    detailOpen: true,
    namingProject: false,
    presenting: false,
    setPreferences: (preferences) => {
      const { language, colourScheme } = get();
      const next = { language, colourScheme, ...preferences };
      set(next);
      request('preferences.set', next).catch((error: unknown) => reportProblem(error, get().language));
    },
    receivePreferences: ({ language, colourScheme }) => set({ language, colourScheme }),
    goTo: (screen) => go({ ...get().location, screen }),
    goToProject: (projectId, screen = 'overview') => go({ projectId, screen }),
    goToStart: () => go({ projectId: null, screen: 'overview' }),
    followLocation: (hash) => set({ location: parseLocation(hash), presenting: false }),
    toggleDetail: () => set({ detailOpen: !get().detailOpen }),
    nameProject: (open) => set({ namingProject: open }),
    present: (on) => set({ presenting: on }),
  };
};
