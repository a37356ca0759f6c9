import { translator } from '../../../shared/language/index.ts';
import { bridge, request } from '../../api.ts';
import { reportDone, reportProblem } from '../../notify.ts';
import { useStore } from '../../store/store.ts';

/** Lets the user choose a project file, imports and opens it. */
export async function importProject(): Promise<void> {
  const file = await bridge.openProjectFile();
  if (file !== null) await importProjectText(file.name, file.text);
}

/** Imports the content of a project file and opens the project. */
export async function importProjectText(name: string, text: string): Promise<void> {
  const { language, goToProject } = useStore.getState();
  try {
    const { projectId } = await request('project.import', { text });
    reportDone(translator(language)('start.imported', { name }));
    goToProject(projectId);
  } catch (error) {
    reportProblem(error, language);
  }
}
