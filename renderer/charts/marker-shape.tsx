import type { CandidateMarker } from '../../shared/model/candidate.ts';
import { markerPaths, strikePath } from './marker.ts';

interface MarkerShapeProps {
  readonly marker: CandidateMarker;
  readonly colour: string;
  /** Height and width in CSS pixels. */
  readonly size?: number;
  /** Crossed out: a candidate that is knocked out. */
  readonly struck?: boolean;
}

/** A candidate's marker on the page; the name stands beside it, so it is hidden from screen readers. */
export function MarkerShape({ marker, colour, size = 14, struck = false }: MarkerShapeProps) {
  return (
    <svg width={size} height={size} viewBox="-1.2 -1.2 2.4 2.4" aria-hidden="true" style={{ flex: 'none' }}>
      <path d={markerPaths[marker]} fill={colour} />
      {struck && (
        <>
          <path d={strikePath} stroke="var(--paper)" strokeWidth={0.5} />
          <path d={strikePath} stroke={colour} strokeWidth={0.2} />
        </>
      )}
    </svg>
  );
}
