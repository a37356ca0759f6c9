import { countermeasureName } from './countermeasure-name.ts';
import { costPerPoint, type DerivedCountermeasure } from './countermeasures.ts';
import type { FindingTexts } from './finding-texts.ts';
import { formatAmountWithUnit, formatGainInPoints } from './language/format.ts';

/**
 * Which of a candidate's countermeasures gains fit at the least cost per point, in one sentence. Those with an unknown cost or gain may
 * be better, so it says among how many it is.
 */
export function explainGains(ways: readonly DerivedCountermeasure[], { unit, translate, language }: FindingTexts): string {
  const unknown = ways.filter(({ gain, total }) => gain === null || (gain > 0 && total === null)).length;
  const priced = ways.flatMap((way) => {
    const price = costPerPoint(way);
    return price === null || price === Infinity ? [] : [{ way, price }];
  });
  const [cheapest] = priced.toSorted((a, b) => a.price - b.price || (b.way.gain ?? 0) - (a.way.gain ?? 0));
  if (cheapest === undefined) return translate(unknown === 0 ? 'costBenefit.chart.noGain' : 'costBenefit.chart.noneComparable');
  const { way, price } = cheapest;
  const name = countermeasureName(way.countermeasure, translate);
  const finding =
    price === 0
      ? translate('costBenefit.chart.free', { name, points: formatGainInPoints(way.gain ?? 0, language) })
      : translate('costBenefit.chart.cheapest', { name, amount: formatAmountWithUnit(price, unit, language) });
  return unknown === 0 || price === 0 ? finding : translate('costBenefit.chart.among', { count: priced.length, finding, unknown });
}
