import { type ReactNode, type Ref, useMemo } from 'react';
import { moveFeatures } from '../../../shared/actions/move-features.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import { type FeatureValues, writeFeatures } from '../../../shared/actions/write-features.ts';
import { codesReader } from '../../../shared/input/codes.ts';
import type { FeatureSurvey } from '../../../shared/links.ts';
import type { Candidate } from '../../../shared/model/candidate.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { answerGesture } from '../../components/answer-gesture.ts';
import { Grid } from '../../grid/data-grid.tsx';
import type { GridAnswer, GridGesture, GridHandle } from '../../grid/types.ts';
import { reportDone } from '../../notify.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { featureColumns, featureRows, type FeatureRow } from './feature-rows.ts';
import { readFeature } from './read-feature.ts';

interface FeaturesGridProps {
  readonly surveys: readonly FeatureSurvey[];
  readonly filter: string;
  readonly onSelect: (candidateId: Candidate['id'] | null) => void;
  readonly onAdd: (afterRowId: string | null) => void;
  readonly empty: ReactNode;
  readonly apiRef: Ref<GridHandle>;
}

type FeatureId = IdOf<'feature'>;

/** The features under their candidates. */
export function FeaturesGrid({ surveys, filter, onSelect, onAdd, empty, apiRef }: FeaturesGridProps) {
  const t = useTranslate();
  const document = useDocument();
  const { dispatch, language } = useStore();
  const rows = useMemo(() => featureRows(surveys), [surveys]);
  const columns = useMemo(() => featureColumns(t, language), [t, language]);

  const onGesture = (gesture: GridGesture): GridAnswer => {
    const requirements = codesReader(document.requirement.values());
    const { groupId, afterRowId } = gesture.place ?? { groupId: null, afterRowId: null };
    const owner = (surveys.find(({ candidate }) => groupId === `candidate:${candidate.id}`) ?? surveys[0])?.candidate;
    return answerGesture<FeatureValues>(gesture, {
      columns,
      t,
      nameOfRow: (rowId) => document.feature.get(rowId as FeatureId)?.title || t('frame.untitled'),
      read: (columnId, text) => readFeature(columnId, text, requirements, t),
      added: ({ additions }) => (groupId === null && owner !== undefined ? t('grid.addedTo', { count: additions.length, name: owner.name }) : null),
      take: ({ edits, additions }) => {
        const candidateId = owner?.id;
        if (candidateId === undefined) return;
        const onlyLinks = additions.length === 0 && edits.every(({ values }) => 'requirementIds' in values);
        void dispatch(additions.length > 0 ? 'addFeature' : onlyLinks ? 'editSupports' : 'editFeatures', (latest, context) =>
          writeFeatures(
            latest,
            edits.map(({ rowId, values }) => ({ id: rowId as FeatureId, values })),
            additions.map((values) => ({ ...values, candidateId })),
            context,
            latest.feature.get(afterRowId as FeatureId)?.id,
          ),
        );
      },
    });
  };

  const onMoveRows = (ids: readonly string[], afterRowId: string | null): void => {
    const anchor = rows.find(({ id }) => id === afterRowId) ?? rows[0];
    if (anchor === undefined) return;
    const candidateId = anchor.kind === 'feature' ? anchor.feature.candidateId : anchor.survey.candidate.id;
    const afterId = anchor.kind === 'feature' ? anchor.feature.id : null;
    void dispatch('moveFeatures', (latest) => moveFeatures(latest, ids as readonly FeatureId[], candidateId, afterId));
  };

  const remove = async (ids: readonly string[]): Promise<void> => {
    if (await dispatch('removeFeatures', (latest) => removeRecords(latest, 'feature', ids)))
      reportDone(t('frame.removedUndoable', { what: t('features.count', { count: ids.length }) }));
  };

  return (
    <Grid<FeatureRow>
      label={t('features.title')}
      translate={t}
      rows={rows}
      rowId={({ id }) => id}
      rowKind={({ kind }) => (kind === 'candidate' ? 'group' : 'row')}
      columns={columns}
      newRows={{ namedBy: 'title' }}
      quickFilter={filter}
      onGesture={onGesture}
      onSelect={({ focus }) => {
        const row = rows.find(({ id }) => id === focus?.rowId);
        onSelect(row === undefined ? null : row.kind === 'feature' ? row.feature.candidateId : row.survey.candidate.id);
      }}
      onMoveRows={onMoveRows}
      onDeleteRows={(ids) => void remove(ids)}
      onInsertRow={onAdd}
      empty={empty}
      apiRef={apiRef}
    />
  );
}
