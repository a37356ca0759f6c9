import { describe, expect, test } from 'vitest';
import { addEstimate } from '../../../shared/actions/add-estimate.ts';
import { describeGap } from '../../../shared/actions/describe-gap.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import { applyChange, invertChange } from '../../../shared/change.ts';
import { recordsOf } from '../../../shared/document.ts';
import { findFlaw } from '../../../shared/model/check.ts';
import { problemOf } from '../../../shared/problem.ts';
import { idOf } from '../../support/context.ts';
import { cell, levelOf, projectWith } from '../../support/project.ts';

function filledProject() {
  const { document, context } = projectWith([{ ratings: ['gap', 'fit'] }, { ratings: ['partial', null] }], 2);
  const need = { id: idOf('need', 'need-1'), order: 'a0', code: '', title: '', description: '', priority: null };
  const trace = { id: idOf('trace', 'trace-1'), needId: need.id, requirementId: cell(1, 1).requirementId };
  const withNeed = { ...document, need: new Map([[need.id, need]]), trace: new Map([[trace.id, trace]]) };
  const natureId = idOf('gapNature', 'gapNature-1');
  const withGap = applyChange(withNeed, describeGap(withNeed, cell(1, 1), { natureId, impact: 2 }, context));
  return applyChange(withGap, addEstimate(withGap, cell(1, 1).candidateId, { title: '初期' }, context));
}

const document = filledProject();

function problemOfRemoving(...removal: [Parameters<typeof removeRecords>[1], string]) {
  try {
    removeRecords(document, removal[0], [removal[1]]);
  } catch (error) {
    return problemOf(error);
  }
  throw new Error('it was removed');
}

describe('removing', () => {
  test('a candidate takes its assessments, gaps and cost lines along', () => {
    const change = removeRecords(document, 'candidate', ['candidate-1']);
    expect(Object.fromEntries(Object.entries(change).map(([entity, table]) => [entity, table.removed.length]))).toEqual({
      candidate: 1,
      assessment: 2,
      gap: 1,
      estimate: 1,
    });
    expect(findFlaw(recordsOf(applyChange(document, change)))).toBeNull();
  });

  test('a requirement takes its assessments, gaps and traces along', () => {
    const after = applyChange(document, removeRecords(document, 'requirement', ['requirement-1', 'requirement-2']));
    expect([after.requirement.size, after.assessment.size, after.gap.size, after.trace.size]).toEqual([0, 0, 0, 0]);
    expect(after.estimate.size).toBe(1);
  });

  test('a need takes its traces along and leaves the requirements', () => {
    const after = applyChange(document, removeRecords(document, 'need', ['need-1']));
    expect([after.trace.size, after.requirement.size]).toEqual([0, 2]);
  });

  test('a nature clears the gaps that had it', () => {
    const change = removeRecords(document, 'gapNature', ['gapNature-1']);
    expect(change.gap?.updated.map(({ to }) => [to.natureId, to.impact])).toEqual([[null, 2]]);
    expect(applyChange(applyChange(document, change), invertChange(change))).toEqual(document);
  });

  test('comes back whole when it is undone', () => {
    for (const [entity, id] of [
      ['candidate', 'candidate-1'],
      ['requirement', 'requirement-1'],
      ['need', 'need-1'],
    ] as const) {
      const change = removeRecords(document, entity, [id]);
      expect(applyChange(applyChange(document, change), invertChange(change))).toEqual(document);
    }
  });

  test('refuses a category that still has requirements, and says how many', () => {
    expect(problemOfRemoving('category', 'category-1')).toEqual({
      code: 'inUse',
      values: { entity: 'category', count: 2, by: 'requirement' },
    });
    expect(removeRecords(document, 'category', ['category-2']).category?.removed).toHaveLength(1);
  });

  test('refuses a level that is in use', () => {
    expect(problemOfRemoving('level', levelOf(document, 'fit'))).toEqual({
      code: 'inUse',
      values: { entity: 'level', count: 1, by: 'assessment' },
    });
  });

  test('refuses a record that is gone', () => {
    expect(problemOfRemoving('need', 'gone')).toEqual({ code: 'notFound', values: { entity: 'need', id: 'gone' } });
  });

  test('nothing changes nothing', () => {
    expect(removeRecords(document, 'need', [])).toEqual({});
  });
});
