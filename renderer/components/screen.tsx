import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useStore } from '../store/store.ts';
import styles from './screen.module.css';
import { Trail } from './trail.tsx';
import { WaitingNote } from './waiting-note.tsx';

interface ScreenProps {
  readonly title: string;
  readonly lead: string;
  /** Buttons at the right of the heading. */
  readonly tools?: ReactNode;
  /** Panel at the right side. */
  readonly side?: ReactNode;
  /** The content takes the whole height instead of scrolling. */
  readonly fills?: boolean;
  readonly children: ReactNode;
}

/** One screen of the procedure: what it is for, its tools, its content. */
export function Screen({ title, lead, tools, side, fills = false, children }: ScreenProps) {
  const presenting = useStore((state) => state.presenting);
  return (
    <div className={styles['screen']} data-fills={fills} data-side={side !== undefined}>
      <div className={styles['main']}>
        {!presenting && <Trail />}
        <WaitingNote />
        <header className={styles['head']}>
          <div className={styles['titles']}>
            <Title order={1} className={styles['title'] ?? ''}>
              {title}
            </Title>
            <Text size="sm" c="var(--ink-soft)">
              {lead}
            </Text>
          </div>
          {tools !== undefined && <div className={styles['tools']}>{tools}</div>}
        </header>
        <div className={styles['content']}>{children}</div>
      </div>
      {side}
    </div>
  );
}
