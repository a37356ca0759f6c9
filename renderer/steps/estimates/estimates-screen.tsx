import { Button, Menu, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type CSSProperties, useMemo, useState } from 'react';
import { addEstimate } from '../../../shared/actions/add-estimate.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import { comparedCandidates, projectOf } from '../../../shared/document.ts';
import { estimatesOf } from '../../../shared/estimates.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { ThreePointChart } from '../../charts/three-point-chart.tsx';
import { CandidateName } from '../../components/candidate-name.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { savePicture } from '../../components/save-picture.ts';
import { Screen } from '../../components/screen.tsx';
import { reportDone } from '../../notify.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { estimateRows } from './estimate-columns.ts';
import { EstimatesGrid } from './estimates-grid.tsx';
import styles from './estimates.module.css';

/** Cost lines with three points each, per candidate, and what they add up to. */
export function EstimatesScreen() {
  const t = useTranslate();
  const document = useDocument();
  const { language, dispatch, goTo } = useStore();
  const candidates = comparedCandidates(document);
  const estimates = estimatesOf(document);
  const rows = useMemo(() => estimateRows(estimates), [estimates]);
  const { currencyUnit, horizonYears } = projectOf(document);
  const [selected, setSelected] = useState<readonly IdOf<'estimate'>[]>([]);
  const [added, setAdded] = useState<IdOf<'estimate'> | null>(null);
  const heading = { title: t('screens.estimates.title'), lead: t('screens.estimates.lead') };
  if (candidates.length === 0)
    return (
      <Screen {...heading}>
        <EmptyState sentence={t('screens.estimates.needCandidate')}>
          <Button onClick={() => goTo('candidates')}>{t('screens.comparison.toCandidates')}</Button>
        </EmptyState>
      </Screen>
    );

  const add = async (candidateId: IdOf<'candidate'>): Promise<void> => {
    let newest: IdOf<'estimate'> | undefined;
    await dispatch('addEstimate', (latest, context) => {
      const change = addEstimate(latest, candidateId, {}, context);
      newest = change.estimate?.added[0]?.id;
      return change;
    });
    if (newest !== undefined) setAdded(newest);
  };
  const remove = async (ids: readonly IdOf<'estimate'>[]): Promise<void> => {
    if (await dispatch('removeEstimates', (latest) => removeRecords(latest, 'estimate', ids)))
      reportDone(t('frame.removedUndoable', { what: t('screens.estimates.count', { count: ids.length }) }));
  };
  const rowCount: CSSProperties & Record<'--rows', number> = { '--rows': rows.length };
  const candidateOf = (rowId: string | null): IdOf<'candidate'> | undefined => {
    const row = rows.find(({ id }) => id === rowId);
    if (row === undefined) return candidates[0]?.id;
    return row.kind === 'line' ? row.line.estimate.candidateId : row.estimate.candidate.id;
  };
  const tools = (
    <>
      <Button size="xs" variant="default" leftSection={<IconTrash size={16} />} disabled={selected.length === 0} onClick={() => void remove(selected)}>
        {t('screens.requirements.removeSelected')}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button size="xs" leftSection={<IconPlus size={16} />}>
            {t('screens.estimates.add')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {candidates.map((candidate) => (
            <Menu.Item key={candidate.id} onClick={() => void add(candidate.id)}>
              <CandidateName candidate={candidate} />
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
  return (
    <Screen {...heading} tools={tools}>
      <div className={styles['grid']} style={rowCount}>
        <EstimatesGrid
          label={t('screens.estimates.title')}
          rows={rows}
          addTo={(latest) => {
            const last = comparedCandidates(latest).at(-1);
            return last === undefined ? null : { candidateId: last.id, countermeasureId: null };
          }}
          added={added}
          onSelect={setSelected}
          onAdd={(afterRowId) => {
            const candidateId = candidateOf(afterRowId);
            if (candidateId !== undefined) void add(candidateId);
          }}
          onRemove={(ids) => void remove(ids)}
        />
      </div>
      <Text size="xs" c="var(--ink-soft)">
        {t('screens.explain.expected')}　{t('screens.explain.totalDeviation')}
      </Text>
      {document.estimate.size > 0 && (
        <div className={styles['chart']}>
          <ThreePointChart
            estimates={estimates}
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
