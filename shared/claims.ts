import { consensusCells } from './cells.ts';
import { derive } from './derive.ts';
import { comparedCandidates, requirementsByCategory } from './document.ts';
import { countedLevels } from './evaluation.ts';
import type { Candidate } from './model/candidate.ts';
import type { Level } from './model/level.ts';
import type { Requirement } from './model/requirement.ts';

/** `unchecked`: we have not rated the cell ourselves; `differs`: our level is another. */
export const claimStates = ['unchecked', 'differs', 'confirmed'] as const;
export type ClaimState = (typeof claimStates)[number];

/** What a vendor says of a cell beside what we found. It never counts in the fit. */
export interface Claim {
  readonly requirement: Requirement;
  readonly candidate: Candidate;
  readonly claimed: Level;
  readonly claim: string;
  /** The level the cell counts with; undefined while we have not rated it. */
  readonly level: Level | undefined;
  readonly state: ClaimState;
}

export const claimState = (claimed: Level, level: Level | undefined): ClaimState =>
  level === undefined ? 'unchecked' : level.id === claimed.id ? 'confirmed' : 'differs';

/** Every claimed level of the compared cells, in order of requirement and candidate. */
export const claimsOf = derive(['category', 'requirement', countedLevels], (document): readonly Claim[] => {
  const cells = consensusCells(document.assessment);
  const levelAt = countedLevels(document);
  return requirementsByCategory(document).flatMap(({ requirements }) =>
    requirements.flatMap((requirement) =>
      comparedCandidates(document).flatMap((candidate): Claim[] => {
        const recorded = cells.at(requirement.id, candidate.id);
        const claimed = recorded?.claimedLevelId == null ? undefined : document.level.get(recorded.claimedLevelId);
        if (recorded === undefined || claimed === undefined) return [];
        const level = levelAt(requirement.id, candidate.id);
        return [{ requirement, candidate, claimed, claim: recorded.claim, level, state: claimState(claimed, level) }];
      }),
    ),
  );
});
