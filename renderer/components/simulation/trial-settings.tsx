import { Button, Text } from '@mantine/core';
import { IconDice5 } from '@tabler/icons-react';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { formatCount } from '../../../shared/language/format.ts';
import type { Project } from '../../../shared/model/project.ts';
import { CommitParsed } from '../commit-parsed.tsx';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { readSeed, readTrials, usualTrials } from './read-settings.ts';
import styles from './simulation-run.module.css';

/** Seeds made by the button stay short enough to be read out and typed. */
const drawnSeeds = 1_000_000;

/** How often the costs are tried, and with which random numbers. */
export function TrialSettings({ project }: { readonly project: Project }) {
  const t = useTranslate();
  const { language, dispatch } = useStore();
  const { simulationTrials, simulationSeed } = project;
  const edit = (values: Partial<Pick<Project, 'simulationTrials' | 'simulationSeed'>>): void => {
    void dispatch('editSettings', (latest) => editRecords(latest, 'project', [{ id: project.id, values }]));
  };
  const count = (number: number): string => formatCount(number, language);
  const tryAnother = (): void => {
    const [word = 0] = crypto.getRandomValues(new Uint32Array(1));
    const drawn = word % drawnSeeds;
    edit({ simulationSeed: drawn === simulationSeed ? drawn + 1 : drawn });
  };
  return (
    <section aria-label={t('simulation.settings.title')} className={styles['settings']}>
      <CommitParsed
        size="xs"
        label={t('simulation.settings.trials')}
        className={styles['trials'] ?? ''}
        text={count(simulationTrials)}
        parse={readTrials}
        onCommit={(trials) => edit({ simulationTrials: trials })}
      />
      <div role="group" aria-label={t('simulation.settings.trialsChoice')} className={styles['beside']}>
        <Button.Group>
          {usualTrials.map(({ key, trials }) => (
            <Button
              key={key}
              size="xs"
              variant={trials === simulationTrials ? 'filled' : 'default'}
              aria-pressed={trials === simulationTrials}
              onClick={() => edit({ simulationTrials: trials })}
            >
              {t(`simulation.settings.usual.${key}`)}
            </Button>
          ))}
        </Button.Group>
      </div>
      <CommitParsed
        size="xs"
        label={t('simulation.settings.seed')}
        className={styles['seed'] ?? ''}
        text={String(simulationSeed)}
        parse={readSeed}
        onCommit={(seed) => edit({ simulationSeed: seed })}
      />
      <Button size="xs" variant="default" className={styles['beside'] ?? ''} leftSection={<IconDice5 size={16} aria-hidden />} onClick={tryAnother}>
        {t('simulation.settings.another')}
      </Button>
      <Text size="xs" c="var(--ink-soft)" className={styles['about'] ?? ''}>
        {t('simulation.settings.about')}
      </Text>
    </section>
  );
}
