import { fitMeasures } from '../../../shared/fit-findings.ts';
import type { RatedCell } from '../../../shared/fit-profiles.ts';
import { formatCount } from '../../../shared/language/format.ts';
import type { Language, Translate } from '../../../shared/language/index.ts';
import { LevelCell } from '../../grid/level-cell.tsx';
import type { GridColumn } from '../../grid/types.ts';
import type { FitRow } from './fit-rows.ts';

export const grades = [1, 2, 3, 4, 5] as const;

/** A requirement as it is named in lists: code and title. */
export const cellRequirement = ({ requirement: { code, title } }: RatedCell, t: Translate): string => `${code} ${title || t('frame.untitled')}`.trim();

/** Requirement, level, the two grades, and what was found. */
export function fitColumns(t: Translate, language: Language): GridColumn<FitRow>[] {
  const of = (value: (cell: RatedCell) => string) => (row: FitRow): string => (row.kind === 'fit' ? value(row.cell) : '');
  const numbers = grades.map(String);
  const grade = (id: (typeof fitMeasures)[number]): GridColumn<FitRow> => ({
    id,
    header: t(`fits.${id}`),
    headerTooltip: t('fits.keys'),
    width: 104,
    align: 'center',
    editable: true,
    editor: 'choice',
    choices: numbers.map((value) => ({ value, label: value })),
    keys: Object.fromEntries(numbers.map((value) => [value, value])),
    text: of(({ assessment }) => String(assessment?.[id] ?? '')),
  });
  const words = (id: 'evidence' | 'note'): GridColumn<FitRow> => ({
    id,
    header: t(`field.${id}`),
    flex: 1,
    minWidth: 180,
    editable: true,
    editor: 'lines',
    text: of(({ assessment }) => assessment?.[id] ?? ''),
  });
  return [
    {
      id: 'requirement',
      header: t('glossary.requirement'),
      width: 240,
      pinned: 'left',
      text: (row) =>
        row.kind === 'group'
          ? t('fits.group', { name: row.candidate.name, number: formatCount(row.count, language) })
          : cellRequirement(row.cell, t),
    },
    {
      id: 'level',
      header: t('gaps.level'),
      width: 64,
      align: 'center',
      text: of(({ level }) => `${level.symbol} ${level.label}`),
      render: (row) => (row.kind === 'fit' ? <LevelCell level={row.cell.level} unratedLabel={t('glossary.unrated')} /> : null),
    },
    ...fitMeasures.map(grade),
    words('evidence'),
    words('note'),
  ];
}
