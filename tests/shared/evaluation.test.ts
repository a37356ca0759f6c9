import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addEstimate } from '../../shared/actions/add-estimate.ts';
import { describeGap } from '../../shared/actions/describe-gap.ts';
import { editRecords } from '../../shared/actions/edit-records.ts';
import { removeRecords } from '../../shared/actions/remove-records.ts';
import { applyChange } from '../../shared/change.ts';
import { type Document, inOrder } from '../../shared/document.ts';
import { estimatesOf } from '../../shared/estimates.ts';
import { gapsOf, scoresOf } from '../../shared/evaluation.ts';
import { share, type Yen } from '../../shared/model/values.ts';
import { anyDocument } from '../support/arbitrary-document.ts';
import { idOf } from '../support/context.ts';
import { cell, projectWith } from '../support/project.ts';

const standings = (document: Document) =>
  scoresOf(document).ranking.map(({ candidate, standing }) => `${candidate.id} ${standing.status} ${standing.place ?? '–'}`);
const decisive = (document: Document) =>
  scoresOf(document).decisive.map(({ requirement, candidate }) => `${requirement.id} ${candidate.id}`);

describe('scores', () => {
  test('weigh, count and profile every candidate (METHOD 1)', () => {
    const { document } = projectWith(
      [
        { weight: 5, category: 1, ratings: ['fit'] },
        { weight: 3, category: 2, ratings: ['partial'] },
        { weight: 2, category: 2, ratings: [null] },
        { weight: 9, category: 3, ratings: ['notApplicable'] },
      ],
      1,
    );
    const { candidates, ratedCells, totalCells } = scoresOf(document);
    expect(candidates[0]?.fit).toMatchObject({ fit: 0.8125, actual: 0.65, coverage: 0.8 });
    expect(candidates[0]?.profile.map(({ category, fit }) => [category.id, fit.fit, fit.coverage])).toEqual([
      ['category-1', 1, 1],
      ['category-2', 0.5, 0.6],
      ['category-3', null, null],
      ['category-4', null, null],
    ]);
    expect(candidates[0]?.gapCounts).toEqual({ partial: 1, gap: 0 });
    expect([ratedCells, totalCells]).toEqual([3, 4]);
  });

  test('a mandatory gap knocks out visibly, in display order, and stays listed (METHOD 3)', () => {
    const { document } = projectWith(
      [
        { category: 2, mandatory: true, minimumClass: 'fit', ratings: ['partial', 'fit'] },
        { category: 1, mandatory: true, ratings: ['gap', 'partial'] },
        { ratings: ['fit', 'gap'] },
      ],
      2,
    );
    expect(standings(document)).toEqual(['candidate-2 settled 1', 'candidate-1 knockedOut –']);
    expect(scoresOf(document).candidates[0]?.knockOuts.map(({ id }) => id)).toEqual(['requirement-2', 'requirement-1']);
  });

  test('an open rank names the unrated cells that could settle it, largest weight first (METHOD 2)', () => {
    const { document } = projectWith(
      [
        { weight: 1, ratings: ['fit', 'partial', 'gap'] },
        { weight: 2, ratings: [null, 'fit', 'gap'] },
        { weight: 5, ratings: ['partial', null, 'gap'] },
        { weight: 0, ratings: [null, null, 'gap'] },
      ],
      3,
    );
    expect(standings(document)).toEqual(['candidate-2 open 1', 'candidate-1 open 2', 'candidate-3 settled 3']);
    expect(decisive(document)).toEqual(['requirement-3 candidate-2', 'requirement-2 candidate-1']);
  });

  test('a settled ranking needs no further cell', () => {
    const { document } = projectWith(
      [
        { weight: 9, ratings: ['fit', 'gap'] },
        { weight: 1, ratings: [null, null] },
      ],
      2,
    );
    expect(standings(document)).toEqual(['candidate-1 settled 1', 'candidate-2 settled 2']);
    expect(decisive(document)).toEqual([]);
  });

  test('a project without candidates, requirements or weights has no ranking to speak of', () => {
    expect(scoresOf(projectWith([{}], 0).document)).toMatchObject({ candidates: [], ranking: [], decisive: [], totalCells: 0 });
    expect(standings(projectWith([], 2).document)).toEqual(['candidate-1 unrated –', 'candidate-2 unrated –']);
    expect(standings(projectWith([{ weight: 0, ratings: ['fit', 'gap'] }], 2).document)).toEqual([
      'candidate-1 unrated –',
      'candidate-2 unrated –',
    ]);
  });

  test('one candidate is first; twenty alike tie', () => {
    expect(standings(projectWith([{ ratings: ['gap'] }], 1).document)).toEqual(['candidate-1 settled 1']);
    const { document } = projectWith(
      Array.from({ length: 7 }, () => ({ weight: 0.1, ratings: Array.from({ length: 20 }, () => 'partial' as const) })),
      20,
    );
    expect(new Set(scoresOf(document).ranking.map(({ standing }) => `${standing.status} ${standing.place}`))).toEqual(new Set(['tied 1']));
  });

  test('are kept while nothing they read changes, and made anew when it does', () => {
    const { document } = projectWith([{ ratings: ['fit'] }], 1);
    const before = scoresOf(document);
    const other = { ...document, process: new Map() };
    expect(scoresOf(other)).toBe(before);
    const heavier = applyChange(document, editRecords(document, 'requirement', [{ id: cell(1, 1).requirementId, values: { weight: 2 } }]));
    expect(scoresOf(heavier)).not.toBe(before);
  });

  test('hold for any document: shares within 0 and 1, everybody ranked once, profile and whole agree', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { candidates, ranking, ratedCells, totalCells } = scoresOf(document);
        expect(candidates.map(({ candidate }) => candidate)).toEqual(inOrder(document, 'candidate').filter(({ stage }) => stage === 'shortList'));
        expect(new Set(ranking)).toEqual(new Set(candidates));
        expect(ratedCells).toBeLessThanOrEqual(totalCells);
        for (const { fit, profile } of candidates) {
          expect(profile.reduce((sum, part) => sum + part.fit.ratedCount, 0)).toBe(fit.ratedCount);
          const weight = profile.reduce((sum, part) => sum + part.fit.totalWeight, 0);
          expect(Math.abs(weight - fit.totalWeight)).toBeLessThanOrEqual(1e-9 * (1 + weight));
        }
      }),
    );
  });
});

describe('gaps', () => {
  test('are the cells below a full fit, with what was said of them', () => {
    const { document, context } = projectWith(
      [
        { category: 2, ratings: ['gap', 'fit'] },
        { category: 1, ratings: [null, 'partial'] },
      ],
      2,
    );
    const natureId = idOf('gapNature', 'gapNature-1');
    const described = applyChange(document, describeGap(document, cell(1, 1), { natureId }, context));
    expect(
      gapsOf(described).map(({ requirement, candidate, level, described: record }) => [
        requirement.id,
        candidate.id,
        level.class,
        record?.natureId,
      ]),
    ).toEqual([
      ['requirement-2', 'candidate-2', 'partial', undefined],
      ['requirement-1', 'candidate-1', 'gap', natureId],
    ]);
  });

  test('keep their identity while nothing of them changes', () => {
    const { document, context } = projectWith([{ ratings: ['gap', 'partial'] }], 2);
    const [one, other] = gapsOf(document);
    const [changed, same] = gapsOf(applyChange(document, describeGap(document, cell(1, 1), { impact: 2 }, context)));
    expect(same).toBe(other);
    expect(changed).not.toBe(one);
    expect(changed?.described?.impact).toBe(2);
  });

  test('agree with the counts of the scores', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const found = Map.groupBy(gapsOf(document), ({ candidate }) => candidate.id);
        for (const { candidate, gapCounts } of scoresOf(document).candidates) {
          expect(found.get(candidate.id)?.length ?? 0).toBe(gapCounts.partial + gapCounts.gap);
        }
      }),
    );
  });
});

describe('estimates', () => {
  const yen = (value: number): Yen => value as Yen;
  const points = (o: number, m: number, p: number) => ({ optimistic: yen(o), mostLikely: yen(m), pessimistic: yen(p) });

  test('sum lines over the horizon; σ grows with repetition and adds as squares, more where lines move together', () => {
    const { document, context } = projectWith([], 2);
    const candidateId = idOf('candidate', 'candidate-1');
    const one = applyChange(document, addEstimate(document, candidateId, points(60, 75, 120), context));
    const two = applyChange(one, addEstimate(one, candidateId, { ...points(1, 1, 7), frequency: 'monthly', quantity: 2 }, context));
    const [first, second] = estimatesOf(two);
    expect(first?.lines.map(({ factor, total }) => [factor, total?.classic.expected, total?.classic.deviation])).toEqual([
      [1, 80, 10],
      [120, 240, 120],
    ]);
    expect(first?.total?.points).toEqual({ optimistic: 180, mostLikely: 195, pessimistic: 960 });
    expect(first?.total?.classic.expected).toBe(320);
    expect(first?.total?.classic.deviation).toBeCloseTo(Math.sqrt(10 ** 2 + 120 ** 2 + 2 * 0.3 * 10 * 120), 9);
    const [project] = two.project.values();
    const apart = applyChange(two, editRecords(two, 'project', project === undefined ? [] : [{ id: project.id, values: { correlation: share.parse(0) } }]));
    expect(estimatesOf(apart)[0]?.total?.classic.deviation).toBeCloseTo(Math.hypot(10, 120), 9);
    expect(second).toMatchObject({ lines: [], total: null });
  });

  test('go with their candidate', () => {
    const { document, context } = projectWith([], 1);
    const withLine = applyChange(document, addEstimate(document, idOf('candidate', 'candidate-1'), points(1, 2, 3), context));
    expect(estimatesOf(applyChange(withLine, removeRecords(withLine, 'candidate', ['candidate-1'])))).toEqual([]);
  });
});
