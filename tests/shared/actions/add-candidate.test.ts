import { expect, test } from 'vitest';
import { addCandidate } from '../../../shared/actions/add-candidate.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import { applyChange } from '../../../shared/change.ts';
import { inOrder } from '../../../shared/document.ts';
import { projectWith } from '../../support/project.ts';

test('eight candidates have eight colours and eight markers', () => {
  const { document } = projectWith([], 8);
  const candidates = inOrder(document, 'candidate');
  expect(new Set(candidates.map(({ colour }) => colour)).size).toBe(8);
  expect(new Set(candidates.map(({ marker }) => marker)).size).toBe(8);
});

test('twenty candidates share colours evenly', () => {
  const { document } = projectWith([], 20);
  const uses = Map.groupBy(document.candidate.values(), ({ colour }) => colour);
  expect([...uses.values()].map(({ length }) => length).toSorted((a, b) => a - b)).toEqual([2, 2, 2, 2, 3, 3, 3, 3]);
});

test('sixty-four candidates differ in colour or marker', () => {
  const { document } = projectWith([], 64);
  const looks = new Set([...document.candidate.values()].map(({ colour, marker }) => `${colour} ${marker}`));
  expect(looks.size).toBe(64);
});

test('a new candidate takes the colour and marker that a removed one set free', () => {
  const { document, context } = projectWith([], 3);
  const freed = document.candidate.get([...document.candidate.keys()][1] ?? ('' as never));
  const without = applyChange(document, removeRecords(document, 'candidate', ['candidate-2']));
  const [added] = addCandidate(without, { name: '新' }, context).candidate?.added ?? [];
  expect([added?.colour, added?.marker]).toEqual([freed?.colour, freed?.marker]);
});

test('a candidate stands last and keeps what is given', () => {
  const { document, context } = projectWith([], 2);
  const after = applyChange(document, addCandidate(document, { name: 'パッケージ C', kind: 'package', colour: '#000000' }, context));
  expect(inOrder(after, 'candidate').at(-1)).toMatchObject({ name: 'パッケージ C', kind: 'package', colour: '#000000', supplier: '' });
});

test('a candidate without a name is refused', () => {
  const { document, context } = projectWith([], 0);
  expect(() => addCandidate(document, { name: ' ' }, context)).toThrow(/name/);
});
