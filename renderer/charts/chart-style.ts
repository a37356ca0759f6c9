import { fontFamily } from '../theme.ts';
import type { ChartPalette } from './palette.ts';

/** How big a chart is drawn: for work at a desk, or for a projector. */
interface ChartSize {
  readonly text: number;
  readonly small: number;
  readonly marker: number;
}

export const chartSize = (presenting: boolean): ChartSize =>
  presenting ? { text: 20, small: 17, marker: 10 } : { text: 13, small: 12, marker: 7 };

export const font = (size: number, weight: 'normal' | 'bold' = 'normal') => ({ family: fontFamily, size, weight }) as const;

/** A font in the form a canvas takes. */
export const canvasFont = (size: number, weight: 'normal' | 'bold' = 'normal'): string => `${weight} ${size}px ${fontFamily}`;

/** Options every chart shares; nothing moves, and nothing is left to chart.js's own colours. */
export const baseOptions = { animation: false, responsive: true, maintainAspectRatio: false } as const;

/** Scale options of a straight axis with a title that names the unit. */
export const axis = (title: string, palette: ChartPalette, size: ChartSize) =>
  ({
    title: { display: title !== '', text: title, color: palette.softInk, font: font(size.small) },
    ticks: { color: palette.softInk, font: font(size.small) },
    grid: { color: palette.line, tickColor: palette.line },
    border: { color: palette.line },
  }) as const;

/** A tooltip in inverted colours, as readable as text. */
export const tooltipLook = (palette: ChartPalette, size: ChartSize) =>
  ({
    backgroundColor: palette.ink,
    titleColor: palette.paper,
    bodyColor: palette.paper,
    borderColor: palette.line,
    borderWidth: 1,
    padding: 10,
    displayColors: false,
    cornerRadius: 4,
    caretSize: 5,
    titleFont: font(size.small, 'bold'),
    bodyFont: font(size.small),
  }) as const;

/** Breaks a name into lines of about the given width in full-width characters, at spaces where there are any. */
export function breakName(name: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of name.match(/[!-~]+|\s+|[^!-~\s]/g) ?? []) {
    if (line !== '' && textWidth(line + word.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = word.trimStart();
    } else line += word;
  }
  if (line.trimEnd() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** Width in full-width characters: Latin letters, digits and half-width kana count half. */
function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /[ -~｡-ﾟ]/.test(character) ? 0.5 : 1;
  return width;
}
