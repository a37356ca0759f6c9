import { Progress, Text } from '@mantine/core';
import { scoresOf } from '../../shared/evaluation.ts';
import { formatCount } from '../../shared/language/format.ts';
import type { MessageKey } from '../../shared/language/index.ts';
import { useDocument, useTranslate } from '../store/hooks.ts';
import { formatLocation, type Screen } from '../store/location.ts';
import { useStore } from '../store/store.ts';
import styles from './frame.module.css';

interface Step {
  /** The number of the step in the guide's procedure. */
  readonly number: number;
  readonly title: MessageKey;
  readonly screens: readonly Screen[];
}

const steps: readonly Step[] = [
  { number: 1, title: 'frame.step.currentState', screens: ['currentState', 'needs'] },
  { number: 2, title: 'frame.step.features', screens: ['candidates', 'features'] },
  {
    number: 3,
    title: 'frame.step.comparison',
    screens: ['requirements', 'criteria', 'comparison', 'consensus', 'gaps', 'fits', 'findings', 'visuals', 'reexaminations', 'reviews'],
  },
  { number: 4, title: 'frame.step.countermeasures', screens: ['countermeasures'] },
  { number: 5, title: 'frame.step.costBenefit', screens: ['costBenefit', 'estimates'] },
  { number: 6, title: 'frame.step.plan', screens: ['plan'] },
];

/** The guide's procedure as the way through the project. */
export function Procedure() {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const { ratedCells, totalCells } = scoresOf(useDocument());
  return (
    <nav className={styles['procedure']} aria-label={t('frame.procedure')}>
      <ScreenLink screen="overview" />
      {steps.map(({ number, title, screens }) => (
        <section key={number}>
          <Text className={styles['step'] ?? ''} component="h2">
            {number} {t(title)}
          </Text>
          {screens.map((screen) => (
            <ScreenLink key={screen} screen={screen} />
          ))}
        </section>
      ))}
      <div className={styles['progress']}>
        <Text size="xs" c="var(--ink-soft)">
          {t('frame.progress')} {t('frame.progressValue', { rated: formatCount(ratedCells, language), total: formatCount(totalCells, language) })}
        </Text>
        <Progress value={totalCells === 0 ? 0 : (ratedCells / totalCells) * 100} aria-label={t('frame.progress')} size="sm" mt={4} />
      </div>
    </nav>
  );
}

function ScreenLink({ screen }: { readonly screen: Screen }) {
  const t = useTranslate();
  const location = useStore((state) => state.location);
  const current = location.screen === screen;
  return (
    <a className={styles['link']} href={formatLocation({ ...location, screen })} aria-current={current ? 'page' : undefined}>
      {t(`frame.screen.${screen}`)}
    </a>
  );
}
