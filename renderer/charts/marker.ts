import type { CandidateMarker } from '../../shared/model/candidate.ts';

/**
 * The markers as SVG paths within -1..1, of about the same weight to the eye; one drawing for pages, charts and pictures. Always filled:
 * hollow ones would read as ratings.
 */
export const markerPaths: Readonly<Record<CandidateMarker, string>> = {
  circle: 'M.9 0A.9 .9 0 1 1-.9 0A.9 .9 0 1 1 .9 0Z',
  square: 'M-.8-.8H.8V.8H-.8Z',
  triangle: 'M1 0L-.8 .98V-.98Z',
  diamond: 'M0-1.05L1.05 0L0 1.05L-1.05 0Z',
  cross: 'M0-1.15L.3-.3L1.15 0L.3 .3L0 1.15L-.3 .3L-1.15 0L-.3-.3Z',
  star: 'M0-1.1L.27-.37L1.05-.34L.43 .14L.65 .89L0 .45L-.65 .89L-.43 .14L-1.05-.34L-.27-.37Z',
  invertedTriangle: 'M0 1L-.98-.8H.98Z',
  plus: 'M-.33-1H.33V-.33H1V.33H.33V1H-.33V.33H-1V-.33H-.33Z',
};

interface MarkerStyle {
  readonly marker: CandidateMarker;
  readonly colour: string;
  /** Drawn around the marker so that it stands out from lines and other markers. */
  readonly outline: string;
  readonly radius: number;
  /** Crossed out by a line, as a name is struck: a candidate that is knocked out. */
  readonly struck?: boolean;
}

/** The line through a marker that is struck: slanting, as the lines of charts run level. */
export const strikePath = 'M-1.15 1.15L1.15-1.15';

/** Draws a candidate's marker on a canvas. */
export function drawMarker(context: CanvasRenderingContext2D, x: number, y: number, style: MarkerStyle): void {
  const path = new Path2D(markerPaths[style.marker]);
  context.save();
  context.translate(x, y);
  context.scale(style.radius, style.radius);
  context.lineJoin = 'round';
  context.lineWidth = 3 / style.radius;
  context.strokeStyle = style.outline;
  context.stroke(path);
  context.fillStyle = style.colour;
  context.fill(path);
  if (style.struck === true) {
    const strike = new Path2D(strikePath);
    for (const [colour, width] of [[style.outline, 4.5], [style.colour, 2]] as const) {
      context.lineWidth = width / style.radius;
      context.strokeStyle = colour;
      context.stroke(strike);
    }
  }
  context.restore();
}
