import { type Candidate, markerSymbols } from '../../shared/model/candidate.ts';

interface CandidateNameProps {
  readonly candidate: Pick<Candidate, 'name' | 'colour' | 'marker'>;
  /** The candidate is knocked out; a word beside it says so. */
  readonly struck?: boolean;
}

/** A candidate's marker in its colour, and its name. */
export function CandidateName({ candidate, struck = false }: CandidateNameProps) {
  return (
    <span>
      <span aria-hidden style={{ color: candidate.colour, marginRight: 6 }}>
        {markerSymbols[candidate.marker]}
      </span>
      {struck ? <s>{candidate.name}</s> : candidate.name}
    </span>
  );
}
