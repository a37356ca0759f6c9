import { Button } from '@mantine/core';
import { IconEye, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { projectOf } from '../../../shared/document.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { EvaluatorsDialog } from '../../components/evaluators-dialog.tsx';
import { HiddenNamesNote, HideNamesButton } from '../../components/hidden-names.tsx';
import { Screen } from '../../components/screen.tsx';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { EvaluatorProgress } from './evaluator-progress.tsx';
import { PanelView } from './panel-view.tsx';

/** Steps 3-3 and 3-4: the evaluators' ratings side by side, and what they agree on. */
export function ConsensusScreen() {
  const t = useTranslate();
  const document = useDocument();
  const dispatch = useStore((state) => state.dispatch);
  const [editing, setEditing] = useState(false);
  const { id, ratingsRevealed } = projectOf(document);
  const reveal = (open: boolean): void => {
    void dispatch('revealRatings', (latest) => editRecords(latest, 'project', [{ id, values: { ratingsRevealed: open } }]));
  };
  const hasEvaluators = document.evaluator.size > 0;
  const edit = (
    <Button size="xs" variant={hasEvaluators ? 'default' : 'filled'} leftSection={<IconUsers size={16} />} onClick={() => setEditing(true)}>
      {t('consensus.evaluators')}
    </Button>
  );
  const tools = hasEvaluators && (
    <>
      <HideNamesButton />
      {edit}
      {ratingsRevealed && (
        <Button size="xs" variant="default" onClick={() => reveal(false)}>
          {t('consensus.hide')}
        </Button>
      )}
    </>
  );
  return (
    <Screen title={t('consensus.title')} lead={t('consensus.lead')} tools={tools} fills>
      <HiddenNamesNote />
      {!hasEvaluators && <EmptyState sentence={t('consensus.empty')}>{edit}</EmptyState>}
      {hasEvaluators && !ratingsRevealed && (
        <EvaluatorProgress>
          <Button leftSection={<IconEye size={16} />} onClick={() => reveal(true)}>
            {t('consensus.reveal')}
          </Button>
        </EvaluatorProgress>
      )}
      {hasEvaluators && ratingsRevealed && <PanelView />}
      <EvaluatorsDialog opened={editing} onClose={() => setEditing(false)} />
    </Screen>
  );
}
