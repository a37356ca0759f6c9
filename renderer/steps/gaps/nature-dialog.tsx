import { addRecords } from '../../../shared/actions/add-records.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { moveRecords } from '../../../shared/actions/move-records.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import { inOrder } from '../../../shared/document.ts';
import { gapsOf } from '../../../shared/evaluation.ts';
import { formatCount } from '../../../shared/language/format.ts';
import type { GapNature } from '../../../shared/model/gap.ts';
import { NamesDialog } from '../../components/names-dialog.tsx';
import { reportDone } from '../../notify.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';

/** Adds, renames, reorders and removes the natures gaps are classified by. */
export function NatureDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const t = useTranslate();
  const document = useDocument();
  const language = useStore((state) => state.language);
  const dispatch = useStore((state) => state.dispatch);
  const byNature = Map.groupBy(gapsOf(document), ({ described }) => described?.natureId ?? null);
  const remove = async (id: GapNature['id']): Promise<void> => {
    const label = document.gapNature.get(id)?.label ?? '';
    if (await dispatch('removeNature', (latest) => removeRecords(latest, 'gapNature', [id])))
      reportDone(t('frame.removedUndoable', { what: t('gaps.named', { name: label }) }));
  };
  return (
    <NamesDialog
      opened={opened}
      onClose={onClose}
      title={t('gaps.natures')}
      nameLabel={t('gaps.natureName')}
      addLabel={t('gaps.addNature')}
      help={t('gaps.naturesHelp')}
      entries={inOrder(document, 'gapNature').map(({ id, label }) => ({
        id,
        name: label,
        count: t('gaps.natureCount', { number: formatCount(byNature.get(id)?.length ?? 0, language) }),
      }))}
      onAdd={() => {
        const label = t('gaps.newNature');
        void dispatch('addNature', (latest, context) => addRecords(latest, 'gapNature', [{ label }], context));
      }}
      onRename={(id, label) => void dispatch('editNature', (latest) => editRecords(latest, 'gapNature', [{ id, values: { label } }]))}
      onMove={(id, afterId) => void dispatch('moveNature', (latest) => moveRecords(latest, 'gapNature', [id], afterId))}
      onRemove={(id) => void remove(id)}
    />
  );
}
