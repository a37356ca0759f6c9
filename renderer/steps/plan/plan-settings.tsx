import { Button, Input, NativeSelect, SegmentedControl, Switch, Text } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useState } from 'react';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { projectOf } from '../../../shared/document.ts';
import { parseDay } from '../../../shared/input/day.ts';
import { isBlank } from '../../../shared/input/plain.ts';
import { read } from '../../../shared/input/reading.ts';
import { formatDurationWithUnit } from '../../../shared/language/duration.ts';
import { formatNumber } from '../../../shared/language/format.ts';
import { sumCorrelated } from '../../../shared/method/estimate/total.ts';
import { holidayYears } from '../../../shared/method/schedule/japanese-holidays.ts';
import { durationUnits, type Project } from '../../../shared/model/project.ts';
import { share } from '../../../shared/model/values.ts';
import type { Plan } from '../../../shared/plan.ts';
import { CommitParsed } from '../../components/commit-parsed.tsx';
import { today } from '../../components/moment.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { ClosuresDialog } from './closures-dialog.tsx';
import styles from './plan.module.css';

/** Steps of ρ to choose from. */
const usualCorrelations = Array.from({ length: 11 }, (_, step) => step / 10);

/** What the plan is counted by: the unit of time, its first day, the day it is due, and the days off. */
export function PlanSettings({ plan }: { readonly plan: Plan }) {
  const t = useTranslate();
  const document = useDocument();
  const dispatch = useStore((state) => state.dispatch);
  const [closuresShown, showClosures] = useState(false);
  const project = projectOf(document);
  const language = useStore((state) => state.language);
  const { durationUnit, planStart, planDue, holidaysOff, taskCorrelation } = project;
  const correlations = [...new Set([...usualCorrelations, taskCorrelation])].toSorted((a, b) => a - b);
  const counted = new Set(plan.critical?.paths[0]?.tasks);
  const lengths = plan.tasks.flatMap(({ task, length }) => (counted.has(task.id) ? (length ?? []) : []));
  const deviationAt = (rho: number): string => formatDurationWithUnit(sumCorrelated(lengths, rho).deviation, durationUnit, language, 2);
  const edit = (values: Partial<Omit<Project, 'id'>>): void => {
    void dispatch('editCalendar', (latest) => editRecords(latest, 'project', [{ id: project.id, values }]));
  };
  const day = (name: 'planStart' | 'planDue', label: string) => (
    <CommitParsed
      size="xs"
      className={styles['date'] ?? ''}
      label={label}
      placeholder={t('plan.settings.noDate')}
      text={project[name] ?? ''}
      parse={(text) => (isBlank(text) ? read(null) : parseDay(text, today()))}
      onCommit={(value) => edit({ [name]: value })}
    />
  );
  const beyondHolidays = holidaysOff && plan.dates !== null && Number(plan.dates.finish.slice(0, -6)) > holidayYears.to;
  const notes = [
    { text: t('plan.settings.pointMeaning'), isWrong: false },
    ...(lengths.length === 0 ? [] : [{ text: t('plan.settings.correlationNote', { apart: deviationAt(0), usual: deviationAt(0.3), full: deviationAt(1) }), isWrong: false }]),
    ...(planStart !== null && planDue !== null && planDue < planStart ? [{ text: t('plan.settings.dueBeforeStart'), isWrong: true }] : []),
    ...(planStart === null && planDue !== null ? [{ text: t('plan.settings.dueNeedsStart'), isWrong: false }] : []),
    ...(beyondHolidays ? [{ text: t('plan.settings.holidaysUnknown', { year: holidayYears.to }), isWrong: false }] : []),
  ];
  return (
    <section aria-label={t('plan.settings.title')} className={styles['settings']}>
      <div className={styles['unit']}>
        <Input.Label size="xs" labelElement="div" id="plan-unit" title={t('plan.settings.unitHelp')}>
          {t('plan.settings.unit')}
        </Input.Label>
        <SegmentedControl
          size="xs"
          aria-labelledby="plan-unit"
          value={durationUnit}
          data={durationUnits.map((value) => ({ value, label: t(`glossary.durationUnit.${value}`) }))}
          onChange={(value) => edit({ durationUnit: value })}
        />
      </div>
      {day('planStart', t('plan.settings.start'))}
      {day('planDue', t('plan.settings.due'))}
      <Switch
        size="sm"
        className={styles['switch'] ?? ''}
        label={t('plan.settings.holidays')}
        checked={holidaysOff}
        onChange={(event) => edit({ holidaysOff: event.currentTarget.checked })}
      />
      <NativeSelect
        size="xs"
        label={t('plan.settings.correlation')}
        value={String(taskCorrelation)}
        data={correlations.map((rho) => ({
          value: String(rho),
          label: rho === 0 ? t('plan.settings.correlationDefault') : t('plan.settings.correlationValue', { rho: formatNumber(rho, language) }),
        }))}
        onChange={(event) => edit({ taskCorrelation: share.parse(Number(event.currentTarget.value)) })}
      />
      <div className={styles['beside']}>
        <Button size="xs" variant="default" leftSection={<IconCalendarOff size={16} />} onClick={() => showClosures(true)}>
          {t('plan.settings.closures', { count: document.closure.size })}
        </Button>
      </div>
      {notes.map(({ text, isWrong }) => (
        <Text key={text} size="xs" w="100%" c={isWrong ? 'var(--danger)' : 'var(--ink-soft)'} role={isWrong ? 'alert' : undefined}>
          {text}
        </Text>
      ))}
      <ClosuresDialog opened={closuresShown} onClose={() => showClosures(false)} />
    </section>
  );
}
