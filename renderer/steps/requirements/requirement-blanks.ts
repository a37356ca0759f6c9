import { blankRequirement } from '../../../shared/actions/add-requirements.ts';
import type { RequirementValues } from '../../../shared/actions/write-requirements.ts';
import type { Blanks } from '../../components/read-gesture.ts';

/** A requirement has a category whatever happens; a new one that names none gets that of the place it is pasted in. */
export const requirementBlanks: Blanks<RequirementValues> = {
  category: 'stays',
  weight: { weight: blankRequirement.weight },
  mandatory: { mandatory: blankRequirement.mandatory },
  minimumClass: { minimumClass: blankRequirement.minimumClass },
  priorityClass: { priorityClass: blankRequirement.priorityClass },
};
