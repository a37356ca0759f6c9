import { SegmentedControl, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { differs, panelOfDocument } from '../../../shared/disagreement.ts';
import { formatCount } from '../../../shared/language/format.ts';
import { useShownDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { AgreementLine } from './agreement-line.tsx';
import { ConsensusGrid } from './consensus-grid.tsx';
import styles from './consensus.module.css';
import { EvaluatorProgress } from './evaluator-progress.tsx';
import { SettleByMean } from './settle-by-mean.tsx';

/** The revealed ratings: how far the evaluators agree, cell by cell, and the consensus. */
export function PanelView() {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const panel = panelOfDocument(useShownDocument());
  const [filter, setFilter] = useState<'open' | 'all'>('all');
  const { shared } = panel;
  const open = useMemo(() => shared.filter(({ agreed }) => agreed === undefined), [shared]);
  const number = (count: number): string => formatCount(count, language);
  if (shared.length === 0)
    return (
      <>
        <Text>{t('consensus.nothingShared')}</Text>
        <EvaluatorProgress />
      </>
    );
  return (
    <>
      <AgreementLine agreement={panel.agreement} />
      <div className={styles['toolbar']}>
        <p className={styles['counts']} role="status">
          {t('consensus.counts', { differing: number(shared.filter(differs).length), open: number(open.length), number: number(shared.length) })}
        </p>
        <div className={styles['switches']}>
          <SegmentedControl
            size="xs"
            aria-label={t('consensus.filter')}
            value={filter}
            onChange={setFilter}
            data={(['all', 'open'] as const).map((value) => ({ value, label: t(`consensus.${value}`) }))}
          />
          <SettleByMean panel={panel} />
        </div>
      </div>
      <ConsensusGrid evaluators={panel.evaluators} cells={filter === 'all' ? shared : open} />
    </>
  );
}
