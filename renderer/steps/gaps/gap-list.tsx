import { SegmentedControl } from '@mantine/core';
import { useDeferredValue, useMemo } from 'react';
import { inOrder } from '../../../shared/document.ts';
import { type DerivedGap, severityRulesOf } from '../../../shared/evaluation.ts';
import { formatCount } from '../../../shared/language/format.ts';
import { createRowFilter } from '../../grid/filter-rows.ts';
import { type GapClassFilter, gapClassFilters, type GapGrouping, gapGroupings } from '../../store/gap-view-slice.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { gapColumns } from './gap-columns.tsx';
import { entryOf, type GapRow } from './gap-rows.ts';
import { GapSummary } from './gap-summary.tsx';
import { GapsGrid } from './gaps-grid.tsx';
import styles from './gaps.module.css';
import { grades } from './read-gap.ts';

/** The gaps that pass the filters, counted, in the grid and by nature and impact. */
export function GapList({ gaps, filter }: { readonly gaps: readonly DerivedGap[]; readonly filter: string }) {
  const t = useTranslate();
  const document = useDocument();
  const { language, gapGrouping, gapClassFilter, groupGaps, filterGaps } = useStore();
  const words = useDeferredValue(filter);
  const natures = inOrder(document, 'gapNature');
  const rules = severityRulesOf(document);
  const columns = useMemo(() => gapColumns(natures, rules, t, language), [natures, rules, t, language]);
  const search = useMemo(
    () => createRowFilter<GapRow>([...columns, { id: 'category', header: '', text: (row) => (row.kind === 'gap' ? (document.category.get(row.gap.requirement.categoryId)?.name ?? '') : '') }]),
    [columns, document.category],
  );
  const entries = useMemo(() => {
    const inClass = gapClassFilter === 'all' ? gaps : gaps.filter(({ level }) => level.class === gapClassFilter);
    return search(inClass.map(entryOf), undefined, words).filter((row) => row.kind === 'gap');
  }, [gaps, gapClassFilter, search, words]);
  const number = (count: number): string => formatCount(count, language);
  const countOf = (belongs: (gap: DerivedGap) => boolean): string => number(gaps.filter(belongs).length);
  const className = (name: GapClassFilter): string => (name === 'all' ? t('gaps.all') : t(`glossary.levelClass.${name}`));
  return (
    <>
      <div className={styles['toolbar']}>
        <p className={styles['counts']} role="status">
          {t('gaps.counts', {
            partial: countOf(({ level }) => level.class === 'partial'),
            gap: countOf(({ level }) => level.class === 'gap'),
            unclassified: countOf(({ described }) => described?.natureId == null),
          })}
          {entries.length < gaps.length && ` ${t('gaps.shown', { number: number(entries.length) })}`}
        </p>
        <div className={styles['switches']}>
          <SegmentedControl
            size="xs"
            aria-label={t('gaps.classFilter')}
            data={gapClassFilters.map((name) => ({ value: name, label: className(name) }))}
            value={gapClassFilter}
            onChange={(value) => filterGaps(gapClassFilters.find((name) => name === value) ?? 'all')}
          />
          <SegmentedControl
            size="xs"
            aria-label={t('gaps.groupBy')}
            data={gapGroupings.map((name: GapGrouping) => ({ value: name, label: t(`gaps.by.${name}`) }))}
            value={gapGrouping}
            onChange={(value) => groupGaps(gapGroupings.find((name) => name === value) ?? 'candidate')}
          />
        </div>
      </div>
      <div className={styles['legend']}>
        <span>
          {t('glossary.impact')}
          {t('frame.separator')}
          {t('glossary.importance')}:
        </span>
        {grades.map((grade) => (
          <span key={grade}>
            <kbd>{grade}</kbd> {t(`glossary.grade.${grade}`)}
          </span>
        ))}
        <span>
          <kbd>Delete</kbd> {t('gaps.clear')}
        </span>
        <span>{t('gaps.severityRule')}</span>
      </div>
      <GapsGrid entries={entries} columns={columns} />
      <GapSummary entries={entries} />
    </>
  );
}
