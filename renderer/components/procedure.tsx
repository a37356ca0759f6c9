import { Progress, Text } from '@mantine/core';
import { formatCount } from '../../shared/language/format.ts';
import type { ScreenWork } from '../../shared/procedure.ts';
import { placeOf, type Step, steps } from '../../shared/screens.ts';
import { useProcedure, useTranslate } from '../store/hooks.ts';
import { formatLocation, type Screen } from '../store/location.ts';
import { useStore } from '../store/store.ts';
import styles from './procedure.module.css';
import { shortState, WorkSign } from './work-sign.tsx';

/** The guide's procedure as the way through the project, with how far each step has come. */
export function Procedure() {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const { works, doneCount, optionalCount, count } = useProcedure();
  const asked = count - optionalCount;
  return (
    <nav className={styles['procedure']} aria-label={t('frame.procedure')}>
      <Row screen="overview" />
      {steps.map((step) => (
        <StepPart key={step.name} step={step} works={works.filter(({ screen }) => step.screens.includes(screen))} />
      ))}
      <div className={styles['progress']}>
        <Text size="xs" c="var(--ink-soft)">
          {t('procedure.progressValue', { done: formatCount(doneCount, language), total: formatCount(count, language), optional: formatCount(optionalCount, language) })}
        </Text>
        <Progress value={asked === 0 ? 0 : (doneCount / asked) * 100} aria-label={t('procedure.progress')} size="sm" mt={4} />
      </div>
    </nav>
  );
}

/** A step of one screen is a row of its own; one of several has a heading. */
function StepPart({ step: { name, number, screens }, works }: { readonly step: Step; readonly works: readonly ScreenWork[] }) {
  const t = useTranslate();
  const rows = works.map((work) => (
    <Row key={work.screen} screen={work.screen} work={work} number={screens.length === 1 ? String(number) : placeOf(work.screen).number} />
  ));
  if (screens.length === 1) return rows;
  return (
    <section aria-labelledby={`step-${name}`}>
      <h2 id={`step-${name}`} className={styles['heading']}>
        {number} {t(`frame.step.${name}`)}
      </h2>
      {rows}
    </section>
  );
}

interface RowProps {
  readonly screen: Screen;
  readonly work?: ScreenWork;
  readonly number?: string | null;
}

function Row({ screen, work, number = null }: RowProps) {
  const t = useTranslate();
  const { location, language } = useStore();
  const current = location.screen === screen;
  return (
    <div className={styles['row']} data-current={current}>
      {number !== null && (
        <span className={styles['number']} data-whole={!number.includes('-')} aria-hidden>
          {number}
        </span>
      )}
      <a
        className={styles['link']}
        href={formatLocation({ ...location, screen })}
        aria-current={current ? 'page' : undefined}
        {...(work && { 'aria-describedby': `state-${screen}` })}
      >
        {t(`frame.screen.${screen}`)}
      </a>
      {work !== undefined && (
        <span className={styles['state']} data-state={work.state} id={`state-${screen}`}>
          <WorkSign state={work.state} />
          {shortState(work, t, language)}
        </span>
      )}
    </div>
  );
}
