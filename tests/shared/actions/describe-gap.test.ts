import { expect, test } from 'vitest';
import { describeGap } from '../../../shared/actions/describe-gap.ts';
import { applyChange } from '../../../shared/change.ts';
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
