import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { projectOf } from '../../../shared/document.ts';
import { missingCostsOf } from '../../../shared/missing-costs.ts';
import { simulatedTotals } from '../../../shared/simulated-costs.ts';
import { totalsOfCandidates } from '../../../shared/totals.ts';
import type { TotalSetting } from '../../charts/amount-marks.ts';
import { totalUnit } from '../../components/amount-unit.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { MissingCostsPanel } from '../../components/missing-costs-panel.tsx';
import { PresentButton } from '../../components/present-button.tsx';
import { savePicture } from '../../components/save-picture.ts';
import { Screen } from '../../components/screen.tsx';
import { RunState } from '../../components/simulation/run-state.tsx';
import { TrialSettings } from '../../components/simulation/trial-settings.tsx';
import { useCostSimulation } from '../../components/simulation/use-cost-simulation.ts';
import { TaxNote } from '../../components/tax-note.tsx';
import { useCandidateShown, useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { CandidatePanel } from './candidate-panel.tsx';
import { CurvePanel } from './curve-panel.tsx';
import { PairsTable } from './pairs-table.tsx';
import { ResultsTable } from './results-table.tsx';

/** Where each candidate's total will lie: tried many thousands of times, beside the normal approximation. */
export function SimulationScreen() {
  const t = useTranslate();
  const { language, presenting, goTo } = useStore();
  const document = useDocument();
  const project = projectOf(document);
  const totals = totalsOfCandidates(document);
  const missing = missingCostsOf(document);
  const state = useCostSimulation(document);
  const candidate = useCandidateShown();
  const { result, stale } = state;
  const simulated = useMemo(() => (result === null ? [] : simulatedTotals(totals, result)), [totals, result]);
  const unitName = totalUnit(project, t);
  const setting = useMemo(
    (): TotalSetting => ({ unit: project.currencyUnit, unitName, horizonYears: project.horizonYears }),
    [project.currencyUnit, unitName, project.horizonYears],
  );
  const heading = { title: t('simulation.title'), lead: t('simulation.lead') };
  if (totals.length === 0 || candidate === undefined)
    return (
      <Screen {...heading}>
        <EmptyState sentence={t('simulation.empty')}>
          <Button onClick={() => goTo('estimates')}>{t('simulation.toEstimates')}</Button>
        </EmptyState>
      </Screen>
    );
  const frame = { translate: t, language, presenting, onSavePicture: savePicture };
  return (
    <Screen {...heading} tools={<PresentButton />}>
      {!presenting && <TrialSettings project={project} />}
      <RunState {...state} />
      <TaxNote project={project} />
      <MissingCostsPanel missing={missing} />
      {!presenting && <ResultsTable totals={totals} project={project} missing={missing} result={result} stale={stale} />}
      {simulated.length > 0 && <CurvePanel totals={simulated} project={project} setting={setting} missing={missing} frame={frame} />}
      {result !== null && simulated.length > 0 && <PairsTable totals={simulated} simulation={result} project={project} missing={missing} />}
      <CandidatePanel candidate={candidate} totals={totals} simulated={simulated} project={project} setting={setting} missing={missing} frame={frame} />
    </Screen>
  );
}
