import type { Change } from '../change.ts';
import { type Document, inOrder } from '../document.ts';
import { comparable } from '../input/choice.ts';
import type { IdOf } from '../model/entities.ts';
import { ProblemError } from '../problem.ts';
import { addRecords } from './add-records.ts';
import { compose } from './compose.ts';
import type { ActionContext } from './context.ts';
import { editRecords } from './edit-records.ts';
import { removeRecords } from './remove-records.ts';

/**
 * Adds a class of cost at the end of the list.
 * @throws ProblemError `costClassNameless` without a name, `costClassTaken` for a name another class has; width, case and blanks do not count
 */
export function addCostClass(document: Document, name: string, context: ActionContext): Change {
  return addRecords(document, 'costClass', [{ name: freeName(document, name, null) }], context);
}

/**
 * Renames a class of cost; its lines stay in it.
 * @throws ProblemError `costClassNameless`, `costClassTaken`, `notFound`
 */
export const renameCostClass = (document: Document, id: IdOf<'costClass'>, name: string): Change =>
  editRecords(document, 'costClass', [{ id, values: { name: freeName(document, name, id) } }]);

/**
 * Removes a class of cost. Its lines move to another class, or stay without one.
 * @throws ProblemError `notFound` for an unknown class
 */
export function removeCostClass(document: Document, id: IdOf<'costClass'>, movedTo: IdOf<'costClass'> | null): Change {
  const lines = inOrder(document, 'estimate').filter(({ costClassId }) => costClassId === id);
  return compose(
    document,
    (current) => editRecords(current, 'estimate', lines.map((line) => ({ id: line.id, values: { costClassId: movedTo } }))),
    (current) => removeRecords(current, 'costClass', [id]),
  );
}

/** A name nobody has taken, from a first wish: `新しい区分`, `新しい区分 2`. */
export function freeCostClassName(document: Document, wish: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wish : `${wish} ${number}`;
    if (!isTaken(document, name, null)) return name;
  }
}

const isTaken = (document: Document, name: string, own: IdOf<'costClass'> | null): boolean =>
  document.costClass.values().some((entry) => entry.id !== own && comparable(entry.name) === comparable(name));

function freeName(document: Document, text: string, own: IdOf<'costClass'> | null): string {
  const name = text.trim();
  if (name === '') throw new ProblemError('costClassNameless');
  if (isTaken(document, name, own)) throw new ProblemError('costClassTaken', { name });
  return name;
}
