import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { addRecords } from '../../../shared/actions/add-records.ts';
import { formatCount } from '../../../shared/language/format.ts';
import type { Translate } from '../../../shared/language/index.ts';
import type { Decision } from '../../../shared/model/review.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { useNewest } from '../../components/use-newest.ts';
import type { GridColumn } from '../../grid/types.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { readDecision } from './read-review.ts';
import { ReviewGrid } from './review-grid.tsx';
import styles from './reviews.module.css';

const blank: Omit<Decision, 'id' | 'order'> = { title: '', reason: '', decidedBy: '', decidedOn: null };

const columnsOf = (t: Translate): GridColumn<Decision>[] => [
  { id: 'title', header: t('reviews.decisions.title'), flex: 2, minWidth: 220, editable: true, text: ({ title }) => title },
  { id: 'reason', header: t('reviews.decisions.reason'), flex: 3, minWidth: 240, editable: true, editor: 'lines', text: ({ reason }) => reason },
  { id: 'decidedBy', header: t('field.decidedBy'), width: 150, editable: true, text: ({ decidedBy }) => decidedBy },
  { id: 'decidedOn', header: t('field.decidedOn'), width: 120, editable: true, text: ({ decidedOn }) => decidedOn ?? '' },
];

/** What was decided, why, by whom and when. */
export function Decisions() {
  const t = useTranslate();
  const document = useDocument();
  const { language, dispatch } = useStore();
  const { newest, expectOne } = useNewest([...document.decision.keys()]);
  const add = (
    <Button
      size="xs"
      leftSection={<IconPlus size={16} />}
      onClick={() => {
        expectOne();
        void dispatch('addDecision', (latest, context) => addRecords(latest, 'decision', [blank], context));
      }}
    >
      {t('reviews.decisions.add')}
    </Button>
  );
  return (
    <>
      {document.decision.size > 0 && (
        <div className={styles['head']}>
          <Text>{t('reviews.decisions.count', { number: formatCount(document.decision.size, language) })}</Text>
          {add}
        </div>
      )}
      <ReviewGrid
        entity="decision"
        label={t('reviews.tab.decisions')}
        columns={columnsOf(t)}
        blank={() => blank}
        read={(columnId, text) => readDecision(columnId, text, t)}
        namedBy="title"
        nameOf={({ title }) => title || t('frame.untitled')}
        actions={{ add: 'addDecision', edit: 'editDecisions', remove: 'removeDecisions', move: 'moveDecisions' }}
        newest={newest}
        empty={<EmptyState sentence={t('reviews.decisions.empty')}>{add}</EmptyState>}
      />
    </>
  );
}
