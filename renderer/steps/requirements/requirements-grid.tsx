import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import { addRequirements } from '../../../shared/actions/add-requirements.ts';
import { compose } from '../../../shared/actions/compose.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { moveRequirements } from '../../../shared/actions/move-records.ts';
import { type CategoryRequirements, inOrder, requirementsByCategory } from '../../../shared/document.ts';
import { formatWeight } from '../../../shared/language/format.ts';
import type { Language, Translate } from '../../../shared/language/index.ts';
import type { Category } from '../../../shared/model/category.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import type { Requirement } from '../../../shared/model/requirement.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { readGesture } from '../../components/read-gesture.ts';
import { reportRefusal } from '../../components/report-refusal.ts';
import { Grid } from '../../grid/data-grid.tsx';
import type { GridColumn, GridGesture, GridHandle } from '../../grid/types.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { readRequirement } from './read-requirement.ts';

type Row =
  | { readonly kind: 'category'; readonly id: string; readonly category: Category; readonly count: number }
  | { readonly kind: 'requirement'; readonly id: string; readonly requirement: Requirement };

type RequirementId = IdOf<'requirement'>;

interface RequirementsGridProps {
  readonly filter: string;
  /** A requirement just added: its title takes the keyboard. */
  readonly added: RequirementId | null;
  readonly onSelect: (ids: readonly RequirementId[]) => void;
  readonly onInsert: (afterId?: RequirementId) => void;
  readonly onRemove: (ids: readonly RequirementId[]) => void;
}

const groupId = (category: Category): string => `category:${category.id}`;

/** The requirements under their categories. */
export function RequirementsGrid({ filter, added, onSelect, onInsert, onRemove }: RequirementsGridProps) {
  const t = useTranslate();
  const document = useDocument();
  const { language, dispatch } = useStore();
  const handle = useRef<GridHandle>(null);
  const groups = requirementsByCategory(document);
  const rows = useMemo(() => rowsOf(groups), [groups]);
  const categories = inOrder(document, 'category');
  const columns = useMemo(() => columnsOf(categories, t, language), [categories, t, language]);
  const known = (ids: readonly string[]): RequirementId[] => ids.flatMap((id) => document.requirement.get(id as RequirementId)?.id ?? []);

  useEffect(() => {
    if (added !== null) handle.current?.focusCell(added, 'title');
  }, [added]);

  const onGesture = (gesture: GridGesture): void => {
    const { edits, additions, refused } = readGesture(gesture, (columnId, text) => readRequirement(columnId, text, document, t));
    if (refused !== null) {
      reportRefusal(gesture, refused, columns, (rowId) => document.requirement.get(rowId as RequirementId)?.title ?? '', t);
      return;
    }
    void dispatch(additions.length > 0 ? 'addRequirements' : 'editRequirements', (latest, context) =>
      compose(
        latest,
        (current) => editRecords(current, 'requirement', edits.map(({ rowId, values }) => ({ id: rowId as RequirementId, values }))),
        (current) => {
          const last = requirementsByCategory(current).flatMap(({ requirements }) => requirements).at(-1);
          const categoryId = last?.categoryId ?? inOrder(current, 'category')[0]?.id;
          return categoryId === undefined ? {} : addRequirements(current, additions.map((values) => ({ categoryId, ...values })), context);
        },
      ),
    );
  };

  const onMoveRows = (ids: readonly string[], afterRowId: string | null): void => {
    const moved = known(ids);
    const anchor = rows.find(({ id }) => id === afterRowId) ?? rows[0];
    if (moved.length === 0 || anchor === undefined) return;
    void dispatch('moveRequirements', (latest) => {
      if (anchor.kind === 'requirement') return moveRequirements(latest, moved, anchor.requirement.id, anchor.requirement.categoryId);
      const groups = requirementsByCategory(latest);
      const index = groups.findIndex(({ category }) => category.id === anchor.category.id);
      const before = groups.slice(0, index).flatMap(({ requirements }) => requirements).at(-1);
      return moveRequirements(latest, moved, before?.id ?? null, anchor.category.id);
    });
  };

  return (
    <Grid<Row>
      label={t('screens.requirements.title')}
      translate={t}
      rows={rows}
      rowId={(row) => row.id}
      rowKind={(row) => (row.kind === 'category' ? 'group' : 'row')}
      columns={columns}
      quickFilter={filter}
      onGesture={onGesture}
      onSelect={({ rowIds }) => onSelect(known(rowIds))}
      onMoveRows={onMoveRows}
      onInsertRow={(afterId) => onInsert(afterId === null ? undefined : known([afterId])[0])}
      onDeleteRows={(ids) => onRemove(known(ids))}
      empty={
        <EmptyState sentence={t('screens.requirements.empty')}>
          <Button onClick={() => onInsert()}>{t('screens.requirements.add')}</Button>
        </EmptyState>
      }
      apiRef={handle}
    />
  );
}

/** Every category has its heading, so that rows can be moved into an empty one; with no requirement at all there are no rows. */
function rowsOf(groups: readonly CategoryRequirements[]): Row[] {
  if (groups.every(({ requirements }) => requirements.length === 0)) return [];
  return groups.flatMap(({ category, requirements }): Row[] => [
    { kind: 'category', id: groupId(category), category, count: requirements.length },
    ...requirements.map((requirement): Row => ({ kind: 'requirement', id: requirement.id, requirement })),
  ]);
}

function columnsOf(categories: readonly Category[], t: Translate, language: Language): GridColumn<Row>[] {
  const nameOf = new Map(categories.map(({ id, name }) => [id, name]));
  const of = (value: (requirement: Requirement) => string) => (row: Row): string => (row.kind === 'requirement' ? value(row.requirement) : '');
  return [
    { id: 'code', header: t('glossary.code'), width: 92, pinned: 'left', editable: true, text: of(({ code }) => code) },
    {
      id: 'title',
      header: t('glossary.title'),
      flex: 2,
      minWidth: 220,
      editable: true,
      text: (row) => (row.kind === 'category' ? t('screens.requirements.group', { name: row.category.name, count: row.count }) : row.requirement.title),
    },
    {
      id: 'category',
      header: t('glossary.category'),
      width: 140,
      editable: true,
      editor: 'choice',
      choices: categories.map(({ id, name }) => ({ value: id, label: name })),
      text: of(({ categoryId }) => nameOf.get(categoryId) ?? ''),
    },
    { id: 'weight', header: t('glossary.weight'), width: 80, align: 'right', editable: true, editor: 'number', text: of(({ weight }) => formatWeight(weight, language)) },
    {
      id: 'mandatory',
      header: t('glossary.mandatory'),
      width: 96,
      align: 'center',
      editable: true,
      editor: 'check',
      checked: (row) => row.kind === 'requirement' && row.requirement.mandatory,
      text: of(({ mandatory }) => (mandatory ? '✓' : '')),
    },
    {
      id: 'minimumClass',
      header: t('screens.requirements.minimumClass'),
      width: 170,
      editable: (row) => row.kind === 'requirement' && row.requirement.mandatory,
      editor: 'choice',
      choices: (['fit', 'partial'] as const).map((value) => ({ value, label: t(`screens.requirements.minimum.${value}`) })),
      text: of(({ mandatory, minimumClass }) => (mandatory ? t(`screens.requirements.minimum.${minimumClass}`) : '')),
    },
    { id: 'criterion', header: t('glossary.criterion'), flex: 3, minWidth: 260, editable: true, editor: 'lines', text: of(({ criterion }) => criterion) },
  ];
}
