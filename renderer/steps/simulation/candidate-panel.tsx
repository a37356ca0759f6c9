import { Button, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { driversOfTotal } from '../../../shared/cost-drivers.ts';
import type { Candidate } from '../../../shared/model/candidate.ts';
import type { MissingCosts } from '../../../shared/missing-costs.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { SimulatedTotal } from '../../../shared/simulated-costs.ts';
import { type CandidateTotals, shownBudget } from '../../../shared/totals.ts';
import type { TotalSetting } from '../../charts/amount-marks.ts';
import type { ChartFrameProps } from '../../charts/chart-context.ts';
import { ConvergenceChart } from '../../charts/convergence-chart.tsx';
import { HistogramChart } from '../../charts/histogram-chart.tsx';
import { TornadoChart } from '../../charts/tornado-chart.tsx';
import { CandidateChoice } from '../../components/candidate-choice.tsx';
import { Panel } from '../../components/panel.tsx';
import { useStore } from '../../store/store.ts';
import styles from './simulation.module.css';

interface CandidatePanelProps {
  readonly candidate: Candidate;
  readonly totals: readonly CandidateTotals[];
  readonly simulated: readonly SimulatedTotal[];
  readonly project: Project;
  readonly setting: TotalSetting;
  readonly missing: MissingCosts;
  readonly frame: ChartFrameProps;
}

/** One candidate in detail: where its total came out, what drives its spread, and whether the trials were enough. */
export function CandidatePanel({ candidate, totals, simulated, project, setting, missing, frame }: CandidatePanelProps) {
  const { translate: t } = frame;
  const { goTo, showCandidate } = useStore();
  const own = totals.find((entry) => entry.candidate.id === candidate.id);
  const total = simulated.find((entry) => entry.candidate.id === candidate.id);
  const drivers = useMemo(() => (own === undefined ? null : driversOfTotal(own, project.correlation)), [own, project.correlation]);
  const tornadoSetting = useMemo(() => ({ ...setting, candidate }), [setting, candidate]);
  return (
    <section aria-label={t('simulation.candidate.title')} className={styles['detail']}>
      <header className={styles['panelHead']}>
        <Title order={2} size="h3">
          {t('simulation.candidate.title')}
        </Title>
        <CandidateChoice label={t('simulation.candidate.choose')} candidate={candidate} onChoose={({ id }) => showCandidate(id)} />
      </header>
      {drivers === null ? (
        <Panel>
          <Text size="sm">{t('simulation.candidate.noLines', { name: candidate.name })}</Text>
          <Button size="xs" variant="default" className={styles['start'] ?? ''} onClick={() => goTo('estimates')}>
            {t('simulation.toEstimates')}
          </Button>
        </Panel>
      ) : (
        <>
          <div className={styles['pair']} data-presenting={frame.presenting === true}>
            <Panel>
              {total === undefined ? (
                <Text size="sm">{t('simulation.candidate.waiting')}</Text>
              ) : (
                <HistogramChart {...frame} total={total} budget={shownBudget(project)} setting={setting} missing={missing} />
              )}
            </Panel>
            <Panel>
              <TornadoChart {...frame} drivers={drivers} setting={tornadoSetting} missing={missing} />
            </Panel>
          </div>
          {total !== undefined && (
            <Panel>
              <ConvergenceChart {...frame} total={total} setting={setting} />
            </Panel>
          )}
        </>
      )}
    </section>
  );
}
