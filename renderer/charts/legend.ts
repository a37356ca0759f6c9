import type { Candidate } from '../../shared/model/candidate.ts';
import { markerPaths } from './marker.ts';
import { candidateColour, type CellColours, type ChartPalette } from './palette.ts';

export const sampleWidth = 28;
export const sampleHeight = 18;

/** A piece of a legend's sample: a path within 28 x 18. The same is drawn on the page and in a picture. */
interface SampleShape {
  readonly path: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  /** Moves a path given within -1..1, such as a marker, to the middle of the sample at this radius. */
  readonly radius?: number;
}

export interface LegendEntry {
  readonly key: string;
  readonly shapes: readonly SampleShape[];
  /** A symbol in the middle of the sample. */
  readonly symbol?: { readonly text: string; readonly colour: string };
  readonly label: string;
}

const box = 'M.5 .5H27.5V17.5H.5Z';

export const cellSample = ({ fill, text }: CellColours, symbol: string, palette: ChartPalette): Pick<LegendEntry, 'shapes' | 'symbol'> => ({
  shapes: [{ path: box, fill, stroke: palette.line }],
  symbol: { text: symbol, colour: text },
});

export const hatchSample = (palette: ChartPalette): readonly SampleShape[] => [
  { path: box, fill: palette.paper, stroke: palette.line },
  { path: 'M1 7L7 1M1 13L13 1M3 17L19 1M9 17L25 1M15 17L27 5M21 17L27 11', stroke: palette.hatch, width: 1.2 },
];

export const markerSample = (candidate: Candidate, palette: ChartPalette): readonly SampleShape[] => [
  { path: markerPaths[candidate.marker], fill: candidateColour(candidate.colour, palette), radius: 7 },
];
