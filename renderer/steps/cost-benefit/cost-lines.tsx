import { Button, Group, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { addEstimate } from '../../../shared/actions/add-estimate.ts';
import { recordNothing } from '../../../shared/actions/record-nothing.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import type { DerivedCountermeasure } from '../../../shared/countermeasures.ts';
import { isUnpriced } from '../../../shared/missing-costs.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { countermeasureName } from '../../../shared/countermeasure-name.ts';
import { reportDone } from '../../notify.ts';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import type { EstimateRow } from '../estimates/estimate-columns.ts';
import { EstimatesGrid } from '../estimates/estimates-grid.tsx';
import { FirstQuestion } from '../estimates/first-question.tsx';
import styles from './cost-benefit.module.css';

type EstimateId = IdOf<'estimate'>;

/** The cost lines of one countermeasure, by three points. */
export function CostLines({ way: { countermeasure, lines } }: { readonly way: DerivedCountermeasure }) {
  const t = useTranslate();
  const dispatch = useStore((state) => state.dispatch);
  const [added, setAdded] = useState<EstimateId | null>(null);
  const rows = useMemo(() => lines.map((line): EstimateRow => ({ kind: 'line', id: line.estimate.id, line })), [lines]);
  const { id: countermeasureId, candidateId } = countermeasure;
  const heading = t('costBenefit.lines', { name: countermeasureName(countermeasure, t) });
  const add = async (): Promise<void> => {
    let newest: EstimateId | undefined;
    await dispatch('addEstimate', (latest, context) => {
      const change = addEstimate(latest, candidateId, { countermeasureId }, context);
      newest = change.estimate?.added[0]?.id;
      return change;
    });
    if (newest !== undefined) setAdded(newest);
  };
  const remove = async (ids: readonly EstimateId[]): Promise<void> => {
    if (await dispatch('removeEstimates', (latest) => removeRecords(latest, 'estimate', ids)))
      reportDone(t('frame.removedUndoable', { what: t('screens.estimates.count', { count: ids.length }) }));
  };
  return (
    <section aria-label={heading} className={styles['lines']}>
      <header className={styles['linesHead']}>
        <Title order={2} size="h3">
          {heading}
        </Title>
        <Group gap="xs">
          {isUnpriced(countermeasure, lines.map(({ estimate }) => estimate)) && (
            <Button
              size="xs"
              variant="default"
              onClick={() => void dispatch('addEstimate', (latest, context) => recordNothing(latest, countermeasureId, t('missingCosts.nothingTitle'), context))}
            >
              {t('missingCosts.nothing')}
            </Button>
          )}
          <Button size="xs" leftSection={<IconPlus size={16} />} onClick={() => void add()}>
            {t('costBenefit.addLine')}
          </Button>
        </Group>
      </header>
      <FirstQuestion />
      {rows.length === 0 ? (
        <p className={styles['none']}>{t(countermeasure.kind === 'accept' ? 'costBenefit.nothingToPrice' : 'costBenefit.noLines')}</p>
      ) : (
        <div className={styles['linesGrid']}>
          <EstimatesGrid
            label={heading}
            rows={rows}
            addTo={{ candidateId, countermeasureId }}
            added={added}
            onSelect={() => undefined}
            onAdd={() => void add()}
            onRemove={(ids) => void remove(ids)}
          />
        </div>
      )}
    </section>
  );
}
