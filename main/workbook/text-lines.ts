const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/g;

/** Width of a text in columns of half-width characters; Chinese, Japanese and full-width characters take two. */
const textWidth = (text: string): number => text.length + (text.match(wide)?.length ?? 0);

/** What the indent of a cell takes of its width. */
const padding = 1.5;

/** More lines make a row higher than Excel allows (409 points). */
const mostLines = 23;

/** How many lines a text takes in a cell of the given width (characters), at most `limit`. */
export function textLines(text: string, width: number, limit = mostLines): number {
  if (text.length * 2 < width && !text.includes('\n')) return 1;
  const lines = text.split(/\r\n|\r|\n/).map((line) => Math.max(1, Math.ceil(textWidth(line) / Math.max(1, width - padding))));
  return Math.min(limit, lines.reduce((total, count) => total + count, 0));
}

/** Whether a text has more lines than a row can show. */
export const isCut = (text: string, width: number): boolean => textLines(text, width) === mostLines;

const pointsPerLine = 17;

/** Row height in points for so many lines of ordinary text. */
export const linesHeight = (lines: number): number => lines * pointsPerLine + 4;

/** Row height in points for texts in cells of the given widths. */
export const textsHeight = (...texts: readonly (readonly [text: string, width: number])[]): number =>
  linesHeight(texts.reduce((most, [text, width]) => Math.max(most, textLines(text, width)), 1));
