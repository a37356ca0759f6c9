import { expect, test } from 'vitest';
import { estimateBlanks } from '../../../renderer/steps/estimates/estimate-blanks.ts';
import { addEstimates } from '../../../shared/actions/add-estimate.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { recordNotNeeded } from '../../../shared/actions/record-nothing.ts';
import { writeEstimates } from '../../../shared/actions/write-estimates.ts';
import { applyChange } from '../../../shared/change.ts';
import { inOrder, projectOf } from '../../../shared/document.ts';
import { pointMeanings } from '../../../shared/model/project.ts';
import { idOf } from '../../support/context.ts';
import { projectWith } from '../../support/project.ts';

const candidateId = idOf('candidate', 'candidate-1');

test.each([...pointMeanings, null])('a blank meaning of points is that of the project, however the line comes: %s', (pointMeaning) => {
  const { document: empty, context } = projectWith([], 1);
  const document = applyChange(empty, editRecords(empty, 'project', [{ id: projectOf(empty).id, values: { pointMeaning } }]));
  const wanted = pointMeaning === 'percentiles' ? 'percentiles' : 'betaPert';
  expect(estimateBlanks(document)['distribution']).toEqual({ distribution: wanted });
  const [costClass] = inOrder(document, 'costClass');
  if (costClass === undefined) throw new Error('a project has classes of cost');
  const place = { candidateId, countermeasureId: null, afterId: undefined };
  const pastedWith = { title: '貼り付けた明細', distribution: wanted } as const;
  const ways = [
    addEstimates(document, candidateId, [{ title: 'ボタン' }], context),
    writeEstimates(document, [], [{ title: '挿入' }, pastedWith], place, context),
    recordNotNeeded(document, { candidateId, costClassId: costClass.id, title: '不要' }, context),
  ];
  for (const change of ways) for (const { distribution } of inOrder(applyChange(document, change), 'estimate')) expect(distribution).toBe(wanted);
});

test('a blank point is unknown, not 0', () => {
  const { document } = projectWith([], 1);
  for (const name of ['optimistic', 'mostLikely', 'pessimistic']) expect(estimateBlanks(document)[name]).toEqual({ emptied: { [name]: null } });
});
