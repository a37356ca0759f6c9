import { Button } from '@mantine/core';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { moveRequirements, shiftRequirements } from '../../../shared/actions/place-requirements.ts';
import { type RequirementValues, writeRequirements } from '../../../shared/actions/write-requirements.ts';
import { inOrder, requirementsByCategory } from '../../../shared/document.ts';
import { comparable } from '../../../shared/input/choice.ts';
import { codesReader } from '../../../shared/input/codes.ts';
import { tracingOf } from '../../../shared/links.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { requirementFlags } from '../../../shared/requirement-check.ts';
import { headingSums } from '../../../shared/roll-up.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { answerGesture } from '../../components/answer-gesture.ts';
import { createNames } from '../../components/create-names.ts';
import { type MissingNames, noNames } from '../../components/missing-names.ts';
import { accept } from '../../components/read-gesture.ts';
import { Grid } from '../../grid/data-grid.tsx';
import type { GridAnswer, GridGesture, GridHandle } from '../../grid/types.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { flagReasons } from './flag-text.ts';
import { needsColumn, needsColumnId, readNeeds } from './needs-column.ts';
import { nestRows, placeRows } from './place-rows.ts';
import { readRequirement } from './read-requirement.ts';
import { requirementBlanks } from './requirement-blanks.ts';
import { requirementColumns } from './requirement-columns.tsx';
import { type Row, requirementRows } from './requirement-rows.ts';

type RequirementId = IdOf<'requirement'>;

export interface RequirementTarget {
  readonly id: RequirementId;
  readonly columnId: 'title' | 'criterion';
}

interface RequirementsGridProps {
  readonly filter: string;
  /** The cell that takes the keyboard: of a requirement just added, or one gone to. */
  readonly target: RequirementTarget | null;
  readonly onSelect: (ids: readonly RequirementId[]) => void;
  /** Adds one after another one, or to a category. */
  readonly onInsert: (afterId?: RequirementId, categoryId?: IdOf<'category'>) => void;
  readonly onRemove: (ids: readonly RequirementId[]) => void;
  readonly onOpenCatalogue: () => void;
}

/** The requirements under their categories. */
export function RequirementsGrid({ filter, target, onSelect, onInsert, onRemove, onOpenCatalogue }: RequirementsGridProps) {
  const t = useTranslate();
  const document = useDocument();
  const { language, dispatch } = useStore();
  const handle = useRef<GridHandle>(null);
  const groups = requirementsByCategory(document);
  const rows = useMemo(() => requirementRows(groups), [groups]);
  const categories = inOrder(document, 'category');
  const flags = requirementFlags(useDeferredValue(document));
  const reasons = useMemo(() => flagReasons(flags, t, language), [flags, t, language]);
  const sums = headingSums(groups);
  const tracing = tracingOf(document);
  const columns = useMemo(
    () => [...requirementColumns({ categories, sums, reasons, t, language }), needsColumn(tracing, t)],
    [categories, sums, reasons, tracing, t, language],
  );
  const known = (ids: readonly string[]): RequirementId[] => ids.flatMap((id) => document.requirement.get(id as RequirementId)?.id ?? []);

  useEffect(() => {
    if (target !== null) handle.current?.focusCell(target.id, target.columnId);
  }, [target]);

  const onGesture = (gesture: GridGesture, made: MissingNames = noNames): GridAnswer => {
    const needs = codesReader(document.need.values());
    const group = categories.find(({ id }) => `category:${id}` === gesture.place?.groupId);
    return answerGesture<RequirementValues>(gesture, {
      columns,
      t,
      nameOfRow: (rowId) => document.requirement.get(rowId as RequirementId)?.title || t('frame.untitled'),
      read: (columnId, text) => {
        if (columnId === needsColumnId) return readNeeds(needs(text), t);
        return columnId === 'category' && made.has(comparable(text)) ? accept({ newCategory: text.trim() }) : readRequirement(columnId, text, document, t);
      },
      blanks: requirementBlanks,
      remedies: (refused) =>
        createNames({ refused, columnId: 'category', made, label: 'requirements.createCategories', t, again: (missing) => onGesture(gesture, missing) }),
      added: ({ additions }) => {
        const count = additions.length;
        if (additions.some(({ categoryId, newCategory }) => categoryId !== undefined || newCategory !== undefined)) return t('requirements.addedByCategory', { count });
        return group === undefined && categories[0] !== undefined ? t('grid.addedTo', { count, name: categories[0].name }) : null;
      },
      take: ({ edits, additions }) => {
        const onlyLinks = additions.length === 0 && edits.every(({ values }) => 'needIds' in values);
        void dispatch(additions.length > 0 ? 'addRequirements' : onlyLinks ? 'editTraces' : 'editRequirements', (latest, context) =>
          writeRequirements(
            latest,
            edits.map(({ rowId, values }) => ({ id: rowId as RequirementId, values })),
            additions,
            { categoryId: group?.id ?? inOrder(latest, 'category')[0]?.id, afterId: known([gesture.place?.afterRowId ?? ''])[0] },
            context,
          ),
        );
      },
    });
  };

  const onMoveRows = (ids: readonly string[], afterRowId: string | null): void => {
    const moved = known(ids);
    const anchor = rows.find(({ id }) => id === afterRowId) ?? rows[0];
    if (moved.length === 0 || anchor === undefined) return;
    void placeRows('moveRequirements', (latest) =>
      anchor.kind === 'requirement'
        ? moveRequirements(latest, moved, anchor.requirement.id, anchor.requirement.categoryId)
        : moveRequirements(latest, moved, null, anchor.category.id),
    );
  };

  return (
    <Grid<Row>
      label={t('screens.requirements.title')}
      translate={t}
      rows={rows}
      rowId={(row) => row.id}
      rowKind={(row) => (row.kind === 'category' ? 'group' : 'row')}
      columns={columns}
      newRows={{ namedBy: 'title' }}
      quickFilter={filter}
      onGesture={(gesture) => onGesture(gesture)}
      onSelect={({ rowIds }) => onSelect(known(rowIds))}
      onMoveRows={onMoveRows}
      onShiftRows={(ids, direction) => void placeRows('moveRequirements', (latest) => shiftRequirements(latest, known(ids), direction))}
      onNestRows={(ids, direction) => void nestRows(known(ids), direction)}
      onInsertRow={(afterId) => onInsert(known([afterId ?? ''])[0], categories.find(({ id }) => `category:${id}` === afterId)?.id)}
      onDeleteRows={(ids) => onRemove(known(ids))}
      empty={
        <EmptyState sentence={t('screens.requirements.empty')}>
          <Button onClick={() => onInsert()}>{t('screens.requirements.add')}</Button>
          <Button variant="default" onClick={onOpenCatalogue}>
            {t('requirements.catalogue.open')}
          </Button>
        </EmptyState>
      }
      apiRef={handle}
    />
  );
}
