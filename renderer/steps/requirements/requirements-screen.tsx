import { ActionIcon, Button, TextInput, Tooltip } from '@mantine/core';
import { IconBooks, IconChecklist, IconFolders, IconIndentDecrease, IconIndentIncrease, IconPlus, IconSearch, IconTrash } from '@tabler/icons-react';
import { useDeferredValue, useState } from 'react';
import { addRequirements } from '../../../shared/actions/add-requirements.ts';
import { placeAfterRequirement } from '../../../shared/actions/place-requirements.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import { type Document, inOrder } from '../../../shared/document.ts';
import { formatCount } from '../../../shared/language/format.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { requirementFlags } from '../../../shared/requirement-check.ts';
import { CategoryShares } from '../../components/category-shares.tsx';
import { Screen } from '../../components/screen.tsx';
import { reportDone } from '../../notify.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { CatalogueDialog } from './catalogue-dialog.tsx';
import { CategoryDialog } from './category-dialog.tsx';
import { CheckDialog } from './check-dialog.tsx';
import { nestRows } from './place-rows.ts';
import { RequirementsGrid, type RequirementTarget } from './requirements-grid.tsx';

type RequirementId = IdOf<'requirement'>;

/** What the candidates are compared on. */
export function RequirementsScreen() {
  const t = useTranslate();
  const document = useDocument();
  const { dispatch, language } = useStore();
  const [filter, setFilter] = useState('');
  const [dialog, setDialog] = useState<'categories' | 'check' | 'catalogue' | null>(null);
  const [selected, setSelected] = useState<readonly RequirementId[]>([]);
  const [target, setTarget] = useState<RequirementTarget | null>(null);
  const flags = requirementFlags(useDeferredValue(document));
  const close = (): void => setDialog(null);

  const add = async (afterId?: RequirementId, categoryId?: IdOf<'category'>): Promise<void> => {
    let newest: RequirementId | undefined;
    setFilter('');
    await dispatch('addRequirements', (latest, context) => {
      const place = placeAfter(latest, afterId, categoryId);
      if (place === null) return {};
      const { afterId: sibling, ...values } = place;
      const change = addRequirements(latest, [values], context, sibling);
      newest = change.requirement?.added[0]?.id;
      return change;
    });
    if (newest !== undefined) setTarget({ id: newest, columnId: 'title' });
  };
  const remove = async (ids: readonly RequirementId[]): Promise<void> => {
    let count = 0;
    const done = await dispatch('removeRequirements', (latest) => {
      const change = removeRecords(latest, 'requirement', ids);
      count = change.requirement?.removed.length ?? 0;
      return change;
    });
    if (done) reportDone(t('frame.removedUndoable', { what: t('screens.requirements.count', { count }) }));
  };
  const nestTool = (direction: 1 | -1) => {
    const label = t(direction === 1 ? 'requirements.indent' : 'requirements.outdent');
    return (
      <Tooltip label={label}>
        <ActionIcon size={30} variant="default" aria-label={label} disabled={selected.length === 0} onClick={() => void nestRows(selected, direction)}>
          {direction === 1 ? <IconIndentIncrease size={16} /> : <IconIndentDecrease size={16} />}
        </ActionIcon>
      </Tooltip>
    );
  };

  const tools = (
    <>
      <TextInput
        size="xs"
        w={120}
        leftSection={<IconSearch size={14} />}
        placeholder={t('screens.requirements.filter')}
        aria-label={t('screens.requirements.filter')}
        value={filter}
        onChange={(event) => setFilter(event.currentTarget.value)}
      />
      {nestTool(-1)}
      {nestTool(1)}
      <Button size="xs" variant="default" leftSection={<IconChecklist size={16} />} disabled={document.requirement.size === 0} onClick={() => setDialog('check')}>
        {t('requirements.check.open', { count: formatCount(flags.length, language) })}
      </Button>
      <Button size="xs" variant="default" leftSection={<IconBooks size={16} />} onClick={() => setDialog('catalogue')}>
        {t('requirements.catalogue.open')}
      </Button>
      <Button size="xs" variant="default" leftSection={<IconFolders size={16} />} onClick={() => setDialog('categories')}>
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
      <CategoryShares />
      <RequirementsGrid
        filter={filter}
        target={target}
        onSelect={setSelected}
        onInsert={(afterId, categoryId) => void add(afterId, categoryId)}
        onRemove={(ids) => void remove(ids)}
        onOpenCatalogue={() => setDialog('catalogue')}
      />
      {dialog === 'catalogue' && <CatalogueDialog onClose={close} />}
      <CategoryDialog opened={dialog === 'categories'} onClose={close} />
      <CheckDialog
        opened={dialog === 'check'}
        onClose={close}
        flags={flags}
        onGoTo={(next) => {
          setFilter('');
          setTarget(next);
        }}
      />
    </Screen>
  );
}

/** After an item; without one at the end of the category, the last one where none is named. */
function placeAfter(document: Document, afterId: RequirementId | undefined, categoryId = inOrder(document, 'category').at(-1)?.id) {
  if (afterId !== undefined && document.requirement.has(afterId)) return placeAfterRequirement(document, afterId);
  return categoryId === undefined ? null : { categoryId, afterId: undefined };
}
