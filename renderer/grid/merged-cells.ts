import type { Lines } from './frame-rows.ts';

interface Merge {
  readonly row: number;
  readonly column: number;
  /** Rows it covers, its own among them. */
  readonly rows: number;
}

const tag = /<(tr|td|th)\b([^>]*)>/giu;
const spanOf = (attributes: string, name: string): number => Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,6})`, 'iu').exec(attributes)?.[1] ?? 1);

/** The cells of a copied table that cover several rows, as a spreadsheet writes it beside the plain text; the text has blanks for the rows below. */
export function mergedCells(html: string): Merge[] {
  const merges: Merge[] = [];
  /** Rows still covered, by column. */
  const covered = new Map<number, number>();
  let row = -1;
  let column = 0;
  for (const [, name = '', attributes = ''] of html.matchAll(tag)) {
    if (name.toLowerCase() === 'tr') {
      row += 1;
      column = 0;
      for (const [at, left] of covered) covered.set(at, left - 1);
      continue;
    }
    while ((covered.get(column) ?? 0) > 0) column += 1;
    const [down, across] = [spanOf(attributes, 'rowspan'), spanOf(attributes, 'colspan')];
    if (down > 1) merges.push({ row, column, rows: down });
    for (let at = column; at < column + across; at += 1) covered.set(at, down);
    column += across;
  }
  return merges;
}

/** The block with what stands in a merged cell in each row it covers. */
export function withMerged(lines: Lines, merges: readonly Merge[]): Lines {
  return lines.map((cells, row) => cells.map((text, column) => {
    const merge = text === undefined || text.trim() !== '' ? undefined : merges.find((found) => found.column === column && found.row < row && row < found.row + found.rows);
    return merge === undefined ? text : (lines[merge.row]?.[column] ?? text);
  }));
}
