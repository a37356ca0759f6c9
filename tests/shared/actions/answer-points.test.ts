import { describe, expect, test } from 'vitest';
import { addEstimate } from '../../../shared/actions/add-estimate.ts';
import { answerPoints } from '../../../shared/actions/answer-points.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { applyChange, invertChange } from '../../../shared/change.ts';
import { type Document, inOrder, projectOf } from '../../../shared/document.ts';
import type { DistributionKind } from '../../../shared/model/estimate.ts';
import { share } from '../../../shared/model/values.ts';
import { countingContext, idOf } from '../../support/context.ts';
import { projectWith } from '../../support/project.ts';

/** A project that has not answered, with a line of each kind. */
function unanswered(): Document {
  const { document } = projectWith([{ ratings: ['fit'] }], 1);
  const context = countingContext();
  const kinds: readonly DistributionKind[] = ['betaPert', 'triangular', 'percentiles'];
  const lined = kinds.reduce(
    (current, distribution) => applyChange(current, addEstimate(current, idOf('candidate', 'candidate-1'), { title: distribution, distribution }, context)),
    document,
  );
  return applyChange(lined, editRecords(lined, 'project', [{ id: projectOf(lined).id, values: { pointMeaning: null } }]));
}

const kindsIn = (document: Document): string[] => inOrder(document, 'estimate').map(({ title, distribution }) => `${title} ${distribution}`);

describe('what the ends of cost lines mean', () => {
  test.each([
    ['limits', ['betaPert betaPert', 'triangular triangular', 'percentiles betaPert']],
    ['percentiles', ['betaPert percentiles', 'triangular percentiles', 'percentiles percentiles']],
  ] as const)('is answered with %s for the project and for the lines that say otherwise, in one change', (meaning, kinds) => {
    const document = unanswered();
    const change = answerPoints(document, { meaning, correlation: share.parse(0.4), forLines: true });
    const answered = applyChange(document, change);
    expect(projectOf(answered)).toMatchObject({ pointMeaning: meaning, correlation: 0.4 });
    expect(kindsIn(answered)).toEqual(kinds);
    expect(applyChange(answered, invertChange(change))).toEqual(document);
    const laterContext = countingContext();
    for (let count = 0; count < 3; count += 1) laterContext.newId('estimate');
    const later = applyChange(answered, addEstimate(answered, idOf('candidate', 'candidate-1'), { title: 'later' }, laterContext));
    expect(kindsIn(later).at(-1)).toBe(meaning === 'limits' ? 'later betaPert' : 'later percentiles');
  });

  test('leaves the lines there are alone where that is asked', () => {
    const document = unanswered();
    const answered = applyChange(document, answerPoints(document, { meaning: 'percentiles', correlation: share.parse(0), forLines: false }));
    expect(projectOf(answered).pointMeaning).toBe('percentiles');
    expect(kindsIn(answered)).toEqual(kindsIn(document));
  });
});
