import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveRecords } from '../../../shared/actions/move-records.ts';
import { applyChange } from '../../../shared/change.ts';
import { type Document, inOrder } from '../../../shared/document.ts';
import { idOf } from '../../support/context.ts';
import { projectWith } from '../../support/project.ts';

const candidate = (number: number) => idOf('candidate', `candidate-${number}`);
const sequence = (document: Document) => inOrder(document, 'candidate').map(({ id }) => Number(id.slice(10)));

describe('moving records', () => {
  const { document } = projectWith([], 5);
  const moved = (numbers: number[], after: number | null) =>
    sequence(applyChange(document, moveRecords(document, 'candidate', numbers.map(candidate), after === null ? null : candidate(after))));

  test.each([
    ['one to the front', [4], null, [4, 1, 2, 3, 5]],
    ['one to the end', [1], 5, [2, 3, 4, 5, 1]],
    ['one past its neighbour', [2], 3, [1, 3, 2, 4, 5]],
    ['a block down', [1, 2], 4, [3, 4, 1, 2, 5]],
    ['a scattered block together, in its present order', [5, 1, 3], 2, [2, 1, 3, 5, 4]],
    ['a block after one of itself', [2, 3], 3, [1, 2, 3, 4, 5]],
    ['a scattered block after one of itself', [2, 4], 4, [1, 3, 2, 4, 5]],
    ['all of them', [3, 1, 2, 5, 4], null, [1, 2, 3, 4, 5]],
    ['none', [], 3, [1, 2, 3, 4, 5]],
  ])('moves %s', (_, numbers, after, result) => {
    expect(moved(numbers, after)).toEqual(result);
  });

  test('changes only what moves, and nothing when it stands there already', () => {
    expect(moveRecords(document, 'candidate', [candidate(4)], null).candidate?.updated).toHaveLength(1);
    expect(moveRecords(document, 'candidate', [candidate(2), candidate(3)], candidate(1))).toEqual({});
  });

  test('refuses records that are gone', () => {
    expect(() => moveRecords(document, 'candidate', [idOf('candidate', 'gone')], null)).toThrow('notFound');
    expect(() => moveRecords(document, 'candidate', [candidate(1)], idOf('candidate', 'gone'))).toThrow('notFound');
  });

  test('any number of moves keeps every record and its order keys apart', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.subarray([1, 2, 3, 4, 5]), fc.option(fc.constantFrom(1, 2, 3, 4, 5))), { maxLength: 20 }),
        (moves) => {
          let current = document;
          for (const [numbers, after] of moves) {
            const before = sequence(current);
            current = applyChange(
              current,
              moveRecords(current, 'candidate', numbers.map(candidate), after === null ? null : candidate(after)),
            );
            const staying = before.filter((number) => !numbers.includes(number));
            expect(sequence(current).filter((number) => !numbers.includes(number))).toEqual(staying);
            expect(sequence(current).filter((number) => numbers.includes(number))).toEqual(
              before.filter((number) => numbers.includes(number)),
            );
          }
          expect(new Set(inOrder(current, 'candidate').map(({ order }) => order)).size).toBe(5);
        },
      ),
    );
  });
});
