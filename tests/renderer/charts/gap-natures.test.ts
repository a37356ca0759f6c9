import { expect, it } from 'vitest';
import { resourcesFolder } from '../../../main/resources-folder.ts';
import { readSample } from '../../../main/samples.ts';
import { natureBars } from '../../../renderer/charts/gap-natures.ts';
import { gapsOf } from '../../../shared/evaluation.ts';
import { translator } from '../../../shared/language/index.ts';

it('counts every gap of company A once, by nature and impact, with the severe ones', () => {
  const document = readSample(resourcesFolder(), 'company-a', 'ja');
  const gaps = gapsOf(document);
  const bars = natureBars(document, gaps, translator('ja'));
  expect(bars.map(({ name, total }) => [name, total])).toEqual([['機能欠如', 3], ['プロセスの相違', 1], ['法規制への非対応', 3], ['未分類', 1]]);
  expect(bars.reduce((sum, { counts }) => sum + counts.reduce((total, count) => total + count, 0), 0)).toBe(gaps.length);
  expect(bars.at(-1)).toMatchObject({ counts: [0, 0, 0, 1], severe: 0 });
  expect(natureBars(document, [], translator('ja'))).toEqual([]);
});
