import { NativeSelect, Slider, Switch, Text } from '@mantine/core';
import { memo, useState } from 'react';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { projectOf } from '../../../shared/document.ts';
import { parseAmount } from '../../../shared/input/amount.ts';
import { isBlank } from '../../../shared/input/plain.ts';
import { read } from '../../../shared/input/reading.ts';
import { parseRate } from '../../../shared/input/share.ts';
import { amountText, formatNumber, formatTypedAmount, rateText } from '../../../shared/language/format.ts';
import type { MessageKey } from '../../../shared/language/index.ts';
import { contingencyBases, pointMeanings, type Project } from '../../../shared/model/project.ts';
import { share, yen } from '../../../shared/model/values.ts';
import { CommitParsed } from '../../components/commit-parsed.tsx';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './estimates.module.css';

const years = Array.from({ length: 10 }, (_, index) => index + 1);
const usualPercentiles = [50, 60, 70, 75, 80, 85, 90, 95];

/** What all totals stand on: the years, how the lines move together, the budget, the contingency and the tax. */
export const SettingsBar = memo(function SettingsBar() {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const dispatch = useStore((state) => state.dispatch);
  const project = projectOf(useDocument());
  const { currencyUnit, budget, contingencyPercentile } = project;
  const [sliding, setSliding] = useState<number | null>(null);
  const edit = (values: Partial<Omit<Project, 'id'>>): void => {
    void dispatch('editSettings', (latest) => editRecords(latest, 'project', [{ id: project.id, values }]));
  };
  const correlation = sliding ?? project.correlation;
  const percentiles = [...new Set([...usualPercentiles, contingencyPercentile])].sort((a, b) => a - b);
  return (
    <section aria-label={t('estimates.settings.title')} className={styles['settings']}>
      <NativeSelect
        size="xs"
        label={t('estimates.settings.horizonYears')}
        value={String(project.horizonYears)}
        data={years.map((count) => ({ value: String(count), label: t('estimates.settings.years', { count }) }))}
        onChange={(event) => edit({ horizonYears: Number(event.currentTarget.value) })}
      />
      <NativeSelect
        size="xs"
        label={t('estimates.settings.pointMeaning')}
        value={project.pointMeaning ?? ''}
        data={[...(project.pointMeaning === null ? [{ value: '', label: t('frame.unset') }] : []), ...pointMeanings.map((value) => ({ value, label: t(`glossary.pointMeaning.${value}`) }))]}
        onChange={(event) => edit({ pointMeaning: pointMeanings.find((name) => name === event.currentTarget.value) ?? null })}
      />
      <div className={styles['correlation']}>
        <Text size="xs" fw={500} component="label" id="correlation-label">
          {t('estimates.settings.correlation')} = {formatNumber(correlation, language)}
        </Text>
        <Slider
          size="sm"
          min={0}
          max={1}
          step={0.05}
          label={null}
          value={correlation}
          onChange={setSliding}
          onChangeEnd={(value) => {
            setSliding(null);
            edit({ correlation: share.parse(value) });
          }}
          thumbValueText={`${formatNumber(correlation, language)} ${t(meaningOf(correlation))}`}
          thumbProps={{ 'aria-labelledby': 'correlation-label' }}
        />
        <Text size="xs" c="var(--ink-soft)">
          {t(meaningOf(correlation))}
        </Text>
        <Text size="xs" c="var(--ink-soft)">
          {t('estimates.settings.correlationDiscount')}
        </Text>
      </div>
      <CommitParsed
        size="xs"
        label={t('estimates.settings.budget', { unit: t(`glossary.currencyUnit.${currencyUnit}`) })}
        placeholder={t('estimates.settings.noBudget')}
        text={budget === null ? '' : amountText(budget, currencyUnit)}
        parse={(text) => (isBlank(text) ? read(null) : parseAmount(text, { unit: currencyUnit, kept: yen, tax: 'excluded' }))}
        onCommit={(value) => edit({ budget: value })}
        {...(budget !== null && { title: formatTypedAmount(budget, currencyUnit, language) })}
      />
      <NativeSelect
        size="xs"
        label={t('estimates.settings.contingency')}
        value={String(contingencyPercentile)}
        data={percentiles.map((percent) => ({ value: String(percent), label: t('estimates.settings.percentile', { percent }) }))}
        onChange={(event) => edit({ contingencyPercentile: Number(event.currentTarget.value) })}
      />
      <NativeSelect
        size="xs"
        label={t('estimates.settings.contingencyBase')}
        value={project.contingencyBase}
        data={contingencyBases.map((value) => ({ value, label: t(`glossary.contingencyBase.${value}`) }))}
        onChange={(event) => edit({ contingencyBase: contingencyBases.find((name) => name === event.currentTarget.value) ?? 'expected' })}
      />
      <CommitParsed
        size="xs"
        label={t('estimates.settings.taxRate')}
        className={styles['rate'] ?? ''}
        text={rateText(project.taxRate)}
        parse={parseRate}
        onCommit={(taxRate) => edit({ taxRate })}
      />
      <Switch
        size="sm"
        className={styles['tax'] ?? ''}
        label={t('estimates.settings.taxShown')}
        checked={project.taxShown}
        onChange={(event) => edit({ taxShown: event.currentTarget.checked })}
      />
    </section>
  );
});

/** The meaning of ρ in words. */
function meaningOf(correlation: number): MessageKey {
  if (correlation === 0) return 'estimates.settings.correlationWords.none';
  if (correlation <= 0.3) return 'estimates.settings.correlationWords.little';
  if (correlation <= 0.6) return 'estimates.settings.correlationWords.middle';
  return correlation < 1 ? 'estimates.settings.correlationWords.strong' : 'estimates.settings.correlationWords.full';
}
