import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { addRecords } from '../../../shared/actions/add-records.ts';
import type { Document } from '../../../shared/document.ts';
import { formatCount } from '../../../shared/language/format.ts';
import type { Translate } from '../../../shared/language/index.ts';
import { type Review, reviewVerdicts } from '../../../shared/model/review.ts';
import { signOffOf, verdictMarks } from '../../../shared/reviews.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { useNewest } from '../../components/use-newest.ts';
import type { GridColumn } from '../../grid/types.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { readReview } from './read-review.ts';
import { ReviewGrid } from './review-grid.tsx';
import styles from './reviews.module.css';

const columnsOf = (t: Translate): GridColumn<Review>[] => [
  { id: 'name', header: t('reviews.signOff.name'), width: 180, editable: true, text: ({ name }) => name },
  { id: 'role', header: t('field.role'), width: 180, editable: true, text: ({ role }) => role },
  {
    id: 'verdict',
    header: t('reviews.signOff.verdict'),
    headerTooltip: t('reviews.signOff.keys'),
    width: 170,
    editable: true,
    editor: 'choice',
    choices: reviewVerdicts.map((value) => ({ value, label: t(`glossary.reviewVerdict.${value}`), symbol: verdictMarks[value] })),
    keys: Object.fromEntries(reviewVerdicts.map((value, index) => [String(index + 1), value])),
    text: ({ verdict }) => `${verdictMarks[verdict]} ${t(`glossary.reviewVerdict.${verdict}`)}`,
    editText: ({ verdict }) => t(`glossary.reviewVerdict.${verdict}`),
  },
  { id: 'decidedOn', header: t('field.decidedOn'), width: 120, editable: true, text: ({ decidedOn }) => decidedOn ?? '' },
  { id: 'note', header: t('reviews.signOff.note'), flex: 1, minWidth: 220, editable: true, editor: 'lines', text: ({ note }) => note },
];

/** The people who are to confirm the result, and what they said. */
export function SignOffs() {
  const t = useTranslate();
  const document = useDocument();
  const { language, dispatch } = useStore();
  const { total, signed, counts } = signOffOf(document);
  const blank = ({ review }: Document): Omit<Review, 'id' | 'order'> => ({
    name: t('reviews.signOff.newName', { number: review.size + 1 }),
    role: '',
    verdict: 'pending',
    note: '',
    decidedOn: null,
  });
  const { newest, expectOne } = useNewest([...document.review.keys()]);
  const add = (
    <Button
      size="xs"
      leftSection={<IconPlus size={16} />}
      onClick={() => {
        expectOne();
        void dispatch('addReviewer', (latest, context) => addRecords(latest, 'review', [blank(latest)], context));
      }}
    >
      {t('reviews.signOff.add')}
    </Button>
  );
  const sentence = t('reviews.signOff.summary', { total: formatCount(total, language), signed: formatCount(signed, language) });
  const details = t('reviews.signOff.counts', {
    conditional: formatCount(counts.conditional, language),
    pending: formatCount(counts.pending, language),
    rejected: formatCount(counts.rejected, language),
  });
  return (
    <>
      {total > 0 && (
        <div className={styles['head']}>
          <Text role="status">
            <b>{sentence}</b> {signed === total ? t('reviews.signOff.complete') : details}
          </Text>
          {add}
        </div>
      )}
      <ReviewGrid
        entity="review"
        label={t('reviews.tab.signOff')}
        columns={columnsOf(t)}
        blank={blank}
        read={(columnId, text) => readReview(columnId, text, t)}
        blanks={{ name: 'stays' }}
        namedBy="name"
        nameOf={({ name }) => name}
        actions={{ add: 'addReviewer', edit: 'editReviews', remove: 'removeReviewers', move: 'moveReviewers' }}
        newest={newest}
        empty={<EmptyState sentence={t('reviews.signOff.empty')}>{add}</EmptyState>}
      />
    </>
  );
}
