import { Button } from '@mantine/core';
import { IconLayoutSidebarRight } from '@tabler/icons-react';
import { scoresOf } from '../../../shared/evaluation.ts';
import { formatCount } from '../../../shared/language/format.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Screen } from '../../components/screen.tsx';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { ComparisonGrid } from './comparison-grid.tsx';
import styles from './comparison.module.css';
import { DetailPanel } from './detail-panel.tsx';
import { LevelLegend } from './level-legend.tsx';

/** Requirement x candidate: where the rating is done and the result stands below. */
export function ComparisonScreen() {
  const t = useTranslate();
  const document = useDocument();
  const { language, detailOpen, toggleDetail, goTo } = useStore();
  const { ratedCells, totalCells } = scoresOf(document);
  const heading = { title: t('screens.comparison.title'), lead: t('screens.comparison.lead') };
  if (document.requirement.size === 0 || document.candidate.size === 0)
    return (
      <Screen {...heading}>
        <EmptyState sentence={t('screens.comparison.empty')}>
          {document.requirement.size === 0 && <Button onClick={() => goTo('requirements')}>{t('screens.comparison.toRequirements')}</Button>}
          {document.candidate.size === 0 && <Button onClick={() => goTo('candidates')}>{t('screens.comparison.toCandidates')}</Button>}
        </EmptyState>
      </Screen>
    );
  const tools = (
    <>
      <span className={styles['rated']}>{t('screens.comparison.rated', { rated: formatCount(ratedCells, language), total: formatCount(totalCells, language) })}</span>
      <Button variant="default" size="xs" leftSection={<IconLayoutSidebarRight size={16} />} aria-pressed={detailOpen} onClick={toggleDetail}>
        {t('screens.comparison.detail')}
      </Button>
    </>
  );
  return (
    <Screen {...heading} tools={tools} fills side={detailOpen ? <DetailPanel /> : undefined}>
      <LevelLegend />
      <ComparisonGrid />
    </Screen>
  );
}
