import { Button, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type CSSProperties, useMemo, useState } from 'react';
import { addQuotes } from '../../../shared/actions/quotes.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import { projectOf } from '../../../shared/document.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { missingCostsOf, missingOf } from '../../../shared/missing-costs.ts';
import { explainQuotes } from '../../../shared/quote-findings.ts';
import type { CandidateQuotes as Found, PositionOf } from '../../../shared/quotes.ts';
import { QuotesChart } from '../../charts/quotes-chart.tsx';
import { CandidateChoice } from '../../components/candidate-choice.tsx';
import { CostClassesButton } from '../../components/cost-classes-button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { localDay } from '../../components/moment.ts';
import { MissingCostsPanel } from '../../components/missing-costs-panel.tsx';
import { savePicture } from '../../components/save-picture.ts';
import { Screen } from '../../components/screen.tsx';
import { reportDone } from '../../notify.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { QuoteDetail } from './quote-detail.tsx';
import styles from './quotes.module.css';
import { QuotesGrid } from './quotes-grid.tsx';

type QuoteId = IdOf<'quote'>;

interface CandidateQuotesProps {
  readonly found: Found;
  readonly positionOf: PositionOf;
  /** Where the positions come from. */
  readonly curve: 'normal' | 'simulated';
}

/** The quotes for one candidate: what they tell, what stands in them, and how they lie beside the estimate. */
export function CandidateQuotes({ found, positionOf, curve }: CandidateQuotesProps) {
  const t = useTranslate();
  const document = useDocument();
  const { dispatch, language, showCandidate } = useStore();
  const [today] = useState(() => localDay(new Date().toISOString()));
  const [selected, setSelected] = useState<readonly QuoteId[]>([]);
  const [shown, setShown] = useState<QuoteId | null>(null);
  const [added, setAdded] = useState<QuoteId | null>(null);
  const { candidate, quotes } = found;
  const { currencyUnit, horizonYears } = projectOf(document);
  const sentences = useMemo(() => explainQuotes(found, today, { unit: currencyUnit, translate: t, language }), [found, today, currencyUnit, t, language]);
  const missing = missingCostsOf(document);
  const entry = quotes.find(({ quote }) => quote.id === shown) ?? quotes[0];

  const select = (ids: readonly QuoteId[]): void => {
    setSelected(ids);
    if (ids[0] !== undefined) setShown(ids[0]);
  };
  const add = async (afterId?: QuoteId): Promise<void> => {
    let newest: QuoteId | undefined;
    await dispatch('addQuote', (latest, context) => {
      const change = addQuotes(latest, candidate.id, [{}], context, afterId);
      newest = change.quote?.added[0]?.id;
      return change;
    });
    if (newest === undefined) return;
    setAdded(newest);
    setShown(newest);
  };
  const remove = async (ids: readonly QuoteId[]): Promise<void> => {
    if (await dispatch('removeQuotes', (latest) => removeRecords(latest, 'quote', ids)))
      reportDone(t('frame.removedUndoable', { what: t('quotes.removed', { count: ids.length }) }));
  };
  const tools = (
    <>
      <CostClassesButton />
      <CandidateChoice label={t('quotes.candidate')} candidate={candidate} onChoose={({ id }) => showCandidate(id)} />
      {quotes.length > 0 && (
        <>
          <Button size="xs" variant="default" leftSection={<IconTrash size={16} />} disabled={selected.length === 0} onClick={() => void remove(selected)}>
            {t('screens.requirements.removeSelected')}
          </Button>
          <Button size="xs" leftSection={<IconPlus size={16} />} onClick={() => void add(selected.at(-1))}>
            {t('quotes.add')}
          </Button>
        </>
      )}
    </>
  );
  const size: CSSProperties & Record<'--rows', number> = { '--rows': quotes.length };
  return (
    <Screen title={t('quotes.title')} lead={t('quotes.lead')} tools={tools}>
      {entry === undefined ? (
        <EmptyState sentence={t('quotes.empty', { name: candidate.name })}>
          <Button leftSection={<IconPlus size={16} />} onClick={() => void add()}>
            {t('quotes.add')}
          </Button>
        </EmptyState>
      ) : (
        <>
          <ul className={styles['summary']}>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <MissingCostsPanel missing={missingOf(missing, [candidate])} />
          <div className={styles['grid']} style={size}>
            <QuotesGrid
              found={found}
              today={today}
              positionOf={positionOf}
              added={added}
              onSelect={select}
              onInsert={(afterId) => void add(afterId)}
              onRemove={(ids) => void remove(ids)}
            />
          </div>
          {found.estimate.total !== null && (
            <Text size="xs" c="var(--ink-soft)">
              {t(`quotes.curve.${curve}`)}
            </Text>
          )}
          <QuoteDetail key={entry.quote.id} found={found} entry={entry} />
          <div className={styles['chart']}>
            <QuotesChart found={found} unit={currencyUnit} horizonYears={horizonYears} missing={missing} translate={t} language={language} onSavePicture={savePicture} />
          </div>
        </>
      )}
    </Screen>
  );
}
