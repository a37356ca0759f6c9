import { SegmentedControl, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { reexamine, type ReexaminationValues } from '../../../shared/actions/reexamine.ts';
import { beforeAndAfterReexamination, type ExaminedNeed, type ExaminedRequirement, placeKey } from '../../../shared/reexaminations.ts';
import { EffectTable } from '../../components/effect-table.tsx';
import { answerGesture } from '../../components/answer-gesture.ts';
import { Grid } from '../../grid/data-grid.tsx';
import type { GridAnswer, GridGesture } from '../../grid/types.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { readReexamination } from './read-reexamination.ts';
import { reexaminationColumns } from './reexamination-columns.ts';
import { type ReexaminationRow, reexaminationRows, type RequirementFilter, requirementFilters, rowIdOf, subjectName } from './reexamination-rows.ts';
import styles from './reexaminations.module.css';

interface ReexaminationListProps {
  readonly needs: readonly ExaminedNeed[];
  readonly requirements: readonly ExaminedRequirement[];
  onChoose(rowId: string | null): void;
}

/** Needs and requirements with what was said of them, and the ranking before and after. */
export function ReexaminationList({ needs, requirements, onChoose }: ReexaminationListProps) {
  const t = useTranslate();
  const document = useDocument();
  const { language, dispatch } = useStore();
  const [shown, setShown] = useState<RequirementFilter>('concerns');
  const [filter, setFilter] = useState('');
  const words = useDeferredValue(filter);
  const rows = useMemo(() => reexaminationRows(needs, requirements, shown), [needs, requirements, shown]);
  const columns = useMemo(() => reexaminationColumns(document, t, language), [document, t, language]);
  const byId = useMemo(() => new Map([...needs, ...requirements].map((entry) => [placeKey(entry.place), entry])), [needs, requirements]);

  const onGesture = (gesture: GridGesture): GridAnswer =>
    answerGesture<ReexaminationValues>(gesture, {
      columns,
      t,
      nameOfRow,
      read: (columnId, text, rowId) => readReexamination(columnId, text, byId.get(rowId ?? '')?.kind ?? 'requirement', t),
      take: ({ edits }) => {
        const known = edits.flatMap(({ rowId, values }) => {
          const entry = byId.get(rowId);
          return entry === undefined ? [] : [{ place: entry.place, values }];
        });
        void dispatch('reexamine', (latest, context) => reexamine(latest, known, language, context));
      },
    });

  const nameOfRow = (rowId: string): string => {
    const entry = byId.get(rowId);
    return entry === undefined ? '' : subjectName(entry, t);
  };

  return (
    <>
      <div className={styles['toolbar']}>
        <SegmentedControl
          size="xs"
          aria-label={t('reexaminations.show')}
          value={shown}
          data={requirementFilters.map((value) => ({ value, label: t(`reexaminations.shown.${value}`) }))}
          onChange={(value) => setShown(requirementFilters.find((name) => name === value) ?? 'concerns')}
        />
        <TextInput
          size="xs"
          leftSection={<IconSearch size={14} />}
          placeholder={t('reexaminations.filter')}
          aria-label={t('reexaminations.filter')}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
        />
      </div>
      <Grid<ReexaminationRow>
        label={t('reexaminations.title')}
        translate={t}
        rows={rows}
        rowId={rowIdOf}
        rowKind={(row) => (row.kind === 'group' ? 'group' : 'row')}
        columns={columns}
        onGesture={onGesture}
        onSelect={({ focus }) => onChoose(focus?.rowId ?? null)}
        quickFilter={words}
        empty={t('reexaminations.noMatch')}
      />
      <Ranking />
    </>
  );
}

/** The ranking with every re-examined weight as it was and as it is to be. */
function Ranking() {
  const t = useTranslate();
  const { before, after } = beforeAndAfterReexamination(useDocument());
  if (before === after)
    return (
      <Text size="sm" c="var(--ink-soft)">
        {t('reexaminations.effect.none')}
      </Text>
    );
  return (
    <div className={styles['effect']}>
      <EffectTable before={before} after={after} texts="reexaminations.effect" />
    </div>
  );
}
