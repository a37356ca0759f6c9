import { expect, test } from 'vitest';
import { evaluate } from '../../main/evaluate.ts';
import { readSample } from '../../main/samples.ts';
import { linkRecords } from '../../shared/actions/link-records.ts';
import { stageCandidate } from '../../shared/actions/stage-candidate.ts';
import { applyChange } from '../../shared/change.ts';
import { countingContext, idOf } from '../support/context.ts';

const sample = readSample('resources', 'company-a', 'ja');

test('the current state has the flow of both phases and the links of needs', () => {
  const { processes, needs, unlinkedNeedIds, unlinkedRequirementIds } = evaluate(sample).currentState;
  expect(processes.map(({ phase, number }) => `${phase} ${number}`)).toEqual(['asIs 1', 'asIs 2', 'asIs 3', 'toBe 1', 'toBe 2', 'toBe 3', 'toBe 4', 'toBe 5']);
  expect(processes.at(-1)?.next).toEqual([{ processId: 'to-be-stock', condition: '発送で在庫を減らす' }]);
  expect(needs[1]).toMatchObject({ id: 'unify', code: 'N-002', priority: 3, requirementIds: ['shipping', 'stock', 'customers'] });
  expect([unlinkedNeedIds, unlinkedRequirementIds]).toEqual([[], []]);
});

test('what is linked to nothing is named', () => {
  const cut = applyChange(sample, linkRecords(sample, 'trace', 'needId', [{ id: idOf('need', 'safe-payment'), to: [] }], countingContext()));
  expect(evaluate(cut).currentState).toMatchObject({ unlinkedNeedIds: ['safe-payment'], unlinkedRequirementIds: ['card'] });
});

test('the survey has every candidate with its stage, features and what none serves', () => {
  const dropped = applyChange(sample, stageCandidate(sample, idOf('candidate', 'saas-b'), 'dropped', '高い'));
  const { candidates, survey } = evaluate(dropped);
  expect(candidates.map(({ id }) => id)).toEqual(['saas-a', 'package-c']);
  expect(survey[1]).toMatchObject({ candidateId: 'saas-b', stage: 'dropped', stageReason: '高い', unservedRequirementIds: ['screens'] });
  expect(survey[1]?.features).toHaveLength(5);
});
