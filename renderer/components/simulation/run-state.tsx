import { Button, Progress, Text } from '@mantine/core';
import { formatCount } from '../../../shared/language/format.ts';
import { problemText } from '../../../shared/language/problem-text.ts';
import type { Trials } from '../../../shared/method/simulation/simulation.ts';
import type { Problem } from '../../../shared/problem.ts';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './simulation-run.module.css';
import type { SimulationState } from './use-simulation.ts';

/** How far a simulation is, whether it ended early, and whether what stands below is of earlier settings, or missing as only earlier inputs have a result. */
export function RunState({ run, result, stale, withheld, tryAgain }: SimulationState<Trials, unknown>) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const cancelSimulations = useStore((state) => state.cancelSimulations);
  const running = run !== null && run.share < 1;
  const trials = formatCount(run?.job.trials ?? 0, language);
  const reasonOf = (problem: Problem): string => {
    const reason = problemText(problem, t);
    return problem.code === 'simulationCancelled' ? reason : t('simulation.run.failed', { reason });
  };
  const problem = running ? null : (run?.problem ?? null);
  const sentences = [
    running ? t('simulation.run.progress', { trials, percent: `${formatCount(Math.floor(100 * run.share), language)} %` }) : '',
    !running && run !== null && problem === null && !stale && !withheld ? t('simulation.run.done', { trials }) : '',
    problem === null ? '' : reasonOf(problem),
    stale ? t('simulation.run.earlier') : '',
    withheld ? t('simulation.run.withheld') : '',
    problem !== null && result === null ? t('simulation.run.without') : '',
  ];
  return (
    <div className={styles['run']} data-stale={stale || withheld || problem !== null}>
      {running && <Progress className={styles['bar'] ?? ''} value={100 * run.share} aria-label={t('simulation.run.bar')} />}
      <Text size="sm" role="status">
        {sentences.filter((sentence) => sentence !== '').join(' ')}
      </Text>
      {running && (
        <Button size="compact-sm" variant="default" onClick={cancelSimulations}>
          {t('simulation.run.cancel')}
        </Button>
      )}
      {problem !== null && (
        <Button size="compact-sm" variant="default" onClick={tryAgain}>
          {t('simulation.run.again')}
        </Button>
      )}
    </div>
  );
}
