import { type Change, changeBetween, sameRecord } from '../change.ts';
import { type Document, inOrder } from '../document.ts';
import { entities, type EntityName, type IdOf } from '../model/entities.ts';
import type { Level } from '../model/level.ts';
import { references } from '../model/references.ts';
import { findScaleFlaw } from '../model/scale.ts';
import { ProblemError } from '../problem.ts';
import type { ActionContext } from './context.ts';
import { orderKeysAtEnd } from './order.ts';
import type { ScaleStep } from './scale-presets.ts';

type LevelId = IdOf<'level'>;

type AnyRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** The fields that hold a level: ratings, suppliers’ claims, the levels countermeasures lead to. */
const levelFields = references.filter(({ target }) => target === 'level');

const rowsOf = (document: Document, entity: EntityName): readonly AnyRow[] => [...document[entity].values()] as readonly AnyRow[];

/** How often each level is given: by evaluators and in consensus, in claims, and as what a countermeasure leads to. Others are absent. */
export function levelUse(document: Document): ReadonlyMap<LevelId, number> {
  const use = new Map<LevelId, number>();
  for (const { entity, field } of levelFields) {
    for (const row of rowsOf(document, entity)) {
      const levelId = row[field] as LevelId | null;
      if (levelId !== null) use.set(levelId, (use.get(levelId) ?? 0) + 1);
    }
  }
  return use;
}

/**
 * Replaces the scale and moves every rating to the level it is given in the new one. A new level with the class and score
 * of a present one takes its place in the records instead of standing beside it.
 * @param scale the new levels from best to worst
 * @param targets for each present level that is in use, the place in `scale` its ratings go to
 * @throws ProblemError when the new scale is not sound, or `scaleUnmapped` when ratings would have nowhere to go
 */
export function applyScale(
  document: Document,
  scale: readonly ScaleStep[],
  targets: ReadonlyMap<LevelId, number>,
  context: ActionContext,
): Change {
  const flaw = findScaleFlaw(scale);
  if (flaw !== null) throw new ProblemError(flaw.code, flaw.values);
  const keys = orderKeysAtEnd([], scale.length);
  const free = [...inOrder(document, 'level')];
  const levels = scale.map((step, index): Level => {
    const place = free.findIndex((level) => level.class === step.class && level.score === step.score);
    const [kept] = place < 0 ? [] : free.splice(place, 1);
    return entities.level.parse({ ...step, id: kept?.id ?? context.newId('level'), order: keys[index] });
  });
  const moves = new Map<LevelId, LevelId>();
  for (const [id, count] of levelUse(document)) {
    const target = levels[targets.get(id) ?? -1];
    if (target === undefined) throw new ProblemError('scaleUnmapped', { symbol: document.level.get(id)?.symbol ?? id, count });
    moves.set(id, target.id);
  }
  const after = { ...document, level: new Map(levels.map((level) => [level.id, level])) };
  return { ...changeBetween(document, after), ...moveRatings(document, moves) };
}

/** Hands whatever holds a level from level to level. */
export function moveRatings(document: Document, moves: ReadonlyMap<LevelId, LevelId>): Change {
  const tables = [...new Set(levelFields.map(({ entity }) => entity))].map((entity) => {
    const fields = levelFields.filter((reference) => reference.entity === entity).map(({ field }) => field);
    const updated = rowsOf(document, entity).flatMap((from) => {
      const to = { ...from, ...Object.fromEntries(fields.map((field) => [field, moves.get(from[field] as LevelId) ?? from[field]])) };
      return sameRecord(from, to) ? [] : [{ from, to }];
    });
    return [entity, { added: [], updated, removed: [] }] as const;
  });
  return Object.fromEntries(tables.filter(([, { updated }]) => updated.length > 0)) as Change;
}
