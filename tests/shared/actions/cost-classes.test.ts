import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addEstimate } from '../../../shared/actions/add-estimate.ts';
import { addCostClass, freeCostClassName, removeCostClass, renameCostClass } from '../../../shared/actions/cost-classes.ts';
import { createProject } from '../../../shared/actions/create-project.ts';
import { addCandidate } from '../../../shared/actions/add-candidate.ts';
import { applyChange, invertChange } from '../../../shared/change.ts';
import { type Document, emptyDocument, inOrder, recordsOf } from '../../../shared/document.ts';
import { estimatesOf } from '../../../shared/estimates.ts';
import type { Language } from '../../../shared/language/index.ts';
import { findFlaw } from '../../../shared/model/check.ts';
import { yen } from '../../../shared/model/values.ts';
import { ProblemError } from '../../../shared/problem.ts';
import { totalsOfCandidates } from '../../../shared/totals.ts';
import { countingContext } from '../../support/context.ts';

const context = countingContext();
const started = (language: Language = 'ja'): Document => applyChange(emptyDocument(), createProject({ name: '購買', language }, context));
const names = (document: Document): string[] => inOrder(document, 'costClass').map(({ name }) => name);
const idNamed = (document: Document, name: string) => {
  const found = inOrder(document, 'costClass').find((entry) => entry.name === name);
  if (found === undefined) throw new Error(`there is no class ${name}`);
  return found.id;
};

/** With a candidate that has two lines in the class of that name. */
function withLines(name: string): Document {
  let document = started();
  document = applyChange(document, addCandidate(document, { name: '甲' }, context));
  const candidateId = inOrder(document, 'candidate')[0]?.id;
  if (candidateId === undefined) throw new Error('the candidate was added');
  for (const amount of [70_000, 110_000]) {
    const points = { optimistic: yen.parse(amount), mostLikely: yen.parse(amount), pessimistic: yen.parse(amount * 2) };
    document = applyChange(document, addEstimate(document, candidateId, { title: `明細 ${amount}`, costClassId: idNamed(document, name), ...points }, context));
  }
  return document;
}

describe('the classes of cost', () => {
  test('begin in the language of the new project, with licences first', () => {
    expect(names(started('ja'))[0]).toBe('ライセンス・利用料');
    expect(names(started('en'))[0]).toBe('Licence and usage fees');
  });

  test('take a new one at the end, without blanks around its name', () => {
    const document = started();
    expect(names(applyChange(document, addCostClass(document, ' 通信費 ', context)))).toEqual([...names(document), '通信費']);
  });

  test('refuse a name another has, however wide or spaced it is written, and a name of nothing', () => {
    const base = started();
    const document = applyChange(base, addCostClass(base, 'Cloud費', context));
    for (const name of ['Cloud費', ' ｃｌｏｕｄ費']) expect(() => addCostClass(document, name, context)).toThrow(new ProblemError('costClassTaken', { name: name.trim() }));
    expect(() => renameCostClass(document, idNamed(document, '教育'), '移行')).toThrow(new ProblemError('costClassTaken', { name: '移行' }));
    expect(() => addCostClass(document, '　', context)).toThrow(new ProblemError('costClassNameless'));
    expect(names(applyChange(document, renameCostClass(document, idNamed(document, 'Cloud費'), 'CLOUD費')))).toContain('CLOUD費');
  });

  test('find a free name for one that has none yet', () => {
    const first = started();
    expect(freeCostClassName(first, '新しい区分')).toBe('新しい区分');
    const second = applyChange(first, addCostClass(first, '新しい区分', context));
    expect(freeCostClassName(second, '新しい区分')).toBe('新しい区分 2');
  });

  test('let lines of a removed one go to another or stay without one, and come back', () => {
    const document = withLines('運用');
    const id = idNamed(document, '運用');
    for (const movedTo of [null, idNamed(document, '保守')]) {
      const change = removeCostClass(document, id, movedTo);
      const after = applyChange(document, change);
      expect(inOrder(after, 'estimate').map(({ costClassId }) => costClassId)).toEqual([movedTo, movedTo]);
      expect(findFlaw(recordsOf(after))).toBeNull();
      expect(estimatesOf(after)[0]?.total).toEqual(estimatesOf(document)[0]?.total);
      const back = applyChange(after, invertChange(change));
      expect([inOrder(back, 'costClass'), inOrder(back, 'estimate')]).toEqual([inOrder(document, 'costClass'), inOrder(document, 'estimate')]);
    }
  });

  test('change no total by what they are called or whether they are there', () => {
    fc.assert(
      fc.property(fc.constantFrom('運用', '保守', '教育'), fc.string({ minLength: 1, maxLength: 30 }).filter((name) => name.trim() !== ''), (from, name) => {
        const document = withLines(from);
        const renamed = applyChange(document, renameCostClass(document, idNamed(document, from), `${name}費`));
        expect(totalsOfCandidates(renamed).map(({ total }) => total)).toEqual(totalsOfCandidates(document).map(({ total }) => total));
        expect(totalsOfCandidates(renamed)[0]?.classes.map(({ spread }) => spread)).toEqual(totalsOfCandidates(document)[0]?.classes.map(({ spread }) => spread));
      }),
      { numRuns: 30 },
    );
  });
});
