import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ProjectSummary } from '../../../shared/contract.ts';
import { translator } from '../../../shared/language/index.ts';
import { request } from '../../api.ts';
import { reportProblem } from '../../notify.ts';
import { useStore } from '../../store/store.ts';

/** Removes a project from the list and offers, right there, to bring it back. */
export async function removeProject({ projectId, name }: ProjectSummary): Promise<void> {
  const { language } = useStore.getState();
  const t = translator(language);
  try {
    await request('project.remove', { projectId });
  } catch (error) {
    reportProblem(error, language);
    return;
  }
  const restore = (): void => {
    notifications.hide(id);
    request('project.restore', { projectId }).catch((error: unknown) => reportProblem(error, language));
  };
  const id = notifications.show({
    autoClose: 20_000,
    message: (
      <>
        {t('start.removed', { name })}{' '}
        <Button variant="light" size="compact-sm" onClick={restore}>
          {t('start.restore')}
        </Button>
      </>
    ),
  });
}
