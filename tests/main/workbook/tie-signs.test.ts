import { expect, it } from 'vitest';
import { planOf } from '../../../main/workbook/plan.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { applyChange } from '../../../shared/change.ts';
import { inOrder } from '../../../shared/document.ts';
import { comparison } from '../../support/comparison.ts';
import { countingContext, idOf, moment } from '../../support/context.ts';
import { withEvaluators } from '../../support/panel.ts';

it('marks a tie only where it can knock out, and keeps marks apart that read the same', () => {
  const titles = ['在庫', '決済', '配送', '監査'];
  const start = comparison({ requirements: titles.map((title, index) => ({ title, mandatory: index < 2 })), candidates: [{ name: '甲', levels: '????' }] });
  // Of the mandatory items, 決済 asks for a full fit, which nobody sees: there the tie between partial and gap decides nothing.
  const strict = applyChange(start, editRecords(start, 'requirement', [{ id: idOf('requirement', 'requirement-2'), values: { minimumClass: 'fit' } }]));
  const rated = withEvaluators(strict, ['△△△△', '××××'].map((ratings) => ({ weight: 1, ratings: [ratings] })), countingContext());
  const marksIn = (document: typeof rated): string[] => {
    const plan = planOf(document, 'ja', moment);
    expect(new Set(plan.ratings.map(({ mark }) => mark)).size).toBe(plan.ratings.length);
    return plan.groups.flatMap(({ rows }) => rows.map(({ levels }) => plan.ratings[levels[0] ?? -1]?.mark ?? ''));
  };
  expect(marksIn(rated)).toEqual(['≈× 0.25?', '≈× 0.25', '≈× 0.25', '≈× 0.25']);
  const all = (mandatory: boolean) => applyChange(rated, editRecords(rated, 'requirement', inOrder(rated, 'requirement').map(({ id }) => ({ id, values: { mandatory, minimumClass: 'partial' } }))));
  expect(marksIn(all(true))).toEqual(['≈× 0.25?', '≈× 0.25?', '≈× 0.25?', '≈× 0.25?']);
  expect(marksIn(all(false))).toEqual(['≈× 0.25', '≈× 0.25', '≈× 0.25', '≈× 0.25']);
  // The same mean, once agreed on and once split over: the formulas tell them apart should the item become mandatory.
  const split = withEvaluators(start, ['??△◎', '??△×'].map((ratings) => ({ weight: 1, ratings: [ratings] })), countingContext());
  expect(marksIn(split).slice(2)).toEqual(['≈△ 0.5', '≈△ 0.50']);
});
