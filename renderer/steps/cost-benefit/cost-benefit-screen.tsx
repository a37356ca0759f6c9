import { Button, SegmentedControl, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { costPerPoint, countermeasuresOf, type DerivedCountermeasure } from '../../../shared/countermeasures.ts';
import { projectOf } from '../../../shared/document.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { GainCostChart } from '../../charts/gain-cost-chart.tsx';
import { CandidateChoice } from '../../components/candidate-choice.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { savePicture } from '../../components/save-picture.ts';
import { Screen } from '../../components/screen.tsx';
import { useCandidateShown, useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { FitAfter } from '../countermeasures/fit-after.tsx';
import styles from './cost-benefit.module.css';
import { CostLines } from './cost-lines.tsx';
import { WaysGrid } from './ways-grid.tsx';

const orders = ['gap', 'perPoint'] as const;

/** Step 5: what each countermeasure costs and brings. */
export function CostBenefitScreen() {
  const t = useTranslate();
  const document = useDocument();
  const { goTo, language, showCandidate } = useStore();
  const { currencyUnit, horizonYears } = projectOf(document);
  const candidate = useCandidateShown();
  const [order, setOrder] = useState<(typeof orders)[number]>('gap');
  const [selected, setSelected] = useState<IdOf<'countermeasure'> | null>(null);
  const all = countermeasuresOf(document);
  const found = useMemo(() => all.filter((way) => way.candidate.id === candidate?.id), [all, candidate?.id]);
  const heading = { title: t('costBenefit.title'), lead: t('costBenefit.lead') };
  if (candidate === undefined || all.length === 0)
    return (
      <Screen {...heading}>
        <EmptyState sentence={t('costBenefit.empty')}>
          <Button onClick={() => goTo('countermeasures')}>{t('costBenefit.toCountermeasures')}</Button>
        </EmptyState>
      </Screen>
    );
  const ways = order === 'gap' ? byGap(found) : found.toSorted((a, b) => (costPerPoint(a) ?? Infinity) - (costPerPoint(b) ?? Infinity));
  const current = found.find(({ countermeasure }) => countermeasure.id === selected);
  const tools = (
    <>
      <SegmentedControl
        size="xs"
        aria-label={t('costBenefit.order')}
        value={order}
        onChange={(value) => setOrder(orders.find((name) => name === value) ?? 'gap')}
        data={[
          { value: 'gap', label: t('costBenefit.byGap') },
          { value: 'perPoint', label: t('costBenefit.byPerPoint') },
        ]}
      />
      <CandidateChoice label={t('countermeasures.candidate')} candidate={candidate} onChoose={({ id }) => showCandidate(id)} />
    </>
  );
  return (
    <Screen {...heading} tools={tools}>
      <FitAfter shown={candidate.id} />
      <WaysGrid ways={ways} onSelect={setSelected} />
      {current === undefined ? (
        <Text size="sm" c="var(--ink-soft)">
          {t('costBenefit.chooseRow')}
        </Text>
      ) : (
        <CostLines key={current.countermeasure.id} way={current} />
      )}
      {found.length > 0 && (
        <div className={styles['chart']}>
          <GainCostChart
            ways={found}
            candidate={candidate}
            unit={currencyUnit}
            horizonYears={horizonYears}
            translate={t}
            language={language}
            onSavePicture={savePicture}
          />
        </div>
      )}
    </Screen>
  );
}

/** Countermeasures of the same gap beside each other, in the order people gave them. */
const byGap = (ways: readonly DerivedCountermeasure[]): DerivedCountermeasure[] => [...Map.groupBy(ways, ({ requirement }) => requirement.id).values()].flat();
