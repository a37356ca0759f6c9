import type { Change } from '../change.ts';
import type { Document } from '../document.ts';
import { inOrder } from '../document.ts';
import type { IdOf } from '../model/entities.ts';
import type { Need } from '../model/need.ts';
import { addRecords } from './add-records.ts';
import { compose } from './compose.ts';
import type { ActionContext } from './context.ts';
import { editRecords } from './edit-records.ts';
import { linkRecords } from './link-records.ts';
import { nextCodes } from './next-code.ts';

export interface NeedValues extends Partial<Omit<Need, 'id' | 'order'>> {
  /** Everything that answers the need from now on. */
  readonly requirementIds?: readonly IdOf<'requirement'>[];
}

const plain = ({ requirementIds: _requirementIds, ...values }: NeedValues) => values;

/**
 * Edits needs and adds others at the end, with the requirements that answer each. A need added without a code gets the next one.
 * @throws ProblemError `notFound` for an unknown need or requirement; the record schema's own error for a value out of range.
 */
export function writeNeeds(
  document: Document,
  edits: readonly { readonly id: IdOf<'need'>; readonly values: NeedValues }[],
  additions: readonly NeedValues[],
  context: ActionContext,
): Change {
  const code = nextCodes([...document.need.values(), ...additions].map((need) => need.code ?? ''), 'N-');
  const complete = additions.map((values) => {
    const { code: written = '', ...rest } = plain(values);
    return { title: '', description: '', priority: null, ...rest, code: written || code() };
  });
  return compose(
    document,
    (current) => editRecords(current, 'need', edits.map(({ id, values }) => ({ id, values: plain(values) }))),
    (current) => addRecords(current, 'need', complete, context),
    (current) => {
      const added = additions.length === 0 ? [] : inOrder(current, 'need').slice(-additions.length);
      const written = [...edits, ...additions.flatMap((values, index) => (added[index] === undefined ? [] : [{ id: added[index].id, values }]))];
      const links = written.flatMap(({ id, values: { requirementIds } }) => (requirementIds === undefined ? [] : [{ id, to: requirementIds }]));
      return linkRecords(current, 'trace', 'needId', links, context);
    },
  );
}
