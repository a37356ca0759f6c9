import { Text } from '@mantine/core';
import type { Thread } from '../../../shared/comments.ts';
import { cut, restText } from '../../../shared/language/lists.ts';
import { useTranslate } from '../../store/hooks.ts';
import { CommentThread } from './comment-thread.tsx';
import styles from './comments.module.css';

export const threadFilters = ['open', 'closed', 'all'] as const;
export type ThreadFilter = (typeof threadFilters)[number];

/** Threads drawn at once; each holds a form. */
const drawnLimit = 100;

/** Threads as filtered, the latest first, each naming what it is about. */
export function ThreadList({ threads, filter }: { readonly threads: readonly Thread[]; readonly filter: ThreadFilter }) {
  const t = useTranslate();
  const shown = threads.filter(({ first }) => filter === 'all' || first.closed === (filter === 'closed')).toReversed();
  if (shown.length === 0)
    return (
      <Text size="sm" c="var(--ink-soft)">
        {t(threads.length === 0 ? 'comments.noneYet' : 'comments.none')}
      </Text>
    );
  const { shown: drawn, rest } = cut(shown, drawnLimit);
  return (
    <ul className={styles['threads']}>
      {drawn.map((thread) => (
        <CommentThread key={thread.first.id} thread={thread} named />
      ))}
      {rest > 0 && <li>{restText(rest, t)}</li>}
    </ul>
  );
}
