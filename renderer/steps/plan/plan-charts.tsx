import { Tabs } from '@mantine/core';
import { memo } from 'react';
import { projectOf } from '../../../shared/document.ts';
import { dueTime, type Plan, planCalendar } from '../../../shared/plan.ts';
import { GanttChart } from '../../charts/gantt-chart.tsx';
import { NetworkChart } from '../../charts/network-chart.tsx';
import { savePicture } from '../../components/save-picture.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './plan.module.css';

interface PlanChartsProps {
  readonly plan: Plan;
  /** The candidate the plan is for. */
  readonly name: string;
}

/** The plan over time and as a network; not drawn anew while only the selection moves. */
export const PlanCharts = memo(function PlanCharts({ plan, name }: PlanChartsProps) {
  const t = useTranslate();
  const document = useDocument();
  const language = useStore((state) => state.language);
  const frame = { plan, unit: projectOf(document).durationUnit, translate: t, language, onSavePicture: savePicture };
  return (
    <div className={styles['chart']}>
      <Tabs defaultValue="gantt" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="gantt">{t('plan.chart.tab.gantt')}</Tabs.Tab>
          <Tabs.Tab value="network">{t('plan.chart.tab.network')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="gantt" pt="md">
          <GanttChart {...frame} name={name} calendar={planCalendar(document)} due={dueTime(document, plan)} />
        </Tabs.Panel>
        <Tabs.Panel value="network" pt="md">
          <NetworkChart {...frame} />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
});
