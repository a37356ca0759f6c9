import { Text } from '@mantine/core';
import type { Thread } from '../../../shared/comments.ts';
import { formatCount } from '../../../shared/language/format.ts';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { CommentThread } from './comment-thread.tsx';
import styles from './comments.module.css';

export const threadFilters = ['open', 'closed', 'all'] as const;
export type ThreadFilter = (typeof threadFilters)[number];

/** Threads drawn at once; each holds a form. */
const drawnLimit = 100;

/** Threads as filtered, the latest first, each naming what it is about. */
export function ThreadList({ threads, filter }: { readonly threads: readonly Thread[]; readonly filter: ThreadFilter }) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const shown = threads.filter(({ first }) => filter === 'all' || first.closed === (filter === 'closed')).toReversed();
  if (shown.length === 0)
    return (
      <Text size="sm" c="var(--ink-soft)">
        {t(threads.length === 0 ? 'comments.noneYet' : 'comments.none')}
      </Text>
    );
  return (
    <ul className={styles['threads']}>
      {shown.slice(0, drawnLimit).map((thread) => (
        <CommentThread key={thread.first.id} thread={thread} named />
      ))}
      {shown.length > drawnLimit && <li>{t('difference.more', { number: formatCount(shown.length - drawnLimit, language) })}</li>}
    </ul>
  );
}
