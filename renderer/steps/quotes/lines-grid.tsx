import { useMemo } from 'react';
import { compose } from '../../../shared/actions/compose.ts';
import { moveRecords } from '../../../shared/actions/move-records.ts';
import { addQuoteLines, editQuoteLines, type NewQuoteLine } from '../../../shared/actions/quotes.ts';
import { projectOf } from '../../../shared/document.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import type { CandidateQuotes, JudgedQuote, QuotedLine } from '../../../shared/quotes.ts';
import { answerGesture } from '../../components/answer-gesture.ts';
import { type BadCell, rowsOf } from '../../components/read-gesture.ts';
import { Grid } from '../../grid/data-grid.tsx';
import type { GridAnswer, GridGesture } from '../../grid/types.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { lineColumns } from './line-columns.ts';
import { type QuoteLineValues, readQuoteLine } from './read-quote.ts';

type QuoteLineId = IdOf<'quoteLine'>;

interface LinesGridProps {
  readonly label: string;
  readonly entry: JudgedQuote;
  readonly costLines: CandidateQuotes['estimate']['lines'];
  readonly onSelect: (ids: readonly QuoteLineId[]) => void;
  /** Asks for a new line. */
  readonly onInsert: () => void;
  readonly onRemove: (ids: readonly QuoteLineId[]) => void;
}

/** The lines of one quote, each matched with a cost line or with none. */
export function LinesGrid({ label, entry, costLines, onSelect, onInsert, onRemove }: LinesGridProps) {
  const t = useTranslate();
  const document = useDocument();
  const { language, dispatch } = useStore();
  const project = projectOf(document);
  const { quote, lines } = entry;
  const { estimate } = document;
  const columns = useMemo(
    () => lineColumns({ project, costLines, estimates: estimate, taxIncluded: quote.taxIncluded, t, language }),
    [project, costLines, estimate, quote.taxIncluded, t, language],
  );
  const known = (rowIds: readonly string[]): QuoteLineId[] => rowIds.flatMap((id) => document.quoteLine.get(id as QuoteLineId)?.id ?? []);

  const onGesture = (gesture: GridGesture): GridAnswer => {
    const context = { unit: project.currencyUnit, taxIncluded: quote.taxIncluded, costLines: new Set(costLines.map((line) => line.estimate.id)), t };
    return answerGesture<QuoteLineValues>(gesture, {
      columns,
      t,
      nameOfRow: (rowId) => document.quoteLine.get(rowId as QuoteLineId)?.title || t('frame.untitled'),
      read: (columnId, text, rowId) => readQuoteLine(columnId, text, rowId === null, context),
      blanks: { amount: 'stays', quantity: { quantity: 1 }, frequency: { frequency: 'once' } },
      check: (reading) =>
        [...rowsOf(reading)].flatMap(([row, { amount }]): BadCell[] =>
          typeof row === 'string' || amount !== undefined ? [] : [{ row, columnId: 'amount', text: '', message: t('quotes.amountNeeded'), needed: true }],
        ),
      take: ({ edits, additions }) => {
        const priced = additions.flatMap((values): NewQuoteLine[] => (values.amount === undefined ? [] : [{ ...values, amount: values.amount }]));
        void dispatch(additions.length > 0 ? 'addQuoteLine' : 'editQuoteLines', (latest, actionContext) =>
          compose(
            latest,
            (current) => editQuoteLines(current, edits.map(({ rowId, values }) => ({ id: rowId as QuoteLineId, values }))),
            (current) => addQuoteLines(current, quote.id, priced, actionContext, known([gesture.place?.afterRowId ?? ''])[0]),
          ),
        );
      },
    });
  };

  return (
    <Grid<QuotedLine>
      label={label}
      translate={t}
      rows={lines}
      rowId={({ line }) => line.id}
      columns={columns}
      newRows={{ namedBy: 'title' }}
      onGesture={onGesture}
      onSelect={({ rowIds }) => onSelect(known(rowIds))}
      onMoveRows={(rowIds, afterRowId) =>
        void dispatch('moveQuoteLines', (latest) => moveRecords(latest, 'quoteLine', known(rowIds), afterRowId === null ? null : (known([afterRowId])[0] ?? null)))
      }
      onInsertRow={onInsert}
      onDeleteRows={(rowIds) => onRemove(known(rowIds))}
      empty={<span>{t(costLines.length === 0 ? 'quotes.lines.emptyNoCosts' : 'quotes.lines.empty')}</span>}
    />
  );
}
