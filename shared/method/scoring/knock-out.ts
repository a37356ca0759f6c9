import type { LevelClass } from '../../model/level.ts';

const standing: Record<Exclude<LevelClass, 'notApplicable'>, number> = { gap: 0, partial: 1, fit: 2 };

/**
 * Whether a cell drops its candidate from the ranking: a mandatory requirement rated below its minimum class (METHOD 3).
 * Unrated and not-applicable cells never knock out.
 * @param levelClass class of the cell's level, or null while it is unrated
 */
export function knocksOut(
  requirement: { readonly mandatory: boolean; readonly minimumClass: 'fit' | 'partial' },
  levelClass: LevelClass | null,
): boolean {
  if (!requirement.mandatory || levelClass === null || levelClass === 'notApplicable') return false;
  return standing[levelClass] < standing[requirement.minimumClass];
}
