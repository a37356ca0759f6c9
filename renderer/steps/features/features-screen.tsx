import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconFileText, IconPlus, IconSearch } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { writeFeatures } from '../../../shared/actions/write-features.ts';
import { featureSurveyOf } from '../../../shared/links.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { CandidateSheet } from '../../components/candidate-sheet.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Screen } from '../../components/screen.tsx';
import type { GridHandle } from '../../grid/types.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { FeaturesGrid } from './features-grid.tsx';

type CandidateId = IdOf<'candidate'>;

/** Step 2: what each candidate offers, and which requirements it serves. */
export function FeaturesScreen() {
  const t = useTranslate();
  const all = featureSurveyOf(useDocument());
  const { dispatch, goTo } = useStore();
  const [shown, setShown] = useState<CandidateId | null>(null);
  const [selected, setSelected] = useState<CandidateId | null>(null);
  const [filter, setFilter] = useState('');
  const [sheetOf, setSheetOf] = useState<CandidateId | null>(null);
  const grid = useRef<GridHandle>(null);
  const remaining = useMemo(() => all.filter(({ candidate }) => candidate.stage !== 'dropped'), [all]);
  const only = remaining.find(({ candidate }) => candidate.id === shown);
  const surveys = useMemo(() => (only === undefined ? remaining : [only]), [remaining, only]);
  const current = surveys.find(({ candidate }) => candidate.id === selected) ?? surveys[0];

  const add = async (afterRowId: string | null = null): Promise<void> => {
    if (current === undefined) return;
    const candidateId = current.candidate.id;
    let added: string | undefined;
    setFilter('');
    await dispatch('addFeature', (latest, context) => {
      const change = writeFeatures(latest, [], [{ candidateId }], context, latest.feature.get(afterRowId as IdOf<'feature'>)?.id);
      added = change.feature?.added[0]?.id;
      return change;
    });
    if (added !== undefined) grid.current?.focusCell(added, 'title');
  };
  const addButton = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => void add()}>
      {t('features.add')}
    </Button>
  );
  if (current === undefined) {
    return (
      <Screen title={t('features.title')} lead={t('features.lead')}>
        <EmptyState sentence={t('features.needCandidate')}>
          <Button onClick={() => goTo('candidates')}>{t('features.toCandidates')}</Button>
        </EmptyState>
      </Screen>
    );
  }
  const { candidate } = current;
  return (
    <Screen
      fills
      title={t('features.title')}
      lead={t('features.lead')}
      tools={
        <>
          <TextInput
            aria-label={t('features.filter')}
            placeholder={t('features.filter')}
            leftSection={<IconSearch size={14} />}
            w={150}
            value={filter}
            onChange={(event) => setFilter(event.currentTarget.value)}
          />
          <NativeSelect
            aria-label={t('features.candidate')}
            value={only?.candidate.id ?? ''}
            data={[{ value: '', label: t('features.all') }, ...remaining.map((survey) => ({ value: survey.candidate.id, label: survey.candidate.name }))]}
            onChange={({ currentTarget: { value } }) => setShown(remaining.find((survey) => survey.candidate.id === value)?.candidate.id ?? null)}
          />
          <Button variant="default" leftSection={<IconFileText size={16} />} onClick={() => setSheetOf(candidate.id)}>
            {t('features.sheet.openOf', { name: candidate.name })}
          </Button>
          {addButton}
        </>
      }
    >
      <FeaturesGrid
        surveys={surveys}
        filter={filter}
        onSelect={setSelected}
        onAdd={(afterRowId) => void add(afterRowId)}
        apiRef={grid}
        empty={<EmptyState sentence={only === undefined ? t('features.empty') : t('features.noMatch')}>{addButton}</EmptyState>}
      />
      <CandidateSheet candidateId={sheetOf} onClose={() => setSheetOf(null)} />
    </Screen>
  );
}
