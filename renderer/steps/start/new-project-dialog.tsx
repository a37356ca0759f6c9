import { Button, Group, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { isBlank, withoutTurningMarks, withoutUnseen } from '../../../shared/input/plain.ts';
import { lineLimit } from '../../../shared/model/values.ts';
import { request } from '../../api.ts';
import { reportProblem } from '../../notify.ts';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';

/** Asks for the name of a new project and opens it at its requirements. */
export function NewProjectDialog() {
  const t = useTranslate();
  const { namingProject, nameProject, language, goToProject } = useStore();
  const [name, setName] = useState('');
  const create = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      const { projectId } = await request('project.create', { name: withoutTurningMarks(withoutUnseen(name)).trim(), language });
      nameProject(false);
      setName('');
      goToProject(projectId, 'requirements');
    } catch (error) {
      reportProblem(error, language);
    }
  };
  return (
    <Modal opened={namingProject} onClose={() => nameProject(false)} title={t('start.newProject')} closeButtonProps={{ 'aria-label': t('frame.close') }}>
      <form onSubmit={(event) => void create(event)}>
        <TextInput
          label={t('start.nameLabel')}
          placeholder={t('start.namePlaceholder')}
          value={name}
          maxLength={lineLimit}
          required
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={() => nameProject(false)}>
            {t('frame.cancel')}
          </Button>
          <Button type="submit" disabled={isBlank(name)}>
            {t('start.create')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
