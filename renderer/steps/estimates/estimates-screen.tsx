import { Button, Menu } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type CSSProperties, memo, useDeferredValue, useMemo, useState } from 'react';
import { addEstimate } from '../../../shared/actions/add-estimate.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import { comparedCandidates, type Document, inOrder, projectOf } from '../../../shared/document.ts';
import { estimatesOf } from '../../../shared/estimates.ts';
import { missingCostsOf } from '../../../shared/missing-costs.ts';
import { totalsOfCandidates } from '../../../shared/totals.ts';
import type { Language, Translate } from '../../../shared/language/index.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { ThreePointChart } from '../../charts/three-point-chart.tsx';
import { CandidateName } from '../../components/candidate-name.tsx';
import { CostClassesButton } from '../../components/cost-classes-button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { MissingCostsPanel } from '../../components/missing-costs-panel.tsx';
import { Panel } from '../../components/panel.tsx';
import { savePicture } from '../../components/save-picture.ts';
import { Screen } from '../../components/screen.tsx';
import { TaxNote } from '../../components/tax-note.tsx';
import { reportDone } from '../../notify.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { estimateRows } from './estimate-columns.ts';
import { EstimatesGrid } from './estimates-grid.tsx';
import styles from './estimates.module.css';
import { FirstQuestion } from './first-question.tsx';
import { MeaningPanel } from './meaning-panel.tsx';
import { OwnershipTables } from './ownership-tables.tsx';
import { SettingsBar } from './settings-bar.tsx';
import { TotalsTable } from './totals-table.tsx';
import { Why } from './why.tsx';

/** Cost lines with three points each, per candidate, and what they add up to. */
export function EstimatesScreen() {
  const t = useTranslate();
  const document = useDocument();
  const dispatch = useStore((state) => state.dispatch);
  const goTo = useStore((state) => state.goTo);
  const candidates = comparedCandidates(document);
  const estimates = estimatesOf(document);
  const rows = useMemo(() => estimateRows(estimates), [estimates]);
  const project = projectOf(document);
  const totals = totalsOfCandidates(document);
  const [selected, setSelected] = useState<readonly IdOf<'estimate'>[]>([]);
  const described = useDeferredValue(selected);
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

  const add = async (candidateId: IdOf<'candidate'>, afterRowId: string | null = null): Promise<void> => {
    let newest: IdOf<'estimate'> | undefined;
    await dispatch('addEstimate', (latest, context) => {
      const change = addEstimate(latest, candidateId, {}, context, latest.estimate.get(afterRowId as IdOf<'estimate'>)?.id);
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
      <CostClassesButton />
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
      <FirstQuestion />
      <SettingsBar />
      <div className={styles['grid']} style={rowCount}>
        <EstimatesGrid
          label={t('screens.estimates.title')}
          rows={rows}
          added={added}
          onSelect={setSelected}
          onAdd={(afterRowId) => {
            const candidateId = candidateOf(afterRowId);
            if (candidateId !== undefined) void add(candidateId, afterRowId);
          }}
          onRemove={(ids) => void remove(ids)}
        />
      </div>
      <MeaningPanel selected={described} />
      {totals.length > 0 && (
        <>
          <TaxNote project={project} />
          <MissingCostsPanel missing={missingCostsOf(document)} />
          <TotalsTable totals={totals} project={project} />
        </>
      )}
      <Consequences />
    </Screen>
  );
}

/** What follows from the lines beyond the totals; it may lag behind them by a moment, so that typing never waits for it. */
function Consequences() {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const document = useDeferredValue(useDocument());
  return <ConsequencesOf document={document} translate={t} language={language} />;
}

interface ConsequencesProps {
  readonly document: Document;
  readonly translate: Translate;
  readonly language: Language;
}

const ConsequencesOf = memo(function ConsequencesOf({ document, translate, language }: ConsequencesProps) {
  const project = projectOf(document);
  const totals = totalsOfCandidates(document);
  return (
    <>
      {totals.length > 0 && (
        <>
          <OwnershipTables totals={totals} project={project} costClasses={inOrder(document, 'costClass')} />
          <Why totals={totals} project={project} />
        </>
      )}
      {document.estimate.size > 0 && (
        <Panel waits>
          <ThreePointChart
            estimates={estimatesOf(document)}
            unit={project.currencyUnit}
            horizonYears={project.horizonYears}
            missing={missingCostsOf(document)}
            translate={translate}
            language={language}
            onSavePicture={savePicture}
          />
        </Panel>
      )}
    </>
  );
});
