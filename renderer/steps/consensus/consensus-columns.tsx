import type { PanelCell } from '../../../shared/disagreement.ts';
import { formatNumber } from '../../../shared/language/format.ts';
import type { Language, Translate } from '../../../shared/language/index.ts';
import type { Evaluator } from '../../../shared/model/evaluator.ts';
import type { Level } from '../../../shared/model/level.ts';
import { CandidateName } from '../../components/candidate-name.tsx';
import { LevelCell } from '../../grid/level-cell.tsx';
import type { GridColumn } from '../../grid/types.ts';
import { levelKeys } from '../comparison/level-keys.ts';

/** A requirement as it is named in lists: code and title. */
export const cellRequirement = ({ requirement: { code, title } }: PanelCell, t: Translate): string => `${code} ${title || t('frame.untitled')}`.trim();

/** Requirement, candidate, one column per evaluator, how far they differ, and the consensus with its reason. */
export function consensusColumns(evaluators: readonly Evaluator[], levels: readonly Level[], t: Translate, language: Language): GridColumn<PanelCell>[] {
  const unratedLabel = t('glossary.unrated');
  const number = (value: number | null): string => (value === null ? '' : formatNumber(value, language));
  const idOf = new Map(levels.map(({ id, symbol }) => [symbol, id]));
  const keys = Object.entries(levelKeys(levels)).flatMap(([key, symbol]) => {
    const id = idOf.get(symbol);
    return id === undefined ? [] : [[key, id] as const];
  });
  const statistic = (id: 'range' | 'deviation' | 'mean', width: number): GridColumn<PanelCell> => ({
    id,
    header: t(`consensus.${id}`),
    headerTooltip: t(`consensus.${id}Help`),
    width,
    align: 'right',
    text: ({ result }) => (id === 'range' && result.mixed ? t('consensus.mixed') : number(result[id])),
  });
  return [
    { id: 'requirement', header: t('glossary.requirement'), width: 200, pinned: 'left', text: (cell) => cellRequirement(cell, t) },
    {
      id: 'candidate',
      header: t('glossary.candidate'),
      width: 120,
      text: ({ candidate }) => candidate.name,
      render: ({ candidate }) => <CandidateName candidate={candidate} />,
    },
    ...evaluators.map(
      ({ id, name, role }, index): GridColumn<PanelCell> => ({
        id,
        header: name,
        headerTooltip: role === '' ? name : `${name} (${role})`,
        width: 104,
        align: 'center',
        text: (cell) => cell.levels[index]?.symbol ?? '',
        render: (cell) => <LevelCell level={cell.levels[index] ?? null} unratedLabel={unratedLabel} />,
      }),
    ),
    statistic('range', 96),
    statistic('deviation', 84),
    statistic('mean', 68),
    {
      id: 'agreed',
      header: t('consensus.agreed'),
      width: 76,
      align: 'center',
      editable: true,
      editor: 'choice',
      choices: levels.map(({ id, label, symbol }) => ({ value: id, label, symbol })),
      keys: Object.fromEntries(keys),
      text: ({ agreed }) => agreed?.symbol ?? '',
      render: ({ agreed }) => <LevelCell level={agreed ?? null} unratedLabel={unratedLabel} />,
    },
    {
      id: 'reason',
      header: t('consensus.reason'),
      flex: 1,
      minWidth: 180,
      editable: true,
      editor: 'lines',
      text: ({ consensus }) => consensus?.consensusReason ?? '',
    },
  ];
}
