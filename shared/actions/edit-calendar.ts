import type { Change } from '../change.ts';
import type { Document } from '../document.ts';
import { type Closure, closure } from '../model/closure.ts';
import type { ActionContext } from './context.ts';

/**
 * Adds days on which nobody works on the plan.
 * @throws the record schema's own error for a day that is none, and `dayOrder` for a last day before the first
 */
export const addClosure = (values: Omit<Closure, 'id'>, context: ActionContext): Change => ({
  closure: { added: [closure.parse({ ...values, id: context.newId('closure') })], updated: [], removed: [] },
});

/** Days off by their first day. */
export const closuresInTurn = (document: Document): readonly Closure[] =>
  [...document.closure.values()].toSorted((a, b) => a.firstDay.localeCompare(b.firstDay) || a.lastDay.localeCompare(b.lastDay) || a.id.localeCompare(b.id));
