import { describe, expect, it } from 'vitest';
import { scoresOf } from '../../shared/evaluation.ts';
import { explainRanking } from '../../shared/findings.ts';
import { type Language, translator } from '../../shared/language/index.ts';
import { companyA, comparison, type ComparisonInput } from '../support/comparison.ts';

const explain = (language: Language, input: ComparisonInput): string =>
  explainRanking(scoresOf(comparison({ language, ...input })), translator(language), language);

const both = (input: ComparisonInput): [string, string] => [explain('ja', input), explain('en', input)];

const items = [
  { title: '在庫', weight: 5 },
  { title: '決済', weight: 3 },
  { title: '配送', weight: 2 },
];
const withMandatory = items.map((item, index) => ({ ...item, mandatory: index === 0 }));

describe('the sentence that explains the ranking', () => {
  it('tells company A: a tie, and a knock-out by name', () => {
    expect(explainRanking(scoresOf(companyA('ja')), translator('ja'), 'ja')).toBe(
      'SaaS A と SaaS B が 94.4 % で並び、パッケージ C は必須の「セキュリティ（PCI-DSS準拠）」で足切り',
    );
    expect(explainRanking(scoresOf(companyA('en')), translator('en'), 'en')).toBe(
      'SaaS A and SaaS B tie for first place with 94.4 %; Package C is knocked out by the mandatory item “Security (PCI DSS)”',
    );
  });

  it('says when there is nothing to rank', () => {
    expect(both({ requirements: items, candidates: [] })).toEqual([
      '候補がまだないため、順位はありません',
      'There are no candidates to rank yet',
    ]);
    expect(both({ requirements: [], candidates: [{ name: 'A', levels: '' }] })[0]).toBe('比較項目がまだないため、順位はありません');
    expect(both({ requirements: items, candidates: [{ name: 'A', levels: '???' }, { name: 'B', levels: '???' }] })).toEqual([
      'まだ評価がないため、順位は付けられません（未評価 6 件）',
      'Nothing is rated yet, so there is no ranking (6 cells to rate)',
    ]);
  });

  it('says when no weight is left to count', () => {
    const weightless = { requirements: [{ title: '在庫', weight: 0 }], candidates: [{ name: 'A', levels: '◎' }] };
    expect(both(weightless)).toEqual([
      '重みのある評価対象の項目がないため、順位は付けられません',
      'No item that applies has a weight, so there is no ranking',
    ]);
  });

  it('names a clear winner and who follows', () => {
    expect(both({
      requirements: items,
      candidates: [
        { name: 'A', levels: '◎◎△' },
        { name: 'B', levels: '◎××' },
        { name: 'C', levels: '×××' },
      ],
    })).toEqual([
      'A が 90.0 % で 1 位、次点は B の 50.0 %（40 ポイント差）',
      'A comes first with 90.0 %; B follows with 50.0 %, 40 points behind',
    ]);
  });

  it('says that unrated items cannot change a winner, and that places below are open', () => {
    const [ja, en] = both({
      requirements: items,
      candidates: [
        { name: 'A', levels: '◎◎◎' },
        { name: 'B', levels: '×△?' },
        { name: 'C', levels: '×?◎' },
      ],
    });
    expect(ja).toBe('A が 100.0 % で 1 位（未評価がどう決まっても 1 位は変わらない）、2 位以下は未確定');
    expect(en).toBe('A comes first with 100.0 % (whatever the unrated items turn out to be); the places from 2 on are still open');
  });

  it('names several who follow together', () => {
    expect(explain('en', {
      requirements: items,
      candidates: [
        { name: 'A', levels: '◎◎◎' },
        { name: 'B', levels: '◎××' },
        { name: 'C', levels: '◎××' },
      ],
    })).toBe(
      'A comes first with 100.0 %; B and C follow with 50.0 %, 50 points behind',
    );
  });

  it('ends a tie without more to say as a sentence of its own', () => {
    expect(both({ requirements: items, candidates: [{ name: 'A', levels: '◎◎△' }, { name: 'B', levels: '◎◎△' }] })).toEqual([
      'A と B が 90.0 % で並んで 1 位',
      'A and B tie for first place with 90.0 %',
    ]);
  });

  it('leaves an open first place open and names the heaviest unrated cell that would settle it', () => {
    const input = {
      requirements: items,
      candidates: [
        { name: 'A', levels: '◎△?' },
        { name: 'B', levels: '?◎?' },
        { name: 'C', levels: '×××' },
      ],
    };
    expect(both(input)).toEqual([
      '1 位は A（今 81.3 %、範囲 65.0〜85.0 %）と B（今 100.0 %、範囲 30.0〜100.0 %）の間で未確定、「在庫」× B など 3 件の評価で決まる',
      'First place is still open between A (81.3 % so far, range 65.0–85.0 %) and B (100.0 % so far, range 30.0–100.0 %); rating “在庫” for B and 2 other cells would settle it',
    ]);
  });

  it('names the one or two cells that settle it exactly', () => {
    const one = { requirements: items, candidates: [{ name: 'A', levels: '◎◎?' }, { name: 'B', levels: '◎◎△' }] };
    expect(explain('ja', one)).toContain('「配送」× A の評価で決まる');
    expect(explain('en', one)).toContain('rating “配送” for A would settle it');
    const two = { requirements: items, candidates: [{ name: 'A', levels: '◎◎?' }, { name: 'B', levels: '◎◎?' }] };
    expect(explain('en', two)).toContain('rating “配送” for A and one other cell would settle it');
  });

  it('counts a candidate without any rating among those who could be first', () => {
    expect(explain('ja', { requirements: items, candidates: [{ name: 'A', levels: '◎◎△' }, { name: 'B', levels: '???' }] })).toBe(
      '1 位は A（90.0 %）と B（未評価）の間で未確定、「在庫」× B など 3 件の評価で決まる',
    );
  });

  it('speaks of a single candidate with what is still possible', () => {
    expect(both({ requirements: items, candidates: [{ name: 'A', levels: '◎△?' }] })).toEqual([
      '候補は A だけで、適合度は 81.3 %（評価済み 80 %、とりうる範囲 65.0〜85.0 %）',
      'A is the only candidate, with a fit of 81.3 % (80 % rated, possible range 65.0–85.0 %)',
    ]);
  });

  it('speaks of the one candidate that is left', () => {
    expect(both({ requirements: withMandatory, candidates: [{ name: 'A', levels: '◎◎◎' }, { name: 'B', levels: '×◎◎' }] })).toEqual([
      '残る候補は A だけで、適合度は 100.0 %、B は必須の「在庫」で足切り',
      'A is the only candidate left, with a fit of 100.0 %; B is knocked out by the mandatory item “在庫”',
    ]);
    expect(explain('en', {
      requirements: withMandatory,
      candidates: [
        { name: 'A', levels: '???' },
        { name: 'B', levels: '×◎◎' },
      ],
    })).toContain(
      'A, the only candidate left, is not rated yet',
    );
  });

  it('says that all are knocked out, and by what', () => {
    const all = withMandatory.map((item, index) => ({ ...item, mandatory: index < 2 }));
    expect(both({ requirements: all, candidates: [{ name: 'A', levels: '×◎◎' }, { name: 'B', levels: '××◎' }] })).toEqual([
      'すべての候補が必須項目で足切り（A：在庫、B：在庫など 2 件）',
      'Every candidate is knocked out by a mandatory item (A: 在庫; B: 在庫 and 1 more)',
    ]);
  });

  it('sets no space between Japanese words, and keeps those people typed', () => {
    const candidates = [{ name: '山田 商店', levels: '◎◎◎' }, { name: '候補乙', levels: '◎◎◎' }];
    expect(explain('ja', { requirements: items, candidates })).toBe('山田 商店と候補乙が 100.0 % で並んで 1 位');
  });

  it('counts what it does not name', () => {
    const candidates = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => ({ name, levels: '◎◎◎' }));
    expect(both({ requirements: items, candidates })).toEqual([
      'A、B、C、D ほか 2 候補が 100.0 % で並んで 1 位',
      'A, B, C, D and 2 others tie for first place with 100.0 %',
    ]);
    const out = [{ name: 'A', levels: '◎◎◎' }, { name: 'B', levels: '×◎◎' }, { name: 'C', levels: '×◎◎' }];
    expect(explain('ja', { requirements: withMandatory, candidates: out })).toBe(
      '残る候補は A だけで、適合度は 100.0 %、B と C は必須項目で足切り',
    );
  });
});
