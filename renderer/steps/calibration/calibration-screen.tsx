import { Button, Group, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { calibrationOf, type ProjectCalibration } from '../../../shared/calibration.ts';
import { projectOf } from '../../../shared/document.ts';
import { formatCount } from '../../../shared/language/format.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Screen } from '../../components/screen.tsx';
import { useShownDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { CostGrid, DurationGrid } from './calibration-grid.tsx';
import styles from './calibration.module.css';
import { costMeasure, durationMeasure } from './measure.ts';
import { Readings } from './reading-panel.tsx';

/** Actual costs and durations against their estimates, and what to learn from them. */
export function CalibrationScreen() {
  const t = useTranslate();
  const calibration = calibrationOf(useShownDocument());
  const heading = { title: t('calibration.title'), lead: t('calibration.lead') };
  if (calibration.costs.lines.length === 0 && calibration.durations.lines.length === 0)
    return (
      <Screen {...heading}>
        <EmptyState sentence={t('calibration.needLines')}>
          <Group gap="xs">
            <ToEstimates />
            <ToPlan />
          </Group>
        </EmptyState>
      </Screen>
    );
  return (
    <Screen {...heading} fills>
      <Readings calibration={calibration} />
      <Actuals calibration={calibration} />
    </Screen>
  );
}

const kinds = ['cost', 'duration'] as const;

function Actuals({ calibration: { costs, durations } }: { readonly calibration: ProjectCalibration }) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const project = projectOf(useShownDocument());
  const [kind, setKind] = useState<(typeof kinds)[number]>(costs.lines.length > 0 ? 'cost' : 'duration');
  const { lines } = kind === 'cost' ? costs : durations;
  const measure = kind === 'cost' ? costMeasure(project, t, language) : durationMeasure(project, t, language);
  const label = (name: (typeof kinds)[number]): string => {
    const own = name === 'cost' ? costs.lines : durations.lines;
    const known = own.filter(({ actual }) => actual !== null).length;
    return t('calibration.tab', { name: t(`calibration.${name}.name`), known: formatCount(known, language), total: formatCount(own.length, language) });
  };
  return (
    <>
      <div className={styles['toolbar']}>
        <SegmentedControl
          size="xs"
          aria-label={t('calibration.kind')}
          value={kind}
          onChange={setKind}
          data={kinds.map((value) => ({ value, label: label(value) }))}
        />
        {lines.length > 0 && <span>{t(`calibration.${kind}.unit`, { unit: measure.unit })}</span>}
      </div>
      {lines.length === 0 ? (
        <EmptyState sentence={t(`calibration.${kind}.needLines`)}>{kind === 'cost' ? <ToEstimates /> : <ToPlan />}</EmptyState>
      ) : kind === 'cost' ? (
        <CostGrid lines={costs.lines} />
      ) : (
        <DurationGrid lines={durations.lines} />
      )}
    </>
  );
}

function ToEstimates() {
  const t = useTranslate();
  const goTo = useStore((state) => state.goTo);
  return <Button onClick={() => goTo('estimates')}>{t('calibration.toEstimates')}</Button>;
}

function ToPlan() {
  const t = useTranslate();
  const goTo = useStore((state) => state.goTo);
  return <Button onClick={() => goTo('plan')}>{t('calibration.toPlan')}</Button>;
}
