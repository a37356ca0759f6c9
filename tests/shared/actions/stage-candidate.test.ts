import { expect, test } from 'vitest';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { stageCandidate } from '../../../shared/actions/stage-candidate.ts';
import { applyChange, invertChange } from '../../../shared/change.ts';
import { comparedCandidates, projectOf } from '../../../shared/document.ts';
import { idOf } from '../../support/context.ts';
import { projectWith } from '../../support/project.ts';

const id = idOf('candidate', 'candidate-1');

test('a dropped candidate keeps its ratings, leaves the comparison and comes back by undo', () => {
  const { document } = projectWith([{ ratings: ['fit', 'gap'] }], 2);
  const change = stageCandidate(document, id, 'dropped', '日本語の画面がない');
  const dropped = applyChange(document, change);
  expect(comparedCandidates(dropped).map(({ name }) => name)).toEqual(['候補 2']);
  expect(dropped.candidate.get(id)).toMatchObject({ stage: 'dropped', stageReason: '日本語の画面がない' });
  expect(dropped.assessment).toBe(document.assessment);
  expect(applyChange(dropped, invertChange(change))).toEqual(document);
});

test('a recommended candidate that leaves the short list is no longer recommended', () => {
  const { document } = projectWith([], 2);
  const recommended = applyChange(document, editRecords(document, 'project', [{ id: projectOf(document).id, values: { recommendedCandidateId: id } }]));
  const after = applyChange(recommended, stageCandidate(recommended, id, 'longList', ''));
  expect(projectOf(after).recommendedCandidateId).toBeNull();
  expect(projectOf(applyChange(recommended, stageCandidate(recommended, id, 'shortList', '有力'))).recommendedCandidateId).toBe(id);
});
