import { Button, Group, Modal, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { addCostClass, freeCostClassName, removeCostClass, renameCostClass } from '../../shared/actions/cost-classes.ts';
import { moveRecords } from '../../shared/actions/move-records.ts';
import { inOrder } from '../../shared/document.ts';
import { formatCount } from '../../shared/language/format.ts';
import type { CostClass } from '../../shared/model/cost-class.ts';
import { reportDone } from '../notify.ts';
import { useDocument, useTranslate } from '../store/hooks.ts';
import { useStore } from '../store/store.ts';
import { NamesDialog } from './names-dialog.tsx';

/** Adds, renames, reorders and removes the project's classes of cost; before one with lines goes, it is asked where they go. */
export function CostClassesDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const t = useTranslate();
  const document = useDocument();
  const language = useStore((state) => state.language);
  const dispatch = useStore((state) => state.dispatch);
  const [leaving, setLeaving] = useState<CostClass['id'] | null>(null);
  const classes = inOrder(document, 'costClass');
  const lines = Map.groupBy(document.estimate.values(), ({ costClassId }) => costClassId);
  const countOf = (id: CostClass['id']): number => lines.get(id)?.length ?? 0;
  const remove = async (id: CostClass['id'], movedTo: CostClass['id'] | null): Promise<void> => {
    const name = document.costClass.get(id)?.name ?? '';
    const count = countOf(id);
    const to = (movedTo === null ? undefined : document.costClass.get(movedTo)?.name) ?? t('estimates.unclassified');
    if (!(await dispatch('removeCostClass', (latest) => removeCostClass(latest, id, movedTo)))) return;
    const what = count === 0 ? t('estimates.classes.removed', { name }) : t('estimates.classes.removedWithLines', { name, count, to });
    reportDone(t('frame.removedUndoable', { what }));
  };
  const gone = leaving === null ? undefined : document.costClass.get(leaving);
  return (
    <>
      <NamesDialog
        opened={opened}
        onClose={onClose}
        title={t('estimates.classes.open')}
        nameLabel={t('estimates.classes.name')}
        addLabel={t('estimates.classes.add')}
        help={t('estimates.classes.help')}
        entries={classes.map(({ id, name }) => ({ id, name, count: t('estimates.classes.count', { number: formatCount(countOf(id), language), count: countOf(id) }) }))}
        onAdd={() =>
          void dispatch('addCostClass', (latest, context) => addCostClass(latest, freeCostClassName(latest, t('estimates.classes.fresh')), context))
        }
        onRename={(id, name) => void dispatch('editCostClass', (latest) => renameCostClass(latest, id, name))}
        onMove={(id, afterId) => void dispatch('moveCostClass', (latest) => moveRecords(latest, 'costClass', [id], afterId))}
        onRemove={(id) => {
          if (countOf(id) === 0) void remove(id, null);
          else setLeaving(id);
        }}
      />
      {gone !== undefined && (
        <WhereLinesGo
          key={gone.id}
          gone={gone}
          count={countOf(gone.id)}
          others={classes.filter(({ id }) => id !== gone.id)}
          onClose={() => setLeaving(null)}
          onRemove={(movedTo) => {
            setLeaving(null);
            void remove(gone.id, movedTo);
          }}
        />
      )}
    </>
  );
}

interface WhereLinesGoProps {
  readonly gone: CostClass;
  readonly count: number;
  readonly others: readonly CostClass[];
  readonly onClose: () => void;
  readonly onRemove: (movedTo: CostClass['id'] | null) => void;
}

function WhereLinesGo({ gone, count, others, onClose, onRemove }: WhereLinesGoProps) {
  const t = useTranslate();
  const [movedTo, setMovedTo] = useState<CostClass['id'] | null>(null);
  return (
    <Modal opened onClose={onClose} title={t('estimates.classes.removeTitle', { name: gone.name, count })} closeButtonProps={{ 'aria-label': t('frame.close') }}>
      <Stack>
        <NativeSelect
          label={t('estimates.classes.moveTo')}
          value={movedTo ?? ''}
          data={[{ value: '', label: t('estimates.unclassified') }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={({ currentTarget: { value } }) => setMovedTo(others.find(({ id }) => id === value)?.id ?? null)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('estimates.classes.cancel')}
          </Button>
          <Button onClick={() => onRemove(movedTo)}>{t('estimates.classes.remove')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
