import { expect, test } from 'vitest';
import { compose } from '../../../shared/actions/compose.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import { applyChange, isEmptyChange } from '../../../shared/change.ts';
import { idOf } from '../../support/context.ts';
import { projectWith } from '../../support/project.ts';

const first = idOf('requirement', 'requirement-1');

test('sets the given fields and keeps the others', () => {
  const { document } = projectWith([{ title: '在庫管理', weight: 3 }], 0);
  const after = applyChange(document, editRecords(document, 'requirement', [{ id: first, values: { weight: 5 } }]));
  expect(after.requirement.get(first)).toMatchObject({ title: '在庫管理', weight: 5 });
});

test('takes several edits of one record in turn', () => {
  const { document } = projectWith([{}], 0);
  const change = editRecords(document, 'requirement', [
    { id: first, values: { weight: 5, title: 'A' } },
    { id: first, values: { weight: 7 } },
  ]);
  expect(change.requirement?.updated.map(({ to }) => [to.title, to.weight])).toEqual([['A', 7]]);
});

test('an edit back to what it was changes nothing', () => {
  const { document } = projectWith([{ weight: 3 }], 0);
  expect(editRecords(document, 'requirement', [{ id: first, values: { weight: 3 } }])).toEqual({});
});

test('refuses an unknown record and a value out of range', () => {
  const { document } = projectWith([{}], 0);
  expect(() => editRecords(document, 'requirement', [{ id: idOf('requirement', 'gone'), values: {} }])).toThrow('notFound');
  expect(() => editRecords(document, 'requirement', [{ id: first, values: { weight: Number.NaN } }])).toThrow(/weight/);
});

test('composed steps see each other and make one change', () => {
  const { document } = projectWith([{}, {}], 0);
  const change = compose(
    document,
    (current) => editRecords(current, 'requirement', [{ id: first, values: { weight: 2 } }]),
    (current) => editRecords(current, 'requirement', [{ id: first, values: { weight: 3 } }]),
    (current) => removeRecords(current, 'requirement', ['requirement-2']),
  );
  expect(change.requirement?.updated).toHaveLength(1);
  expect([...applyChange(document, change).requirement.values()].map(({ id, weight }) => [id, weight])).toEqual([[first, 3]]);
  expect(isEmptyChange(compose(document))).toBe(true);
});
