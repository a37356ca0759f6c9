import { Button, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type CSSProperties, useMemo, useRef, useState } from 'react';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import { isCost } from '../../../shared/estimates.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { quoteName } from '../../../shared/quote-findings.ts';
import type { CandidateQuotes, JudgedQuote } from '../../../shared/quotes.ts';
import { DoubtAnswers } from '../../components/doubt-answers.tsx';
import { reportDone } from '../../notify.ts';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { LinesGrid } from './lines-grid.tsx';
import { Omissions } from './omissions.tsx';
import { TaxQuestion } from './tax-question.tsx';
import styles from './quotes.module.css';

type QuoteLineId = IdOf<'quoteLine'>;

/** One quote of a candidate: its lines, and the cost lines it lacks. */
export function QuoteDetail({ found, entry }: { readonly found: CandidateQuotes; readonly entry: JudgedQuote }) {
  const t = useTranslate();
  const dispatch = useStore((state) => state.dispatch);
  const [selected, setSelected] = useState<readonly QuoteLineId[]>([]);
  const other = useRef<HTMLInputElement>(null);
  const costLines = found.estimate.lines;
  const lacking = useMemo(() => {
    const covered = new Set(entry.lines.map(({ estimate }) => estimate));
    return costLines.filter((line) => !covered.has(line) && isCost(line));
  }, [entry, costLines]);
  const name = useMemo(() => quoteName(entry.quote, found.quotes.map(({ quote }) => quote), t), [entry, found, t]);
  const label = t('quotes.lines.title', { name });
  const remove = async (ids: readonly QuoteLineId[]): Promise<void> => {
    if (await dispatch('removeQuoteLines', (latest) => removeRecords(latest, 'quoteLine', ids)))
      reportDone(t('frame.removedUndoable', { what: t('quotes.linesRemoved', { count: ids.length }) }));
  };
  const size: CSSProperties & Record<'--rows', number> = { '--rows': Math.max(1, entry.lines.length) };
  return (
    <section aria-label={label} className={styles['detail']}>
      <header className={styles['detailHead']}>
        <Title order={2} size="h3">
          {label}
        </Title>
        <Button size="xs" variant="default" leftSection={<IconTrash size={16} />} disabled={selected.length === 0} onClick={() => void remove(selected)}>
          {t('quotes.lines.remove')}
        </Button>
      </header>
      <TaxQuestion entry={entry} costLines={costLines} />
      {(['sum', 'recurring'] as const).map((doubt) => {
        const lines = entry[`${doubt}Lines`];
        return lines.length > 0 && <DoubtAnswers key={doubt} doubt={doubt} lines={lines.map(({ line: { id, title } }) => ({ line: { entity: 'quoteLine', id }, title: title.trim() }))} />;
      })}
      <div className={styles['linesGrid']} style={size}>
        <LinesGrid
          label={label}
          entry={entry}
          costLines={costLines}
          onSelect={setSelected}
          onInsert={() => other.current?.focus()}
          onRemove={(ids) => void remove(ids)}
        />
      </div>
      <Omissions entry={entry} lacking={lacking} hasCostLines={costLines.length > 0} otherRef={other} />
    </section>
  );
}
