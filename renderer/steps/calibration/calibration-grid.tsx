import { useMemo } from 'react';
import { editRecords, type RecordEdit } from '../../../shared/actions/edit-records.ts';
import type { Change } from '../../../shared/change.ts';
import type { CostComparison, DurationComparison } from '../../../shared/calibration.ts';
import { type Document, projectOf } from '../../../shared/document.ts';
import { answerGesture } from '../../components/answer-gesture.ts';
import { fieldsOf } from '../../components/read-text.ts';
import { Grid } from '../../grid/data-grid.tsx';
import type { GridAnswer, GridGesture } from '../../grid/types.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { calibrationColumns } from './calibration-columns.tsx';
import { type CalibrationRow, calibrationRows, type Line } from './calibration-rows.ts';
import { costMeasure, durationMeasure, type Measure } from './measure.ts';

/** The cost lines with their actual amounts. */
export function CostGrid({ lines }: { readonly lines: readonly CostComparison[] }) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const project = projectOf(useDocument());
  const measure = useMemo(() => costMeasure(project, t, language), [project, t, language]);
  return (
    <ActualsGrid
      kind="cost"
      lines={lines}
      measure={measure}
      change={(latest, edits) => editRecords(latest, 'estimate', edits.map(({ line, actual }) => ({ id: line.record.id, values: { actual } })))}
    />
  );
}

/** The tasks with their actual durations. */
export function DurationGrid({ lines }: { readonly lines: readonly DurationComparison[] }) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const project = projectOf(useDocument());
  const measure = useMemo(() => durationMeasure(project, t, language), [project, t, language]);
  return (
    <ActualsGrid
      kind="duration"
      lines={lines}
      measure={measure}
      change={(latest, edits) => editRecords(latest, 'task', edits.map(({ line, actual }): RecordEdit<'task'> => ({ id: line.record.id, values: { actual } })))}
    />
  );
}

interface ActualsGridProps<Shown extends Line, Value extends number> {
  readonly kind: Shown['kind'];
  readonly lines: readonly Shown[];
  readonly measure: Measure<Value>;
  /** Records actual values; null where one is no longer known. */
  change(latest: Document, edits: readonly { readonly line: Shown; readonly actual: Value | null }[]): Change;
}

function ActualsGrid<Shown extends Line, Value extends number>({ kind, lines, measure, change }: ActualsGridProps<Shown, Value>) {
  const t = useTranslate();
  const { recommendedCandidateId } = projectOf(useDocument());
  const { language, dispatch } = useStore();
  const rows = useMemo(() => calibrationRows(lines, recommendedCandidateId), [lines, recommendedCandidateId]);
  const columns = useMemo(() => calibrationColumns<Shown>({ kind, measure, t, language }), [kind, measure, t, language]);
  const lineOf = (rowId: string): Shown | undefined => lines.find(({ record }) => record.id === rowId);

  const onGesture = (gesture: GridGesture): GridAnswer =>
    answerGesture<{ readonly actual: Value | null }>(gesture, {
      columns,
      t,
      nameOfRow: (rowId) => lineOf(rowId)?.record.title ?? '',
      read: (_columnId, text) => fieldsOf(measure.parse(text), (actual) => ({ actual }), t),
      blanks: { actual: { actual: null } },
      take: ({ edits }) => {
        const known = edits.flatMap(({ rowId, values: { actual } }) => {
          const line = lineOf(rowId);
          return line === undefined ? [] : [{ line, actual }];
        });
        void dispatch('recordActuals', (latest) => change(latest, known));
      },
    });

  return (
    <Grid<CalibrationRow<Shown>>
      label={t(`calibration.${kind}.grid`)}
      translate={t}
      rows={rows}
      rowId={({ id }) => id}
      rowKind={(row) => (row.kind === 'candidate' ? 'group' : 'row')}
      columns={columns}
      onGesture={onGesture}
    />
  );
}
