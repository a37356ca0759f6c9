import { describe, expect, it } from 'vitest';
import { fitCostConfiguration, fitCostData } from '../../../renderer/charts/fit-cost-configuration.ts';
import { chartPalettes } from '../../../renderer/charts/palette.ts';
import { costTooltip, rangeRows, threePointConfiguration } from '../../../renderer/charts/three-point-configuration.ts';
import { costValues, fitCostValues } from '../../../renderer/charts/value-table.ts';
import { estimatesOf } from '../../../shared/estimates.ts';
import { scoresOf } from '../../../shared/evaluation.ts';
import { translator } from '../../../shared/language/index.ts';
import { missingCostsOf } from '../../../shared/missing-costs.ts';
import { companyA, comparison } from '../../support/comparison.ts';

const translate = translator('ja');
const context = { translate, language: 'ja', palette: chartPalettes.dark, presenting: true } as const;
const setting = { unit: 'tenThousandYen', horizonYears: 5, missing: missingCostsOf(companyA()) } as const;
const texts = { ...setting, translate, language: 'ja' } as const;

describe('the three-point chart', () => {
  it('draws the guide’s totals in the currency unit', () => {
    const amounts = rangeRows(estimatesOf(companyA()), setting).map((row) => row.amounts);
    expect(amounts.map((amount) => amount?.expected)).toEqual([80, expect.closeTo(101.67, 2), 100]);
    expect(amounts.map((amount) => amount?.deviation)).toEqual([expect.closeTo(10.69, 2), expect.closeTo(9.36, 2), expect.closeTo(17.32, 2)]);
    const configuration = threePointConfiguration(estimatesOf(companyA()), setting, context);
    expect(configuration.data.datasets[0]?.data).toEqual([[60, 120], [80, 130], [70, 170]]);
  });

  it('names the unit and the horizon in the axis title', () => {
    const scales = threePointConfiguration(estimatesOf(companyA()), setting, context).options?.scales;
    expect(scales?.['x']?.title).toMatchObject({ display: true, text: '費用（万円、5 年間の合計）' });
  });

  it('keeps a candidate without cost lines as a row without a bar', () => {
    const document = comparison({ requirements: [{ title: 'a' }], candidates: [{ name: 'A', levels: '◎' }] });
    expect(rangeRows(estimatesOf(document), setting)).toMatchObject([{ amounts: null }]);
    expect(costValues(estimatesOf(document), texts).rows[0]?.values).toEqual(Array.from({ length: 5 }, () => '見積りなし'));
  });

  it('tells the numbers with their unit and how they were computed', () => {
    const [estimate] = estimatesOf(companyA());
    if (estimate === undefined) throw new Error('company A has estimates');
    expect(costTooltip(estimate, setting, context)).toEqual([
      '楽観値：60 万円',
      '最頻値：75 万円',
      '悲観値：120 万円',
      '期待値：80 万円',
      '標準偏差：10.69 万円',
      '期待値 E は各明細の期待値の合計',
      '標準偏差 σ は明細の分布と連動から',
    ]);
  });
});

describe('the chart of fit and cost', () => {
  it('has a point for each candidate with both, and names the others', () => {
    const document = comparison({
      requirements: [{ title: 'a', mandatory: true }, { title: 'b' }],
      candidates: [
        { name: 'A', levels: '◎?', points: [600_000, 750_000, 1_200_000] },
        { name: 'B', levels: '??', points: [600_000, 750_000, 1_200_000] },
        { name: 'C', levels: '×◎' },
        { name: 'D', levels: '×◎', points: [100_000, 100_000, 100_000] },
      ],
    });
    const data = fitCostData(scoresOf(document), estimatesOf(document));
    expect(data.points.map(({ candidate, knockedOut }) => [candidate.name, knockedOut])).toEqual([
      ['A', false],
      ['D', true],
    ]);
    expect([data.withoutFit, data.withoutCost]).toEqual([['B'], ['C']]);
    expect(fitCostConfiguration(data, setting, context).data.datasets.map(({ data: points }) => points)).toEqual([
      [{ x: 80, y: 100 }],
      [{ x: 10, y: 50 }],
    ]);
    expect(fitCostValues(data, texts).rows.map(({ values }) => values)).toEqual([
      ['100.0 %', '50 %', '50.0〜100.0 %', '80', '10.69', '–'],
      ['50.0 %', '100 %', '50.0〜50.0 %', '10', '0', '足切り'],
    ]);
  });
});
