import { expect, test } from 'vitest';
import { describeGap, describeGaps } from '../../../shared/actions/describe-gap.ts';
import { applyChange, invertChange } from '../../../shared/change.ts';
import { idOf } from '../../support/context.ts';
import { cell, projectWith } from '../../support/project.ts';

const natureId = idOf('gapNature', 'gapNature-1');

test('a first description adds a record, a second one adds to it', () => {
  const { document, context } = projectWith([{ ratings: ['gap'] }], 1);
  const once = applyChange(document, describeGap(document, cell(1, 1), { natureId, impact: 2 }, context));
  const twice = applyChange(once, describeGap(once, cell(1, 1), { description: '多店舗の連携がない' }, context));
  expect([...twice.gap.values()]).toMatchObject([
    { ...cell(1, 1), natureId, impact: 2, importance: null, description: '多店舗の連携がない' },
  ]);
});

test('saying nothing adds no record', () => {
  const { document, context } = projectWith([{ ratings: ['gap'] }], 1);
  expect(describeGap(document, cell(1, 1), { description: '', natureId: null }, context)).toEqual({});
});

test('taking back everything said removes the record', () => {
  const { document, context } = projectWith([{ ratings: ['gap'] }], 1);
  const described = applyChange(document, describeGap(document, cell(1, 1), { owner: '店長' }, context));
  expect(describeGap(described, cell(1, 1), { owner: '' }, context).gap?.removed).toHaveLength(1);
});

test('the same description again changes nothing', () => {
  const { document, context } = projectWith([{ ratings: ['gap'] }], 1);
  const described = applyChange(document, describeGap(document, cell(1, 1), { impact: 3 }, context));
  expect(describeGap(described, cell(1, 1), { impact: 3 }, context)).toEqual({});
});

test('an impact outside 1 to 3 is refused', () => {
  const { document, context } = projectWith([{ ratings: ['gap'] }], 1);
  expect(() => describeGap(document, cell(1, 1), { impact: 4 as 3 }, context)).toThrow(/impact/);
});

test('many cells are one change, which undone leaves everything as it was', () => {
  const { document, context } = projectWith([{ ratings: ['gap', 'partial'] }, { ratings: ['partial', null] }], 2);
  const before = applyChange(
    applyChange(document, describeGap(document, cell(1, 1), { impact: 1 }, context)),
    describeGap(document, cell(2, 1), { owner: '店長' }, context),
  );
  const change = describeGaps(
    before,
    [
      { ...cell(1, 1), values: { impact: 3 } },
      { ...cell(1, 2), values: { natureId } },
      { ...cell(2, 1), values: { owner: '' } },
    ],
    context,
  );
  expect([change.gap?.updated.length, change.gap?.added.length, change.gap?.removed.length]).toEqual([1, 1, 1]);
  expect(applyChange(applyChange(before, change), invertChange(change))).toEqual(before);
});

test('several entries for a cell are taken in turn', () => {
  const { document, context } = projectWith([{ ratings: ['gap'] }], 1);
  const change = describeGaps(
    document,
    [
      { ...cell(1, 1), values: { impact: 1, importance: 2 } },
      { ...cell(1, 1), values: { impact: 3 } },
    ],
    context,
  );
  expect(change.gap?.added).toMatchObject([{ impact: 3, importance: 2 }]);
});
