const characters = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** Neither spaces nor what shows nothing: zero-width marks, joiners, variation selectors, fillers, an empty Braille cell. */
const visible = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800\uFFF9-\uFFFB]/u;

/** Whether a reader sees anything of a text. */
export const isVisible = (text: string): boolean => visible.test(text);

/** A text in one line; past the limit it ends in an ellipsis, never in half a character. @param limit UTF-16 units, the ellipsis among them */
export function shortened(text: string, limit: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  let kept = '';
  for (const { segment } of characters.segment(line.slice(0, limit + 40))) {
    if (kept.length + segment.length > limit - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
