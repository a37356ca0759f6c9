import type { Messages } from './message.ts';

/** Sentences the documents are drafted from. Whole sentences, with their full stop. */
export const drafts = {
  items: { ja: '{{items}} など {{all}} 項目', en: '{{items}} and others ({{all}} in all)' },
  clauseSeparator: { ja: '、', en: ', ' },
  point: { ja: '・{{text}}', en: '• {{text}}' },
  notRated: { ja: '{{name}} はまだ評価していません。', en: '{{name}} is not rated yet.' },
  noRequirements: { ja: '比較項目がまだありません。', en: 'There are no requirements yet.' },
  unrated: { ja: '{{number}} 項目がまだ評価されていません。', en: { one: '{{number}} requirement is still unrated.', other: '{{number}} requirements are still unrated.' } },
  outside: {
    left: {
      ja: '対象外とした {{number}} 項目は、計算に含めていません。',
      en: { one: '{{number}} requirement is set not applicable and left out.', other: '{{number}} requirements are set not applicable and left out.' },
    },
    unknown: {
      ja: '対象外とした {{number}} 項目は、不明として扱っています。',
      en: { one: '{{number}} requirement is set not applicable, which counts as unknown.', other: '{{number}} requirements are set not applicable, which counts as unknown.' },
    },
    mandatory: {
      ja: '必須の{{items}}は対象外です。',
      en: { one: 'The mandatory requirement {{items}} is set not applicable.', other: 'The mandatory requirements {{items}} are set not applicable.' },
    },
    reason: { ja: '（理由：{{reason}}）', en: ' (reason: {{reason}})' },
    unexplained: { ja: '（理由の記載なし）', en: ' (no reason given)' },
  },
  fit: {
    share: { ja: '適合度は {{fit}} です。', en: 'The fit is {{fit}}.' },
    nothingApplies: { ja: '評価した項目はすべて対象外です。', en: 'Every rated requirement is not applicable.' },
    all: { ja: '評価した {{rated}} 項目のすべてが完全一致です。', en: { one: 'The one rated requirement is met in full.', other: 'All {{rated}} rated requirements are met in full.' } },
    some: {
      ja: '評価した {{rated}} 項目のうち、{{full}} 項目が完全一致です。',
      en: { one: '{{full}} of {{rated}} rated requirements is met in full.', other: '{{full}} of {{rated}} rated requirements are met in full.' },
    },
    none: { ja: '評価した {{rated}} 項目に、完全一致のものはありません。', en: { one: 'The one rated requirement is not met in full.', other: 'None of the {{rated}} rated requirements is met in full.' } },
    mandatoryAll: {
      ja: '必須の{{items}}を完全に満たします。',
      en: { one: 'It fully meets the mandatory requirement {{items}}.', other: 'It fully meets the mandatory requirements {{items}}.' },
    },
    mandatorySome: {
      ja: '必須の {{all}} 項目のうち、{{items}}を完全に満たします。',
      en: 'Of {{all}} mandatory requirements it fully meets {{items}}.',
    },
    mandatoryEnough: {
      ja: '必須の{{items}}は部分一致ですが、求める水準には届いています。',
      en: { one: 'It meets the mandatory requirement {{items}} in part, which is as far as is asked.', other: 'It meets the mandatory requirements {{items}} in part, which is as far as is asked.' },
    },
    mandatoryUndecided: {
      ja: '必須の{{items}}は、まだ決まっていません。',
      en: { one: 'The mandatory requirement {{items}} is undecided.', other: 'The mandatory requirements {{items}} are undecided.' },
    },
    others: { ja: 'ほかに{{items}}も完全一致です。', en: { one: '{{items}} is also met in full.', other: '{{items}} are also met in full.' } },
    fits: { ja: '完全一致は{{items}}です。', en: { one: '{{items}} is met in full.', other: '{{items}} are met in full.' } },
    usability: { ja: '使いやすさは、評価した {{judged}} 項目の平均で 5 点中 {{mean}} です。', en: { one: 'Ease of use is {{mean}} of 5 for the one fit it was judged for.', other: 'Ease of use averages {{mean}} of 5 over the {{judged}} fits it was judged for.' } },
    efficiency: { ja: '効率は、評価した {{judged}} 項目の平均で 5 点中 {{mean}} です。', en: { one: 'Efficiency is {{mean}} of 5 for the one fit it was judged for.', other: 'Efficiency averages {{mean}} of 5 over the {{judged}} fits it was judged for.' } },
    easiest: { ja: '特に使いやすいのは{{items}}です。', en: { one: '{{items}} is especially easy to use.', other: '{{items}} are especially easy to use.' } },
  },
  gap: {
    none: { ja: '評価した {{rated}} 項目にギャップはありません。', en: { one: 'The one rated requirement shows no gap.', other: 'None of the {{rated}} rated requirements shows a gap.' } },
    counts: { ja: 'ギャップは {{number}} 件です（{{classes}}）。', en: { one: 'There is {{number}} gap ({{classes}}).', other: 'There are {{number}} gaps ({{classes}}).' } },
    partial: { ja: '部分一致 {{number}} 件', en: { one: '{{number}} partial fit', other: '{{number}} partial fits' } },
    gap: { ja: '不一致 {{number}} 件', en: '{{number}} without fit' },
    severity: {
      knockOut: { ja: '足切りになるもの：{{number}} 件', en: 'Knocks the candidate out: {{number}}' },
      high: { ja: '重大度が高いもの：{{number}} 件', en: 'High severity: {{number}}' },
      medium: { ja: '重大度が中程度のもの：{{number}} 件', en: 'Medium severity: {{number}}' },
      low: { ja: '重大度が低いもの：{{number}} 件', en: 'Low severity: {{number}}' },
      ungraded: { ja: '影響度か重要度が未入力のもの：{{number}} 件', en: 'Impact or importance not graded: {{number}}' },
    },
    one: { ja: '{{item}}の評価は{{level}}です。', en: '{{item}} is rated {{level}}.' },
    withNature: {
      ja: '{{item}}の評価は{{level}}、性質は「{{nature}}」です。',
      en: '{{item}} is rated {{level}}; the nature of the gap is “{{nature}}”.',
    },
  },
  recommendation: {
    recommended: { ja: '{{name}} を推奨する候補に選んでいます。', en: '{{name}} is the recommended candidate.' },
    knockedOut: {
      ja: '必須の{{items}}が求める水準に届かないため、足切りになります。',
      en: { one: 'It is knocked out because the mandatory requirement {{items}} is below the minimum.', other: 'It is knocked out because the mandatory requirements {{items}} are below the minimum.' },
    },
    settled: { ja: '適合度は {{fit}} で、順位は {{place}} 位です。', en: 'With a fit of {{fit}} it ranks number {{place}}.' },
    tied: { ja: '適合度は {{fit}} で、ほかの候補と並んで {{place}} 位です。', en: 'With a fit of {{fit}} it ties for place {{place}}.' },
    open: {
      ja: '適合度はいま {{fit}} ですが、順位は {{best}}〜{{worst}} 位の間で決まっていません。',
      en: 'Its fit is {{fit}} so far, but its place, between {{best}} and {{worst}}, is still open.',
    },
    openFall: {
      ja: '適合度はいま {{fit}} ですが、順位は {{best}}〜{{worst}} 位の間で決まっておらず、必須の{{items}}が未定のため足切りになる可能性もあります。',
      en: 'Its fit is {{fit}} so far, but its place, between {{best}} and {{worst}}, is still open, and with {{items}} undecided, which it must meet, it may be knocked out.',
    },
    fall: {
      ja: '適合度はいま {{fit}} で {{place}} 位ですが、必須の{{items}}が未定のため足切りになる可能性があります。',
      en: 'With a fit of {{fit}} so far it ranks number {{place}}, but with {{items}} undecided, which it must meet, it may be knocked out.',
    },
    unranked: { ja: '順位はまだ付いていません。', en: 'It has no place in the ranking yet.' },
    noGaps: { ja: '対応の要るギャップはありません。', en: 'There are no gaps to act on.' },
    noneChosen: {
      ja: 'ギャップ {{number}} 件の対応策は、まだ選んでいません。',
      en: { one: 'No countermeasure has been chosen for the gap.', other: 'No countermeasure has been chosen for any of the {{number}} gaps.' },
    },
    someChosen: {
      ja: 'ギャップ {{all}} 件のうち {{number}} 件に対応策を選んでいます。',
      en: 'Countermeasures are chosen for {{number}} of {{all}} gaps.',
    },
    onlyChosen: { ja: 'ギャップ 1 件に対応策を選んでいます。', en: 'A countermeasure is chosen for the gap.' },
    allChosen: {
      ja: 'ギャップ {{number}} 件のすべてに対応策を選んでいます。',
      en: 'Countermeasures are chosen for all {{number}} gaps.',
    },
    measure: { ja: '{{item}}：{{kind}}「{{title}}」で対応します。', en: '{{item}}: {{kind}}, “{{title}}”.' },
    untitled: { ja: '{{item}}：{{kind}}で対応します。', en: '{{item}}: {{kind}}.' },
    accepted: { ja: '{{item}}：ギャップを受け入れます。', en: '{{item}}: the gap is accepted.' },
    severeOpen: {
      ja: '重大度が高い{{items}}には、まだ対応策がありません。',
      en: { one: 'The severe gap {{items}} has no chosen countermeasure yet.', other: 'The severe gaps {{items}} have no chosen countermeasure yet.' },
    },
    after: { ja: '選んだ対応策で、適合度は {{before}} から {{after}} に変わります。', en: 'The chosen countermeasures change the fit from {{before}} to {{after}}.' },
    staysOut: { ja: '対応策の後も足切りのままです。', en: 'Even with them it stays knocked out.' },
    noLongerOut: { ja: '対応策の後は足切りになりません。', en: 'With them it is no longer knocked out.' },
    coverage: {
      ja: '{{number}} 項目が未評価です（評価済み {{coverage}}）。適合度は {{range}} の間でまだ動きます。',
      en: {
        one: '{{number}} requirement is unrated ({{coverage}} rated), so the fit can still lie anywhere in {{range}}.',
        other: '{{number}} requirements are unrated ({{coverage}} rated), so the fit can still lie anywhere in {{range}}.',
      },
    },
    range: { ja: '適合度は {{range}} の間でまだ動きます（評価済み {{coverage}}）。', en: 'The fit can still lie anywhere in {{range}} ({{coverage}} rated).' },
    cost: {
      ja: '{{years}} 年間の期待費用は {{expected}}（標準偏差 {{deviation}}）です。',
      en: { one: 'The expected cost over {{years}} year is {{expected}} (standard deviation {{deviation}}).', other: 'The expected cost over {{years}} years is {{expected}} (standard deviation {{deviation}}).' },
    },
    noCost: { ja: '費用の見積りはまだありません。', en: 'There is no cost estimate yet.' },
    unpriced: {
      ja: 'この額に、対応策{{ways}}の費用は入っていません（未見積り）。',
      en: { one: 'That leaves out the countermeasure {{ways}}, whose cost is not estimated.', other: 'That leaves out the countermeasures {{ways}}, whose costs are not estimated.' },
    },
    unpricedLines: {
      ja: 'この額に、費用の明細{{titles}}は入っていません（金額が未入力）。',
      en: { one: 'That leaves out the cost line {{titles}}, which has no amounts yet.', other: 'That leaves out the cost lines {{titles}}, which have no amounts yet.' },
    },
    noClass: {
      ja: '{{names}} にある「{{costClass}}」の費用が、この額にはありません。',
      en: { one: 'It has no cost of the class “{{costClass}}”, which {{names}} has.', other: 'It has no cost of the class “{{costClass}}”, which {{names}} have.' },
    },
    unclassified: {
      ja: 'このうち区分のない明細 {{count}} 件（{{amount}}）に、ほかの候補にある{{classes}}の費用が含まれるかもしれません。',
      en: {
        one: 'In it, {{count}} line without a class ({{amount}}) may hold the cost of {{classes}}, which others have.',
        other: 'In it, {{count}} lines without a class ({{amount}}) may hold the cost of {{classes}}, which others have.',
      },
    },
  },
  need: {
    noLinks: { ja: '結び付いた比較項目がないため、分析の結果はまだありません。', en: 'No requirement is linked to this need, so the analysis says nothing about it yet.' },
    noCandidates: { ja: '比べる候補がまだありません。', en: 'There are no candidates to compare yet.' },
    noneRated: { ja: '結び付いた{{items}}は、どの候補もまだ評価していません。', en: { one: 'No candidate is rated yet on the linked requirement {{items}}.', other: 'No candidate is rated yet on the linked requirements {{items}}.' } },
    full: {
      ja: '{{names}} は、結び付いた{{items}}に完全一致しています。',
      en: { one: '{{names}} fully meets {{items}}.', other: '{{names}} fully meet {{items}}.' },
    },
    falls: { ja: '{{name}} は{{falls}}です。', en: '{{name}}: {{falls}}.' },
    partial: { ja: '{{items}}が部分一致', en: 'partial fit for {{items}}' },
    gap: { ja: '{{items}}が不一致', en: 'no fit for {{items}}' },
    unrated: { ja: '{{items}}が未評価', en: '{{items}} still unrated' },
    notApplicable: { ja: '{{items}}が対象外', en: '{{items}} not applicable' },
    more: { ja: 'ほか {{number}} 候補は比較表を見てください。', en: { one: 'For {{number}} more candidate see the comparison.', other: 'For {{number}} more candidates see the comparison.' } },
  },
  requirement: {
    level: { ja: '{{names}} が{{level}}', en: '{{names}}: {{level}}' },
    unrated: { ja: '{{names}} が未評価', en: '{{names}}: unrated' },
    sentence: { ja: '評価は、{{levels}}です。', en: 'Ratings: {{levels}}.' },
    levelSeparator: { ja: '、', en: '; ' },
    noneRated: { ja: 'どの候補もまだ評価していません。', en: 'No candidate is rated on it yet.' },
    knockedOut: { ja: '必須の項目のため、{{names}} は足切りになります。', en: { one: 'The item is mandatory, so {{names}} is knocked out.', other: 'The item is mandatory, so {{names}} are knocked out.' } },
  },
} as const satisfies Messages;
