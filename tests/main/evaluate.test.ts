import { describe, expect, test } from 'vitest';
import { evaluate } from '../../main/evaluate.ts';
import { simulateProject } from '../../main/project-simulations.ts';
import { readSample } from '../../main/samples.ts';
import { addEstimate } from '../../shared/actions/add-estimate.ts';
import { settleFinding } from '../../shared/actions/document-findings.ts';
import { reexamine } from '../../shared/actions/reexamine.ts';
import { editRecords } from '../../shared/actions/edit-records.ts';
import { applyChange } from '../../shared/change.ts';
import { projectOf } from '../../shared/document.ts';
import type { Yen } from '../../shared/model/values.ts';
import { countingContext, idOf } from '../support/context.ts';
import { projectWith } from '../support/project.ts';

describe('company A', () => {
  const output = evaluate(readSample('resources', 'company-a', 'ja'));
  const [a, b, c] = output.candidates;

  test('names the project and its currency', () => {
    expect(output).toMatchObject({ format: 'awase-evaluation', version: 2, cells: { rated: 27, total: 27 }, decisive: [] });
    expect(output.project).toEqual({
      id: 'company-a',
      name: 'ECサイトの構築（A社）',
      currency: { unit: 'tenThousandYen', label: { ja: '万円', en: '¥10k' }, yenPerUnit: 10_000 },
      horizonYears: 5,
      tax: { rate: 0.1, shown: false },
      correlation: 0.3,
      notApplicableUnknown: false,
      budget: 100,
    });
  });

  test('gives unrounded shares, ranks and knock-outs', () => {
    expect(output.ranking).toEqual(['saas-a', 'saas-b', 'package-c']);
    expect(a).toMatchObject({ fit: 8.5 / 9, actual: 8.5 / 9, coverage: 1, bounds: { lower: 8.5 / 9, upper: 8.5 / 9 }, knockOuts: [] });
    expect([a?.rank, b?.rank, c?.rank]).toEqual([
      { status: 'tied', place: 1, best: 1, worst: 1, mayFall: false },
      { status: 'tied', place: 1, best: 1, worst: 1, mayFall: false },
      { status: 'knockedOut', place: null, best: null, worst: null, mayFall: false },
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

  test('gives the cost lines in 万円, with their class, months, meaning and both σ', () => {
    const lines = a?.estimate.lines ?? [];
    expect(lines.map(({ id, costClass, startMonth }) => [id, costClass, startMonth])).toEqual([
      ['cost-saas-a-build', '構築', 1],
      ['cost-saas-a-security', 'セキュリティ', 1],
      ['cost-saas-a-custom', '構築', 2],
      ['cost-saas-a-migration', '移行', 2],
      ['cost-saas-a-training', '教育', 3],
      ['simpler-stock-once', '移行', 1],
    ]);
    const [line] = lines;
    expect(line).toMatchObject({ frequency: 'once', quantity: 1, endMonth: null, distribution: 'betaPert', lambda: 4, actual: null, factor: 1 });
    expect(line?.each).toEqual(line?.total);
    expect(line?.each?.classic.deviation).toBeCloseTo(2.5, 9);
    expect(line?.each?.modelled.deviation).toBeCloseTo(Math.sqrt((35 + 5 / 6 - 30) * (45 - 35 - 5 / 6) / 7), 9);
  });

  test('gives totals with ρ: percentiles, contingency, the budget, years and classes', () => {
    const total = a?.estimate.total;
    expect([total?.optimistic, total?.mostLikely, total?.pessimistic]).toEqual([60, 75, 120]);
    const deviations = (a?.estimate.lines ?? []).map((line) => line.total?.modelled.deviation ?? 0);
    const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
    const sigma = Math.sqrt(0.7 * sum(deviations.map((value) => value ** 2)) + 0.3 * sum(deviations) ** 2);
    expect(total?.modelled.expected).toBeCloseTo(80, 9);
    expect(total?.modelled.deviation).toBeCloseTo(sigma, 9);
    // Φ⁻¹(0.8) = 0.8416212
    expect(total?.percentiles.p80).toBeCloseTo(80 + 0.8416212 * sigma, 5);
    expect(total?.contingency).toMatchObject({ percent: 80, base: 'expected' });
    expect(total?.contingency.amount).toBeCloseTo(0.8416212 * sigma, 5);
    expect(total?.withinBudget).toBeCloseTo(0.9969, 4);
    expect(total?.years.map(({ year, expected }) => [year, Math.round(expected)])).toEqual([[1, 80], [2, 0], [3, 0], [4, 0], [5, 0]]);
    expect(total?.years.at(-1)?.cumulative).toEqual({ expected: total?.modelled.expected, deviation: total?.modelled.deviation });
    expect(total?.classes.map(({ costClass }) => costClass)).toEqual(['構築', 'セキュリティ', '教育', '移行']);
    expect(c?.estimate.total?.classic.expected).toBeCloseTo(101.67, 2);
    expect(b?.estimate.total?.modelled.expected).toBeCloseTo(100, 9);
  });

  test('gives what was simulated, with its seed and its standard error', async () => {
    const document = readSample('resources', 'company-a', 'ja');
    const simulations = await simulateProject(document, { trials: 20_000, seed: 7 });
    const { costs, schedule } = evaluate(document, simulations).simulation;
    expect(costs).toMatchObject({ trials: 20_000, seed: 7, correlation: 0.3 });
    const [first, second, third] = costs?.candidates ?? [];
    expect([first?.candidateId, second?.candidateId, third?.candidateId]).toEqual(['saas-a', 'saas-b', 'package-c']);
    expect(Math.abs((first?.mean ?? 0) - 80)).toBeLessThan(4 * (first?.standardError ?? 0));
    expect(first?.standardError).toBeCloseTo((first?.deviation ?? 0) / Math.sqrt(20_000), 12);
    expect((first?.cheapest ?? 0) + (second?.cheapest ?? 0) + (third?.cheapest ?? 0)).toBeCloseTo(1, 9);
    expect((first?.cheaper['saas-b'] ?? 0) + (second?.cheaper['saas-a'] ?? 0)).toBeCloseTo(1, 9);
    expect(schedule).toMatchObject({ candidateId: 'saas-a', trials: 20_000, seed: 7 });
    expect(schedule?.tasks.map(({ id }) => id)).not.toContain('operation');
    expect((schedule?.tasks.find(({ id }) => id === 'payment')?.criticality ?? 0) + (schedule?.tasks.find(({ id }) => id === 'carriers')?.criticality ?? 0)).toBeCloseTo(1, 2);
    expect(schedule?.mean).toBeGreaterThan(8.5);
    expect(evaluate(document).simulation).toEqual({ costs: null, schedule: null });
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
    expect(line?.total?.classic.expected).toBeCloseTo(468, 9);
    expect(line?.total?.classic.deviation).toBeCloseTo(60, 9);
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

test('amounts somebody typed come out to the last digit in every unit of money', () => {
  const document = readSample('resources', 'company-a', 'ja');
  const [line] = document.estimate.values();
  if (line === undefined) throw new Error('company A has no cost lines');
  const prices = { optimistic: 0.3 as Yen, mostLikely: 0.7 as Yen, pessimistic: 12.3 as Yen };
  for (const [unit, expected] of [['yen', [0.3, 0.7, 12.3]], ['thousandYen', [0.0003, 0.0007, 0.0123]], ['tenThousandYen', [0.00003, 0.00007, 0.00123]]] as const) {
    const inUnit = applyChange(document, { ...editRecords(document, 'project', [{ id: projectOf(document).id, values: { currencyUnit: unit } }]), ...editRecords(document, 'estimate', [{ id: line.id, values: prices }]) });
    const found = evaluate(inUnit).candidates.flatMap(({ estimate }) => estimate.lines).find(({ id }) => id === line.id);
    expect([found?.each?.optimistic, found?.each?.mostLikely, found?.each?.pessimistic]).toEqual(expected);
  }
});

test('gaps that knock a candidate out stand before all others, which stay in turn', () => {
  const rows = [
    { title: '検索', ratings: ['partial', 'gap'] as const },
    { title: '帳票', ratings: ['gap', 'fit'] as const },
    { title: '暗号化', mandatory: true, ratings: ['fit', 'gap'] as const },
    { title: '監査証跡', mandatory: true, ratings: ['gap', 'fit'] as const },
  ];
  const { gaps } = evaluate(projectWith(rows, 2).document);
  expect(gaps.map(({ title, candidateId }) => `${title} ${candidateId}`)).toEqual([
    '暗号化 candidate-2',
    '監査証跡 candidate-1',
    '検索 candidate-1',
    '検索 candidate-2',
    '帳票 candidate-1',
  ]);
});
