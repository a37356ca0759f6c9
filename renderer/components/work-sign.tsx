import { IconCheck } from '@tabler/icons-react';
import { formatCount } from '../../shared/language/format.ts';
import type { Language, MessageKey, Translate } from '../../shared/language/index.ts';
import type { ScreenWork } from '../../shared/procedure.ts';
import styles from './procedure.module.css';

/** A check where a step is done; every other state is a word alone, which stands beside it. */
export const WorkSign = ({ state }: Pick<ScreenWork, 'state'>) =>
  state === 'done' ? <IconCheck className={styles['check'] ?? ''} size={14} stroke={3} aria-hidden /> : null;

/** The state of a step in a word. */
export const stateKey = ({ state }: Pick<ScreenWork, 'state'>): MessageKey => `procedure.state.${state}`;

/** The state of a step in a word, or, while it is in work, how much is left to do. */
export const shortState = (work: ScreenWork, t: Translate, language: Language): string =>
  work.waiting !== undefined ? t('procedure.waiting', { number: formatCount(work.waiting, language) }) : work.state === 'started' ? t('procedure.missingCount', { number: formatCount(work.missing.length, language) }) : t(stateKey(work));
