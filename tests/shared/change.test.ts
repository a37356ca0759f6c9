import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyChange,
  type Change,
  changeBetween,
  changeSchema,
  changeSize,
  invertChange,
  isEmptyChange,
  sameChange,
  sameRecord,
  squashChanges,
} from '../../shared/change.ts';
import { emptyDocument } from '../../shared/document.ts';
import { problemOf } from '../../shared/problem.ts';
import { anyDocument } from '../support/arbitrary-document.ts';
import { projectWith } from '../support/project.ts';

const threeDocuments = fc.tuple(anyDocument, anyDocument, anyDocument);

describe('laws of changes', () => {
  test('the change between two documents leads from one to the other', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (a, b) => {
        expect(applyChange(a, changeBetween(a, b))).toEqual(b);
      }),
    );
  });

  test('a change and its inverse cancel out', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (a, b) => {
        const change = changeBetween(a, b);
        expect(applyChange(applyChange(a, change), invertChange(change))).toEqual(a);
      }),
    );
  });

  test('a squashed change has the effect of both', () => {
    fc.assert(
      fc.property(threeDocuments, ([a, b, c]) => {
        const squashed = squashChanges(changeBetween(a, b), changeBetween(b, c));
        expect(applyChange(a, squashed)).toEqual(c);
        expect(changeSize(squashed)).toBe(changeSize(changeBetween(a, c)));
      }),
    );
  });

  test('a change squashed with its inverse is empty', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (a, b) => {
        const change = changeBetween(a, b);
        expect(isEmptyChange(squashChanges(change, invertChange(change)))).toBe(true);
      }),
    );
  });

  test('a change is the same as its copy, and as another only where both do the same', () => {
    fc.assert(
      fc.property(threeDocuments, ([a, b, c]) => {
        const change = changeBetween(a, b);
        const other = changeBetween(a, c);
        expect(sameChange(change, structuredClone(change))).toBe(true);
        expect(sameChange(change, other)).toBe(isEmptyChange(changeBetween(b, c)));
      }),
    );
  });

  test('the change between equal documents is empty', () => {
    fc.assert(
      fc.property(anyDocument, (a) => {
        expect(changeBetween(a, structuredClone(a))).toEqual({});
      }),
    );
  });

  test('a change survives JSON and its schema', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (a, b) => {
        const change = changeBetween(a, b);
        expect(changeSchema.parse(JSON.parse(JSON.stringify(change)))).toEqual(change);
      }),
    );
  });
});

describe('a change that does not fit the document', () => {
  const { document } = projectWith([{}, {}], 1);
  const [first, second] = [...document.requirement.values()];
  if (first === undefined || second === undefined) throw new Error('the project has two requirements');
  const onRequirements = (table: Partial<NonNullable<Change['requirement']>>): Change => ({
    requirement: { added: [], updated: [], removed: [], ...table },
  });
  const stranger = { ...first, id: 'stranger' as typeof first.id };

  test.each([
    ['adds a record that exists', onRequirements({ added: [first] })],
    ['updates a record that is not there', onRequirements({ updated: [{ from: stranger, to: { ...stranger, title: '新' } }] })],
    [
      'updates a record that has changed',
      onRequirements({ updated: [{ from: { ...first, title: '古' }, to: { ...first, title: '新' } }] }),
    ],
    ['removes a record that is not there', onRequirements({ removed: [stranger] })],
    ['removes a record that has changed', onRequirements({ removed: [{ ...first, weight: 99 }] })],
    ['turns one record into another', onRequirements({ updated: [{ from: first, to: { ...second, title: '新' } }] })],
  ])('is a conflict when it %s', (_, change) => {
    const before = structuredClone(document);
    let caught: unknown;
    try {
      applyChange(document, change);
    } catch (error) {
      caught = error;
    }
    expect(problemOf(caught)).toMatchObject({ code: 'conflict', values: { entity: 'requirement' } });
    expect(document).toEqual(before);
  });

  test('leaves no half of itself behind when its last table conflicts', () => {
    const before = structuredClone(document);
    const change = {
      ...onRequirements({ removed: [first] }),
      candidate: { added: [...document.candidate.values()], updated: [], removed: [] },
    };
    expect(() => applyChange(document, change)).toThrow('conflict');
    expect(document).toEqual(before);
  });
});

test('tables a change does not touch keep their identity', () => {
  const { document } = projectWith([{}], 1);
  const [requirement] = [...document.requirement.values()];
  if (requirement === undefined) throw new Error('the project has a requirement');
  const after = applyChange(document, {
    requirement: { added: [], updated: [{ from: requirement, to: { ...requirement, weight: 3 } }], removed: [] },
  });
  expect(after.candidate).toBe(document.candidate);
  expect(after.requirement).not.toBe(document.requirement);
});

test('two updates of one record in one change can be taken back', () => {
  const { document } = projectWith([{}], 1);
  const [a] = [...document.requirement.values()];
  if (a === undefined) throw new Error('the project has a requirement');
  const [b, c] = [
    { ...a, weight: 2 },
    { ...a, weight: 3 },
  ];
  const change: Change = {
    requirement: {
      added: [],
      updated: [
        { from: a, to: b },
        { from: b, to: c },
      ],
      removed: [],
    },
  };
  expect(applyChange(applyChange(document, change), invertChange(change))).toEqual(document);
});

test('the schema of a change refuses unknown tables and fields', () => {
  expect(changeSchema.safeParse({ ghost: { added: [], updated: [], removed: [] } }).success).toBe(false);
  expect(changeSchema.safeParse(JSON.parse('{"__proto__":{"added":[],"updated":[],"removed":[]}}')).success).toBe(false);
  expect(
    changeSchema.safeParse({ trace: { added: [{ id: 'a', needId: 'b', requirementId: 'c', extra: 1 }], updated: [], removed: [] } })
      .success,
  ).toBe(false);
});

test('records are the same by value, arrays included', () => {
  expect(sameRecord({ id: 'a' }, { id: 'a' })).toBe(true);
  expect(sameRecord({ id: 'a', list: [1, [2]] } as { id: string }, { id: 'a', list: [1, [2]] } as { id: string })).toBe(true);
  expect(sameRecord({ id: 'a', list: [1] } as { id: string }, { id: 'a', list: [2] } as { id: string })).toBe(false);
  expect(sameRecord({ id: 'a', extra: null } as { id: string }, { id: 'a' })).toBe(false);
});

test('an empty document is reached from any document and back', () => {
  fc.assert(
    fc.property(anyDocument, (a) => {
      const change = changeBetween(emptyDocument(), a);
      expect(applyChange(emptyDocument(), change)).toEqual(a);
      expect(applyChange(a, invertChange(change))).toEqual(emptyDocument());
    }),
  );
});
