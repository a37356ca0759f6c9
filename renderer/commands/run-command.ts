import { spotlight } from '@mantine/spotlight';
import { type CommandName, commandNames } from '../../shared/commands.ts';
import { translator } from '../../shared/language/index.ts';
import { bridge, request } from '../api.ts';
import { reportDone, reportProblem } from '../notify.ts';
import { hasWaiting, waitingValues } from '../store/kept-drafts.ts';
import type { Store } from '../store/store.ts';
import { useStore } from '../store/store.ts';
import { importProject } from '../steps/start/import-project.ts';

interface Behaviour {
  readonly available: (state: Store) => boolean;
  readonly run: (state: Store) => unknown;
}

const always = (): boolean => true;
const inProject = ({ opened }: Store): boolean => opened !== null;

async function exportFile(state: Store, name: 'project.export' | 'workbook.export'): Promise<void> {
  if (state.opened === null) return;
  const { projectId } = state.opened;
  try {
    const file = name === 'project.export' ? await request(name, { projectId }) : await request(name, { projectId, language: state.language });
    const t = translator(state.language);
    const waiting = waitingValues(state.estimateDrafts) + waitingValues(state.taskDrafts);
    if (await bridge.saveFile(file)) reportDone([t('frame.fileSaved', { name: file.name }), ...(waiting > 0 ? [t('frame.waitingNotInFile', { count: waiting })] : [])].join(' '));
  } catch (error) {
    reportProblem(error, state.language);
  }
}

/** What each command does, and when it can be done. */
export const behaviours: Record<CommandName, Behaviour> = {
  newProject: { available: always, run: (state) => state.nameProject(true) },
  importProject: { available: always, run: importProject },
  exportProject: { available: inProject, run: (state) => exportFile(state, 'project.export') },
  exportWorkbook: { available: inProject, run: (state) => exportFile(state, 'workbook.export') },
  undo: { available: (state) => state.opened !== null && (state.opened.history.undo !== null || hasWaiting(state)), run: (state) => state.undo() },
  redo: { available: ({ opened }) => opened?.history.redo != null, run: (state) => state.redo() },
  openPalette: { available: always, run: () => spotlight.open() },
  toggleDetail: { available: inProject, run: (state) => state.toggleDetail() },
  toggleComments: { available: inProject, run: (state) => state.toggleComments() },
  switchLanguage: { available: always, run: (state) => state.setPreferences({ language: state.language === 'ja' ? 'en' : 'ja' }) },
  switchColourScheme: {
    available: always,
    run: (state) => {
      const dark = document.documentElement.dataset['mantineColorScheme'] === 'dark';
      state.setPreferences({ colourScheme: dark ? 'light' : 'dark' });
    },
  },
  goStart: { available: always, run: (state) => state.goToStart() },
  goOverview: { available: inProject, run: (state) => state.goTo('overview') },
  goCurrentState: { available: inProject, run: (state) => state.goTo('currentState') },
  goNeeds: { available: inProject, run: (state) => state.goTo('needs') },
  goFeatures: { available: inProject, run: (state) => state.goTo('features') },
  goConsensus: { available: inProject, run: (state) => state.goTo('consensus') },
  goFits: { available: inProject, run: (state) => state.goTo('fits') },
  goFindings: { available: inProject, run: (state) => state.goTo('findings') },
  goReexaminations: { available: inProject, run: (state) => state.goTo('reexaminations') },
  goReviews: { available: inProject, run: (state) => state.goTo('reviews') },
  goCountermeasures: { available: inProject, run: (state) => state.goTo('countermeasures') },
  goCostBenefit: { available: inProject, run: (state) => state.goTo('costBenefit') },
  goQuotes: { available: inProject, run: (state) => state.goTo('quotes') },
  goSimulation: { available: inProject, run: (state) => state.goTo('simulation') },
  goSchedule: { available: inProject, run: (state) => state.goTo('schedule') },
  goCalibration: { available: inProject, run: (state) => state.goTo('calibration') },
  goPlan: { available: inProject, run: (state) => state.goTo('plan') },
  goRequirements: { available: inProject, run: (state) => state.goTo('requirements') },
  goCandidates: { available: inProject, run: (state) => state.goTo('candidates') },
  goComparison: { available: inProject, run: (state) => state.goTo('comparison') },
  goGaps: { available: inProject, run: (state) => state.goTo('gaps') },
  goVisuals: { available: inProject, run: (state) => state.goTo('visuals') },
  goEstimates: { available: inProject, run: (state) => state.goTo('estimates') },
  goCriteria: { available: inProject, run: (state) => state.goTo('criteria') },
};

/** Runs a command by name if it exists and is available now. */
export function runCommand(name: string): void {
  const known = commandNames.find((candidate) => candidate === name);
  if (known === undefined) return;
  const state = useStore.getState();
  if (behaviours[known].available(state)) void behaviours[known].run(state);
}
