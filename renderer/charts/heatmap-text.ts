import { formatNumber } from '../../shared/language/format.ts';
import { meanSign } from '../../shared/means.ts';
import type { Language, Translate } from '../../shared/language/index.ts';
import { fitSpoken, fitText, howFit } from './fit-text.ts';
import type { HeatmapCell, HeatmapRow, HeatmapTable } from './heatmap-table.ts';
import { cellSample, hatchSample, type LegendEntry } from './legend.ts';
import { type CellColours, type ChartPalette, fitCell, levelCell } from './palette.ts';

/** Shown where a level does not apply. */
const dashSign = '－';

/** What a cell shows. Unrated cells of single requirements show the hatch alone; the legend names it. */
export function cellText(cell: HeatmapCell, table: HeatmapTable, row: HeatmapRow | null, translate: Translate, language: Language): string {
  if (cell.kind === 'level') return cell.mean === null ? cell.level.symbol : `${meanSign}${cell.level.symbol}`;
  if (cell.kind === 'fit') return fitText(cell.fit, translate, language);
  if (cell.kind === 'notApplicable') return dashSign;
  return table.kind === 'categories' || row === null || row.kind === 'group' ? translate('glossary.unrated') : '';
}

function valueInWords(cell: HeatmapCell, translate: Translate, language: Language): string {
  if (cell.kind === 'level') {
    const value = translate('charts.levelValue', { symbol: cell.level.symbol, label: cell.level.label });
    return cell.mean === null ? value : translate('charts.meanValue', { value, mean: formatNumber(cell.mean, language) });
  }
  if (cell.kind === 'fit') return fitSpoken(cell.fit, translate, language);
  if (cell.kind === 'notApplicable') return cell.label ?? translate('charts.nothingApplies');
  return translate('glossary.unrated');
}

export function rowName({ code, label, mandatory }: HeatmapRow, translate: Translate): string {
  const row = [code, label].filter((part) => part !== '').join(' ');
  return mandatory ? translate('charts.mandatoryRow', { row }) : row;
}

/** A cell in words, for a screen reader and as a hint. */
export function cellLabel(row: string, candidate: string, cell: HeatmapCell, translate: Translate, language: Language): string {
  return translate('charts.cell', { row, candidate, value: valueInWords(cell, translate, language) });
}

/** What hovering tells beyond the label: how a percentage was computed. */
export function cellHint(label: string, cell: HeatmapCell, translate: Translate, language: Language): string {
  return cell.kind === 'fit' ? [label, ...howFit(cell.fit, translate, language).slice(1)].join('\n') : label;
}

/**
 * Fill and text of a cell; null where it is not filled: unrated is hatched, not applicable stays blank. Among levels,
 * subtotals stay blank too, so that one colour has one meaning.
 */
export function cellColours(cell: HeatmapCell, table: HeatmapTable, palette: ChartPalette): CellColours | null {
  if (cell.kind === 'level') return levelCell(cell.level.colour, palette);
  return cell.kind === 'fit' && table.kind === 'categories' ? fitCell(cell.fit.fit, palette) : null;
}

const scaleSteps = [0, 0.25, 0.5, 0.75, 1] as const;

/** The legend of the levels, or of the shades of fit; then unrated and not applicable. */
export function heatmapLegend(table: HeatmapTable, palette: ChartPalette, translate: Translate, language: Language): LegendEntry[] {
  const scale = scaleSteps.map((share): LegendEntry => {
    const percent = `${formatNumber(share * 100, language)} %`;
    return { key: `shade ${share}`, ...cellSample(fitCell(share, palette), '', palette), label: percent };
  });
  const levels = table.levels
    .filter((level) => level.class !== 'notApplicable')
    .map((level): LegendEntry => {
      const sample = cellSample(levelCell(level.colour, palette), level.symbol, palette);
      return { key: level.id, ...sample, label: level.label };
    });
  const notApplicable = table.levels.find((level) => level.class === 'notApplicable')?.label ?? translate('charts.nothingApplies');
  return [
    ...(table.kind === 'requirements' ? levels : scale),
    { key: 'unrated', shapes: hatchSample(palette), label: translate('glossary.unrated') },
    {
      key: 'notApplicable',
      shapes: [],
      symbol: { text: dashSign, colour: palette.ink },
      label: notApplicable,
    },
  ];
}

export const heatmapNotes = (table: HeatmapTable, translate: Translate): string[] => [
  translate(table.kind === 'requirements' ? 'charts.subtotalNote' : 'charts.coverageNote'),
  ...(table.hasMeans ? [translate('charts.meanNote')] : []),
];
