import { type Candidate, markerSymbols } from '../../shared/model/candidate.ts';

/** A candidate's marker in its colour, and its name. */
export function CandidateName({ candidate }: { readonly candidate: Pick<Candidate, 'name' | 'colour' | 'marker'> }) {
  return (
    <span>
      <span aria-hidden style={{ color: candidate.colour, marginRight: 6 }}>
        {markerSymbols[candidate.marker]}
      </span>
      {candidate.name}
    </span>
  );
}
