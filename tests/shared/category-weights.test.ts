import { describe, expect, test } from 'vitest';
import { evaluate } from '../../main/evaluate.ts';
import { weighCategories } from '../../shared/actions/apply-weights.ts';
import { categoryWeightsOf, explainShares, suggestSwing } from '../../shared/category-weights.ts';
import { applyChange } from '../../shared/change.ts';
import { type Document, requirementsByCategory } from '../../shared/document.ts';
import { translator } from '../../shared/language/index.ts';
import { idOf } from '../support/context.ts';
import { projectWith } from '../support/project.ts';

const twentyToOne = (): Document =>
  projectWith([...Array.from({ length: 20 }, () => ({ category: 2 })), { category: 3 }], 1).document;
const told = (document: Document) => categoryWeightsOf(requirementsByCategory(document));

describe('the share of each category', () => {
  test('is told in one sentence, the heaviest first', () => {
    expect(explainShares(told(twentyToOne()), translator('ja'), 'ja')).toBe('重みの割合：「機能要件」95.2 %（20 項目）、「非機能要件」4.8 %（1 項目）');
    expect(explainShares(told(twentyToOne()), translator('en'), 'en')).toBe(
      'Shares of the weight: “機能要件” 95.2 % (20 items), “非機能要件” 4.8 % (1 item)',
    );
  });

  test('leads to swing weights between the categories where it follows the number of items, until they are weighed', () => {
    const document = twentyToOne();
    expect(suggestSwing(told(document), translator('ja'), 'ja')).toContain('「機能要件」は 20 項目で重みの 95.2 %、「非機能要件」は 1 項目で 4.8 %');
    const shares = new Map([[idOf('category', 'category-2'), 0.6], [idOf('category', 'category-3'), 0.4]]);
    expect(suggestSwing(told(applyChange(document, weighCategories(document, shares))), translator('ja'), 'ja')).toBe('');
  });

  test('is in evaluate too', () => {
    expect(evaluate(twentyToOne()).categoryWeights.map(({ id, items, byCount }) => [id, items, byCount])).toEqual([
      ['category-2', 20, true],
      ['category-3', 1, true],
    ]);
  });
});
