import { Checkbox, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { linkRecords } from '../../../shared/actions/link-records.ts';
import { type CategoryRequirements, requirementsByCategory } from '../../../shared/document.ts';
import { parseCheck } from '../../../shared/input/choice.ts';
import { codeOf } from '../../../shared/input/codes.ts';
import type { Translate } from '../../../shared/language/index.ts';
import { type Tracing, tracingOf } from '../../../shared/links.ts';
import type { Category } from '../../../shared/model/category.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import type { Requirement } from '../../../shared/model/requirement.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { answerGesture } from '../../components/answer-gesture.ts';
import { accept, refuse } from '../../components/read-gesture.ts';
import { Grid } from '../../grid/data-grid.tsx';
import type { GridAnswer, GridColumn, GridGesture } from '../../grid/types.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './needs.module.css';

type Row =
  | { readonly kind: 'category'; readonly id: string; readonly category: Category; readonly count: number }
  | { readonly kind: 'requirement'; readonly id: string; readonly requirement: Requirement; readonly depth: number };

/** With more needs than this their columns are narrow and headed by the code alone. */
const roomyUpTo = 6;

/** Requirements by needs: a mark where the one answers the other. */
export function TraceMatrix() {
  const t = useTranslate();
  const document = useDocument();
  const dispatch = useStore((state) => state.dispatch);
  const [filter, setFilter] = useState('');
  const [onlyUnlinked, setOnlyUnlinked] = useState(false);
  const groups = requirementsByCategory(document);
  const tracing = tracingOf(document);
  const rows = useMemo(() => rowsOf(groups, onlyUnlinked ? tracing : null), [groups, onlyUnlinked, tracing]);
  const columns = useMemo(() => columnsOf(tracing, t), [tracing, t]);
  const requirementOf = (rowId: string): Requirement | undefined => document.requirement.get(rowId as IdOf<'requirement'>);

  const onGesture = (gesture: GridGesture): GridAnswer =>
    answerGesture<{ readonly needId: string; readonly linked: boolean }>(gesture, {
      columns,
      t,
      nameOfRow: (rowId) => requirementOf(rowId)?.title || t('frame.untitled'),
      read: (needId, text) => {
        const linked = parseCheck(text);
        return linked === null ? refuse(t('screens.number.notCheck', { text })) : accept({ needId, linked });
      },
      take: ({ edits }) =>
        void dispatch('editTraces', (latest, context) => {
          const { needsOf } = tracingOf(latest);
          const wanted = new Map<IdOf<'requirement'>, Set<IdOf<'need'>>>();
          for (const { rowId, values } of edits) {
            const requirement = requirementOf(rowId);
            if (requirement === undefined) continue;
            const needs = wanted.get(requirement.id) ?? new Set((needsOf.get(requirement.id) ?? []).map(({ id }) => id));
            wanted.set(requirement.id, needs);
            if (values.linked) needs.add(values.needId as IdOf<'need'>);
            else needs.delete(values.needId as IdOf<'need'>);
          }
          return linkRecords(latest, 'trace', 'requirementId', [...wanted].map(([id, needs]) => ({ id, to: [...needs] })), context);
        }),
    });

  if (tracing.needs.length === 0 || document.requirement.size === 0) return <EmptyState sentence={t('needs.matrixEmpty')} />;
  return (
    <>
      <div className={styles['filters']}>
        <TextInput
          size="xs"
          aria-label={t('needs.filter')}
          placeholder={t('needs.filter')}
          leftSection={<IconSearch size={14} />}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
        />
        <Checkbox size="sm" label={t('needs.onlyUnlinked')} checked={onlyUnlinked} onChange={(event) => setOnlyUnlinked(event.currentTarget.checked)} />
      </div>
      <Grid<Row>
        label={t('needs.matrixLabel')}
        translate={t}
        rows={rows}
        rowId={({ id }) => id}
        rowKind={({ kind }) => (kind === 'category' ? 'group' : 'row')}
        columns={columns}
        quickFilter={filter}
        onGesture={onGesture}
        empty={<EmptyState sentence={t('needs.allLinked')} />}
      />
    </>
  );
}

function rowsOf(groups: readonly CategoryRequirements[], unlinkedOnly: Tracing | null): Row[] {
  const wanted = unlinkedOnly && new Set(unlinkedOnly.unlinkedRequirements.map(({ id }) => id));
  return groups.flatMap(({ category, tree }): Row[] => {
    const shown = tree.filter(({ requirement }) => wanted?.has(requirement.id) ?? true);
    if (shown.length === 0) return [];
    return [
      { kind: 'category', id: `category:${category.id}`, category, count: shown.length },
      ...shown.map(({ requirement, depth }): Row => ({ kind: 'requirement', id: requirement.id, requirement, depth })),
    ];
  });
}

function columnsOf({ needs, needsOf }: Tracing, t: Translate): GridColumn<Row>[] {
  const isRoomy = needs.length <= roomyUpTo;
  const isLinked = (row: Row, needId: string): boolean =>
    row.kind === 'requirement' && (needsOf.get(row.requirement.id)?.some(({ id }) => id === needId) ?? false);
  return [
    { id: 'code', header: t('glossary.code'), width: 92, pinned: 'left', text: (row) => (row.kind === 'requirement' ? row.requirement.code : '') },
    {
      id: 'title',
      header: t('glossary.requirement'),
      width: 300,
      pinned: 'left',
      text: (row) =>
        row.kind === 'category' ? t('screens.requirements.group', { name: row.category.name, count: row.count }) : '　'.repeat(row.depth) + row.requirement.title,
    },
    ...needs.map(({ need }): GridColumn<Row> => ({
      id: need.id,
      header: (isRoomy ? `${need.code} ${need.title}`.trim() : codeOf(need)) || t('frame.untitled'),
      headerTooltip: need.title,
      width: isRoomy ? 160 : 88,
      align: 'center',
      editable: true,
      editor: 'check',
      checked: (row) => isLinked(row, need.id),
      text: (row) => (isLinked(row, need.id) ? '✓' : ''),
    })),
  ];
}
