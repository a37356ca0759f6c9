import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, type Cell } from '../../shared/actions/assess.ts';
import { editRecords } from '../../shared/actions/edit-records.ts';
import { applyChange } from '../../shared/change.ts';
import { comparedCandidates, type Document, inOrder, requirementsByCategory } from '../../shared/document.ts';
import { countedLevels, scoresOf } from '../../shared/evaluation.ts';
import { explainRanking } from '../../shared/findings.ts';
import { translator } from '../../shared/language/index.ts';
import { meanCells } from '../../shared/means.ts';
import type { Level, LevelClass } from '../../shared/model/level.ts';
import { share } from '../../shared/model/values.ts';
import { countingContext } from '../support/context.ts';
import { withEvaluators } from '../support/panel.ts';
import { cell, projectWith } from '../support/project.ts';

/** What the four levels are worth, from full fit to no fit; the last says whether 対象外 can be given. */
const scales: readonly (readonly [fit: number, partial: number, gap: number, outside: boolean])[] = [
  [1, 0.5, 0, true],
  [1, 0.5, 0, false],
  [0.8, 0.6, 0.3, true],
  [0.9, 0.9, 0.9, false],
];

const order: Readonly<Record<Exclude<LevelClass, 'notApplicable'>, number>> = { gap: 0, partial: 1, fit: 2 };

function onScale(document: Document, [fit, partial, gap, outside]: (typeof scales)[number]): Document {
  const scores = { fit, partial, gap, notApplicable: null };
  const edits = inOrder(document, 'level').flatMap(({ id, class: kind }) => {
    const score = scores[kind];
    return score === null ? [] : [{ id, values: { score: share.parse(score) } }];
  });
  const changed = applyChange(document, editRecords(document, 'level', edits));
  const gone = inOrder(changed, 'level').filter((level) => !outside && level.class === 'notApplicable');
  return applyChange(changed, { level: { added: [], updated: [], removed: gone } });
}

/** What two evaluators of the same weight see in a cell without a consensus. */
const splits = { fitOrGap: ['◎', '×'], partialOrGap: ['△', '×'] } as const;
type Rating = LevelClass | keyof typeof splits | null;
const isSplit = (kind: Rating): kind is keyof typeof splits => kind !== null && kind in splits;

const rating = fc.constantFrom<Rating>('fit', 'partial', 'gap', 'notApplicable', null, null, 'fitOrGap', 'partialOrGap');
const row = (candidates: number) =>
  fc.record({
    weight: fc.constantFrom(0, 1, 1, 2, 5),
    mandatory: fc.boolean(),
    minimumClass: fc.constantFrom('fit' as const, 'partial' as const),
    ratings: fc.array(rating, { minLength: candidates, maxLength: candidates }),
  });
const comparisons = fc
  .integer({ min: 1, max: 3 })
  .chain((candidates) => fc.tuple(fc.array(row(candidates), { minLength: 1, maxLength: 4 }), fc.constant(candidates), fc.constantFrom(...scales)))
  .filter(([rows, , [, , , outside]]) => rows.flatMap(({ mandatory, ratings }) => ratings.filter((kind) => kind === null || (mandatory && isSplit(kind)) || (kind === 'notApplicable' && !outside))).length <= 5)
  .map(([rows, candidates, scale]) => {
    const outside = scale[3];
    const agreed = rows.map((entry) => ({ ...entry, ratings: entry.ratings.map((kind) => (isSplit(kind) || (kind === 'notApplicable' && !outside) ? null : kind)) }));
    const { document, context } = projectWith(agreed, candidates);
    const seenBy = (evaluator: 0 | 1): string[] =>
      Array.from({ length: candidates }, (_, column) => rows.map(({ ratings }) => ratings[column] ?? null).map((kind) => (isSplit(kind) ? splits[kind][evaluator] : '?')).join(''));
    if (!rows.some(({ ratings }) => ratings.some(isSplit))) return onScale(document, scale);
    const rated = withEvaluators(document, [0 as const, 1 as const].map((evaluator) => ({ weight: 1, ratings: seenBy(evaluator) })), context);
    return onScale(rated, scale);
  });

/** Cells for which anything can still be recorded: unrated, or mandatory and such that the evaluators are tied on whether they knock out. */
function undecidedCells(document: Document): Cell[] {
  const levelAt = countedLevels(document);
  const means = meanCells(document);
  return requirementsByCategory(document).flatMap(({ requirements }) =>
    requirements.flatMap(({ id, mandatory, minimumClass }) =>
      comparedCandidates(document).flatMap((candidate) => {
        const isTied = mandatory && means.at(id, candidate.id)?.tied[minimumClass] === true;
        return isTied || levelAt(id, candidate.id) === undefined ? [{ requirementId: id, candidateId: candidate.id }] : [];
      }),
    ),
  );
}

function completed(document: Document, cells: readonly Cell[], levels: readonly Level[]): Document {
  const ratings = cells.map((cell, index) => ({ ...cell, values: { levelId: levels[index]?.id ?? null } }));
  const context = countingContext();
  for (let count = 0; count < document.assessment.size; count += 1) context.newId('assessment');
  return applyChange(document, assess(document, ratings, context));
}

/** Every way to fill cells with the levels of the scale. */
function* fillings(count: number, levels: readonly Level[]): Generator<readonly Level[]> {
  if (count === 0) return yield [];
  for (const rest of fillings(count - 1, levels)) for (const level of levels) yield [...rest, level];
}

interface Outcome {
  readonly fit: number | null;
  readonly place: number | null;
  readonly equals: readonly string[];
}

/** The ranking of a complete comparison, worked out without anything of the method. */
function outcomes(document: Document, levelAt: (requirementId: Cell['requirementId'], candidateId: Cell['candidateId']) => { readonly class: LevelClass; readonly score: number | null } | undefined): ReadonlyMap<string, Outcome> {
  const items = requirementsByCategory(document).flatMap(({ requirements }) => requirements);
  const fits = comparedCandidates(document).map(({ id }) => {
    let [sum, weights, out] = [0, 0, false];
    for (const { id: requirementId, weight, mandatory, minimumClass } of items) {
      const level = levelAt(requirementId, id);
      if (level === undefined) throw new Error('not complete');
      if (level.class === 'notApplicable' || level.score === null) continue;
      if (mandatory && order[level.class] < order[minimumClass]) out = true;
      sum += weight * level.score;
      weights += weight;
    }
    return { id, fit: out || weights === 0 ? null : sum / weights };
  });
  return new Map(
    fits.map(({ id, fit }): [string, Outcome] => {
      if (fit === null) return [id, { fit, place: null, equals: [] }];
      const others = fits.flatMap((other) => (other.id === id || other.fit === null ? [] : [{ id: other.id, fit: other.fit }]));
      const equals = others.filter((other) => Math.abs(other.fit - fit) <= 1e-9).map((other) => other.id);
      return [id, { fit, place: 1 + others.filter((other) => other.fit > fit + 1e-9).length, equals }];
    }),
  );
}

function everyOutcome(document: Document): ReadonlyMap<string, readonly Outcome[]> {
  const cells = undecidedCells(document);
  const levelAt = countedLevels(document);
  const means = meanCells(document);
  const found = new Map<string, Outcome[]>();
  for (const filling of fillings(cells.length, inOrder(document, 'level'))) {
    const filled = new Map(cells.map(({ requirementId, candidateId }, index) => [`${requirementId} ${candidateId}`, filling[index]]));
    const completion = outcomes(document, (requirementId, candidateId) => {
      const given = filled.get(`${requirementId} ${candidateId}`);
      const level = levelAt(requirementId, candidateId);
      return given ?? (level && { class: level.class, score: means.at(requirementId, candidateId)?.score ?? level.score });
    });
    for (const [id, outcome] of completion) found.set(id, [...(found.get(id) ?? []), outcome]);
  }
  return found;
}

describe('over every completion of the undecided cells, 対象外, ties between evaluators and knock-outs included (METHOD 21)', () => {
  test('a place lies between best and worst, both reached unless a knock-out is pending; settled and tied are the same in all; open differs in some', () => {
    let sure = 0;
    fc.assert(
      fc.property(comparisons, (document) => {
        const all = everyOutcome(document);
        const { candidates } = scoresOf(document);
        const isSure = candidates.every(({ openKnockOuts }) => openKnockOuts.length === 0);
        if (isSure) sure += 1;
        for (const { candidate, standing, fit } of candidates) {
          const found = all.get(candidate.id) ?? [];
          const { status, best, worst, mayFall } = standing;
          const placed = found.filter(({ place }) => place !== null);
          if (status === 'knockedOut' || best === null || worst === null) {
            expect(placed).toEqual([]);
            continue;
          }
          for (const { place, fit: share } of placed) {
            expect(place).toBeGreaterThanOrEqual(best);
            expect(place).toBeLessThanOrEqual(worst);
            expect(share).toBeGreaterThanOrEqual((fit.bounds?.lower ?? Number.NaN) - 1e-9);
            expect(share).toBeLessThanOrEqual((fit.bounds?.upper ?? Number.NaN) + 1e-9);
          }
          // Nor is what is said wider than what can happen; levels that would knock out are counted in the bounds.
          if (placed.length > 0 && isSure) {
            expect(Math.min(...placed.map(({ place }) => place ?? Infinity))).toBe(best);
            expect(Math.max(...placed.map(({ place }) => place ?? -Infinity))).toBe(worst);
          }
          if (status === 'settled' || status === 'tied') {
            expect(new Set(found.map(({ place }) => place))).toEqual(new Set([standing.place]));
            expect(mayFall).toBe(false);
          }
          if (status === 'tied') expect(found.every(({ equals }) => equals.length > 0)).toBe(true);
          if (status === 'open') expect(new Set(found.map(({ place, equals }) => JSON.stringify([place, equals]))).size).toBeGreaterThan(1);
        }
      }),
      { numRuns: 400 },
    );
    expect(sure).toBeGreaterThan(40);
  });

  test('once the decisive cells are rated, whatever they turn out to be, no place is open', () => {
    fc.assert(
      fc.property(comparisons, fc.infiniteStream(fc.nat()), (document, choices) => {
        const levels = inOrder(document, 'level');
        const scores = scoresOf(document);
        const pick = (): Level[] => levels.slice(choices.next().value % levels.length);
        const settle = (cells: readonly Cell[]): Document => completed(document, cells, cells.flatMap(() => pick().slice(0, 1)));
        const cells = scores.decisive.map(({ requirement, candidate }) => ({ requirementId: requirement.id, candidateId: candidate.id }));
        expect(scoresOf(settle(cells)).candidates.filter(({ standing }) => standing.status === 'open')).toEqual([]);

        const leaders = new Set<string>(scores.candidates.filter(({ standing }) => standing.best === 1).map(({ candidate }) => candidate.id));
        const first = settle(cells.filter(({ candidateId }) => leaders.has(candidateId)));
        expect(scoresOf(first).candidates.filter(({ standing }) => standing.best === 1 && standing.status === 'open')).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('who comes first whatever the unrated turn out to be comes first in every completion', () => {
    let told = 0;
    fc.assert(
      fc.property(comparisons, (document) => {
        const scores = scoresOf(document);
        if (!explainRanking(scores, translator('ja'), 'ja').includes('未評価がどう決まっても 1 位は変わらない')) return;
        told += 1;
        const [leader] = scores.ranking;
        expect(new Set(everyOutcome(document).get(leader?.candidate.id ?? '')?.map(({ place }) => place))).toEqual(new Set([1]));
      }),
      { numRuns: 1500 },
    );
    expect(told).toBeGreaterThan(10);
  });
});

describe('a mandatory item on which the evaluators are tied', () => {
  const split = (): Document => {
    const { document, context } = projectWith(
      [
        { title: '暗号化', mandatory: true, weight: 3, ratings: ['fit', null] },
        { title: '帳票', weight: 2, ratings: ['partial', 'fit'] },
      ],
      2,
    );
    return withEvaluators(document, ['◎?', '×?'].map((seen) => ({ weight: 1, ratings: ['??', seen] })), context);
  };

  test('counts by its mean in the fit, by the whole scale in the bounds, and leaves every place open that recording a rating could change', () => {
    const document = split();
    const scores = scoresOf(document);
    const of = (id: string) => scores.candidates.find(({ candidate }) => candidate.id === id);
    expect(of('candidate-1')?.fit).toMatchObject({ fit: 0.8, bounds: { lower: 0.8, upper: 0.8 } });
    expect(of('candidate-2')?.fit).toMatchObject({ fit: 0.7, coverage: 1, bounds: { lower: 0.4, upper: 1 } });
    expect(scores.candidates.map(({ standing: { status, best, worst } }) => [status, best, worst])).toEqual([
      ['open', 1, 2],
      ['open', 1, 2],
    ]);
    expect(scores.decisive.map(({ requirement, candidate, knockOut }) => [requirement.title, candidate.id, knockOut])).toEqual([['暗号化', 'candidate-2', 'tied']]);
    expect(explainRanking(scores, translator('ja'), 'ja')).toMatch(/候補 2（今 70\.0\s%、範囲 40\.0〜100\.0\s%、足切りの可能性あり）/u);
    const agreed = (kind: LevelClass) => scoresOf(completed(document, [cell(1, 2)], inOrder(document, 'level').filter((level) => level.class === kind)));
    expect(agreed('fit').ranking[0]?.candidate.id).toBe('candidate-2');
    expect(agreed('partial').ranking[0]?.candidate.id).toBe('candidate-1');
  });
});

describe('a mandatory item that is still unrated', () => {
  const twelve = (weight: number) => [
    ...Array.from({ length: 11 }, () => ({ ratings: ['fit', 'partial'] as const })),
    { title: '監査証跡', mandatory: true, weight, ratings: [null, 'fit'] as const },
  ];

  test.each([1, 0])('keeps the first place open though no other can reach the fit, at weight %i', (weight) => {
    const scores = scoresOf(projectWith(twelve(weight), 2).document);
    expect(scores.ranking.map(({ candidate, standing }) => [candidate.id, standing.status, standing.best, standing.worst, standing.mayFall])).toEqual([
      ['candidate-1', 'open', 1, 1, true],
      ['candidate-2', 'open', 1, 2, false],
    ]);
    expect(scores.decisive.map(({ requirement, candidate, knockOut }) => [requirement.title, candidate.id, knockOut])).toEqual([
      ['監査証跡', 'candidate-1', 'unrated'],
    ]);
    const sentence = explainRanking(scores, translator('ja'), 'ja');
    expect(sentence).toContain('足切りの可能性あり');
    expect(sentence).toContain('必須の「監査証跡」× 候補 1 の評価で決まる');
    expect(sentence).not.toContain('どう決まっても');
  });

  test('comes before heavier cells among those that would settle the rank', () => {
    const { document } = projectWith(
      [
        { weight: 9, ratings: [null, 'partial'] },
        { weight: 1, ratings: ['fit', 'partial'] },
        { weight: 0, mandatory: true, ratings: [null, 'fit'] },
      ],
      2,
    );
    expect(scoresOf(document).decisive.map(({ requirement, knockOut }) => [requirement.id, knockOut])).toEqual([
      ['requirement-3', 'unrated'],
      ['requirement-1', null],
    ]);
  });

  test('cannot knock out on a scale without a level below its minimum', () => {
    const { document } = projectWith([{ mandatory: true, ratings: [null, 'fit'] }, { weight: 3, ratings: ['fit', 'gap'] }], 2);
    const gone = inOrder(document, 'level').filter((level) => level.class === 'gap');
    const mild = applyChange(document, { level: { added: [], updated: [], removed: gone } });
    expect(scoresOf(document).candidates[0]?.standing.mayFall).toBe(true);
    expect(scoresOf(mild).candidates[0]?.standing.mayFall).toBe(false);
  });
});
