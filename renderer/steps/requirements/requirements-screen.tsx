import { Button, TextInput } from '@mantine/core';
import { IconFolders, IconPlus, IconSearch, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { addRequirements } from '../../../shared/actions/add-requirements.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import { inOrder } from '../../../shared/document.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { Screen } from '../../components/screen.tsx';
import { reportDone } from '../../notify.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { CategoryDialog } from './category-dialog.tsx';
import { RequirementsGrid } from './requirements-grid.tsx';

/** What the candidates are compared on. */
export function RequirementsScreen() {
  const t = useTranslate();
  const document = useDocument();
  const dispatch = useStore((state) => state.dispatch);
  const [filter, setFilter] = useState('');
  const [editsCategories, setEditsCategories] = useState(false);
  const [selected, setSelected] = useState<readonly IdOf<'requirement'>[]>([]);
  const [added, setAdded] = useState<IdOf<'requirement'> | null>(null);

  const add = async (afterId?: IdOf<'requirement'>): Promise<void> => {
    let newest: IdOf<'requirement'> | undefined;
    setFilter('');
    await dispatch('addRequirements', (latest, context) => {
      const after = afterId === undefined ? undefined : latest.requirement.get(afterId);
      const categoryId = after?.categoryId ?? inOrder(latest, 'category').at(-1)?.id;
      if (categoryId === undefined) return {};
      const change = addRequirements(latest, [{ categoryId }], context, afterId);
      newest = change.requirement?.added[0]?.id;
      return change;
    });
    if (newest !== undefined) setAdded(newest);
  };
  const remove = async (ids: readonly IdOf<'requirement'>[]): Promise<void> => {
    if (await dispatch('removeRequirements', (latest) => removeRecords(latest, 'requirement', ids)))
      reportDone(t('frame.removedUndoable', { what: t('screens.requirements.count', { count: ids.length }) }));
  };

  const tools = (
    <>
      <TextInput
        size="xs"
        leftSection={<IconSearch size={14} />}
        placeholder={t('screens.requirements.filter')}
        aria-label={t('screens.requirements.filter')}
        value={filter}
        onChange={(event) => setFilter(event.currentTarget.value)}
      />
      <Button size="xs" variant="default" leftSection={<IconFolders size={16} />} onClick={() => setEditsCategories(true)}>
        {t('screens.requirements.categories')}
      </Button>
      <Button size="xs" variant="default" leftSection={<IconTrash size={16} />} disabled={selected.length === 0} onClick={() => void remove(selected)}>
        {t('screens.requirements.removeSelected')}
      </Button>
      <Button size="xs" leftSection={<IconPlus size={16} />} disabled={document.category.size === 0} onClick={() => void add(selected.at(-1))}>
        {t('screens.requirements.add')}
      </Button>
    </>
  );
  return (
    <Screen title={t('screens.requirements.title')} lead={t('screens.requirements.lead')} tools={tools} fills>
      <RequirementsGrid filter={filter} added={added} onSelect={setSelected} onInsert={(afterId) => void add(afterId)} onRemove={(ids) => void remove(ids)} />
      <CategoryDialog opened={editsCategories} onClose={() => setEditsCategories(false)} />
    </Screen>
  );
}
