import { describe, expect, it } from 'vitest';
import { resourcesFolder } from '../../../main/resources-folder.ts';
import { readSample } from '../../../main/samples.ts';
import { buildWorkbook } from '../../../main/workbook/workbook.ts';
import { columnName } from '../../../main/workbook/spreadsheet/address.ts';
import { type Document, projectOf } from '../../../shared/document.ts';
import { estimatesOf } from '../../../shared/estimates.ts';
import { gapsOf, scoresOf } from '../../../shared/evaluation.ts';
import { explainRanking } from '../../../shared/findings.ts';
import { translator } from '../../../shared/language/index.ts';
import { comparison } from '../../support/comparison.ts';
import { moment } from '../../support/context.ts';
import { difficultProject } from './difficult-project.ts';
import { cellAt, cellsOf, find, openWorkbook, type ReadSheet, rowOf } from './read-workbook.ts';

const read = async (document: Document): Promise<Map<string, ReadSheet>> =>
  cellsOf(await openWorkbook(await buildWorkbook(document, 'ja', moment)));
const companyA = () => readSample(resourcesFolder(), 'company-a', 'ja');

/** 10 and 20 candidates of different strength. */
const manyCandidates = (count: number) =>
  comparison({
    requirements: Array.from({ length: 6 }, (_, index) => ({ title: `項目 ${index}`, category: index % 3, weight: index })),
    candidates: Array.from({ length: count }, (_, index) => ({
      name: `候補 ${index}`,
      levels: ['◎', '△', '×', '?', '－'].map((_symbol, at, all) => all[(index + at) % 5]).join('') + '◎',
      points: [index, 10 + index, 30] as const,
    })),
  });

describe('company A', () => {
  it('shows the results of the worked example', async () => {
    const cells = await read(companyA());
    const row = (number: number) => ['J', 'K', 'L'].map((column) => cellAt(cells, '比較表', `${column}${number}`).value);
    expect(row(4)).toEqual(['1 位（同順位）', '1 位（同順位）', '足切り']);
    const [a, b, c] = row(5) as number[];
    expect(a).toBeCloseTo(0.9444, 4);
    expect(b).toBeCloseTo(0.9444, 4);
    expect(c).toBeCloseTo(0.6111, 4);
    expect(row(9)).toEqual([0, 0, 1]);
    const totals = ['SaaS A', 'SaaS B', 'パッケージ C'].map((name) =>
      [...(cells.get('計算')?.values() ?? [])].find(({ value, address }) => value === name && !/^[AB]/.test(address)),
    );
    const costRow = rowOf(find(cells, '計算', '期待費用', 'A'));
    const costs = totals.map((cell) => cellAt(cells, '計算', `${cell?.address.replace(/[0-9]+/, '')}${costRow}`).value as number);
    expect(costs.map((cost) => Number(cost.toFixed(2)))).toEqual([80, 100, 101.67]);
  });
});

describe.each([
  ['company A', companyA],
  ['a difficult project', difficultProject],
  ['ten candidates', () => manyCandidates(10)],
  ['twenty candidates', () => manyCandidates(20)],
])('the results of %s', (_, make) => {
  it('agree with the app: fit, coverage, bounds, knock-outs, categories', async () => {
    const document = make();
    const scores = scoresOf(document);
    const cells = await read(document);
    scores.candidates.forEach(({ fit, knockOuts, profile }, index) => {
      const at = (row: number) => cellAt(cells, '比較表', `${columnName(10 + index)}${row}`).value;
      expect(at(5)).toBe(fit.fit ?? '');
      expect(at(6)).toBe(fit.coverage ?? '');
      expect(at(7)).toBe(fit.bounds?.lower ?? '');
      expect(at(8)).toBe(fit.bounds?.upper ?? '');
      expect(at(9)).toBe(knockOuts.length);
      const used = new Set([...document.requirement.values()].map(({ categoryId }) => categoryId));
      const filled = profile.filter(({ category }) => used.has(category.id));
      filled.forEach((entry, row) => expect(cellAt(cells, 'レーダー', `${columnName(2 + index)}${5 + row}`).value).toBe(entry.fit.fit ?? '―'));
    });
  });

  it('name the candidates in the order of the ranking, under the sentence of the app', async () => {
    const document = make();
    const scores = scoresOf(document);
    const cells = await read(document);
    expect(cellAt(cells, '概要', 'A5').value).toBe(explainRanking(scores, translator('ja'), 'ja'));
    expect(scores.ranking.map((_entry, place) => cellAt(cells, '概要', `B${10 + place}`).value)).toEqual(
      scores.ranking.map(({ candidate }) => candidate.name),
    );
  });

  it('list every gap once', async () => {
    const document = make();
    const cells = await read(document);
    const gaps = gapsOf(document);
    const listed = [...(cells.get('ギャップ')?.values() ?? [])].filter(({ address }) => address.startsWith('E') && rowOf(address) > 4);
    expect(listed.map(({ value }) => String(value)).toSorted()).toEqual(gaps.map(({ level }) => level.symbol).toSorted());
  });

  it('total the estimates as the app does', async () => {
    const document = make();
    const divisor = { yen: 1, thousandYen: 1000, tenThousandYen: 10_000 }[projectOf(document).currencyUnit];
    const cells = await read(document);
    let row = 7;
    for (const { total, lines } of estimatesOf(document)) {
      const at = (column: string) => cellAt(cells, '三点見積り', `${column}${row}`).value;
      if (total !== null) {
        const shown = { J: total.points.optimistic, L: total.points.pessimistic, Q: total.spread.expected, R: total.spread.deviation, S: total.classic.deviation };
        for (const [column, yen] of Object.entries(shown)) expect(Number(at(column)) / (yen / divisor || 1), column).toBeCloseTo(yen === 0 ? 0 : 1, 12);
      }
      row += 1 + lines.length;
    }
  });
});
