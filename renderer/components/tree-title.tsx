import { IconAlertTriangle } from '@tabler/icons-react';
import styles from './tree-title.module.css';

interface TreeTitleProps {
  /** 0 at the top. */
  readonly depth: number;
  /** What a heading is, for those who point at it; null for an item that is rated. */
  readonly heading: string | null;
  readonly title: string;
  /** What the check found, or null. */
  readonly flag?: string | null;
}

/** Deeper items are set in no further, so that their text still has room. */
const deepest = 6;

/** The title of an item in its place in the tree. */
export function TreeTitle({ depth, heading, title, flag = null }: TreeTitleProps) {
  return (
    <span className={styles['tree']} style={{ paddingInlineStart: Math.min(depth, deepest) * 16 }} data-heading={heading !== null}>
      {heading !== null && (
        <span aria-hidden className={styles['sign']}>
          ▾
        </span>
      )}
      <span className={styles['text']} {...(heading === null ? {} : { title: heading })}>
        {title}
      </span>
      {flag !== null && (
        <span className={styles['flag']} role="img" aria-label={flag} title={flag}>
          <IconAlertTriangle size={14} aria-hidden />
        </span>
      )}
    </span>
  );
}
