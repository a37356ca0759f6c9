/** A rectangle of cell texts, row by row. */
export type Block = readonly (readonly string[])[];

const quoted = (text: string): string => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Tab-separated text as Excel writes it: cells with tabs, line breaks or quotes in quotes, quotes doubled. */
export function serialiseBlock(block: Block): string {
  const text = block.map((row) => row.map(quoted).join('\t')).join('\r\n');
  // A line break at the very end is no row when it is read, so a last row of one empty cell needs another.
  return text.endsWith('\r\n') ? `${text}\r\n` : text;
}

/**
 * Reads tab-separated text from Excel and its kin. A quote is special only at the start of a cell, and only when it is closed;
 * a line break after the last row adds no row.
 */
export function parseBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let position = 0;
  for (;;) {
    const cell = readCell(text, position);
    rows.at(-1)?.push(cell.text);
    position = cell.end;
    if (position >= text.length) return rows;
    if (text[position] === '\t') position += 1;
    else {
      position += text.startsWith('\r\n', position) ? 2 : 1;
      if (position >= text.length) return rows;
      rows.push([]);
    }
  }
}

interface Cell {
  readonly text: string;
  /** Where the separator after the cell stands. */
  readonly end: number;
}

const quotedCell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
const plainCell = /[^\t\r\n]*/y;

function readCell(text: string, start: number): Cell {
  quotedCell.lastIndex = start;
  const inQuotes = quotedCell.exec(text)?.[1];
  if (inQuotes !== undefined) return { text: inQuotes.replaceAll('""', '"'), end: quotedCell.lastIndex };
  plainCell.lastIndex = start;
  const plain = plainCell.exec(text)?.[0] ?? '';
  return { text: plain, end: start + plain.length };
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character);
const cellHtml = (text: string): string => `<td>${escaped(text).replaceAll(/\r\n|\r|\n/g, '<br>')}</td>`;

/** The same block as a table, for word processors, slides and mail. */
export const blockHtml = (block: Block): string =>
  `<table>${block.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('')}</table>`;
