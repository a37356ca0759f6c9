/** What measuring text takes; a canvas context has it. */
export type Measure = Pick<CanvasRenderingContext2D, 'measureText'>;

/** Marks that must not begin a line. */
const closing = /^[、。，．・：；）」』】〉》〕!?！？%％ー,.:;)\]]/u;

/** Breaks text into lines no wider than the given pixels: at spaces, and between Japanese characters. */
export function wrapText(context: Measure, text: string, width: number): string[] {
  const words = (text.match(/[!-~À-ɏ]+\s*|\s+|[^!-~\s]/gu) ?? []).reduce<string[]>((kept, word) => {
    const last = kept.at(-1);
    if (last !== undefined && closing.test(word) && !/\s$/.test(last)) kept[kept.length - 1] = last + word;
    else kept.push(word);
    return kept;
  }, []);
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && context.measureText((line + word).trimEnd()).width > width) {
      lines.push(line.trimEnd());
      line = word;
    } else line += word;
  }
  if (line !== '') lines.push(line.trimEnd());
  return lines;
}

/** The text, cut with an ellipsis where it is wider than the given pixels. */
export function cutText(context: Measure, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text;
  let kept = [...text];
  while (kept.length > 0 && context.measureText(`${kept.join('')}…`).width > width) kept = kept.slice(0, -1);
  return `${kept.join('')}…`;
}

interface Inks {
  readonly ink: string;
  readonly paper: string;
}

/**
 * Writes a text with a rim of the paper's colour, so that it stays readable over what is drawn. Font and alignment are the context's own.
 * @param rim pixels
 */
export function writeRimmed(context: CanvasRenderingContext2D, text: string, x: number, y: number, { ink, paper }: Inks, rim = 4): void {
  context.lineWidth = rim;
  context.lineJoin = 'round';
  context.strokeStyle = paper;
  context.strokeText(text, x, y);
  context.fillStyle = ink;
  context.fillText(text, x, y);
}
