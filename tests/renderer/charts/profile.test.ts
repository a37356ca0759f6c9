import { describe, expect, it } from 'vitest';
import { profileConfiguration, profileTooltip } from '../../../renderer/charts/profile-configuration.ts';
import { chartPalettes } from '../../../renderer/charts/palette.ts';
import { profileNotes, profileOf, withCandidates } from '../../../renderer/charts/profile-data.ts';
import { profileValues } from '../../../renderer/charts/value-table.ts';
import { scoresOf } from '../../../shared/evaluation.ts';
import { translator } from '../../../shared/language/index.ts';
import { companyA, comparison } from '../../support/comparison.ts';

const translate = translator('ja');
const context = { translate, language: 'ja', palette: chartPalettes.light, presenting: false } as const;

const partly = comparison({
  requirements: [
    { title: 'a', category: 0 },
    { title: 'b', category: 1, weight: 3 },
    { title: 'c', category: 1 },
    { title: 'd', category: 2 },
  ],
  candidates: [{ name: 'A', levels: '?◎?×' }, { name: 'B', levels: '◎△△◎' }],
});

describe('the category profile', () => {
  it('plots company A in percent', () => {
    const configuration = profileConfiguration(profileOf(scoresOf(companyA())), context);
    expect(configuration.type).toBe('radar');
    expect(configuration.data.labels).toEqual(['業務プロセス', '機能要件', '非機能要件', '法規制対応']);
    const [a, b, c] = configuration.data.datasets.map(({ data }) => data.map((value) => Math.round(Number(value) * 10) / 10));
    expect([a, b, c]).toEqual([
      [75, 100, 100, 100],
      [100, 100, 83.3, 100],
      [50, 66.7, 66.7, 50],
    ]);
  });

  it('leaves an unrated category as a gap, a failed one as zero, and an empty one out', () => {
    const profile = profileOf(scoresOf(partly));
    expect(profile.categories.map(({ name }) => name)).toEqual(['業務プロセス', '機能要件', '非機能要件']);
    const configuration = profileConfiguration(profile, context);
    expect(configuration.data.datasets[0]?.data).toEqual([null, 100, 0]);
    expect(profileNotes(profile, translate, 'ja')).toEqual([
      '線の切れ目は未評価です（0 % ではありません）：業務プロセス／A',
      '一部だけ評価済み：機能要件／A 75 %',
    ]);
  });

  it('counts what a long note does not name', () => {
    const candidates = Array.from({ length: 8 }, (_, index) => ({ name: `C${index}`, levels: '?' }));
    const document = comparison({ requirements: [{ title: 'a' }], candidates: [...candidates, { name: 'A', levels: '◎' }] });
    expect(profileNotes(profileOf(scoresOf(document)), translate, 'ja')[1]).toMatch(/C5 ほか 2 件$/);
  });

  it('becomes bars below three categories', () => {
    const document = comparison({
      categories: ['x', 'y'],
      requirements: [{ title: 'a', category: 0 }, { title: 'b', category: 1 }],
      candidates: [{ name: 'A', levels: '◎△' }],
    });
    const profile = profileOf(scoresOf(document));
    expect(profileConfiguration(profile, context).type).toBe('bar');
    expect(profileNotes(profile, translate, 'ja')[0]).toContain('棒グラフ');
  });

  it('shows only the chosen candidates', () => {
    const profile = withCandidates(profileOf(scoresOf(companyA())), (id) => id === 'candidate-2');
    expect(profile.series.map(({ candidate }) => candidate.name)).toEqual(['SaaS B']);
  });

  it('explains the number under the pointer', () => {
    expect(profileTooltip(profileOf(scoresOf(partly)), 0, 1, context)).toEqual([
      'A',
      '適合度：100.0 %',
      '重み × 点数の合計 3 ÷ 評価済みの重み 3（評価済みの割合 75 %）',
      'とりうる範囲：75.0〜100.0 %',
    ]);
  });

  it('has the same numbers as a table', () => {
    expect(profileValues(profileOf(scoresOf(partly)), translate, 'ja').rows.map(({ values }) => values)).toEqual([
      ['未評価', '100.0 % (75 %)', '0.0 %'],
      ['100.0 %', '50.0 %', '100.0 %'],
    ]);
  });
});
