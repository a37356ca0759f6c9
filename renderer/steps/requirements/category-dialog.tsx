import { addRecords } from '../../../shared/actions/add-records.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { moveRecords } from '../../../shared/actions/move-records.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import { requirementsByCategory } from '../../../shared/document.ts';
import { NamesDialog } from '../../components/names-dialog.tsx';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';

/** Adds, renames, reorders and removes categories. */
export function CategoryDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const t = useTranslate();
  const groups = requirementsByCategory(useDocument());
  const dispatch = useStore((state) => state.dispatch);
  return (
    <NamesDialog
      opened={opened}
      onClose={onClose}
      title={t('screens.requirements.categories')}
      nameLabel={t('screens.requirements.categoryName')}
      addLabel={t('screens.requirements.addCategory')}
      help={t('screens.requirements.categoriesHelp')}
      entries={groups.map(({ category: { id, name }, requirements }) => ({
        id,
        name,
        count: t('screens.requirements.requirementCount', { count: requirements.length }),
      }))}
      onAdd={() => {
        const name = t('screens.requirements.newCategory');
        void dispatch('addCategory', (latest, context) => addRecords(latest, 'category', [{ name, description: '' }], context));
      }}
      onRename={(id, name) => void dispatch('editCategory', (latest) => editRecords(latest, 'category', [{ id, values: { name } }]))}
      onMove={(id, afterId) => void dispatch('moveCategory', (latest) => moveRecords(latest, 'category', [id], afterId))}
      onRemove={(id) => void dispatch('removeCategory', (latest) => removeRecords(latest, 'category', [id]))}
    />
  );
}
