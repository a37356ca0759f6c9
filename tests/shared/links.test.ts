import { expect, test } from 'vitest';
import { addRecords } from '../../shared/actions/add-records.ts';
import { linkRecords } from '../../shared/actions/link-records.ts';
import { writeNeeds } from '../../shared/actions/write-needs.ts';
import { applyChange } from '../../shared/change.ts';
import { featureSurveyOf, tracingOf } from '../../shared/links.ts';
import { idOf } from '../support/context.ts';
import { projectWith } from '../support/project.ts';

const requirement = (number: number) => idOf('requirement', `requirement-${number}`);

function withTree() {
  const { document, context } = projectWith([{ title: '販売' }, { title: '受注', parentId: requirement(1) }, { title: '返品', parentId: requirement(1) }, { title: '会計' }], 2);
  return { document, context };
}

test('a link to a heading covers the items below it, and headings themselves are never missed', () => {
  const { document, context } = withTree();
  expect(tracingOf(document).unlinkedRequirements.map(({ title }) => title)).toEqual(['受注', '返品', '会計']);
  const linked = applyChange(document, writeNeeds(document, [], [{ requirementIds: [requirement(1)] }], context));
  expect(tracingOf(linked).unlinkedRequirements.map(({ title }) => title)).toEqual(['会計']);
});

test('every candidate has its features in order and what none of them serves', () => {
  const { document, context } = withTree();
  const candidateId = idOf('candidate', 'candidate-1');
  const blank = { candidateId, specification: '', limits: '', edition: '' };
  const featured = applyChange(document, addRecords(document, 'feature', [{ ...blank, title: '受注入力' }, { ...blank, title: '帳票' }], context));
  const links = [{ id: idOf('feature', 'feature-1'), to: [requirement(4), requirement(2)] }];
  const [first, second] = featureSurveyOf(applyChange(featured, linkRecords(featured, 'support', 'featureId', links, context)));
  expect(first?.features.map(({ feature, requirements }) => [feature.title, requirements.map(({ title }) => title)])).toEqual([
    ['受注入力', ['受注', '会計']],
    ['帳票', []],
  ]);
  expect(first?.unserved.map(({ title }) => title)).toEqual(['返品']);
  expect(second?.unserved).toHaveLength(3);
});

test('nothing is derived again while its tables stay the same', () => {
  const { document } = withTree();
  const other = { ...document, assessment: new Map(), gap: new Map() };
  expect(tracingOf(other)).toBe(tracingOf(document));
  expect(featureSurveyOf(other)).toBe(featureSurveyOf(document));
});
