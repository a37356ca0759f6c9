import type { Cells } from '../../../shared/cells.ts';
import { claimState } from '../../../shared/claims.ts';
import { formatNumber, formatPercent, formatWeight } from '../../../shared/language/format.ts';
import type { Language, Translate } from '../../../shared/language/index.ts';
import { type CellMean, meanSign } from '../../../shared/means.ts';
import type { Assessment } from '../../../shared/model/assessment.ts';
import { type Candidate, markerSymbols } from '../../../shared/model/candidate.ts';
import type { Level } from '../../../shared/model/level.ts';
import type { Requirement } from '../../../shared/model/requirement.ts';
import type { HeadingFits, HeadingSum } from '../../../shared/roll-up.ts';
import { explainFit } from '../../components/explain-fit.ts';
import { TreeTitle } from '../../components/tree-title.tsx';
import { LevelCell } from '../../grid/level-cell.tsx';
import type { GridColumn } from '../../grid/types.ts';
import type { ComparisonGridRow, subtotals } from './comparison-rows.ts';
import { levelKeys } from './level-keys.ts';

interface ColumnInput {
  readonly levels: readonly Level[];
  readonly candidates: readonly Candidate[];
  /** The ratings of whoever the comparison is shown to. */
  readonly cells: Cells<Assessment>;
  readonly means: Cells<CellMean>;
  /** Where vendors' claims are kept. */
  readonly consensus: Cells<Assessment>;
  readonly parts: ReturnType<typeof subtotals>;
  readonly sums: ReadonlyMap<string, HeadingSum>;
  readonly rollUps: ReadonlyMap<string, HeadingFits>;
  /** Each category's share of the weight, as text. */
  readonly shares: ReadonlyMap<string, string>;
  readonly t: Translate;
  readonly language: Language;
}

/** Requirement, weight, mandatory, and a column per candidate whose cells take a level by choice, key or symbol. */
export function comparisonColumns(input: ColumnInput): GridColumn<ComparisonGridRow>[] {
  const { levels, candidates, cells, means, parts, sums, rollUps, t, language } = input;
  const title: GridColumn<ComparisonGridRow> = {
    id: 'title',
    header: t('glossary.requirement'),
    width: 220,
    pinned: 'left',
    text: (row) => (row.kind === 'category' ? row.category.name : row.kind === 'total' ? row.title : row.requirement.title || t('frame.untitled')),
    render: (row) => {
      if (row.kind === 'category') return row.category.name;
      if (row.kind === 'total') return row.title;
      const name = row.requirement.title || t('frame.untitled');
      if (row.kind === 'requirement') return <TreeTitle depth={row.depth} heading={null} title={name} />;
      const title = t('requirements.heading', { title: name, count: sums.get(row.id)?.count ?? 0 });
      return <TreeTitle depth={row.depth} heading={t('requirements.headingNote')} title={title} />;
    },
  };
  const weight: GridColumn<ComparisonGridRow> = {
    id: 'weight',
    header: t('glossary.weight'),
    width: 80,
    align: 'right',
    editor: 'number',
    headerTooltip: t('requirements.weightHelp'),
    editable: (row) => row.kind === 'requirement',
    text: (row) => {
      if (row.kind === 'requirement') return formatWeight(row.requirement.weight, language);
      if (row.kind === 'category') return input.shares.get(row.category.id) ?? '';
      return row.kind === 'heading' ? t('requirements.sum', { weight: formatWeight(sums.get(row.id)?.weight ?? 0, language) }) : '';
    },
  };
  const mandatory: GridColumn<ComparisonGridRow> = {
    id: 'mandatory',
    header: t('glossary.mandatory'),
    headerTooltip: t('requirements.mandatoryHelp'),
    width: 92,
    align: 'center',
    text: (row) => (row.kind === 'requirement' && row.requirement.mandatory ? t('glossary.mandatoryMark') : ''),
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
  const meanIn = (row: ComparisonGridRow, candidate: Candidate) => {
    const mean = row.kind === 'requirement' ? means.at(row.requirement.id, candidate.id) : undefined;
    if (mean === undefined) return undefined;
    const value = mean.score === null ? '' : formatNumber(mean.score, language);
    return { level: mean.level, text: `${meanSign}${mean.level.symbol} ${value}`.trim(), label: t('consensus.meanCell', { mean: value }) };
  };
  const claimIn = (row: ComparisonGridRow, candidate: Candidate, counted: Level | undefined) => {
    const claimedId = row.kind === 'requirement' ? input.consensus.at(row.requirement.id, candidate.id)?.claimedLevelId : undefined;
    const claimed = claimedId == null ? undefined : levelOf.get(claimedId);
    const state = claimed === undefined ? 'confirmed' : claimState(claimed, counted);
    if (claimed === undefined || state === 'confirmed') return undefined;
    const level = `${claimed.symbol} ${claimed.label}`;
    return {
      text: t('consensus.claims.mark', { symbol: claimed.symbol }),
      label: t('consensus.claims.sign', { level, state: t(`consensus.claims.${state}`) }),
    };
  };
  const rollUpIn = ({ id }: Requirement, candidate: Candidate): string => {
    const fit = rollUps.get(candidate.id)?.get(id)?.fit ?? null;
    return fit === null ? '' : formatPercent(fit, language);
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
        if (row.kind === 'heading') return rollUpIn(row.requirement, candidate);
        return levelIn(row, candidate)?.symbol ?? meanIn(row, candidate)?.text ?? '';
      },
      editText: (row) => levelIn(row, candidate)?.symbol ?? '',
      render: (row) => {
        if (row.kind === 'category') return parts.get(row.category.id)?.get(candidate.id) ?? '';
        if (row.kind === 'total') return <span title={row.explanations.get(candidate.id)}>{row.values.get(candidate.id)}</span>;
        if (row.kind === 'heading') {
          const fit = rollUps.get(candidate.id)?.get(row.requirement.id);
          return <span {...(fit === undefined ? {} : { title: explainFit(fit, t, language).join('\n') })}>{rollUpIn(row.requirement, candidate)}</span>;
        }
        const level = levelIn(row, candidate);
        const mean = level === undefined ? meanIn(row, candidate) : undefined;
        const counted = level ?? mean?.level;
        return <LevelCell level={counted ?? null} unratedLabel={t('glossary.unrated')} mean={mean} sign={claimIn(row, candidate, counted)} />;
      },
    }),
  );
  return [title, weight, mandatory, ...ratings];
}
