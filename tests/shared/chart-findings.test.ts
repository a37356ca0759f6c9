import { describe, expect, it } from 'vitest';
import { explainCosts, explainFitAndCost, explainLevels, explainProfile } from '../../shared/chart-findings.ts';
import { estimatesOf } from '../../shared/estimates.ts';
import { scoresOf } from '../../shared/evaluation.ts';
import { translator } from '../../shared/language/index.ts';
import { missingCostsOf } from '../../shared/missing-costs.ts';
import { companyA, comparison } from '../support/comparison.ts';

const [ja, en] = [translator('ja'), translator('en')];
const unit = 'tenThousandYen';

describe('the title of the heatmap', () => {
  it('counts partial and missing fit', () => {
    expect(explainLevels(scoresOf(companyA()), ja, 'ja')).toBe('評価済み 27 件のうち、部分一致 7 件、不一致 1 件');
    expect(explainLevels(scoresOf(companyA('en')), en, 'en')).toBe('27 cells rated: 7 partial, 1 no fit');
  });

  it('says what is unrated', () => {
    const document = comparison({ requirements: [{ title: 'a' }, { title: 'b' }], candidates: [{ name: 'A', levels: '◎?' }] });
    expect(explainLevels(scoresOf(document), ja, 'ja')).toBe('評価済み 1 件にギャップはない、未評価 1 件');
    const unrated = comparison({ requirements: [{ title: 'a' }], candidates: [{ name: 'A', levels: '?' }] });
    expect(explainLevels(scoresOf(unrated), ja, 'ja')).toBe('まだ評価がない');
  });
});

describe('the title of the radar chart', () => {
  it('names the category with the widest spread', () => {
    expect(explainProfile(scoresOf(companyA()), ja, 'ja')).toBe('差が最も大きい分類は「業務プロセス」（SaaS B 100.0 %、パッケージ C 50.0 %）');
  });

  it('names the weakest category of a single candidate', () => {
    const requirements = [{ title: 'a', category: 0 }, { title: 'b', category: 1 }];
    const one = comparison({ language: 'en', requirements, candidates: [{ name: 'A', levels: '◎△' }] });
    expect(explainProfile(scoresOf(one), en, 'en')).toBe('A fits least in “Functional”, with 50.0 %');
    const perfect = comparison({ requirements, candidates: [{ name: 'A', levels: '◎◎' }] });
    expect(explainProfile(scoresOf(perfect), ja, 'ja')).toBe('A は評価済みのどの分類でも適合度 100.0 %');
  });

  it('says when there is no difference and when nothing is rated', () => {
    const requirements = [{ title: 'a' }];
    const same = comparison({ requirements, candidates: [{ name: 'A', levels: '△' }, { name: 'B', levels: '△' }] });
    expect(explainProfile(scoresOf(same), ja, 'ja')).toBe('評価済みのどの分類でも、候補の適合度に差はない');
    const none = comparison({ requirements, candidates: [{ name: 'A', levels: '?' }] });
    expect(explainProfile(scoresOf(none), ja, 'ja')).toBe('まだ評価がない');
  });
});

describe('the title of the three-point chart', () => {
  it('names the cheapest and the least certain', () => {
    expect(explainCosts(estimatesOf(companyA()), missingCostsOf(companyA()), { unit, translate: ja, language: 'ja' })).toBe(
      '期待値が最も低いのは SaaS A の 80 万円、ばらつきが最も大きいのはパッケージ C の ±17.32 万円',
    );
    expect(explainCosts(estimatesOf(companyA('en')), missingCostsOf(companyA('en')), { unit, translate: en, language: 'en' })).toBe(
      'SaaS A has the lowest expected cost, 80 × ¥10k; Package C is the least certain, ±17.32 × ¥10k',
    );
  });

  it('has a sentence for one estimate and for none', () => {
    const requirements = [{ title: 'a' }];
    const one = comparison({
      requirements,
      candidates: [
        { name: 'A', levels: '◎', points: [600_000, 750_000, 1_200_000] },
        { name: 'B', levels: '◎' },
      ],
    });
    expect(explainCosts(estimatesOf(one), missingCostsOf(one), { unit, translate: ja, language: 'ja' })).toBe('A の期待値は 80 万円（標準偏差 10.69 万円）（未見積り 1 候補：B）');
    const none = comparison({ requirements, candidates: [{ name: 'A', levels: '◎' }] });
    expect(explainCosts(estimatesOf(none), missingCostsOf(none), { unit, translate: ja, language: 'ja' })).toBe('見積り明細がまだない');
  });
});

describe('the title of the chart of fit and cost', () => {
  const title = (document: ReturnType<typeof companyA>): string =>
    explainFitAndCost(scoresOf(document), estimatesOf(document), missingCostsOf(document), { unit, translate: ja, language: 'ja' });
  const points = { low: [10_000, 10_000, 10_000], high: [90_000, 90_000, 90_000] } as const;
  const requirements = [{ title: 'a', mandatory: true }, { title: 'b' }];

  it('names the cheapest of those that fit best', () => {
    expect(title(companyA())).toBe('適合度 94.4 % で並ぶ SaaS A と SaaS B のうち、期待費用が最も低いのは SaaS A（80 万円）');
  });

  it('names both ends of a trade-off', () => {
    const document = comparison({
      requirements,
      candidates: [
        { name: 'A', levels: '◎◎', points: points.high },
        { name: 'B', levels: '◎△', points: points.low },
      ],
    });
    expect(title(document)).toBe('適合度が最も高いのは A（100.0 %、9 万円）、期待費用が最も低いのは B（75.0 %、1 万円）');
  });

  it('leaves out who is knocked out, and says when ratings are missing', () => {
    const document = comparison({
      requirements,
      candidates: [
        { name: 'A', levels: '◎?', points: points.high },
        { name: 'B', levels: '×◎', points: points.low },
      ],
    });
    expect(title(document)).toBe('評価済みの範囲では、足切りを除くと、A は適合度 100.0 %、期待費用 9 万円');
  });

  it.each(['A', '甲乙商会', 'Nimbus (EU)', '「特価」プラン', 'v3', '丙社（西）'])('says in both languages that %s leads without those knocked out', (name) => {
    const others = [{ name: 'Q', levels: '◎△', points: [50_000, 50_000, 50_000] as const }, { name: 'R', levels: '×◎', points: points.low }];
    const said = (levels: string, language: 'ja' | 'en'): string => {
      const document = comparison({ requirements, candidates: [{ name, levels, points: points.high }, ...others], language });
      return explainFitAndCost(scoresOf(document), estimatesOf(document), missingCostsOf(document), { unit, translate: translator(language), language });
    };
    const apart = /^[\w「]/u.test(name) && !name.startsWith('「') ? ' ' : '';
    expect(said('◎◎', 'ja')).toMatch(/^足切りを除くと、適合度が最も高いのは/u);
    expect(said('◎◎', 'ja')).toContain(`のは${apart}${name}（100.0 %、9 万円）`);
    expect(said('◎◎', 'en')).toBe(`${name} fits best (100.0 %, 9 × ¥10k), Q costs least (75.0 %, 5 × ¥10k), leaving out those knocked out`);
    expect(said('◎△', 'en')).toMatch(/^Of .+, tied at a fit of 75\.0 %, Q has the lowest expected cost .*, leaving out those knocked out$/u);
    expect(said('◎?', 'en')).toMatch(/^So far: [^:]+, leaving out those knocked out$/u);
  });

  it('holds among those with an estimate only, and names the others', () => {
    const document = comparison({
      requirements,
      candidates: [
        { name: 'A', levels: '◎◎', points: points.high },
        { name: 'B', levels: '◎△', points: points.low },
        { name: '未見積りの丙', levels: '◎◎' },
      ],
    });
    expect(title(document)).toBe('見積りのある 2 候補のうちでは、適合度が最も高いのは A（100.0 %、9 万円）、期待費用が最も低いのは B（75.0 %、1 万円）（未見積り 1 候補：未見積りの丙）');
    const english = explainFitAndCost(scoresOf(document), estimatesOf(document), missingCostsOf(document), { unit, translate: translator('en'), language: 'en' });
    expect(english).toMatch(/^Of the 2 candidates with an estimate: .+ \(1 candidate without an estimate: 未見積りの丙\)$/u);
  });

  it('leaves out of its condition who is knocked out, and says the condition of a single point too', () => {
    const document = comparison({
      requirements,
      candidates: [
        { name: 'A', levels: '◎◎', points: points.high },
        { name: '丙', levels: '△◎' },
        { name: '足切り', levels: '×◎' },
      ],
    });
    expect(title(document)).toMatch(/A は適合度 100\.0 %、期待費用 9 万円（未見積り 1 候補：丙）$/u);
    expect(title(document)).not.toContain('2 候補');
  });

  it('says when there is nothing to compare', () => {
    expect(title(comparison({ requirements, candidates: [{ name: 'A', levels: '◎◎' }] }))).toBe('適合度と見積りの両方がそろった候補がまだない');
    expect(title(comparison({ requirements, candidates: [{ name: 'A', levels: '×◎' }] }))).toBe('すべての候補が必須項目で足切り');
  });
});
