import { levelTint, mix, textColourOn, visibleOn } from '../../shared/colour.ts';

/** The colours a chart is drawn with. A canvas cannot read the page's style sheet, so they are passed explicitly. */
export interface ChartPalette {
  readonly scheme: 'light' | 'dark';
  readonly paper: string;
  readonly ink: string;
  readonly softInk: string;
  readonly line: string;
  /** Strokes of the diagonal hatch that means unrated. */
  readonly hatch: string;
  readonly accent: string;
}

/** The same colours as in styles.css. */
export const chartPalettes = {
  light: { scheme: 'light', paper: '#FFFFFF', ink: '#1D2330', softInk: '#545C6B', line: '#D9DDE4', hatch: '#B4BBC7', accent: '#3B5BA5' },
  dark: { scheme: 'dark', paper: '#1B1F27', ink: '#E8EBF1', softInk: '#A6AEBD', line: '#363C49', hatch: '#565E6D', accent: '#8FA5DB' },
} as const satisfies Record<'light' | 'dark', ChartPalette>;

export interface CellColours {
  readonly fill: string;
  readonly text: string;
}

const cell = (fill: string, palette: ChartPalette): CellColours => ({ fill, text: textColourOn(fill, palette.ink) });

/** A cell in its level's colour: the tint on paper, or the strong colour at 35 % over a dark background. */
export const levelCell = (colour: string, palette: ChartPalette): CellColours =>
  cell(palette.scheme === 'light' ? levelTint(colour) : mix(palette.paper, colour, 0.35), palette);

/** The strong colour of the level that fits; shades of one hue are told apart by lightness alone. */
const shade = '#1F6F8B';

/** A cell shaded by fit: the more, the further from the background. */
export const fitCell = (share: number, palette: ChartPalette): CellColours => cell(mix(palette.paper, shade, 0.04 + 0.66 * share), palette);

/** A candidate's colour, made visible on the palette's background. */
export const candidateColour = (colour: string, palette: ChartPalette): string => visibleOn(palette.paper, colour, palette.ink);
