import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rate } from '../../shared/actions/assess.ts';
import { editRecords } from '../../shared/actions/edit-records.ts';
import { applyChange } from '../../shared/change.ts';
import { comparedCandidates, projectOf, requirementsByCategory } from '../../shared/document.ts';
import { scoresOf } from '../../shared/evaluation.ts';
import { headingSums, rollUpsOf } from '../../shared/roll-up.ts';
import { anyDocument } from '../support/arbitrary-document.ts';
import { idOf } from '../support/context.ts';
import { cell, levelOf, projectWith } from '../support/project.ts';

const requirement = (number: number) => idOf('requirement', `requirement-${number}`);
const candidate = (number: number) => idOf('candidate', `candidate-${number}`);

describe('the roll-up of headings', () => {
  // METHOD 1's own numbers below one heading: weights 5/3/2, scores 1 / 0.5 / unrated.
  const rows = [
    { weight: 9 },
    { parentId: requirement(1), weight: 7 },
    { parentId: requirement(2), weight: 5, ratings: ['fit' as const] },
    { parentId: requirement(2), weight: 3, ratings: ['partial' as const] },
    { parentId: requirement(1), weight: 2 },
  ];
  const { document, context } = projectWith(rows, 1);

  test('is the weighted fit of the rated items below, at any depth', () => {
    const fits = rollUpsOf(document).get(candidate(1));
    expect(fits?.get(requirement(1))).toMatchObject({ fit: 0.8125, coverage: 0.8, bounds: { lower: 0.65, upper: 0.85 } });
    expect(fits?.get(requirement(2))).toMatchObject({ fit: 0.8125, coverage: 1 });
    expect(fits?.size).toBe(2);
  });

  test('counts neither the weights nor the ratings of headings', () => {
    expect(headingSums(requirementsByCategory(document)).get(requirement(1))).toEqual({ weight: 10, count: 3 });
    const rated = applyChange(document, rate(document, [cell(2, 1)], levelOf(document, 'gap'), context));
    expect(rollUpsOf(rated)).toEqual(rollUpsOf(document));
    expect(scoresOf(rated).candidates[0]?.fit).toEqual(scoresOf(document).candidates[0]?.fit);
  });

  test.each([
    { notApplicableUnknown: false, fit: { fit: 0.8125, coverage: 1, bounds: { lower: 0.8125, upper: 0.8125 } } },
    { notApplicableUnknown: true, fit: { fit: 0.8125, coverage: 0.8, bounds: { lower: 0.65, upper: 0.85 } } },
  ])('over everything is the candidate’s fit, an item 対象外 below it too, counted as unknown: $notApplicableUnknown', ({ notApplicableUnknown, fit }) => {
    const outside = applyChange(document, rate(document, [cell(5, 1)], levelOf(document, 'notApplicable'), context));
    const set = applyChange(outside, editRecords(outside, 'project', [{ id: projectOf(outside).id, values: { notApplicableUnknown } }]));
    expect(scoresOf(set).candidates[0]?.fit).toMatchObject(fit);
    expect(rollUpsOf(set).get(candidate(1))?.get(requirement(1))).toEqual(scoresOf(set).candidates[0]?.fit);
  });

  test('keeps the fits of the candidates a rating does not concern', () => {
    const two = projectWith(rows, 2);
    const before = rollUpsOf(two.document);
    const rated = applyChange(two.document, rate(two.document, [cell(5, 1)], levelOf(two.document, 'fit'), two.context));
    expect(rollUpsOf(rated).get(candidate(2))).toBe(before.get(candidate(2)));
    expect(rollUpsOf(rated).get(candidate(1))).not.toBe(before.get(candidate(1)));
  });

  test('the headings at the top and the items beside them make up the category', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const rollUps = rollUpsOf(document);
        for (const [place, { tree }] of requirementsByCategory(document).entries()) {
          for (const { id } of comparedCandidates(document)) {
            const whole = scoresOf(document).candidates.find((entry) => entry.candidate.id === id)?.profile[place]?.fit;
            const tops = tree.filter(({ depth, isHeading }) => depth === 0 && isHeading);
            const parts = tops.map((node) => rollUps.get(id)?.get(node.requirement.id)?.ratedWeight ?? Number.NaN);
            if (tree.some(({ depth, isHeading }) => depth === 0 && !isHeading)) continue;
            const sum = parts.reduce((total, part) => total + part, 0);
            expect(Math.abs(sum - (whole?.ratedWeight ?? Number.NaN))).toBeLessThanOrEqual(1e-6 * Math.max(1, sum));
          }
        }
      }),
    );
  });
});
