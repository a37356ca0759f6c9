/** Everything XML 1.0 cannot hold: control characters, lone surrogates, U+FFFE and U+FFFF. */
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const doubtful = /[\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

const plain = /^[^&<>"\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF_]*$/;

/** Text for an element or a quoted attribute, without what XML cannot hold. */
export function escapeXml(text: string): string {
  if (plain.test(text)) return text;
  const writable = doubtful.test(text) ? text.replace(unwritable, '') : text;
  return writable.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/**
 * Text of a cell. Excel reads `_x0041_` as A, so such text gets its underscore escaped (ECMA-376 part 1, 22.9.2.19);
 * a line break is always a single line feed.
 */
export function escapeCellText(text: string): string {
  if (plain.test(text)) return text;
  return escapeXml(text.replace(/\r\n?/g, '\n').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

export const xmlHeading = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
