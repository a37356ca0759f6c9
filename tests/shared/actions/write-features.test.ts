import { expect, test } from 'vitest';
import { moveFeatures } from '../../../shared/actions/move-features.ts';
import { writeFeatures } from '../../../shared/actions/write-features.ts';
import { applyChange, invertChange } from '../../../shared/change.ts';
import type { Document } from '../../../shared/document.ts';
import { featureSurveyOf } from '../../../shared/links.ts';
import { idOf } from '../../support/context.ts';
import { projectWith } from '../../support/project.ts';

const candidate = (number: number) => idOf('candidate', `candidate-${number}`);
const feature = (number: number) => idOf('feature', `feature-${number}`);
const requirement = (number: number) => idOf('requirement', `requirement-${number}`);

const shown = (document: Document) =>
  featureSurveyOf(document).map(({ features }) => features.map(({ feature: { title }, requirements }) => title + requirements.map(({ code }) => code).join('')));

function surveyed() {
  const { document, context } = projectWith([{ code: 'R1' }, { code: 'R2' }], 3);
  const additions = [
    { candidateId: candidate(1), title: '甲', requirementIds: [requirement(2), requirement(1)] },
    { candidateId: candidate(1), title: '乙' },
    { candidateId: candidate(2), title: '丙' },
  ];
  return { document: applyChange(document, writeFeatures(document, [], additions, context)), context };
}

test('features are added to their candidates with what they serve', () => {
  expect(shown(surveyed().document)).toEqual([['甲R1R2', '乙'], ['丙'], []]);
});

test('features are added after the one they are put after, with what they serve', () => {
  const { document, context } = surveyed();
  const [first] = document.feature.values();
  const additions = [{ candidateId: candidate(1), title: '丁', requirementIds: [requirement(2)] }, { candidateId: candidate(1), title: '戊' }];
  expect(shown(applyChange(document, writeFeatures(document, [], additions, context, first?.id)))[0]).toEqual(['甲R1R2', '丁R2', '戊', '乙']);
});

test('an edit with its links is one change, and undo restores all', () => {
  const { document, context } = surveyed();
  const change = writeFeatures(document, [{ id: feature(1), values: { limits: '月 100 件まで', requirementIds: [requirement(2)] } }], [], context);
  expect([change.feature?.updated.length, change.support?.removed.length]).toEqual([1, 1]);
  expect(applyChange(applyChange(document, change), invertChange(change))).toEqual(document);
});

test('a feature moved below another candidate becomes that candidate’s', () => {
  const { document } = surveyed();
  expect(shown(applyChange(document, moveFeatures(document, [feature(1)], candidate(2), feature(3))))).toEqual([['乙'], ['丙', '甲R1R2'], []]);
  expect(shown(applyChange(document, moveFeatures(document, [feature(1)], candidate(2), null)))).toEqual([['乙'], ['甲R1R2', '丙'], []]);
  expect(shown(applyChange(document, moveFeatures(document, [feature(2)], candidate(1), null)))).toEqual([['乙', '甲R1R2'], ['丙'], []]);
  expect(shown(applyChange(document, moveFeatures(document, [feature(3), feature(1)], candidate(3), null)))).toEqual([['乙'], [], ['甲R1R2', '丙']]);
});
