import { useEffect, useMemo, useRef } from 'react';
import { compose } from '../../../shared/actions/compose.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { moveRecords } from '../../../shared/actions/move-records.ts';
import { addQuotes } from '../../../shared/actions/quotes.ts';
import { projectOf } from '../../../shared/document.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { quoteName } from '../../../shared/quote-findings.ts';
import type { CandidateQuotes, JudgedQuote, PositionOf } from '../../../shared/quotes.ts';
import { answerGesture } from '../../components/answer-gesture.ts';
import { type BadCell, type GestureReading, rowsOf } from '../../components/read-gesture.ts';
import { Grid } from '../../grid/data-grid.tsx';
import type { GridAnswer, GridGesture, GridHandle } from '../../grid/types.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { quoteColumns } from './quote-columns.ts';
import { type QuoteValues, readQuote } from './read-quote.ts';

type QuoteId = IdOf<'quote'>;

interface QuotesGridProps {
  readonly found: CandidateQuotes;
  readonly today: string;
  readonly positionOf: PositionOf;
  /** A quote just added: its supplier takes the keyboard. */
  readonly added: QuoteId | null;
  readonly onSelect: (ids: readonly QuoteId[]) => void;
  readonly onInsert: (afterId?: QuoteId) => void;
  readonly onRemove: (ids: readonly QuoteId[]) => void;
}

/** The quotes for a candidate, one row each. */
export function QuotesGrid({ found, today, positionOf, added, onSelect, onInsert, onRemove }: QuotesGridProps) {
  const t = useTranslate();
  const document = useDocument();
  const { language, dispatch } = useStore();
  const handle = useRef<GridHandle>(null);
  const project = projectOf(document);
  const { tooFew } = found.judgement;
  const columns = useMemo(() => quoteColumns({ project, today, tooFew, positionOf, t, language }), [project, today, tooFew, positionOf, t, language]);
  const known = (rowIds: readonly string[]): QuoteId[] => rowIds.flatMap((id) => document.quote.get(id as QuoteId)?.id ?? []);

  useEffect(() => {
    if (added !== null) handle.current?.focusCell(added, 'supplier');
  }, [added]);

  /** The quotes that would end before they were made. */
  const wrongDays = (reading: GestureReading<QuoteValues>): BadCell[] =>
    [...rowsOf(reading)].flatMap(([row, values]): BadCell[] => {
      const quote = typeof row === 'string' ? document.quote.get(row as QuoteId) : undefined;
      const { quotedOn: from = null, validUntil: until = null } = { ...quote, ...values };
      if (from === null || until === null || from <= until) return [];
      const columnId = values.validUntil === undefined ? 'quotedOn' : 'validUntil';
      return [{ row, columnId, text: '', message: t('quotes.dayOrder', { from, until }), columnIds: ['quotedOn', 'validUntil'] }];
    });

  const onGesture = (gesture: GridGesture): GridAnswer =>
    answerGesture<QuoteValues>(gesture, {
      columns,
      t,
      nameOfRow: (rowId) => {
        const quote = document.quote.get(rowId as QuoteId);
        return quote === undefined ? '' : quoteName(quote, document.quote.values(), t);
      },
      read: (columnId, text) => readQuote(columnId, text, today, t),
      check: wrongDays,
      take: ({ edits, additions }) =>
        void dispatch(additions.length > 0 ? 'addQuote' : 'editQuotes', (latest, context) =>
          compose(
            latest,
            (current) => editRecords(current, 'quote', edits.map(({ rowId, values }) => ({ id: rowId as QuoteId, values }))),
            (current) => addQuotes(current, found.candidate.id, additions, context, known([gesture.place?.afterRowId ?? ''])[0]),
          ),
        ),
    });

  return (
    <Grid<JudgedQuote>
      label={t('quotes.title')}
      translate={t}
      rows={found.quotes}
      rowId={({ quote }) => quote.id}
      columns={columns}
      newRows={{ namedBy: 'supplier' }}
      onGesture={onGesture}
      onSelect={({ rowIds }) => onSelect(known(rowIds))}
      onMoveRows={(rowIds, afterRowId) =>
        void dispatch('moveQuotes', (latest) => moveRecords(latest, 'quote', known(rowIds), afterRowId === null ? null : (known([afterRowId])[0] ?? null)))
      }
      onInsertRow={(afterRowId) => onInsert(afterRowId === null ? undefined : known([afterRowId])[0])}
      onDeleteRows={(rowIds) => onRemove(known(rowIds))}
      apiRef={handle}
    />
  );
}
