import { bridge, request } from './api.ts';
import { reportProblem } from './notify.ts';
import { useStore } from './store/store.ts';
import { announceProjects } from './store/project-list.ts';
import { runCommand } from './commands/run-command.ts';

/** Connects the store with main, the menu and the address. Returns when the language is known. */
export async function startSession(): Promise<void> {
  bridge.onBroadcast((broadcast) => {
    const { receive, receivePreferences } = useStore.getState();
    if (broadcast.type === 'committed') receive(broadcast.committed);
    else if (broadcast.type === 'preferencesChanged') receivePreferences(broadcast.preferences);
    else announceProjects();
  });
  bridge.onCommand(runCommand);
  window.addEventListener('hashchange', () => followLocation());
  try {
    const session = await request('session.describe', {});
    useStore.setState({ session });
    useStore.getState().receivePreferences(session.preferences);
  } catch (error) {
    reportProblem(error, useStore.getState().language);
  }
  followLocation();
}

/** Opens the project the address names. */
function followLocation(): void {
  const { followLocation: follow } = useStore.getState();
  follow(window.location.hash);
  const { location, opened, openProject, closeProject, goToStart, language } = useStore.getState();
  if (location.projectId === null) {
    if (opened !== null) closeProject();
    return;
  }
  if (opened?.projectId === location.projectId) return;
  if (opened !== null) closeProject();
  openProject(location.projectId).catch((error: unknown) => {
    reportProblem(error, language);
    goToStart();
  });
}
