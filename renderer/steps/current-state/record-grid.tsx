import { addRecords } from '../../../shared/actions/add-records.ts';
import { compose } from '../../../shared/actions/compose.ts';
import { editRecords, type RecordEdit } from '../../../shared/actions/edit-records.ts';
import { moveRecords } from '../../../shared/actions/move-records.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import type { ActionName } from '../../../shared/language/action.ts';
import type { IdOf, RecordOf } from '../../../shared/model/entities.ts';
import { lineLimit, textLimit } from '../../../shared/model/values.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { accept, readGesture, within } from '../../components/read-gesture.ts';
import { reportRefusal } from '../../components/report-refusal.ts';
import { Grid } from '../../grid/data-grid.tsx';
import type { GridColumn, GridGesture } from '../../grid/types.ts';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './current-state.module.css';

type TextEntity = 'process' | 'need';

interface RecordGridProps<Entity extends TextEntity> {
  readonly entity: Entity;
  readonly label: string;
  readonly records: readonly RecordOf<Entity>[];
  readonly columns: readonly GridColumn<RecordOf<Entity>>[];
  /** A record with nothing written in it yet. */
  readonly blank: Omit<RecordOf<Entity>, 'id' | 'order'>;
  readonly actions: Readonly<Record<'add' | 'edit' | 'remove' | 'move', ActionName>>;
  readonly empty: string;
}

/** An ordered table whose columns are all texts. */
export function RecordGrid<Entity extends TextEntity>({ entity, label, records, columns, blank, actions, empty }: RecordGridProps<Entity>) {
  const t = useTranslate();
  const dispatch = useStore((state) => state.dispatch);
  type Values = RecordEdit<Entity>['values'];
  const idOf = (rowId: string): IdOf<Entity> => rowId as IdOf<Entity>;

  const onGesture = (gesture: GridGesture): void => {
    const { edits, additions, refused } = readGesture<Values>(gesture, (columnId, text) => {
      if (!(columnId in blank)) return accept({} as Values);
      const limit = columns.find(({ id }) => id === columnId)?.editor === 'lines' ? textLimit : lineLimit;
      return within(text, limit, { [columnId]: text } as Values, t);
    });
    if (refused !== null) {
      reportRefusal(gesture, refused, columns, (rowId) => records.find(({ id }) => id === rowId)?.title ?? '', t);
      return;
    }
    void dispatch(additions.length > 0 ? actions.add : actions.edit, (latest, context) =>
      compose(
        latest,
        (current) => editRecords(current, entity, edits.map(({ rowId, values }) => ({ id: idOf(rowId), values }))),
        (current) => addRecords(current, entity, additions.map((values) => ({ ...blank, ...values })), context),
      ),
    );
  };

  return (
    <div className={styles['grid']}>
      <Grid<RecordOf<Entity>>
        label={label}
        translate={t}
        rows={records}
        rowId={({ id }) => id}
        columns={columns}
        onGesture={onGesture}
        onMoveRows={(ids, afterId) =>
          void dispatch(actions.move, (latest) => moveRecords(latest, entity, ids.map(idOf), afterId === null ? null : idOf(afterId)))
        }
        onDeleteRows={(ids) => void dispatch(actions.remove, (latest) => removeRecords(latest, entity, ids))}
        onInsertRow={() => void dispatch(actions.add, (latest, context) => addRecords(latest, entity, [blank], context))}
        empty={<EmptyState sentence={empty} />}
      />
    </div>
  );
}
