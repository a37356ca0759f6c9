import type { LevelClass } from '../../model/level.ts';

const standing: Record<Exclude<LevelClass, 'notApplicable'>, number> = { gap: 0, partial: 1, fit: 2 };

/** The lowest class a mandatory requirement accepts. */
export type MinimumClass = 'fit' | 'partial';

/** Whether a class lies below the minimum; 対象外 never does. */
export const isBelow = (levelClass: LevelClass, minimum: MinimumClass): boolean =>
  levelClass !== 'notApplicable' && standing[levelClass] < standing[minimum];

/**
 * Whether a cell drops its candidate from the ranking: a mandatory requirement rated below its minimum class (METHOD 3).
 * Unrated and not-applicable cells do not knock out, but an unrated one still can.
 * @param levelClass class of the cell's level, or null while it is unrated
 */
export const knocksOut = (
  requirement: { readonly mandatory: boolean; readonly minimumClass: MinimumClass },
  levelClass: LevelClass | null,
): boolean => requirement.mandatory && levelClass !== null && isBelow(levelClass, requirement.minimumClass);

/**
 * For each minimum class, whether a mandatory cell that is still unknown could knock its candidate out (METHOD 21): the scale has a level
 * below it.
 */
export function openKnockOuts(levels: Iterable<{ readonly class: LevelClass }>): Readonly<Record<MinimumClass, boolean>> {
  const classes = [...levels].map((level) => level.class);
  const below = (minimum: MinimumClass): boolean => classes.some((levelClass) => isBelow(levelClass, minimum));
  return { fit: below('fit'), partial: below('partial') };
}
