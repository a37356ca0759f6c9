import { bridge, request } from './api.ts';
import { reportProblem } from './notify.ts';
import { useStore } from './store/store.ts';
import { announceProjects } from './store/project-list.ts';
import { isTextField } from './commands/hotkeys.tsx';
import { runCommand } from './commands/run-command.ts';

/** Connects the store with main, the menu and the address. Returns when the language is known. */
export async function startSession(): Promise<void> {
  bridge.onBroadcast((broadcast) => {
    const { receive, receivePreferences, receiveProgress } = useStore.getState();
    if (broadcast.type === 'committed') receive(broadcast.committed);
    else if (broadcast.type === 'preferencesChanged') receivePreferences(broadcast.preferences);
    else if (broadcast.type === 'simulationProgress') receiveProgress(broadcast.runId, broadcast.share);
    else announceProjects();
  });
  bridge.onCommand(runMenuCommand);
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

/** A menu's undo belongs to the text being written, while one is. */
function runMenuCommand(name: string): void {
  if ((name === 'undo' || name === 'redo') && isWriting()) document.execCommand(name);
  else runCommand(name);
}

/** The grid's own field holds the keyboard all the time but is written in only while it is open. */
function isWriting(): boolean {
  const element = document.activeElement;
  return isTextField(element) && element?.matches('.grid-field:not([data-open])') === false;
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
