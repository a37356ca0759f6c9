import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editSeverity, resetSeverity } from '../../../shared/actions/edit-severity.ts';
import { applyChange, isEmptyChange } from '../../../shared/change.ts';
import { severityOf, usualSeverity } from '../../../shared/method/gaps/severity.ts';
import { severityClasses } from '../../../shared/model/gap.ts';
import { projectWith } from '../../support/project.ts';

test('a field keeps a record only while it departs from the usual matrix', () => {
  const { document, context } = projectWith([], 0);
  const changed = applyChange(document, editSeverity(document, { impact: 1, importance: 3, severity: 'high' }, context));
  expect([...changed.severityRule.values()]).toMatchObject([{ impact: 1, importance: 3, severity: 'high' }]);
  const other = applyChange(changed, editSeverity(changed, { impact: 1, importance: 3, severity: 'low' }, context));
  expect([...other.severityRule.values()]).toMatchObject([{ impact: 1, importance: 3, severity: 'low' }]);
  const back = applyChange(other, editSeverity(other, { impact: 1, importance: 3, severity: 'medium' }, context));
  expect(back.severityRule.size).toBe(0);
  expect(isEmptyChange(editSeverity(back, { impact: 1, importance: 3, severity: 'medium' }, context))).toBe(true);
});

test('after any edits each field has its last value, and a reset brings the usual matrix back', () => {
  const grade = fc.constantFrom(1 as const, 2 as const, 3 as const);
  const edit = fc.record({ impact: grade, importance: grade, severity: fc.constantFrom(...severityClasses) });
  fc.assert(
    fc.property(fc.array(edit), (edits) => {
      const { document: start, context } = projectWith([], 0);
      const document = edits.reduce((current, values) => applyChange(current, editSeverity(current, values, context)), start);
      for (const { impact, importance } of edits) {
        const last = edits.findLast((entry) => entry.impact === impact && entry.importance === importance);
        expect(severityOf(impact, importance, document.severityRule.values())?.class).toBe(last?.severity);
      }
      for (const { impact, importance, severity } of document.severityRule.values()) expect(severity).not.toBe(usualSeverity(impact, importance));
      expect(applyChange(document, resetSeverity(document)).severityRule.size).toBe(0);
    }),
  );
});
