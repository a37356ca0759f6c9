import { expect, test } from 'vitest';
import { addNamed, named } from '../../../shared/actions/add-named.ts';
import { addEstimates } from '../../../shared/actions/add-estimate.ts';
import { writeEstimates } from '../../../shared/actions/write-estimates.ts';
import { applyChange } from '../../../shared/change.ts';
import { inOrder } from '../../../shared/document.ts';
import type { Category } from '../../../shared/model/category.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { idOf } from '../../support/context.ts';
import { projectWith } from '../../support/project.ts';

const candidateId = idOf('candidate', 'candidate-1');

test('names that are not there are added once each, whatever their width, in the order met', () => {
  const { document, context } = projectWith([], 1);
  const one = applyChange(document, addNamed(document, 'gapNature', ['操作性', 'ＵＩ'], context));
  const again = addNamed(one, 'gapNature', ['ui', '連携', '連携 ', '操作性'], context);
  expect(again.gapNature?.added.map(({ label }) => label)).toEqual(['連携']);
  expect(named(applyChange(one, again), 'gapNature', 'ＵＩ')).toBe(named(one, 'gapNature', 'ui'));
  expect([named(one, 'gapNature', undefined), named(one, 'gapNature', 'ない')]).toEqual([undefined, undefined]);
});

test('cost lines take the class made for them, and new ones stand after the line they are put after', () => {
  const { document, context } = projectWith([], 1);
  const one = applyChange(document, addEstimates(document, candidateId, [{ title: '初期' }, { title: '月額' }], context));
  const [first, second] = inOrder(one, 'estimate');
  if (first === undefined || second === undefined) throw new Error('two lines');
  const place = { candidateId, countermeasureId: null, afterId: first.id };
  const two = applyChange(one, writeEstimates(one, [{ id: second.id, values: { newCostClass: '教育費' } }], [{ title: '研修', newCostClass: '教育費 ' }, { title: '予備' }], place, context));
  const made = named(two, 'costClass', '教育費');
  expect(made).toBeDefined();
  expect(inOrder(two, 'estimate').map(({ title, costClassId }) => [title, costClassId])).toEqual([['初期', null], ['研修', made], ['予備', null], ['月額', made]]);
});

test('the names of a table are gathered once, however many rows look one up', () => {
  const { document } = projectWith([], 1);
  let gathered = 0;
  class Counted extends Map<IdOf<'category'>, Category> {
    override values() {
      gathered += 1;
      return super.values();
    }
  }
  const counted = { ...document, category: new Counted(document.category) };
  const found = Array.from({ length: 300 }, (_, index) => named(counted, 'category', index % 2 === 0 ? '機能' : `無い ${index}`));
  expect([found.length, gathered]).toEqual([300, 1]);
});
