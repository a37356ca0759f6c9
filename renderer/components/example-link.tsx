import { Anchor } from '@mantine/core';
import { request } from '../api.ts';
import { reportProblem } from '../notify.ts';
import { useTranslate } from '../store/hooks.ts';
import { useStore } from '../store/store.ts';

/** Leads to the same screen of the bundled example, which is created on the first use and found again afterwards. */
export function ExampleLink() {
  const t = useTranslate();
  const open = async (): Promise<void> => {
    const { language, location, goToProject } = useStore.getState();
    try {
      const [[sample], projects] = await Promise.all([request('samples.list', {}), request('projects.list', {})]);
      if (sample === undefined) return;
      const known = projects.find(({ name }) => name === sample.title[language]);
      const { projectId } = known ?? (await request('project.createFromSample', { sample: sample.name, language }));
      goToProject(projectId, location.screen);
    } catch (error) {
      reportProblem(error, language);
    }
  };
  return (
    <Anchor component="button" type="button" size="sm" onClick={() => void open()}>
      {t('frame.showExample')}
    </Anchor>
  );
}
