import { useEffect, useMemo, useRef } from 'react';
import { compose } from '../../../shared/actions/compose.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { moveRecords } from '../../../shared/actions/move-records.ts';
import { addQuotes } from '../../../shared/actions/quotes.ts';
import { projectOf } from '../../../shared/document.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { quoteName } from '../../../shared/quote-findings.ts';
import type { CandidateQuotes, JudgedQuote, PositionOf } from '../../../shared/quotes.ts';
import { type GestureReading, readGesture } from '../../components/read-gesture.ts';
import { reportRefusal } from '../../components/report-refusal.ts';
import { Grid } from '../../grid/data-grid.tsx';
import type { GridGesture, GridHandle } from '../../grid/types.ts';
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

  /** The first quote that would end before it was made, with the date that was typed. */
  const wrongDays = ({ edits, additions }: GestureReading<QuoteValues>): GestureReading<QuoteValues>['refused'] => {
    const rows = new Map<string | number, QuoteValues>();
    for (const { rowId, values } of edits) rows.set(rowId, { ...rows.get(rowId), ...values });
    for (const [row, values] of additions.entries()) rows.set(row, values);
    for (const [row, values] of rows) {
      const quote = typeof row === 'string' ? document.quote.get(row as QuoteId) : undefined;
      const { quotedOn: from = null, validUntil: until = null } = { ...quote, ...values };
      if (from === null || until === null || from <= until) continue;
      return { row, columnId: values.validUntil === undefined ? 'quotedOn' : 'validUntil', message: t('quotes.dayOrder', { from, until }) };
    }
    return null;
  };

  const onGesture = (gesture: GridGesture): void => {
    const read = readGesture<QuoteValues>(gesture, (columnId, text) => readQuote(columnId, text, today, t));
    const refused = read.refused ?? wrongDays(read);
    if (refused !== null) {
      const nameOf = (rowId: string): string => {
        const quote = document.quote.get(rowId as QuoteId);
        return quote === undefined ? '' : quoteName(quote, document.quote.values(), t);
      };
      reportRefusal(gesture, refused, columns, nameOf, t);
      return;
    }
    void dispatch(read.additions.length > 0 ? 'addQuote' : 'editQuotes', (latest, context) =>
      compose(
        latest,
        (current) => editRecords(current, 'quote', inOneGo(read.edits)),
        (current) => addQuotes(current, found.candidate.id, read.additions, context),
      ),
    );
  };

  return (
    <Grid<JudgedQuote>
      label={t('quotes.title')}
      translate={t}
      rows={found.quotes}
      rowId={({ quote }) => quote.id}
      columns={columns}
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

const inOneGo = (edits: GestureReading<QuoteValues>['edits']) => edits.map(({ rowId, values }) => ({ id: rowId as QuoteId, values }));
