import { describe, expect, test } from 'vitest';
import { evaluate } from '../../main/evaluate.ts';
import { readSample } from '../../main/samples.ts';
import { addEstimate } from '../../shared/actions/add-estimate.ts';
import { settleFinding } from '../../shared/actions/document-findings.ts';
import { reexamine } from '../../shared/actions/reexamine.ts';
import { editRecords } from '../../shared/actions/edit-records.ts';
import { applyChange } from '../../shared/change.ts';
import type { Yen } from '../../shared/model/values.ts';
import { countingContext, idOf } from '../support/context.ts';
import { projectWith } from '../support/project.ts';

describe('company A', () => {
  const output = evaluate(readSample('resources', 'company-a', 'ja'));
  const [a, b, c] = output.candidates;

  test('names the project and its currency', () => {
    expect(output).toMatchObject({ format: 'awase-evaluation', version: 1, cells: { rated: 27, total: 27 }, decisive: [] });
    expect(output.project).toEqual({
      id: 'company-a',
      name: 'ECサイトの構築（A社）',
      currency: { unit: 'tenThousandYen', label: { ja: '万円', en: '¥10k' }, yenPerUnit: 10_000 },
      horizonYears: 5,
    });
  });

  test('gives unrounded shares, ranks and knock-outs', () => {
    expect(output.ranking).toEqual(['saas-a', 'saas-b', 'package-c']);
    expect(a).toMatchObject({ fit: 8.5 / 9, actual: 8.5 / 9, coverage: 1, bounds: { lower: 8.5 / 9, upper: 8.5 / 9 }, knockOuts: [] });
    expect([a?.rank, b?.rank, c?.rank]).toEqual([
      { status: 'tied', place: 1, best: 1, worst: 1 },
      { status: 'tied', place: 1, best: 1, worst: 1 },
      { status: 'knockedOut', place: null, best: null, worst: null },
    ]);
    expect(c?.fit).toBe(5.5 / 9);
    expect(c?.knockOuts).toEqual([{ requirementId: 'security', code: 'R-007', title: 'セキュリティ（PCI-DSS準拠）' }]);
  });

  test('gives the fit per category and the gaps', () => {
    expect(a?.categories.map(({ id, fit }) => [id, fit])).toEqual([
      ['process', 1],
      ['functional', 0.875],
      ['non-functional', 1],
      ['legal', 1],
    ]);
    expect([a?.gapCounts, b?.gapCounts, c?.gapCounts]).toEqual([
      { partial: 1, gap: 0 },
      { partial: 1, gap: 0 },
      { partial: 5, gap: 1 },
    ]);
    expect(output.gaps).toHaveLength(8);
    expect(output.gaps.find(({ requirementId, candidateId }) => requirementId === 'stock' && candidateId === 'saas-a')).toMatchObject({
      code: 'R-004',
      level: { label: '部分一致', symbol: '△', class: 'partial' },
      nature: '機能欠如',
      impact: 2,
      importance: 3,
      severity: { product: 6, class: 'high' },
    });
    expect(output.gaps.find(({ requirementId, candidateId }) => requirementId === 'customers' && candidateId === 'package-c')).toMatchObject({
      nature: null,
      impact: null,
      severity: null,
    });
  });

  test('gives the estimates in 万円, with both σ and their ranges', () => {
    const [line] = a?.estimate.lines ?? [];
    expect(line).toMatchObject({ id: 'cost_saas-a', frequency: 'once', quantity: 1, factor: 1 });
    expect(line?.each).toEqual(line?.total);
    expect(a?.estimate.total).toEqual({
      optimistic: 60,
      mostLikely: 75,
      pessimistic: 120,
      classic: { expected: 80, deviation: 10, range68: { from: 70, to: 90 }, range95: { from: 60, to: 100 } },
      betaPert: expect.objectContaining({ expected: 80, deviation: expect.closeTo(Math.sqrt((20 * 40) / 7), 9) }),
    });
    expect(c?.estimate.total?.classic.expected).toBeCloseTo(101.67, 2);
    expect(b?.estimate.total?.classic.deviation).toBeCloseTo(16.67, 2);
  });

  test('is plain JSON and the same in both languages but for texts', () => {
    expect(JSON.parse(JSON.stringify(output))).toEqual(output);
    const english = evaluate(readSample('resources', 'company-a', 'en'));
    const numbers = (value: unknown) => JSON.stringify(value, (_, item: unknown) => (typeof item === 'string' ? '' : item));
    expect(numbers(english)).toBe(numbers(output));
  });
});

describe('a project that is not done', () => {
  test('says null for what is not known and names the cells that decide', () => {
    const { document } = projectWith(
      [
        { weight: 3, ratings: ['fit', null] },
        { weight: 5, ratings: [null, null] },
      ],
      2,
    );
    const output = evaluate(document);
    expect(output.candidates[0]).toMatchObject({
      fit: 1,
      actual: 0.375,
      coverage: 0.375,
      bounds: { lower: 0.375, upper: 1 },
      rank: { status: 'open', place: 1, best: 1, worst: 2 },
    });
    expect(output.candidates[1]).toMatchObject({
      fit: null,
      coverage: 0,
      rank: { status: 'unrated', place: null },
      estimate: { lines: [], total: null },
    });
    expect(output.decisive.map(({ requirementId, candidateId, weight }) => [requirementId, candidateId, weight])).toEqual([
      ['requirement-2', 'candidate-1', 5],
      ['requirement-2', 'candidate-2', 5],
      ['requirement-1', 'candidate-2', 3],
    ]);
  });

  test('gives amounts in the chosen unit and lines over the horizon', () => {
    const { document, context } = projectWith([], 1);
    const yen = (value: number): Yen => value as Yen;
    const inThousands = applyChange(
      document,
      editRecords(document, 'project', [{ id: idOf('project', 'project-1'), values: { currencyUnit: 'thousandYen', horizonYears: 2 } }]),
    );
    const values = { optimistic: yen(5000), mostLikely: yen(6000), pessimistic: yen(10_000), frequency: 'monthly', quantity: 3 } as const;
    const output = evaluate(applyChange(inThousands, addEstimate(inThousands, idOf('candidate', 'candidate-1'), values, context)));
    const [line] = output.candidates[0]?.estimate.lines ?? [];
    expect(output.project.currency.yenPerUnit).toBe(1000);
    expect(line).toMatchObject({
      factor: 72,
      each: { optimistic: 5, mostLikely: 6, pessimistic: 10 },
      total: { optimistic: 360, mostLikely: 432, pessimistic: 720 },
    });
    expect(line?.total.classic.expected).toBeCloseTo(468, 9);
    expect(line?.total.classic.deviation).toBeCloseTo(60, 9);
  });

  test('with nothing in it is still a whole answer', () => {
    expect(evaluate(projectWith([], 0).document)).toMatchObject({
      cells: { rated: 0, total: 0 },
      ranking: [],
      candidates: [],
      decisive: [],
      gaps: [],
    });
  });
});

describe('findings', () => {
  test('say whose words they are and whether the data has moved on', () => {
    const document = readSample('resources', 'company-a', 'ja');
    const place = { candidateId: idOf('candidate', 'saas-a'), section: 'gap' } as const;
    const written = evaluate(document).findings;
    expect(written).toHaveLength(9);
    expect(written.every(({ edited, outdated }) => edited && !outdated)).toBe(true);
    const drafted = applyChange(document, settleFinding(document, place, 'take', 'ギャップは 1 件です。', countingContext()));
    expect(evaluate(drafted).findings.filter(({ edited }) => !edited)).toEqual([{ ...place, text: 'ギャップは 1 件です。', edited: false, outdated: true }]);
  });
});

describe('the re-examination', () => {
  test('gives every record with its state, and the ranking before and after', () => {
    const document = readSample('resources', 'company-a', 'ja');
    const { items, ranking } = evaluate(document).reexamination;
    expect(items.map(({ needId, state, needed }) => [needId, state, needed])).toEqual([
      ['reach', 'unchanged', false],
      ['unify', 'unchanged', true],
      ['safe-payment', 'unchanged', false],
      ['secure', 'unchanged', false],
    ]);
    expect(ranking.after).toEqual(ranking.before);
    const place = { needId: null, requirementId: idOf('requirement', 'stock') };
    const proposed = evaluate(applyChange(document, reexamine(document, [{ place, values: { after: 9 } }], 'ja', countingContext())));
    expect(proposed.reexamination.items.at(-1)).toMatchObject({ requirementId: 'stock', current: 1, before: null, after: 9, state: 'proposed' });
    expect(proposed.reexamination.ranking.before[0]?.rank.status).toBe('tied');
    expect(proposed.reexamination.ranking.after[0]).toMatchObject({ candidateId: 'saas-b', rank: { status: 'settled', place: 1 } });
  });
});
