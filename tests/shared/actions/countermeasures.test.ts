import { expect, test } from 'vitest';
import { addCountermeasure, rateRisk } from '../../../shared/actions/countermeasures.ts';
import { resetSeverity, setSeverity } from '../../../shared/actions/edit-severity.ts';
import { applyChange } from '../../../shared/change.ts';
import { severityRulesOf } from '../../../shared/evaluation.ts';
import { severityOf } from '../../../shared/method/gaps/severity.ts';
import { problemOf } from '../../../shared/problem.ts';
import { idOf } from '../../support/context.ts';
import { cell, projectWith } from '../../support/project.ts';

test('a countermeasure starts unchosen, and several may stand at one gap', () => {
  const { document, context } = projectWith([{ ratings: ['gap'] }], 1);
  const first = applyChange(document, addCountermeasure(document, cell(1, 1), 'processChange', context));
  const both = applyChange(first, addCountermeasure(first, cell(1, 1), 'accept', context));
  expect([...both.countermeasure.values()].map(({ kind, chosen, levelAfterId }) => [kind, chosen, levelAfterId])).toEqual([
    ['processChange', false, null],
    ['accept', false, null],
  ]);
});

test('a risk keeps one record, which goes when nothing is said any more', () => {
  const { document, context } = projectWith([{ ratings: ['gap'] }], 1);
  const made = applyChange(document, addCountermeasure(document, cell(1, 1), 'customization', context));
  const id = idOf('countermeasure', 'countermeasure-1');
  const graded = applyChange(made, rateRisk(made, id, 'cost', { grade: 3 }, context));
  const answered = applyChange(graded, rateRisk(graded, id, 'cost', { mitigation: '上限を決める' }, context));
  expect([...answered.customizationRisk.values()]).toMatchObject([{ risk: 'cost', grade: 3, mitigation: '上限を決める' }]);
  expect(rateRisk(answered, id, 'cost', { grade: 3 }, context)).toEqual({});
  const silent = applyChange(answered, rateRisk(answered, id, 'cost', { grade: null, mitigation: '' }, context));
  expect(silent.customizationRisk.size).toBe(0);
  expect(rateRisk(silent, id, 'delay', { mitigation: '' }, context)).toEqual({});
  let caught: unknown;
  try {
    rateRisk(made, idOf('countermeasure', 'nowhere'), 'cost', { grade: 1 }, context);
  } catch (error) {
    caught = error;
  }
  expect(problemOf(caught).code).toBe('notFound');
});

test('the severity matrix keeps only what departs from the usual one', () => {
  const { document, context } = projectWith([], 0);
  const high = applyChange(document, setSeverity(document, 1, 3, 'high', context));
  expect(severityOf(1, 3, severityRulesOf(high))).toEqual({ product: 3, class: 'high' });
  expect(severityOf(3, 1, severityRulesOf(high))?.class).toBe('medium');
  const low = applyChange(high, setSeverity(high, 1, 3, 'low', context));
  expect([...low.severityRule.values()]).toMatchObject([{ impact: 1, importance: 3, severity: 'low' }]);
  expect(applyChange(low, setSeverity(low, 1, 3, 'medium', context)).severityRule.size).toBe(0);
  expect(setSeverity(document, 1, 3, 'medium', context)).toEqual({});
  expect(applyChange(low, resetSeverity(low)).severityRule.size).toBe(0);
  expect(resetSeverity(document)).toEqual({});
});
