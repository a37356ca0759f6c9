import { type ReactNode, useEffect, useRef } from 'react';
import { addRecords } from '../../../shared/actions/add-records.ts';
import { compose } from '../../../shared/actions/compose.ts';
import { editRecords, type RecordEdit } from '../../../shared/actions/edit-records.ts';
import { moveRecords } from '../../../shared/actions/move-records.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import { type Document, inOrder } from '../../../shared/document.ts';
import type { ActionName } from '../../../shared/language/action.ts';
import type { IdOf, RecordOf } from '../../../shared/model/entities.ts';
import { answerGesture } from '../../components/answer-gesture.ts';
import type { Blanks, Reading } from '../../components/read-gesture.ts';
import { Grid } from '../../grid/data-grid.tsx';
import type { GridAnswer, GridColumn, GridGesture, GridHandle } from '../../grid/types.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './reviews.module.css';

type ReviewEntity = 'review' | 'decision';
type Values<Entity extends ReviewEntity> = RecordEdit<Entity>['values'];

interface ReviewGridProps<Entity extends ReviewEntity> {
  readonly entity: Entity;
  readonly label: string;
  readonly columns: readonly GridColumn<RecordOf<Entity>>[];
  /** A record with nothing written in it yet. */
  readonly blank: (document: Document) => Omit<RecordOf<Entity>, 'id' | 'order'>;
  readonly read: (columnId: string, text: string) => Reading<Values<Entity>>;
  readonly blanks?: Blanks<Values<Entity>>;
  /** The column that says what a row is. */
  readonly namedBy: string;
  readonly nameOf: (record: RecordOf<Entity>) => string;
  readonly actions: Readonly<Record<'add' | 'edit' | 'remove' | 'move', ActionName>>;
  /** A row just added: its name takes the keyboard. */
  readonly newest: IdOf<Entity> | null;
  readonly empty: ReactNode;
}

/** An ordered table of the review: typed, pasted, moved and removed like a spreadsheet. */
export function ReviewGrid<Entity extends ReviewEntity>({ entity, label, columns, blank, read, blanks = {}, namedBy, nameOf, actions, newest, empty }: ReviewGridProps<Entity>) {
  const handle = useRef<GridHandle>(null);
  useEffect(() => {
    if (newest !== null) handle.current?.focusCell(newest, namedBy);
  }, [newest, namedBy]);
  const t = useTranslate();
  const records = inOrder(useDocument(), entity);
  const dispatch = useStore((state) => state.dispatch);
  const idOf = (rowId: string): IdOf<Entity> => rowId as IdOf<Entity>;

  const onGesture = (gesture: GridGesture): GridAnswer =>
    answerGesture<Values<Entity>>(gesture, {
      columns,
      t,
      nameOfRow: (rowId) => records.filter(({ id }) => id === rowId).map(nameOf).join(''),
      read,
      blanks,
      take: ({ edits, additions }) =>
        void dispatch(additions.length > 0 ? actions.add : actions.edit, (latest, context) =>
          compose(
            latest,
            (current) => editRecords(current, entity, edits.map(({ rowId, values }) => ({ id: idOf(rowId), values }))),
            ...additions.map((values) => (current: Document) => addRecords(current, entity, [{ ...blank(current), ...values }], context)),
          ),
        ),
    });

  return (
    <div className={styles['grid']}>
      <Grid<RecordOf<Entity>>
        label={label}
        translate={t}
        rows={records}
        rowId={({ id }) => id}
        columns={columns}
        newRows={{ namedBy }}
        onGesture={onGesture}
        onMoveRows={(ids, afterId) =>
          void dispatch(actions.move, (latest) => moveRecords(latest, entity, ids.map(idOf), afterId === null ? null : idOf(afterId)))
        }
        onDeleteRows={(ids) => void dispatch(actions.remove, (latest) => removeRecords(latest, entity, ids))}
        onInsertRow={() => void dispatch(actions.add, (latest, context) => addRecords(latest, entity, [blank(latest)], context))}
        empty={empty}
        apiRef={handle}
      />
    </div>
  );
}
