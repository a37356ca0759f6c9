import type { Cells } from '../../../shared/cells.ts';
import { formatWeight } from '../../../shared/language/format.ts';
import type { Language, Translate } from '../../../shared/language/index.ts';
import type { Assessment } from '../../../shared/model/assessment.ts';
import { type Candidate, markerSymbols } from '../../../shared/model/candidate.ts';
import type { Level } from '../../../shared/model/level.ts';
import { LevelCell } from '../../grid/level-cell.tsx';
import type { GridColumn } from '../../grid/types.ts';
import type { ComparisonGridRow, subtotals } from './comparison-rows.ts';
import { levelKeys } from './level-keys.ts';

interface ColumnInput {
  readonly levels: readonly Level[];
  readonly candidates: readonly Candidate[];
  readonly cells: Cells<Assessment>;
  readonly parts: ReturnType<typeof subtotals>;
  readonly t: Translate;
  readonly language: Language;
}

/** Requirement, weight, mandatory, and a column per candidate whose cells take a level by choice, key or symbol. */
export function comparisonColumns({ levels, candidates, cells, parts, t, language }: ColumnInput): GridColumn<ComparisonGridRow>[] {
  const title: GridColumn<ComparisonGridRow> = {
    id: 'title',
    header: t('glossary.requirement'),
    width: 220,
    pinned: 'left',
    text: (row) => (row.kind === 'category' ? row.category.name : row.kind === 'total' ? row.title : row.requirement.title || t('frame.untitled')),
  };
  const weight: GridColumn<ComparisonGridRow> = {
    id: 'weight',
    header: t('glossary.weight'),
    width: 80,
    align: 'right',
    editor: 'number',
    editable: (row) => row.kind === 'requirement',
    text: (row) => (row.kind === 'requirement' ? formatWeight(row.requirement.weight, language) : ''),
  };
  const mandatory: GridColumn<ComparisonGridRow> = {
    id: 'mandatory',
    header: t('glossary.mandatory'),
    width: 92,
    align: 'center',
    text: (row) => (row.kind === 'requirement' && row.requirement.mandatory ? '●' : ''),
  };
  const levelOf = new Map(levels.map((level) => [level.id, level]));
  const choices = levels.map(({ id, label, symbol }) => ({ value: id, label, symbol }));
  const keys = Object.fromEntries(
    Object.entries(levelKeys(levels)).flatMap(([key, symbol]) => {
      const level = levels.find((entry) => entry.symbol === symbol);
      return level === undefined ? [] : [[key, level.id]];
    }),
  );
  const levelIn = (row: ComparisonGridRow, candidate: Candidate) => {
    const levelId = row.kind === 'requirement' ? cells.at(row.requirement.id, candidate.id)?.levelId : undefined;
    return levelId == null ? undefined : levelOf.get(levelId);
  };
  const ratings = candidates.map(
    (candidate): GridColumn<ComparisonGridRow> => ({
      id: candidate.id,
      header: `${markerSymbols[candidate.marker]} ${candidate.name}`,
      headerTooltip: candidate.summary,
      flex: 1,
      minWidth: 100,
      align: 'center',
      editor: 'choice',
      choices,
      keys,
      editable: (row) => row.kind === 'requirement',
      text: (row) => {
        if (row.kind === 'category') return parts.get(row.category.id)?.get(candidate.id) ?? '';
        if (row.kind === 'total') return row.values.get(candidate.id) ?? '';
        return levelIn(row, candidate)?.symbol ?? '';
      },
      render: (row) => {
        if (row.kind === 'category') return parts.get(row.category.id)?.get(candidate.id) ?? '';
        if (row.kind === 'total') return <span title={row.explanations.get(candidate.id)}>{row.values.get(candidate.id)}</span>;
        return <LevelCell level={levelIn(row, candidate) ?? null} unratedLabel={t('glossary.unrated')} />;
      },
    }),
  );
  return [title, weight, mandatory, ...ratings];
}
