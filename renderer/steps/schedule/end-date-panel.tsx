import { Slider, Text } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import { quantileAt } from '../../../shared/method/simulation/quantile-table.ts';
import type { ScheduleSimulation } from '../../../shared/method/simulation/schedule.ts';
import type { DueTime, TimedPlan } from '../../../shared/plan.ts';
import type { ChartFrameProps } from '../../charts/chart-context.ts';
import { EndDateChart } from '../../charts/end-date-chart.tsx';
import { type EndTerms, endText } from '../../charts/end-date-text.ts';
import { Panel } from '../../components/panel.tsx';
import styles from './schedule.module.css';

interface EndDatePanelProps extends Pick<ChartFrameProps, 'onSavePicture'> {
  readonly plan: TimedPlan;
  readonly result: ScheduleSimulation;
  readonly due: DueTime | null;
  /** The candidate the plan is for. */
  readonly name: string;
  readonly terms: EndTerms;
}

const usualPercent = 80;

/** The S-curve of the end, with a handle that reads an end off it. */
export function EndDatePanel({ plan, result, due, name, terms, onSavePicture }: EndDatePanelProps) {
  const { translate: t, language } = terms;
  const [percent, setPercent] = useState(usualPercent);
  const shownPercent = useDeferredValue(percent);
  const label = 'end-percent-label';
  const value = t('schedule.curve.percentValue', { percent });
  return (
    <Panel label={t('schedule.curve.title')}>
      <div className={styles['slider']}>
        <Text size="sm" fw={500} id={label}>
          {t('schedule.curve.percent')}
          <span className={styles['sliderValue']}>{value}</span>
        </Text>
        <Slider size="sm" min={1} max={99} label={null} value={percent} onChange={setPercent} thumbValueText={value} thumbProps={{ 'aria-labelledby': label }} />
      </div>
      <Text size="sm" role="status">
        {t('schedule.curve.reading', { percent, end: endText(quantileAt(result.quantiles, percent / 100), terms) })}
      </Text>
      <EndDateChart
        plan={plan}
        result={result}
        due={due}
        percent={shownPercent}
        name={name}
        unit={terms.unit}
        calendar={terms.calendar}
        translate={t}
        language={language}
        onSavePicture={onSavePicture}
      />
    </Panel>
  );
}
