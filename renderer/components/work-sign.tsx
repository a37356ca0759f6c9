import type { MessageKey } from '../../shared/language/index.ts';
import type { ScreenWork } from '../../shared/procedure.ts';
import styles from './procedure.module.css';

const signs = { done: '✓', started: '●', empty: '○' } as const;

/** The state of a step as a sign; what it means is said in words beside it. */
export const WorkSign = ({ state }: Pick<ScreenWork, 'state'>) => (
  <span className={styles['sign']} data-state={state} aria-hidden>
    {signs[state]}
  </span>
);

/** The state of a step in a word. */
export const stateKey = ({ state, optional }: Pick<ScreenWork, 'state' | 'optional'>): MessageKey =>
  optional === true && state === 'empty' ? 'procedure.state.optional' : `procedure.state.${state}`;
