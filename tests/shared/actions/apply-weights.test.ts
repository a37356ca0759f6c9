import { expect, test } from 'vitest';
import { weighCategories, weighRequirements } from '../../../shared/actions/apply-weights.ts';
import { applyChange } from '../../../shared/change.ts';
import { type Document, requirementsByCategory } from '../../../shared/document.ts';
import { idOf } from '../../support/context.ts';
import { projectWith } from '../../support/project.ts';

const weights = (document: Document) => requirementsByCategory(document).map(({ requirements }) => requirements.map(({ weight }) => weight));
const category = (number: number) => idOf('category', `category-${number}`);
const requirement = (number: number) => idOf('requirement', `requirement-${number}`);

const { document } = projectWith([{ category: 1, weight: 3 }, { category: 1, weight: 1 }, { category: 2, weight: 0 }, { category: 2, weight: 0 }, { category: 3, weight: 7 }], 0);

test('each category’s weights become its share of 100 in the ratios they have; without any, evenly', () => {
  const shares = new Map([[category(1), 0.6], [category(2), 0.3], [category(3), 0.1]]);
  expect(weights(applyChange(document, weighCategories(document, shares)))).toEqual([[45, 15], [15, 15], [10], []]);
});

test('a category left out keeps its weights', () => {
  expect(weights(applyChange(document, weighCategories(document, new Map([[category(1), 1]]))))).toEqual([[75, 25], [0, 0], [7], []]);
});

test('what a category weighs is divided among its requirements by their shares', () => {
  const shares = new Map([[requirement(1), 0.25], [requirement(2), 0.75]]);
  expect(weights(applyChange(document, weighRequirements(document, category(1), shares)))[0]).toEqual([1, 3]);
});

test('a category that weighs nothing takes 1 for each requirement', () => {
  const shares = new Map([[requirement(3), 0.25], [requirement(4), 0.75]]);
  expect(weights(applyChange(document, weighRequirements(document, category(2), shares)))[1]).toEqual([0.5, 1.5]);
});

test('shares as they are change nothing', () => {
  expect(weighRequirements(document, category(1), new Map([[requirement(1), 0.75], [requirement(2), 0.25]]))).toEqual({});
});
