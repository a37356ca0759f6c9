import { SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { openThreadCount, threadsOf } from '../../../shared/comments.ts';
import { formatCount } from '../../../shared/language/format.ts';
import { type ThreadFilter, threadFilters, ThreadList } from '../../components/comments/thread-list.tsx';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './reviews.module.css';

/** Every thread of the project, whatever it is about. */
export function CommentsOverview() {
  const t = useTranslate();
  const document = useDocument();
  const language = useStore((state) => state.language);
  const [filter, setFilter] = useState<ThreadFilter>('open');
  const threads = threadsOf(document);
  const counts = { open: formatCount(openThreadCount(document), language), total: formatCount(threads.length, language) };
  return (
    <>
      <div className={styles['head']}>
        <Text>{t('comments.openCount', counts)}</Text>
        <SegmentedControl
          size="xs"
          aria-label={t('comments.filter')}
          value={filter}
          data={threadFilters.map((value) => ({ value, label: t(`comments.show.${value}`) }))}
          onChange={setFilter}
        />
      </div>
      <div className={styles['scroll']} tabIndex={0} role="group" aria-label={t('reviews.tab.comments')}>
        <div className={styles['column']}>
          <ThreadList threads={threads} filter={filter} />
        </div>
      </div>
    </>
  );
}
