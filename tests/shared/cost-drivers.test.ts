import { describe, expect, it } from 'vitest';
import { addEstimate } from '../../shared/actions/add-estimate.ts';
import { editRecords } from '../../shared/actions/edit-records.ts';
import { applyChange } from '../../shared/change.ts';
import { driversOfTotal, namedDrivers } from '../../shared/cost-drivers.ts';
import { type Document, inOrder, projectOf } from '../../shared/document.ts';
import { yen } from '../../shared/model/values.ts';
import { totalsOfCandidates } from '../../shared/totals.ts';
import { comparison } from '../support/comparison.ts';
import { countingContext } from '../support/context.ts';

/** One candidate whose lines have the given points, in yen, by normal lines `M ± half the width`. */
function withLines(lines: readonly { title: string; points: readonly [number, number, number] }[]): Document {
  const context = countingContext();
  let document = comparison({ requirements: [{ title: 'a' }], candidates: [{ name: 'A', levels: '◎' }] });
  const candidateId = inOrder(document, 'candidate')[0]?.id;
  if (candidateId === undefined) throw new Error('there is a candidate');
  for (const { title, points } of lines) {
    const [optimistic, mostLikely, pessimistic] = [yen.parse(points[0]), yen.parse(points[1]), yen.parse(points[2])];
    document = applyChange(document, addEstimate(document, candidateId, { title, optimistic, mostLikely, pessimistic }, context));
  }
  return document;
}

const driversOf = (document: Document, rho = 0) => {
  const [totals] = totalsOfCandidates(document);
  if (totals === undefined) throw new Error('the candidate has lines');
  return driversOfTotal(totals, rho);
};

describe('the drivers of a total', () => {
  it('names the line with the largest share of the variance first', () => {
    const { named, rest, expected } = driversOf(
      withLines([
        { title: 'certain', points: [100, 100, 100] },
        { title: 'narrow', points: [90, 100, 110] },
        { title: ' wide ', points: [70, 100, 130] },
      ]),
    );
    expect(named.map(({ title }) => title)).toEqual(['wide', 'narrow', 'certain']);
    // Widths 60 and 20 of the same shape: variances 9 : 1.
    expect(named.map(({ share }) => share)).toEqual([expect.closeTo(0.9, 9), expect.closeTo(0.1, 9), 0]);
    expect(rest).toBeNull();
    expect(expected).toBeCloseTo(300, 9);
    expect(named[2]).toMatchObject({ totalAtP10: expect.closeTo(300, 9) as number, totalAtP90: expect.closeTo(300, 9) as number });
    expect((named[0]?.totalAtP90 ?? 0) - 300).toBeCloseTo(3 * ((named[1]?.totalAtP90 ?? 0) - 300), 6);
  });

  it('puts the lines after the twelfth together, and all shares add to one', () => {
    const lines = Array.from({ length: namedDrivers + 3 }, (_, index) => ({ title: `line ${index}`, points: [90 - index, 100, 110 + index] as const }));
    for (const rho of [0, 0.3, 1]) {
      const { named, rest } = driversOf(withLines(lines), rho);
      expect(named).toHaveLength(namedDrivers);
      expect(rest).toMatchObject({ lines: 3, title: '' });
      expect([...named, ...(rest === null ? [] : [rest])].reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(rest?.totalAtP10).toBeLessThan(1500);
      expect(rest?.totalAtP90).toBeGreaterThan(1500);
    }
  });

  it('has no shares where nothing is uncertain', () => {
    const { named } = driversOf(withLines([{ title: 'a', points: [5, 5, 5] }]));
    expect(named).toMatchObject([{ share: 0, totalAtP10: 5, totalAtP90: 5 }]);
  });

  it('includes tax where totals are shown with it', () => {
    const document = withLines([{ title: 'a', points: [90, 100, 110] }]);
    const { id } = projectOf(document);
    const taxed = applyChange(document, editRecords(document, 'project', [{ id, values: { taxShown: true } }]));
    const factor = 1 + projectOf(document).taxRate;
    expect(driversOf(taxed).named[0]?.totalAtP90).toBeCloseTo(factor * (driversOf(document).named[0]?.totalAtP90 ?? 0), 6);
  });
});
