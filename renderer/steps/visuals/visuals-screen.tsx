import { Button, Tabs } from '@mantine/core';
import { useMemo } from 'react';
import type { Cell } from '../../../shared/actions/assess.ts';
import { requirementsByCategory } from '../../../shared/document.ts';
import { scoresOf } from '../../../shared/evaluation.ts';
import { explainLevels } from '../../../shared/chart-findings.ts';
import { GapNatureChart } from '../../charts/gap-nature-chart.tsx';
import { Heatmap } from '../../charts/heatmap.tsx';
import { categoryHeatmap, requirementHeatmap } from '../../charts/heatmap-table.ts';
import { RadarChart } from '../../charts/radar-chart.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { HiddenNamesNote } from '../../components/hidden-names.tsx';
import { PresentButton } from '../../components/present-button.tsx';
import { savePicture } from '../../components/save-picture.ts';
import { Screen } from '../../components/screen.tsx';
import { useShownDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';

/** Heatmaps and the radar chart, for the stakeholder meeting. */
export function VisualsScreen() {
  const t = useTranslate();
  const { language, presenting, goTo, selectCells } = useStore();
  const document = useShownDocument();
  const scores = scoresOf(document);
  const byRequirement = useMemo(() => requirementHeatmap(document), [document]);
  const byCategory = useMemo(() => categoryHeatmap(scores), [scores]);
  const heading = { title: t('screens.visuals.title'), lead: t('screens.visuals.lead') };
  if (document.requirement.size === 0 || document.candidate.size === 0)
    return (
      <Screen {...heading}>
        <EmptyState sentence={t('screens.comparison.empty')}>
          <Button onClick={() => goTo('comparison')}>{t('frame.screen.comparison')}</Button>
        </EmptyState>
      </Screen>
    );
  const frame = { translate: t, language, presenting, onSavePicture: savePicture };
  const finding = explainLevels(scores, t, language);
  const maxHeight = presenting ? 'calc(100vh - 260px)' : 'calc(100vh - 320px)';
  const open = (cell: Cell): void => {
    selectCells(cell, [cell]);
    goTo('comparison');
  };
  return (
    <Screen {...heading} tools={<PresentButton />}>
      <HiddenNamesNote />
      <Tabs defaultValue="requirements" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="requirements">{t('screens.visuals.byRequirement')}</Tabs.Tab>
          <Tabs.Tab value="categories">{t('screens.visuals.byCategory')}</Tabs.Tab>
          <Tabs.Tab value="radar">{t('screens.visuals.radar')}</Tabs.Tab>
          <Tabs.Tab value="natures">{t('screens.visuals.natures')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="requirements" pt="md">
          <Heatmap
            {...frame}
            table={byRequirement}
            title={finding}
            maxHeight={maxHeight}
            onOpenCell={(requirementId, candidateId) => open({ requirementId, candidateId })}
          />
        </Tabs.Panel>
        <Tabs.Panel value="categories" pt="md">
          <Heatmap
            {...frame}
            table={byCategory}
            title={finding}
            maxHeight={maxHeight}
            onOpenCategory={(categoryId, candidateId) => {
              const first = requirementsByCategory(document).find(({ category }) => category.id === categoryId)?.requirements[0];
              if (first !== undefined) open({ requirementId: first.id, candidateId });
            }}
          />
        </Tabs.Panel>
        <Tabs.Panel value="radar" pt="md">
          <RadarChart {...frame} scores={scores} />
        </Tabs.Panel>
        <Tabs.Panel value="natures" pt="md">
          <GapNatureChart {...frame} document={document} />
        </Tabs.Panel>
      </Tabs>
    </Screen>
  );
}
