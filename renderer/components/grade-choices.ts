import type { FiveGrades } from '../../shared/model/values.ts';

/** The grades of a five-step scale, from low to high. */
export const fiveGradeChoices = [1, 2, 3, 4, 5] as const satisfies readonly FiveGrades[];
