import { expect, test } from 'vitest';
import { gainCostConfiguration, gainCostPoints } from '../../../renderer/charts/gain-cost-configuration.ts';
import { chartPalettes } from '../../../renderer/charts/palette.ts';
import { addEstimate } from '../../../shared/actions/add-estimate.ts';
import { addCountermeasure } from '../../../shared/actions/countermeasures.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { applyChange, type Change } from '../../../shared/change.ts';
import { countermeasuresOf } from '../../../shared/countermeasures.ts';
import type { Document } from '../../../shared/document.ts';
import { translator } from '../../../shared/language/index.ts';
import { yen } from '../../../shared/model/values.ts';
import { idOf } from '../../support/context.ts';
import { cell, levelOf, projectWith } from '../../support/project.ts';

const context = { translate: translator('ja'), language: 'ja', palette: chartPalettes.light, presenting: false } as const;

/** Three gaps of one candidate, each with a way to a full fit: 設定 for 60,000 to 150,000 yen, 運用 for nothing, 開発 nobody has priced. */
function ways() {
  const rows = [1, 2, 3, 4].map((number) => ({ title: `項目 ${number}`, ratings: [number === 4 ? ('fit' as const) : ('gap' as const)] }));
  const { document: begun, context: making } = projectWith(rows, 1);
  let document: Document = begun;
  const run = (change: Change): void => void (document = applyChange(document, change));
  const priced = [[60_000, 90_000, 150_000], [0, 0, 0], null] as const;
  for (const [index, title] of ['設定', '運用', '開発'].entries()) {
    const countermeasureId = idOf('countermeasure', `countermeasure-${index + 1}`);
    run(addCountermeasure(document, cell(index + 1, 1), 'setting', making));
    run(editRecords(document, 'countermeasure', [{ id: countermeasureId, values: { title, chosen: true, levelAfterId: levelOf(document, 'fit') } }]));
    const [optimistic, mostLikely, pessimistic] = priced[index]?.map((amount) => yen.parse(amount)) ?? [];
    if (optimistic === undefined || mostLikely === undefined || pessimistic === undefined) continue;
    run(addEstimate(document, idOf('candidate', 'candidate-1'), { title: `${title}の費用`, countermeasureId, optimistic, mostLikely, pessimistic }, making));
  }
  return countermeasuresOf(document);
}

test('a cost nobody has said is nowhere in the chart; one of 0 stands at 0', () => {
  const found = ways();
  const [candidate] = found.map((way) => way.candidate);
  if (candidate === undefined) throw new Error('there are no countermeasures');
  expect(found.map(({ total }) => total?.spread.expected ?? null)).toEqual([95_000, 0, null]);
  const { datasets } = gainCostConfiguration(gainCostPoints(found), { unit: 'tenThousandYen', horizonYears: 5, candidate }, context).data;
  expect(datasets.map(({ label, data }) => [label, data])).toEqual([
    ['設定', [{ x: 9.5, y: 25 }]],
    ['運用', [{ x: 0, y: 25 }]],
  ]);
});

test('a gain nobody can know keeps a countermeasure out of the chart, whatever it costs', () => {
  expect(gainCostPoints(ways().map((way) => ({ ...way, gain: null })))).toEqual([]);
});
