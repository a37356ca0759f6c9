import { ActionIcon, Anchor, Button, Paper, SimpleGrid, Stack, Text, Title, Tooltip } from '@mantine/core';
import { Dropzone } from './dropzone.tsx';
import { IconFileImport, IconFilePlus, IconTrash, IconWorldCheck } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { ProjectSummary, SampleSummary } from '../../../shared/contract.ts';
import { request } from '../../api.ts';
import { BrandBar } from '../../components/brand-bar.tsx';
import { formatMoment } from '../../components/moment.ts';
import { reportProblem } from '../../notify.ts';
import { useTranslate } from '../../store/hooks.ts';
import { formatLocation } from '../../store/location.ts';
import { useProjects } from '../../store/project-list.ts';
import { useStore } from '../../store/store.ts';
import { importProject } from './import-project.ts';
import { removeProject } from './remove-project.tsx';
import styles from './start.module.css';

/** Where everything begins: recent projects, a new one, an example, a file. */
export function StartScreen() {
  const t = useTranslate();
  const projects = useProjects();
  const nameProject = useStore((state) => state.nameProject);
  const dataFolder = useStore((state) => state.session?.dataFolder);
  return (
    <Dropzone>
      <BrandBar />
      <main className={styles['page']}>
        <Title order={1}>{t('start.title')}</Title>
        <Text c="var(--ink-soft)" mb="lg">
          {t('start.lead')}
        </Text>
        <SimpleGrid cols={{ base: 1, sm: 3 }} mb="xl">
          <Choice title={t('start.newProject')} help={t('start.newProjectHelp')} icon={<IconFilePlus />} primary onClick={() => nameProject(true)} />
          <Samples />
          <Choice title={t('start.import')} help={t('start.importHelp')} icon={<IconFileImport />} onClick={() => void importProject()} />
        </SimpleGrid>
        <Title order={2} mb="xs">
          {t('start.recent')}
        </Title>
        {projects?.length === 0 && <Text c="var(--ink-soft)">{t('start.empty')}</Text>}
        <Stack gap="xs" component="ul" className={styles['list'] ?? ''}>
          {projects?.map((project) => <ProjectRow key={project.projectId} project={project} />)}
        </Stack>
        <Text size="xs" c="var(--ink-soft)" mt="xl">
          {t('start.dropHint')} {dataFolder !== undefined && t('start.dataFolder', { folder: dataFolder })}
        </Text>
      </main>
    </Dropzone>
  );
}

interface ChoiceProps {
  readonly title: string;
  readonly help: string;
  readonly icon: React.ReactNode;
  readonly primary?: boolean;
  readonly onClick: () => void;
}

function Choice({ title, help, icon, primary = false, onClick }: ChoiceProps) {
  return (
    <Paper withBorder p="md" className={styles['choice'] ?? ''}>
      <Button variant={primary ? 'filled' : 'default'} leftSection={icon} onClick={onClick} fullWidth justify="flex-start" size="md">
        {title}
      </Button>
      <Text size="sm" c="var(--ink-soft)">
        {help}
      </Text>
    </Paper>
  );
}

function Samples() {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const [samples, setSamples] = useState<readonly SampleSummary[]>([]);
  useEffect(() => {
    request('samples.list', {}).then(setSamples, (error: unknown) => reportProblem(error, useStore.getState().language));
  }, []);
  const open = async (sample: string): Promise<void> => {
    try {
      const { projectId } = await request('project.createFromSample', { sample, language });
      useStore.getState().goToProject(projectId);
    } catch (error) {
      reportProblem(error, language);
    }
  };
  return (
    <>
      {samples.map(({ name, title }) => (
        <Choice
          key={name}
          title={t('start.fromSample')}
          help={t('start.fromSampleHelp', { title: title[language] })}
          icon={<IconWorldCheck />}
          onClick={() => void open(name)}
        />
      ))}
    </>
  );
}

function ProjectRow({ project }: { readonly project: ProjectSummary }) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const { projectId, name, requirements, candidates, ratedCells, changedAt } = project;
  const when = formatMoment(changedAt, language);
  return (
    <Paper withBorder component="li" className={styles['project'] ?? ''}>
      <Anchor href={formatLocation({ projectId, screen: 'overview' })} className={styles['open'] ?? ''} aria-label={t('start.open', { name })}>
        <Text fw={600} c="var(--ink)">
          {name}
        </Text>
        <Text size="sm" c="var(--ink-soft)">
          {t('start.summary', { requirements, candidates, rated: ratedCells, total: requirements * candidates })}
          {'　'}
          {t('start.changedAt', { when })}
        </Text>
      </Anchor>
      <Tooltip label={t('start.remove', { name })}>
        <ActionIcon variant="subtle" color="gray" aria-label={t('start.remove', { name })} onClick={() => void removeProject(project)}>
          <IconTrash size={18} />
        </ActionIcon>
      </Tooltip>
    </Paper>
  );
}
