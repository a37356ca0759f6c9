import { consensusCells } from './cells.ts';
import { derive } from './derive.ts';
import { comparedCandidates, requirementsByCategory } from './document.ts';
import { countedLevels } from './evaluation.ts';
import { type FitProfile, fitProfile } from './method/scoring/fit-profile.ts';
import type { Assessment } from './model/assessment.ts';
import type { Candidate } from './model/candidate.ts';
import type { Category } from './model/category.ts';
import type { Level } from './model/level.ts';
import type { Requirement } from './model/requirement.ts';

/** A rated cell of a compared candidate with what the consensus says of it. */
export interface RatedCell {
  readonly requirement: Requirement;
  readonly candidate: Candidate;
  readonly level: Level;
  readonly assessment: Assessment | undefined;
}

export interface CandidateFits {
  readonly candidate: Candidate;
  /** Rated cells in the order of categories and requirements. */
  readonly cells: readonly RatedCell[];
  readonly profile: FitProfile;
  /** In the order of the categories; those without rated cells are left out. */
  readonly categories: readonly { readonly category: Category; readonly profile: FitProfile }[];
}

const profileOf = (cells: readonly RatedCell[]): FitProfile =>
  fitProfile(
    cells.map(({ requirement: { weight }, level, assessment }) => ({
      class: level.class,
      weight,
      usability: assessment?.usability ?? null,
      efficiency: assessment?.efficiency ?? null,
    })),
  );

/** The fits of every compared candidate, in order, over everything and per category. */
export const fitProfilesOf = derive(['category', 'requirement', countedLevels], (document): readonly CandidateFits[] => {
  const levelAt = countedLevels(document);
  const consensus = consensusCells(document.assessment);
  return comparedCandidates(document).map((candidate) => {
    const groups = requirementsByCategory(document).map(({ category, requirements }) => ({
      category,
      cells: requirements.flatMap((requirement): RatedCell[] => {
        const level = levelAt(requirement.id, candidate.id);
        return level === undefined ? [] : [{ requirement, candidate, level, assessment: consensus.at(requirement.id, candidate.id) }];
      }),
    }));
    const cells = groups.flatMap((group) => group.cells);
    return {
      candidate,
      cells,
      profile: profileOf(cells),
      categories: groups.filter((group) => group.cells.length > 0).map((group) => ({ category: group.category, profile: profileOf(group.cells) })),
    };
  });
});
