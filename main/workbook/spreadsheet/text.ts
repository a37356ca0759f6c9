/** What XML 1.0 cannot hold (control characters, lone surrogates, U+FFFE and U+FFFF), and DEL, which exceljs drops too. */
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const doubtful = /[\u0000-\u001F\u007F\uD800-\uDFFF\uFFFE\uFFFF]/;

export const writable = (text: string): string => (doubtful.test(text) ? text.replace(unwritable, '') : text);

/**
 * Text of a cell. Excel reads `_x0041_` as A, so such text gets its underscore escaped (ECMA-376 part 1, 22.9.2.19), which
 * exceljs leaves to its callers; a line break is always a single line feed.
 */
export function cellText(text: string): string {
  const clean = writable(text);
  const lines = clean.includes('\r') ? clean.replace(/\r\n?/g, '\n') : clean;
  return lines.includes('_x') ? lines.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : lines;
}

/** Characters a cell holds at most. */
const cellLimit = 32_767;

export const fitsCell = (text: string): boolean => text.length <= cellLimit;

/**
 * A text in pieces that a cell can hold, broken at the ends of lines where there are any. A text that fits is one piece.
 * @param room characters kept free in each piece
 */
export function cellPieces(text: string, room = 0): string[] {
  if (fitsCell(text)) return [text];
  const longest = cellLimit - room;
  const pieces: string[] = [];
  let piece: string[] = [];
  let length = 0;
  const end = (): void => {
    if (piece.length > 0) pieces.push(piece.join('\n'));
    [piece, length] = [[], 0];
  };
  for (const line of text.split('\n')) {
    for (const part of partsOf(line, longest)) {
      if (length + part.length > longest) end();
      piece.push(part);
      length += part.length + 1;
    }
  }
  end();
  return pieces;
}

/** A line in parts of at most so many characters; no character is broken in two. */
function partsOf(line: string, longest: number): string[] {
  const parts: string[] = [];
  let rest = line;
  while (rest.length > longest) {
    const last = rest.charCodeAt(longest - 1);
    const at = last >= 0xd800 && last < 0xdc00 ? longest - 1 : longest;
    parts.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...parts, rest];
}

/** Text for an element or a quoted attribute of a part that exceljs does not write. */
export const escapeXml = (text: string): string =>
  writable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const xmlHeading = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
