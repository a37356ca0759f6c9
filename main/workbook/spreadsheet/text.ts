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

/** Text for an element or a quoted attribute of a part that exceljs does not write. */
export const escapeXml = (text: string): string =>
  writable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const xmlHeading = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
