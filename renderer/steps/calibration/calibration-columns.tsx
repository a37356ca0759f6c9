import { formatTyped } from '../../../shared/language/format.ts';
import type { Language, Translate } from '../../../shared/language/index.ts';
import { markerSymbols } from '../../../shared/model/candidate.ts';
import { pointNames } from '../../components/point-drafts.ts';
import type { GridColumn } from '../../grid/types.ts';
import type { CalibrationRow, Line } from './calibration-rows.ts';
import type { Measure } from './measure.ts';
import { PlaceMark, placeText } from './place-mark.tsx';

interface ColumnInput {
  readonly kind: Line['kind'];
  readonly measure: Measure<number>;
  readonly t: Translate;
  readonly language: Language;
}

/** What was estimated, the actual value, and where it fell. Only the actual value is typed here. */
export function calibrationColumns<Shown extends Line>({ kind, measure, t, language }: ColumnInput): GridColumn<CalibrationRow<Shown>>[] {
  const ofLine = (text: (line: Shown) => string) => (row: CalibrationRow<Shown>): string => (row.kind === 'line' ? text(row.line) : '');
  const shown = (value: number, { points, p10, p90, actual: known }: Shown): string =>
    measure.format(value, [points.optimistic, points.mostLikely, points.pessimistic, p10, p90, ...(known === null ? [] : [known])]);
  const estimated = (id: string, header: string, value: (line: Shown) => number, width: number, headerTooltip?: string, format = shown): GridColumn<CalibrationRow<Shown>> => ({
    id,
    header,
    width,
    align: 'right',
    ...(headerTooltip !== undefined && { headerTooltip }),
    text: ofLine((line) => format(value(line), line)),
  });
  const actual = (format: (value: number) => string) => ofLine((line) => (line.actual === null ? '' : format(line.actual)));
  const payment: GridColumn<CalibrationRow<Shown>> = {
    id: 'payment',
    header: t('calibration.columns.payment'),
    width: 88,
    text: ofLine((line) => (line.kind === 'cost' ? paymentText(line.record, t, language) : '')),
  };
  return [
    {
      id: 'title',
      header: t(kind === 'cost' ? 'calibration.columns.line' : 'calibration.columns.task'),
      width: 260,
      pinned: 'left',
      text: (row) =>
        row.kind === 'line' ? row.line.record.title || t('frame.untitled') : `${markerSymbols[row.candidate.marker]} ${row.candidate.name}`,
    },
    ...(kind === 'cost' ? [payment] : []),
    ...pointNames.map((name) => estimated(name, t(`glossary.${name}`), ({ points }) => points[name], 88, undefined, (value) => measure.formatTyped(value))),
    estimated('p10', 'P10', ({ p10 }) => p10, 72, t('calibration.columns.p10Help')),
    estimated('p90', 'P90', ({ p90 }) => p90, 72, t('calibration.columns.p90Help')),
    {
      id: 'actual',
      header: t('calibration.columns.actual', { unit: measure.unit }),
      headerTooltip: t('calibration.columns.actualHelp'),
      width: 116,
      align: 'right',
      editor: 'number',
      ...(measure.bareUnit !== undefined && { bareUnit: measure.bareUnit }),
      editable: (row) => row.kind === 'line',
      text: actual(measure.formatTyped),
      editText: actual(measure.editText),
    },
    {
      id: 'place',
      header: t('calibration.columns.place'),
      headerTooltip: t('calibration.columns.placeHelp'),
      flex: 1,
      minWidth: 216,
      text: ofLine((line) => placeText(line, t)),
      render: (row) => (row.kind === 'line' ? <PlaceMark line={row.line} t={t} /> : null),
    },
  ];
}

function paymentText({ frequency, quantity }: { frequency: 'once' | 'monthly' | 'yearly'; quantity: number }, t: Translate, language: Language): string {
  const often = t(`glossary.frequency.${frequency}`);
  return quantity === 1 ? often : t('calibration.columns.times', { frequency: often, quantity: formatTyped(quantity, language) });
}
