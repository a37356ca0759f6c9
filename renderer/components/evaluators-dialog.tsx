import { notifications } from '@mantine/notifications';
import { addRecords } from '../../shared/actions/add-records.ts';
import { editRecords } from '../../shared/actions/edit-records.ts';
import { removeEvaluator } from '../../shared/actions/evaluators.ts';
import { moveRecords } from '../../shared/actions/move-records.ts';
import { inOrder } from '../../shared/document.ts';
import { parseWeight } from '../../shared/input/weight.ts';
import { decimalText } from '../../shared/language/decimal-text.ts';
import { formatCount } from '../../shared/language/format.ts';
import type { Evaluator } from '../../shared/model/evaluator.ts';
import { reportDone } from '../notify.ts';
import { useDocument, useTranslate } from '../store/hooks.ts';
import { useStore } from '../store/store.ts';
import { CommitLine } from './commit-text.tsx';
import { NamesDialog } from './names-dialog.tsx';
import { refusalText } from './read-text.ts';

type Values = Partial<Omit<Evaluator, 'id' | 'order'>>;

/** Adds, renames, reorders and removes the evaluators, with role and weight. */
export function EvaluatorsDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const t = useTranslate();
  const document = useDocument();
  const language = useStore((state) => state.language);
  const dispatch = useStore((state) => state.dispatch);
  const evaluators = inOrder(document, 'evaluator');
  const rated = Map.groupBy(document.assessment.values(), ({ evaluatorId }) => evaluatorId);
  const count = (id: Evaluator['id']): string => formatCount(rated.get(id)?.length ?? 0, language);
  const set = (id: Evaluator['id'], values: Values): void => {
    void dispatch('editEvaluators', (latest) => editRecords(latest, 'evaluator', [{ id, values }]));
  };
  const setWeight = (id: Evaluator['id'], text: string): void => {
    const reading = parseWeight(text);
    if (reading.ok) set(id, { weight: reading.value });
    else notifications.show({ color: 'red', role: 'alert', message: refusalText(reading.refusal, t) });
  };
  const remove = async (id: Evaluator['id']): Promise<void> => {
    const what = t('consensus.removed', { name: document.evaluator.get(id)?.name ?? '', number: count(id) });
    if (await dispatch('removeEvaluator', (latest) => removeEvaluator(latest, id))) reportDone(t('frame.removedUndoable', { what }));
  };
  return (
    <NamesDialog
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t('consensus.evaluators')}
      nameLabel={t('consensus.evaluatorName')}
      addLabel={t('consensus.addEvaluator')}
      help={t('consensus.evaluatorsHelp')}
      entries={evaluators.map(({ id, name }) => ({ id, name, count: t('consensus.ratingCount', { number: count(id) }) }))}
      renderFields={(id) => {
        const evaluator = document.evaluator.get(id);
        return (
          evaluator !== undefined && (
            <>
              <CommitLine
                aria-label={`${t('consensus.role')}: ${evaluator.name}`}
                placeholder={t('consensus.role')}
                value={evaluator.role}
                w={150}
                onCommit={(role) => set(id, { role })}
              />
              <CommitLine
                aria-label={`${t('consensus.weight')}: ${evaluator.name}`}
                title={t('consensus.weight')}
                value={decimalText(evaluator.weight)}
                w={60}
                inputMode="decimal"
                onCommit={(text) => setWeight(id, text)}
              />
            </>
          )
        );
      }}
      onAdd={() => {
        const name = t('consensus.newEvaluator', { number: evaluators.length + 1 });
        void dispatch('addEvaluator', (latest, context) => addRecords(latest, 'evaluator', [{ name, role: '', weight: 1 }], context));
      }}
      onRename={(id, name) => set(id, { name })}
      onMove={(id, afterId) => void dispatch('moveEvaluator', (latest) => moveRecords(latest, 'evaluator', [id], afterId))}
      onRemove={(id) => void remove(id)}
    />
  );
}
