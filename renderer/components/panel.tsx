import type { ReactNode } from 'react';
import styles from './panel.module.css';

interface PanelProps {
  /** Names the panel as a region of the screen; without one it is only a frame. */
  readonly label?: string;
  /** Is not drawn while it is out of sight, so that typing elsewhere on the screen does not wait for it. */
  readonly waits?: boolean;
  readonly children: ReactNode;
}

/** A framed part of a screen. */
export function Panel({ label, waits = false, children }: PanelProps) {
  const Element = label === undefined ? 'div' : 'section';
  return (
    <Element aria-label={label} className={styles['panel']} data-waits={waits}>
      {children}
    </Element>
  );
}
