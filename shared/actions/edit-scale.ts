import { applyChange, type Change } from '../change.ts';
import { type Document, inOrder } from '../document.ts';
import type { IdOf } from '../model/entities.ts';
import type { Level, LevelClass } from '../model/level.ts';
import { findScaleFlaw } from '../model/scale.ts';
import { share } from '../model/values.ts';
import { ProblemError } from '../problem.ts';
import { addRecords } from './add-records.ts';
import { levelUse, moveRatings } from './apply-scale.ts';
import { compose } from './compose.ts';
import type { ActionContext } from './context.ts';
import { editRecords } from './edit-records.ts';
import { moveRecords } from './move-records.ts';
import { removeRecords } from './remove-records.ts';

type LevelId = IdOf<'level'>;

/**
 * Sets fields of a level.
 * @throws ProblemError when the scale would no longer be sound; the record schema's own error for a value out of range
 */
export function editLevel(document: Document, id: LevelId, values: Partial<Omit<Level, 'id'>>): Change {
  const level = document.level.get(id);
  if (level === undefined) throw new ProblemError('notFound', { entity: 'level', id });
  // The scale is looked at first: it says more than the schema about a name left empty.
  refuseFlaw(document, { ...document, level: new Map(document.level).set(id, { ...level, ...values }) });
  return editRecords(document, 'level', [{ id, values }]);
}

/**
 * Gives a level another class. 対象外 loses its score; a level that was 対象外 takes that of the level above it.
 * @throws ProblemError when the scale would no longer be sound
 */
export function classifyLevel(document: Document, id: LevelId, levelClass: LevelClass): Change {
  const levels = inOrder(document, 'level');
  const index = levels.findIndex((level) => level.id === id);
  const above = levels.slice(0, Math.max(0, index)).findLast(({ score }) => score !== null);
  const score = levelClass === 'notApplicable' ? null : (levels[index]?.score ?? above?.score ?? share.parse(1));
  return editLevel(document, id, { class: levelClass, score });
}

/**
 * Moves a level to stand after another one (null: first).
 * @throws ProblemError when the scale would no longer be sound
 */
export const moveLevel = (document: Document, id: LevelId, afterId: LevelId | null): Change =>
  sound(document, moveRecords(document, 'level', [id], afterId));

/** Symbols for a level that has none yet. */
const spareSymbols = ['○', '□', '▽', '☆', '◇', 'A', 'B', 'C', 'D'];

/**
 * Adds a level below the lowest one, with its score and class; people then give it its own.
 * @param labelOf the name of a new level by a number, tried until it is free
 * @throws ProblemError when the scale would no longer be sound
 */
export function addLevel(document: Document, labelOf: (number: number) => string, context: ActionContext): Change {
  const levels = inOrder(document, 'level');
  const names = new Set(levels.flatMap(({ symbol, label }) => [symbol, label]));
  const lowest = levels.findLast(({ score }) => score !== null);
  const added = {
    symbol: spareSymbols.find((symbol) => !names.has(symbol)) ?? '',
    label: spareSymbols.map((_symbol, index) => labelOf(index + 1)).find((label) => !names.has(label)) ?? '',
    score: lowest?.score ?? share.parse(1),
    class: lowest?.class ?? ('fit' as const),
    colour: '#6B7280',
    description: '',
  };
  return sound(
    document,
    compose(
      document,
      (current) => addRecords(current, 'level', [added], context),
      (current) => moveRecords(current, 'level', inOrder(current, 'level').slice(-1).map(({ id }) => id), lowest?.id ?? null),
    ),
  );
}

const usualColour = { fit: '#1F6F8B', partial: '#B7791F', gap: '#B5432F', notApplicable: '#6B7280' } as const satisfies Record<LevelClass, string>;

/**
 * Adds a level as people describe it, below the levels that score as much or more; 対象外 stands last.
 * @throws ProblemError when the scale would no longer be sound; the record schema's own error for a value out of range
 */
export function addNamedLevel(document: Document, described: Pick<Level, 'symbol' | 'label' | 'class' | 'score'>, context: ActionContext): Change {
  const levels = inOrder(document, 'level');
  const { score } = described;
  const above = score === null ? levels.at(-1) : levels.findLast((level) => level.score !== null && level.score >= score);
  const added = { ...described, colour: usualColour[described.class], description: '' };
  return sound(document, addRecords(document, 'level', [added], context, above?.id ?? null));
}

/**
 * Removes a level; its ratings go to another one.
 * @param heir the level that takes the ratings; may be null while there are none
 * @throws ProblemError `scaleUnmapped` when ratings would have nowhere to go, or when what is left is no sound scale
 */
export function removeLevel(document: Document, id: LevelId, heir: LevelId | null): Change {
  const count = levelUse(document).get(id) ?? 0;
  if (count > 0 && (heir === null || heir === id || !document.level.has(heir)))
    throw new ProblemError('scaleUnmapped', { symbol: document.level.get(id)?.symbol ?? id, count });
  return sound(
    document,
    compose(
      document,
      (current) => (heir === null ? {} : moveRatings(current, new Map([[id, heir]]))),
      (current) => removeRecords(current, 'level', [id]),
    ),
  );
}

function sound(document: Document, change: Change): Change {
  refuseFlaw(document, applyChange(document, change));
  return change;
}

/** Refuses to make a sound scale unsound. One that came in unsound, from a file, can be mended step by step. */
function refuseFlaw(before: Document, after: Document): void {
  const flaw = findScaleFlaw(inOrder(after, 'level'));
  if (flaw !== null && findScaleFlaw(inOrder(before, 'level')) === null) throw new ProblemError(flaw.code, flaw.values);
}
