import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveRecords } from '../../shared/actions/move-records.ts';
import { applyChange } from '../../shared/change.ts';
import { consensusCells, gapCells } from '../../shared/cells.ts';
import {
  documentOf,
  emptyDocument,
  inOrder,
  projectOf,
  recordsOf,
  requirementsByCategory,
} from '../../shared/document.ts';
import { anyDocument } from '../support/arbitrary-document.ts';
import { idOf } from '../support/context.ts';
import { cell, projectWith } from '../support/project.ts';

test('records and document turn into each other', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      expect(documentOf(recordsOf(document))).toEqual(document);
    }),
  );
});

describe('inOrder', () => {
  test('sorts by order key, then id, in plain character order', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const keys = inOrder(document, 'candidate').map(({ order, id }) => `${order} ${id}`);
        expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : 1)));
        expect(keys).toHaveLength(document.candidate.size);
      }),
    );
  });

  test('gives the same list while the table stays the same, also when other tables were asked for in between', () => {
    const { document } = projectWith([{}], 2);
    const before = inOrder(document, 'candidate');
    inOrder(document, 'requirement');
    expect(inOrder({ ...document }, 'candidate')).toBe(before);
  });
});

describe('requirementsByCategory', () => {
  test('lists requirements in order under categories in order, empty categories too', () => {
    const { document } = projectWith([{ category: 2 }, { category: 1 }, { category: 2 }], 0);
    const turned = applyChange(document, moveRecords(document, 'category', [idOf('category', 'category-2')], null));
    expect(requirementsByCategory(turned).map(({ category, requirements }) => [category.id, requirements.map(({ id }) => id)])).toEqual([
      ['category-2', ['requirement-1', 'requirement-3']],
      ['category-1', ['requirement-2']],
      ['category-3', []],
      ['category-4', []],
    ]);
  });

  test('holds every requirement once in the tree, after the one it stands below; those without any below are rated', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const groups = requirementsByCategory(document);
        const nodes = groups.flatMap(({ tree }) => tree);
        const ids = nodes.map(({ requirement }) => requirement.id);
        expect(ids.toSorted()).toEqual([...document.requirement.keys()].toSorted());
        for (const [index, { requirement, depth }] of nodes.entries()) {
          const above = nodes.slice(0, index).findLast((node) => node.requirement.id === requirement.parentId);
          expect(depth).toBe(above === undefined ? 0 : above.depth + 1);
          expect(above === undefined).toBe(requirement.parentId === null);
        }
        const parents = new Set([...document.requirement.values()].map(({ parentId }) => parentId));
        const rated = groups.flatMap(({ requirements }) => requirements.map(({ id }) => id));
        expect(rated).toEqual(ids.filter((id) => !parents.has(id)));
      }),
    );
  });
});

test('consensus cells leave single evaluators out', () => {
  const { document } = projectWith([{ ratings: ['fit'] }], 1);
  const [consensus] = [...document.assessment.values()];
  if (consensus === undefined) throw new Error('the project has an assessment');
  const own = { ...consensus, id: idOf('assessment', 'own'), evaluatorId: idOf('evaluator', 'evaluator-1'), levelId: null };
  const cells = consensusCells(new Map([...document.assessment, [own.id, own]]));
  expect(cells.at(consensus.requirementId, consensus.candidateId)).toBe(consensus);
  expect(cells.column(consensus.candidateId).size).toBe(1);
});

test('gap records are found by cell', () => {
  const gap = { id: idOf('gap', 'g'), ...cell(1, 2), natureId: null, impact: null, importance: null, description: 'x', owner: '' };
  expect(gapCells(new Map([[gap.id, gap]])).at(gap.requirementId, gap.candidateId)).toBe(gap);
});

test('an empty document has no project record', () => {
  expect(() => projectOf(emptyDocument())).toThrow('exactly one project');
});
