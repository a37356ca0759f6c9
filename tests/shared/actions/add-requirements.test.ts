import { describe, expect, test } from 'vitest';
import { addRequirements } from '../../../shared/actions/add-requirements.ts';
import { nextCode } from '../../../shared/actions/next-code.ts';
import { applyChange } from '../../../shared/change.ts';
import { inOrder } from '../../../shared/document.ts';
import { idOf } from '../../support/context.ts';
import { projectWith } from '../../support/project.ts';

const categoryId = idOf('category', 'category-1');

describe('addRequirements', () => {
  test('adds at the end, numbered on from the highest code', () => {
    const { document, context } = projectWith([{ code: 'R-009' }, { code: 'R-002' }, { code: 'S-100' }], 0);
    const after = applyChange(document, addRequirements(document, [{ categoryId }, { categoryId, code: '独自' }, { categoryId }], context));
    expect(inOrder(after, 'requirement').map(({ code }) => code)).toEqual(['R-009', 'R-002', 'S-100', 'R-010', '独自', 'R-011']);
  });

  test('never numbers into a code that is given in the same step', () => {
    const { document, context } = projectWith([], 0);
    const after = applyChange(document, addRequirements(document, [{ categoryId }, { categoryId, code: 'R-001' }], context));
    expect(inOrder(after, 'requirement').map(({ code }) => code)).toEqual(['R-002', 'R-001']);
  });

  test('adds after a requirement, keeping the given order', () => {
    const { document, context } = projectWith([{ title: 'A' }, { title: 'B' }], 0);
    const change = addRequirements(
      document,
      [
        { categoryId, title: 'x' },
        { categoryId, title: 'y' },
      ],
      context,
      idOf('requirement', 'requirement-1'),
    );
    expect(inOrder(applyChange(document, change), 'requirement').map(({ title }) => title)).toEqual(['A', 'x', 'y', 'B']);
  });

  test('starts with weight 1, not mandatory, and takes what is given', () => {
    const { document, context } = projectWith([], 0);
    const change = addRequirements(document, [{ categoryId, weight: 4, mandatory: true, minimumClass: 'fit' }], context);
    expect(change.requirement?.added[0]).toMatchObject({ title: '', weight: 4, mandatory: true, minimumClass: 'fit' });
    expect(addRequirements(document, [{ categoryId }], context).requirement?.added[0]).toMatchObject({
      weight: 1,
      mandatory: false,
      minimumClass: 'partial',
    });
  });

  test('adding nothing changes nothing', () => {
    const { document, context } = projectWith([], 0);
    expect(addRequirements(document, [], context)).toEqual({});
  });

  test('refuses a place that is gone and a weight below zero', () => {
    const { document, context } = projectWith([], 0);
    expect(() => addRequirements(document, [{ categoryId }], context, idOf('requirement', 'gone'))).toThrow('notFound');
    expect(() => addRequirements(document, [{ categoryId, weight: -1 }], context)).toThrow(/weight/);
  });
});

describe('nextCode', () => {
  test.each([
    [[], 'R-', 'R-001'],
    [['R-009'], 'R-', 'R-010'],
    [['R-999'], 'R-', 'R-1000'],
    [['R-0005'], 'R-', 'R-0006'],
    [['N-7', 'R-3x', 'R-', 'R-1234567890'], 'R-', 'R-001'],
    [['7'], '', '008'],
  ])('after %j with %j comes %j', (codes, prefix, next) => {
    expect(nextCode(codes, prefix)).toBe(next);
  });
});
