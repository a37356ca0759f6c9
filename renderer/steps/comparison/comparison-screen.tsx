import { Button } from '@mantine/core';
import { EmptyState } from '../../components/empty-state.tsx';
import { Screen } from '../../components/screen.tsx';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { ComparisonGrid } from './comparison-grid.tsx';
import { BlindNotes, ComparisonTools } from './comparison-tools.tsx';
import { DetailPanel } from './detail-panel.tsx';
import { LevelLegend } from './level-legend.tsx';

/** Requirement x candidate: where the rating is done and the result stands below. */
export function ComparisonScreen() {
  const t = useTranslate();
  const document = useDocument();
  const { detailOpen, goTo } = useStore();
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
  return (
    <Screen {...heading} tools={<ComparisonTools />} fills side={detailOpen ? <DetailPanel /> : undefined}>
      <BlindNotes />
      <LevelLegend />
      <ComparisonGrid />
    </Screen>
  );
}
