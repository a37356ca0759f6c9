import { addCandidate } from '../../../shared/actions/add-candidate.ts';
import { addEstimate } from '../../../shared/actions/add-estimate.ts';
import { addRecords } from '../../../shared/actions/add-records.ts';
import { addRequirements } from '../../../shared/actions/add-requirements.ts';
import { rate } from '../../../shared/actions/assess.ts';
import { createProject } from '../../../shared/actions/create-project.ts';
import { describeGap } from '../../../shared/actions/describe-gap.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { applyChange, type Change } from '../../../shared/change.ts';
import { type Document, emptyDocument, inOrder, projectOf } from '../../../shared/document.ts';
import { share, yen } from '../../../shared/model/values.ts';
import { countingContext } from '../../support/context.ts';
import { nothing } from '../../support/nothing.ts';

/** Texts a spreadsheet could take for something else, or that XML cannot hold. */
export const dangerousTexts = [
  '=1+1',
  '+SUM(A1:A9)',
  '-5',
  '@cmd',
  '_x0041_ stays',
  'bell \u0007 and null \u0000',
  '<b>"bold" & \'quoted\'</b>',
  '  spaces around  ',
  'two\nlines\r\nthree',
  '絵文字 😀 と 𠮷',
  '0012',
  'あ'.repeat(30_000),
] as const;

/**
 * Five levels, weights 0 and 2.5, unrated and not-applicable cells, mandatory failures of both kinds, a candidate with nothing
 * rated, a category with nothing rated, three estimates with all frequencies; every text is a dangerous one.
 */
export function difficultProject(): Document {
  const context = countingContext();
  let document = applyChange(emptyDocument(), createProject({ name: '&P <案件> "&D" / [A]*?:\\', language: 'ja' }, context));
  const run = (action: (current: Document) => Change): void => {
    document = applyChange(document, action(document));
  };
  const about = { currencyUnit: 'thousandYen', goals: '=目標', horizonYears: 3 } as const;
  run((current) => editRecords(current, 'project', [{ id: projectOf(current).id, values: about }]));
  run((current) =>
    addRecords(
      current,
      'level',
      [{ label: 'ほぼ一致', symbol: '○', score: share.parse(0.8), class: 'partial', colour: '#2F7D32', description: '=条件付き' }],
      context,
    ),
  );
  const categories = inOrder(document, 'category');
  const [first, second, third] = categories;
  if (first === undefined || second === undefined || third === undefined) throw new Error('a new project has four categories');
  run((current) => editRecords(current, 'category', [{ id: second.id, values: { name: first.name } }]));
  run((current) => editRecords(current, 'category', [{ id: third.id, values: { name: '=未評価の分類' } }]));
  const weights = [0, 2.5, 1, 3, 0.1, 0.2, 5, 1, 2, 4, 1, 1];
  run((current) =>
    addRequirements(
      current,
      dangerousTexts.map((title, index) => ({
        categoryId: (index < 6 ? first : index < 10 ? second : third).id,
        title: title.slice(0, 500),
        criterion: dangerousTexts[dangerousTexts.length - 1 - index] ?? '',
        weight: weights[index] ?? 1,
        mandatory: index === 1 || index === 7,
        minimumClass: index === 7 ? ('fit' as const) : ('partial' as const),
      })),
      context,
    ),
  );
  const ratings = {
    '=HYPERLINK("http://example.org")': '◎○△×－◎◎◎◎◎??',
    "A & B <C> 'D'": '◎◎△×－◎◎○◎◎??',
    '-足切り': '◎×◎◎◎◎◎◎◎◎??',
    '+一部だけ': '??◎?－◎?◎△???',
    '@何もない': '????????????',
    '対象外だけ': '－－－－－－－－－－－－',
  };
  for (const [name, symbols] of Object.entries(ratings)) {
    run((current) => addCandidate(current, { name, supplier: '=提供元', edition: '' }, context));
    const candidateId = inOrder(document, 'candidate').at(-1)?.id;
    if (candidateId === undefined) throw new Error('the candidate was not added');
    const items = inOrder(document, 'requirement');
    for (const level of document.level.values()) {
      const cells = items.filter((_, index) => [...symbols][index] === level.symbol).map(({ id }) => ({ requirementId: id, candidateId }));
      run((current) => rate(current, cells, level.id, context));
    }
  }
  const [candidate, other] = inOrder(document, 'candidate');
  const [, , requirement] = inOrder(document, 'requirement');
  if (candidate === undefined || other === undefined || requirement === undefined) throw new Error('the project is not as planned');
  run((current) =>
    describeGap(
      current,
      { requirementId: requirement.id, candidateId: candidate.id },
      { impact: 3, importance: 1, description: '=内容\n+続き', owner: '@担当', natureId: inOrder(current, 'gapNature')[0]?.id ?? null },
      context,
    ),
  );
  const amounts = [
    { frequency: 'once', quantity: 1, points: [600_000, 750_000, 1_200_000] },
    { frequency: 'monthly', quantity: 12.5, points: [1000, 1000, 1000] },
    { frequency: 'yearly', quantity: 0, points: [0, 5, 1e12] },
  ] as const;
  for (const { frequency, quantity, points } of amounts) {
    const [optimistic, mostLikely, pessimistic] = [yen.parse(points[0]), yen.parse(points[1]), yen.parse(points[2])];
    const values = { title: '=費用', optimisticAssumption: '+前提', frequency, quantity, optimistic, mostLikely, pessimistic };
    run((current) => addEstimate(current, candidate.id, values, context));
  }
  run((current) => addEstimate(current, other.id, { title: '', ...nothing, mostLikely: yen.parse(3), pessimistic: yen.parse(9) }, context));
  return document;
}
