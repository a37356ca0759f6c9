import { Button } from '@mantine/core';
import { removeRecords } from '../../shared/actions/remove-records.ts';
import { keepLine, type LineInDoubt, repeatLine } from '../../shared/actions/settle-doubt.ts';
import type { Doubt } from '../../shared/doubtful-lines.ts';
import { useTranslate } from '../store/hooks.ts';
import { useStore } from '../store/store.ts';
import styles from './missing-costs-panel.module.css';

interface DoubtAnswersProps {
  readonly doubt: Doubt;
  readonly lines: readonly { readonly line: LineInDoubt; readonly title: string }[];
}

const recurring = ['monthly', 'yearly'] as const;

/** For every line that may be counted wrongly, what it may turn out to be, each answer one change. */
export function DoubtAnswers({ doubt, lines }: DoubtAnswersProps) {
  const t = useTranslate();
  const dispatch = useStore((state) => state.dispatch);
  const remove = ({ entity, id }: LineInDoubt): void => {
    if (entity === 'estimate') void dispatch('removeEstimates', (latest) => removeRecords(latest, 'estimate', [id]));
    else void dispatch('removeQuoteLines', (latest) => removeRecords(latest, 'quoteLine', [id]));
  };
  const answers = ({ line, title }: DoubtAnswersProps['lines'][number]) => {
    const edit = line.entity === 'estimate' ? 'editEstimates' : 'editQuoteLines';
    const answer = (key: 'remove' | 'keep' | 'monthly' | 'yearly', act: () => void) => (
      <Button key={key} size="compact-xs" variant="default" aria-label={`${title}: ${t(`missingCosts.answer.${key}`)}`} onClick={act}>
        {t(`missingCosts.answer.${key}`)}
      </Button>
    );
    return [
      ...(doubt === 'recurring' ? recurring.map((frequency) => answer(frequency, () => void dispatch(edit, (latest) => repeatLine(latest, line, frequency)))) : [answer('remove', () => remove(line))]),
      answer('keep', () => void dispatch(edit, (latest) => keepLine(latest, line, t('missingCosts.answer.mark')))),
    ];
  };
  return (
    <ul className={styles['classes']}>
      {lines.map((entry) => (
        <li key={entry.line.id}>
          {t('frame.quoted', { text: entry.title })}
          {answers(entry)}
        </li>
      ))}
    </ul>
  );
}
