import { NativeSelect } from '@mantine/core';
import { comparedCandidates } from '../../shared/document.ts';
import { type Candidate, markerSymbols } from '../../shared/model/candidate.ts';
import { useDocument } from '../store/hooks.ts';

interface CandidateChoiceProps {
  readonly label: string;
  readonly candidate: Candidate;
  readonly onChoose: (candidate: Candidate) => void;
}

/** Which of the compared candidates a screen is about. */
export function CandidateChoice({ label, candidate, onChoose }: CandidateChoiceProps) {
  const candidates = comparedCandidates(useDocument());
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      value={candidate.id}
      data={candidates.map(({ id, name, marker }) => ({ value: id, label: `${markerSymbols[marker]} ${name}` }))}
      onChange={(event) => {
        const chosen = candidates.find(({ id }) => id === event.currentTarget.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    />
  );
}
