import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkRecords } from '../../../shared/actions/link-records.ts';
import { writeNeeds } from '../../../shared/actions/write-needs.ts';
import { applyChange, invertChange } from '../../../shared/change.ts';
import { tracingOf } from '../../../shared/links.ts';
import { idOf } from '../../support/context.ts';
import { projectWith } from '../../support/project.ts';

const requirement = (number: number) => idOf('requirement', `requirement-${number}`);
const need = (number: number) => idOf('need', `need-${number}`);

function traced() {
  const { document, context } = projectWith([{ code: 'R-001' }, { code: 'R-002' }, { code: 'R-003' }], 0);
  const change = writeNeeds(document, [], [{ title: '速く', requirementIds: [requirement(1), requirement(2)] }, { title: '安く' }], context);
  return { document: applyChange(document, change), context };
}

test('needs are added with the next codes and their requirements as one change', () => {
  const { document } = traced();
  expect([...document.need.values()].map(({ code, title }) => [code, title])).toEqual([['N-001', '速く'], ['N-002', '安く']]);
  expect(tracingOf(document).needs.map(({ requirements }) => requirements.map(({ code }) => code))).toEqual([['R-001', 'R-002'], []]);
});

test('links that stay keep their records, and undo brings back those that went', () => {
  const { document, context } = traced();
  const change = linkRecords(document, 'trace', 'needId', [{ id: need(1), to: [requirement(2), requirement(3)] }], context);
  expect([change.trace?.added.length, change.trace?.removed.length]).toEqual([1, 1]);
  const after = applyChange(document, change);
  expect(applyChange(after, invertChange(change))).toEqual(document);
});

test('the same links again change nothing', () => {
  const { document, context } = traced();
  expect(linkRecords(document, 'trace', 'needId', [{ id: need(1), to: [requirement(2), requirement(1)] }], context)).toEqual({});
});

test('links are set from the other side too', () => {
  const { document, context } = traced();
  const after = applyChange(document, linkRecords(document, 'trace', 'requirementId', [{ id: requirement(1), to: [need(2)] }], context));
  expect(tracingOf(after).needs.map(({ requirements }) => requirements.map(({ code }) => code))).toEqual([['R-002'], ['R-001']]);
});

test('a record that is not there is refused', () => {
  const { document, context } = traced();
  expect(() => linkRecords(document, 'trace', 'needId', [{ id: need(9), to: [] }], context)).toThrow('notFound');
  expect(() => linkRecords(document, 'trace', 'needId', [{ id: need(1), to: [requirement(9)] }], context)).toThrow('notFound');
});

test('whatever links are set, they are read back', () => {
  const { document, context } = traced();
  fc.assert(
    fc.property(fc.subarray([1, 2, 3]), fc.subarray([1, 2, 3]), (first, second) => {
      const links = [{ id: need(1), to: first.map(requirement) }, { id: need(2), to: second.map(requirement) }];
      const { needs, unlinkedNeeds, unlinkedRequirements } = tracingOf(applyChange(document, linkRecords(document, 'trace', 'needId', links, context)));
      expect(needs.map(({ requirements }) => requirements.map(({ id }) => id))).toEqual(links.map(({ to }) => to));
      expect(unlinkedNeeds).toHaveLength([first, second].filter(({ length }) => length === 0).length);
      expect(unlinkedRequirements).toHaveLength(3 - new Set([...first, ...second]).size);
    }),
  );
});
