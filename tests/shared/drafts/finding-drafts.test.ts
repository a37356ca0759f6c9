import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { assess } from '../../../shared/actions/assess.ts';
import { describeGaps } from '../../../shared/actions/describe-gap.ts';
import { addRecords } from '../../../shared/actions/add-records.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { applyChange } from '../../../shared/change.ts';
import { type Document, inOrder } from '../../../shared/document.ts';
import { findingDrafts } from '../../../shared/drafts/finding-drafts.ts';
import { gapsOf } from '../../../shared/evaluation.ts';
import { gravestFirst } from '../../../shared/gap-order.ts';
import { type Language, languages } from '../../../shared/language/index.ts';
import { textLimit } from '../../../shared/model/values.ts';
import { anyDocument } from '../../support/arbitrary-document.ts';
import { companyA, comparison, type ComparisonInput } from '../../support/comparison.ts';
import { countingContext, idOf } from '../../support/context.ts';
import { cell, levelOf } from '../../support/project.ts';

const draftsOf = (document: Document, language: Language = 'ja') => findingDrafts(document, language).map(({ sections }) => sections);
const of = (input: ComparisonInput, language: Language = 'ja') => draftsOf(comparison({ language, ...input }), language);

describe('the drafts of company A', () => {
  it('say in Japanese what fits, what does not and what follows', () => {
    const [a, , c] = draftsOf(companyA('ja'));
    expect(a).toEqual({
      fit: '適合度は 94.4 % です。評価した 9 項目のうち、8 項目が完全一致です。必須の「セキュリティ（PCI-DSS準拠）」を完全に満たします。ほかに「配送管理」「ECサイト構築」「クレジットカード決済の統合」「顧客管理」「稼動率（99%以上）」など 7 項目も完全一致です。',
      gap: 'ギャップは 1 件です（部分一致 1 件）。\n影響度か重要度が未入力のもの：1 件\n・「在庫管理」の評価は「部分一致」です。',
      recommendation: '適合度は 94.4 % で、ほかの候補と並んで 1 位です。\nギャップ 1 件の対応策は、まだ選んでいません。\n5 年間の期待費用は 80 万円（標準偏差 10.69 万円）です。',
    });
    expect(c?.fit).toBe(
      '適合度は 61.1 % です。評価した 9 項目のうち、3 項目が完全一致です。必須の「セキュリティ（PCI-DSS準拠）」が求める水準に届かないため、足切りになります。ほかに「ECサイト構築」「稼動率（99%以上）」「操作画面の使いやすさ」も完全一致です。',
    );
    expect(c?.recommendation).toBe(
      '必須の「セキュリティ（PCI-DSS準拠）」が求める水準に届かないため、足切りになります。\nギャップ 6 件の対応策は、まだ選んでいません。\n5 年間の期待費用は 100 万円（標準偏差 17.32 万円）です。',
    );
  });

  it('say the same in English', () => {
    const [a, , c] = draftsOf(companyA('en'), 'en');
    expect(a).toEqual({
      fit: 'The fit is 94.4 %. 8 of 9 rated requirements are met in full. It fully meets the mandatory requirement “Security (PCI DSS)”. “Delivery”, “Online shop”, “Card payment”, “Customer records”, “Availability (99 % or more)” and others (7 in all) are also met in full.',
      gap: 'There is 1 gap (1 partial fit).\nImpact or importance not graded: 1\n• “Stock control” is rated “Partial fit”.',
      recommendation:
        'With a fit of 94.4 % it ties for place 1.\nNo countermeasure has been chosen for the gap.\nThe expected cost over 5 years is 80 × ¥10k (standard deviation 10.69 × ¥10k).',
    });
    expect(c?.gap).toBe(
      'There are 6 gaps (5 partial fits, 1 without fit).\nKnocks the candidate out: 1\n• “Security (PCI DSS)” is rated “No fit”.\nImpact or importance not graded: 5\n• “Stock control” is rated “Partial fit”.\n• “Delivery” is rated “Partial fit”.\n• “Card payment” is rated “Partial fit”.\n• “Customer records” is rated “Partial fit”.\n• “Legal requirements” is rated “Partial fit”.',
    );
  });
});

describe('a draft', () => {
  const one = { requirements: [{ title: '在庫' }], candidates: [{ name: '甲', levels: '◎' }] };

  it('has nothing to say of what is not rated', () => {
    expect(of({ ...one, candidates: [{ name: '甲', levels: '?' }] })).toEqual([
      { fit: '甲はまだ評価していません。', gap: '甲はまだ評価していません。', recommendation: '甲はまだ評価していません。\n費用の見積りはまだありません。' },
    ]);
    expect(of({ requirements: [], candidates: [{ name: '甲', levels: '' }] })[0]?.fit).toBe('比較項目がまだありません。');
  });

  it('counts one, none and all', () => {
    expect(of(one)).toEqual([
      {
        fit: '適合度は 100.0 % です。評価した 1 項目のすべてが完全一致です。完全一致は「在庫」です。',
        gap: '評価した 1 項目にギャップはありません。',
        recommendation: '適合度は 100.0 % で、順位は 1 位です。\n対応の要るギャップはありません。\n費用の見積りはまだありません。',
      },
    ]);
    expect(of(one, 'en')[0]?.fit).toBe('The fit is 100.0 %. The one rated requirement is met in full. “在庫” is met in full.');
    expect(of({ ...one, candidates: [{ name: '甲', levels: '×' }] }, 'en')[0]).toMatchObject({
      fit: 'The fit is 0.0 %. The one rated requirement is not met in full.',
      gap: 'There is 1 gap (1 without fit).\nImpact or importance not graded: 1\n• “在庫” is rated “No fit”.',
    });
    expect(of({ ...one, candidates: [{ name: '甲', levels: '－' }] })[0]).toMatchObject({
      fit: '評価した項目はすべて対象外です。対象外とした 1 項目は、計算に含めていません。',
      gap: '評価した項目はすべて対象外です。対象外とした 1 項目は、計算に含めていません。',
      recommendation: '評価した項目はすべて対象外です。対象外とした 1 項目は、計算に含めていません。\n費用の見積りはまだありません。',
    });
  });

  it('says what is still unrated and how far the fit can move', () => {
    const input = { requirements: [{ title: '在庫' }, { title: '決済' }], candidates: [{ name: '甲', levels: '◎?' }, { name: '乙', levels: '△?' }] };
    expect(of(input)[0]?.recommendation).toBe(
      '適合度はいま 100.0 % ですが、順位は 1〜2 位の間で決まっていません。1 項目が未評価です（評価済み 50 %）。適合度は 50.0〜100.0 % の間でまだ動きます。\n対応の要るギャップはありません。\n費用の見積りはまだありません。',
    );
  });

  it('names heavier items first, and calls them nothing but items', () => {
    const input = { requirements: [{ title: '配送', weight: 1 }, { title: '決済', weight: 3 }, { title: '在庫', weight: 4 }], candidates: [{ name: '甲', levels: '◎△◎' }] };
    expect(of(input)[0]?.fit).toContain('2 項目が完全一致です。完全一致は「在庫」「配送」です。');
    expect(of(input, 'en')[0]?.fit).toContain('“在庫” and “配送” are met in full.');
  });

  it('counts what is set 対象外 in each section, and names mandatory items of it with their reason or the lack of one', () => {
    const requirements = [{ title: '多言語', mandatory: true }, { title: '輸出管理', mandatory: true }, { title: '帳票', mandatory: true }, { title: '印刷' }, { title: '返品', weight: 2 }];
    const plain = comparison({ requirements, candidates: [{ name: '甲', levels: '－－◎－△' }, { name: '乙', levels: '－×◎－?' }] });
    const note = { ...cell(2, 1), values: { note: '国内だけで使う' } };
    const document = applyChange(plain, assess(plain, [note], countingContext()));
    const said = '対象外とした 3 項目は、計算に含めていません。必須の「多言語」（理由の記載なし）「輸出管理」（理由：国内だけで使う）は対象外です。';
    const [first, out] = draftsOf(document);
    for (const section of ['fit', 'gap', 'recommendation'] as const) expect(first?.[section]).toContain(said);
    expect(out?.recommendation).toContain('必須の「輸出管理」が求める水準に届かないため、足切りになります。対象外とした 2 項目は、計算に含めていません。必須の「多言語」（理由の記載なし）は対象外です。');
    const [english] = draftsOf(document, 'en');
    expect(english?.gap).toContain('3 requirements are set not applicable and left out. The mandatory requirements “多言語” (no reason given) and “輸出管理” (reason: 国内だけで使う) are set not applicable.');
    const unknown = applyChange(document, editRecords(document, 'project', [...document.project.keys()].map((id) => ({ id, values: { notApplicableUnknown: true } }))));
    const [open, openOut] = draftsOf(unknown);
    expect(open?.fit).toContain('対象外とした 3 項目は、不明として扱っています。');
    expect(open?.fit).not.toContain('まだ評価されていません');
    expect(open?.recommendation).toMatch(/適合度は [\d.]+〜[\d.]+ % の間でまだ動きます（評価済み 50 %）。/u);
    expect(openOut?.fit).toContain('1 項目がまだ評価されていません。');
  });

  it('names every mandatory item of a candidate that is rated at all, in what fits', () => {
    const titles = ['在庫', '決済', '配送', '返品'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom('◎', '△', '×', '－', '?'), { minLength: 4, maxLength: 4 }), fc.constantFrom(...languages), (levels, language) => {
        fc.pre(levels.some((level) => level !== '?'));
        const [draft] = of({ requirements: titles.map((title) => ({ title, mandatory: true })), candidates: [{ name: '甲', levels: levels.join('') }] }, language);
        for (const title of titles) expect(draft?.fit).toContain(title);
      }),
      { numRuns: 40 },
    );
  });

  it('calls mandatory items mandatory: met in full, met as far as is asked, dropping the candidate, or undecided', () => {
    const requirements = [{ title: '在庫', mandatory: true, minimumClass: 'fit' as const }, { title: '決済', mandatory: true, minimumClass: 'partial' as const }, { title: '配送', mandatory: true }, { title: '返品', weight: 5 }];
    const candidates = [{ name: '甲', levels: '◎△◎◎' }, { name: '乙', levels: '△××?' }, { name: '丙', levels: '??◎?' }, { name: '丁', levels: '◎◎◎△' }];
    const [kept, dropped, open, full] = of({ requirements, candidates }).map(({ fit }) => fit);
    expect(kept).toContain('必須の 3 項目のうち、「在庫」「配送」を完全に満たします。必須の「決済」は部分一致ですが、求める水準には届いています。ほかに「返品」も完全一致です。');
    expect(dropped).toContain('必須の「在庫」「決済」「配送」が求める水準に届かないため、足切りになります。1 項目がまだ評価されていません。');
    expect(open).toContain('必須の 3 項目のうち、「配送」を完全に満たします。必須の「在庫」「決済」は、まだ決まっていません。3 項目がまだ評価されていません。');
    expect(full).toContain('必須の「在庫」「決済」「配送」を完全に満たします。');
    expect([kept, dropped, open, full].join('')).not.toContain('重要');
    const english = of({ requirements, candidates }, 'en').map(({ fit }) => fit);
    expect(english[0]).toContain('Of 3 mandatory requirements it fully meets “在庫” and “配送”. It meets the mandatory requirement “決済” in part, which is as far as is asked.');
    expect(english[1]).toContain('It is knocked out because the mandatory requirements “在庫”, “決済” and “配送” are below the minimum.');
  });

  it('lists first what knocks out, then what is mandatory, then by severity and weight, so that a cut hides the least', () => {
    const light = Array.from({ length: 11 }, (_, index) => ({ title: `軽微${index}`, weight: 1 + (index % 2) }));
    const requirements = [...light, { title: '監査', mandatory: true, minimumClass: 'partial' as const, weight: 5 }, { title: '重量', weight: 9 }, { title: '足切', mandatory: true }];
    let document = comparison({ requirements, candidates: [{ name: '甲', levels: '△'.repeat(13) + '×' }] });
    const [, counts, ...lines] = (draftsOf(document)[0]?.gap ?? '').split('\n').filter((line) => !line.includes('足切'));
    expect(lines.length, counts).toBe(11);
    expect(lines.slice(0, 3)).toEqual(['「監査」', '「重量」', '「軽微1」'].map((item) => `・${item}の評価は「部分一致」です。`));
    document = applyChange(document, describeGaps(document, [{ ...cell(3, 1), values: { impact: 3, importance: 3 } }], countingContext()));
    expect(gravestFirst(gapsOf(document), document).slice(0, 5).map(({ requirement }) => requirement.title)).toEqual(['足切', '監査', '軽微2', '重量', '軽微1']);
  });

  it('tells ease of use, severity, nature, description and the chosen countermeasure', () => {
    const context = countingContext();
    let document = comparison({ requirements: [{ title: '在庫' }, { title: '決済' }], candidates: [{ name: '甲', levels: '◎△' }] });
    const nature = inOrder(document, 'gapNature')[0];
    document = applyChange(document, assess(document, [{ ...cell(1, 1), values: { usability: 5, efficiency: 3 } }], context));
    document = applyChange(
      document,
      describeGaps(document, [{ ...cell(2, 1), values: { natureId: nature?.id ?? null, impact: 3, importance: 3, description: '外部の決済が\n必要。' } }], context),
    );
    document = applyChange(
      document,
      addRecords(
        document,
        'countermeasure',
        [{ ...cell(2, 1), kind: 'addOn', title: '決済アドオン', description: '', levelAfterId: levelOf(document, 'fit'), effort: '', benefit: '', benefitGrade: null, chosen: true }],
        context,
      ),
    );
    document = applyChange(document, editRecords(document, 'project', [{ id: [...document.project.keys()][0] ?? idOf('project', ''), values: { recommendedCandidateId: idOf('candidate', 'candidate-1') } }]));
    expect(draftsOf(document)[0]).toEqual({
      fit: '適合度は 75.0 % です。評価した 2 項目のうち、1 項目が完全一致です。完全一致は「在庫」です。使いやすさは、評価した 1 項目の平均で 5 点中 5 です。効率は、評価した 1 項目の平均で 5 点中 3 です。特に使いやすいのは「在庫」です。',
      gap: 'ギャップは 1 件です（部分一致 1 件）。\n重大度が高いもの：1 件\n・「決済」の評価は「部分一致」、性質は「機能欠如」です。外部の決済が 必要。',
      recommendation:
        '甲を推奨する候補に選んでいます。適合度は 75.0 % で、順位は 1 位です。\nギャップ 1 件に対応策を選んでいます。\n・「決済」：アドオン「決済アドオン」で対応します。\n選んだ対応策で、適合度は 75.0 % から 100.0 % に変わります。\n費用の見積りはまだありません。',
    });
  });

  it('of any document is whole text that fits its field', () => {
    fc.assert(
      fc.property(anyDocument, fc.constantFrom(...languages), (document, language) => {
        const plain = applyChange(document, editRecords(document, 'candidate', [...document.candidate.keys()].map((id, index) => ({ id, values: { name: `候補${index}` } }))));
        for (const sections of draftsOf(plain, language))
          for (const text of Object.values(sections)) {
            expect(text).not.toBe('');
            expect(text.length).toBeLessThan(textLimit);
            expect(text).not.toMatch(/undefined|NaN|Infinity|\{\{|drafts\.|（）|\(\)|“”/);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('of a big comparison still fits its field', () => {
    const title = '項目'.repeat(250);
    const requirements = Array.from({ length: 300 }, () => ({ title, mandatory: true }));
    for (const sections of of({ requirements, candidates: [{ name: '候'.repeat(500), levels: '×'.repeat(300) }] }))
      for (const text of Object.values(sections)) expect(text.length).toBeLessThan(textLimit / 2);
  });
});
