import type { ReactNode, Ref } from 'react';
import { moveRecords } from '../../../shared/actions/move-records.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import { type NeedValues, writeNeeds } from '../../../shared/actions/write-needs.ts';
import { codeOf, codesReader } from '../../../shared/input/codes.ts';
import type { Translate } from '../../../shared/language/index.ts';
import { type TracedNeed, tracingOf } from '../../../shared/links.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { answerGesture } from '../../components/answer-gesture.ts';
import { Grid } from '../../grid/data-grid.tsx';
import type { GridAnswer, GridColumn, GridGesture, GridHandle } from '../../grid/types.ts';
import { reportDone } from '../../notify.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { priorities, readNeed } from './read-need.ts';

interface NeedsGridProps {
  readonly onAdd: () => void;
  readonly empty: ReactNode;
  readonly apiRef: Ref<GridHandle>;
}

type NeedId = IdOf<'need'>;

/** The needs in order, each with its priority and the requirements that answer it. */
export function NeedsGrid({ onAdd, empty, apiRef }: NeedsGridProps) {
  const t = useTranslate();
  const document = useDocument();
  const dispatch = useStore((state) => state.dispatch);
  const { needs } = tracingOf(document);
  const columns = columnsOf(t);

  const onGesture = (gesture: GridGesture): GridAnswer => {
    const requirements = codesReader(document.requirement.values());
    return answerGesture<NeedValues>(gesture, {
      columns,
      t,
      nameOfRow: (rowId) => document.need.get(rowId as NeedId)?.title || t('frame.untitled'),
      read: (columnId, text) => readNeed(columnId, text, requirements, t),
      blanks: { priority: { priority: null } },
      take: ({ edits, additions }) => {
        const onlyLinks = additions.length === 0 && edits.every(({ values }) => 'requirementIds' in values);
        void dispatch(additions.length > 0 ? 'addNeed' : onlyLinks ? 'editTraces' : 'editNeeds', (latest, context) =>
          writeNeeds(latest, edits.map(({ rowId, values }) => ({ id: rowId as NeedId, values })), additions, context),
        );
      },
    });
  };

  const remove = async (ids: readonly string[]): Promise<void> => {
    if (await dispatch('removeNeeds', (latest) => removeRecords(latest, 'need', ids)))
      reportDone(t('frame.removedUndoable', { what: t('needs.count', { count: ids.length }) }));
  };

  return (
    <Grid<TracedNeed>
      label={t('needs.title')}
      translate={t}
      rows={needs}
      rowId={({ need }) => need.id}
      columns={columns}
      newRows={{ namedBy: 'title' }}
      onGesture={onGesture}
      onMoveRows={(ids, afterId) => void dispatch('moveNeeds', (latest) => moveRecords(latest, 'need', ids as readonly NeedId[], afterId as NeedId | null))}
      onDeleteRows={(ids) => void remove(ids)}
      onInsertRow={onAdd}
      empty={empty}
      apiRef={apiRef}
    />
  );
}

const columnsOf = (t: Translate): GridColumn<TracedNeed>[] => [
  { id: 'code', header: t('glossary.code'), width: 84, editable: true, text: ({ need }) => need.code },
  { id: 'title', header: t('needs.need'), flex: 2, minWidth: 190, editable: true, text: ({ need }) => need.title },
  { id: 'description', header: t('needs.description'), flex: 2, minWidth: 160, editable: true, editor: 'lines', text: ({ need }) => need.description },
  {
    id: 'priority',
    header: t('needs.priority'),
    width: 76,
    align: 'center',
    editable: true,
    editor: 'choice',
    choices: priorities.map((value) => ({ value: String(value), symbol: String(value), label: t(`glossary.grade.${value}`) })),
    keys: Object.fromEntries(priorities.map((value) => [String(value), String(value)])),
    text: ({ need: { priority } }) => (priority === null ? '' : t(`glossary.grade.${priority}`)),
  },
  {
    id: 'requirements',
    header: t('needs.requirements'),
    headerTooltip: t('needs.requirementsHelp'),
    flex: 1,
    minWidth: 160,
    editable: true,
    text: ({ requirements }) => requirements.map(codeOf).join(', '),
  },
];
