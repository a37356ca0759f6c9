import { describe, expect, test } from 'vitest';
import { addClosure, closuresInTurn } from '../../../shared/actions/edit-calendar.ts';
import { applyChange } from '../../../shared/change.ts';
import { recordsOf } from '../../../shared/document.ts';
import { findFlaw } from '../../../shared/model/check.ts';
import { projectWith } from '../../support/project.ts';

describe('days off', () => {
  test('are listed by their first day, whatever the order they were added in', () => {
    const { document, context } = projectWith([], 1);
    const later = applyChange(document, addClosure({ title: '棚卸し', firstDay: '2027-02-01', lastDay: '2027-02-05' }, context));
    const both = applyChange(later, addClosure({ title: '年末年始', firstDay: '2026-12-29', lastDay: '2027-01-03' }, context));
    expect(closuresInTurn(both).map(({ title }) => title)).toEqual(['年末年始', '棚卸し']);
    expect(findFlaw(recordsOf(both))).toBeNull();
  });

  test('must not end before they begin, nor be days there are not', () => {
    const { context } = projectWith([], 1);
    expect(() => addClosure({ title: '', firstDay: '2027-02-05', lastDay: '2027-02-04' }, context)).toThrow(/dayOrder|lastDay/);
    expect(() => addClosure({ title: '', firstDay: '2027-02-30', lastDay: '2027-03-04' }, context)).toThrow(/firstDay/);
  });
});
