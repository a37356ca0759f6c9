import type { FlowStep } from '../../../shared/flows.ts';
import { formatNextSteps } from '../../../shared/input/next-steps.ts';
import type { Translate } from '../../../shared/language/index.ts';
import type { GridColumn } from '../../grid/types.ts';
import styles from './current-state.module.css';

/** The columns of a phase's processes. */
export const processColumns = (t: Translate): GridColumn<FlowStep>[] => [
  {
    id: 'title',
    header: t('screens.currentState.processTitle'),
    width: 190,
    editable: true,
    text: ({ process }) => process.title,
    render: ({ number, process }) => (
      <>
        <span className={styles['number']}>{number}</span> {process.title}
      </>
    ),
  },
  { id: 'description', header: t('screens.currentState.description'), flex: 3, minWidth: 180, editable: true, editor: 'lines', text: ({ process }) => process.description },
  { id: 'actor', header: t('screens.currentState.actor'), width: 112, editable: true, text: ({ process }) => process.actor },
  { id: 'volume', header: t('screens.currentState.volume'), width: 96, editable: true, text: ({ process }) => process.volume },
  { id: 'tools', header: t('screens.currentState.tools'), width: 124, editable: true, text: ({ process }) => process.tools },
  { id: 'pains', header: t('screens.currentState.pains'), flex: 2, minWidth: 150, editable: true, editor: 'lines', text: ({ process }) => process.pains },
  {
    id: 'next',
    header: t('screens.currentState.next'),
    headerTooltip: t('screens.currentState.nextHelp'),
    flex: 1,
    minWidth: 140,
    editable: true,
    text: ({ next }) => formatNextSteps(next),
  },
];
