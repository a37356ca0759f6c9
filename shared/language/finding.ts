import type { Messages } from './message.ts';

/** Sentences that say what the numbers mean: on the overview and as titles of charts. Headlines, so without a full stop. */
export const finding = {
  join: { ja: '、', en: '; ' },
  two: { ja: '{{first}} と {{second}}', en: '{{first}} and {{second}}' },
  andOthers: { ja: '{{names}} ほか {{count}} 候補', en: { one: '{{names}} and {{count}} other', other: '{{names}} and {{count}} others' } },
  ranking: {
    noCandidates: { ja: '候補がまだないため、順位はありません', en: 'There are no candidates to rank yet' },
    noRequirements: { ja: '比較項目がまだないため、順位はありません', en: 'There are no requirements to rate yet, so there is no ranking' },
    noneRated: {
      ja: 'まだ評価がないため、順位は付けられません（未評価 {{cells}} 件）',
      en: { one: 'Nothing is rated yet, so there is no ranking ({{cells}} cell to rate)', other: 'Nothing is rated yet, so there is no ranking ({{cells}} cells to rate)' },
    },
    noWeight: {
      ja: '重みのある評価対象の項目がないため、順位は付けられません',
      en: 'No item that applies has a weight, so there is no ranking',
    },
    allKnockedOut: { ja: 'すべての候補が必須項目で足切り（{{details}}）', en: 'Every candidate is knocked out by a mandatory item ({{details}})' },
    knockOutDetail: { ja: '{{name}}：{{item}}', en: '{{name}}: {{item}}' },
    knockOutDetails: { ja: '{{name}}：{{item}} など {{count}} 件', en: '{{name}}: {{item}} and {{others}} more' },
    onlyCandidate: { ja: '候補は {{name}} だけで、適合度は {{fit}}', en: '{{name}} is the only candidate, with a fit of {{fit}}' },
    onlyRemaining: { ja: '残る候補は {{name}} だけで、適合度は {{fit}}', en: '{{name}} is the only candidate left, with a fit of {{fit}}' },
    onlyUnrated: { ja: '残る候補の {{name}} はまだ評価がない', en: '{{name}}, the only candidate left, is not rated yet' },
    partly: { ja: '（評価済み {{coverage}}、とりうる範囲 {{range}}）', en: ' ({{coverage}} rated, possible range {{range}})' },
    winner: { ja: '{{name}} が {{fit}} で 1 位', en: '{{name}} comes first with {{fit}}' },
    sure: { ja: '（未評価がどう決まっても 1 位は変わらない）', en: ' (whatever the unrated items turn out to be)' },
    tie: { ja: '{{names}} が {{fit}} で並んで 1 位', en: '{{names}} tie for first place with {{fit}}' },
    tieAnd: { ja: '{{names}} が {{fit}} で並び', en: '{{names}} tie for first place with {{fit}}' },
    runnerUp: { ja: '次点は {{names}} の {{fit}}', en: '{{names}} follows with {{fit}}' },
    runnersUp: { ja: '次点は {{names}} の {{fit}}', en: '{{names}} follow with {{fit}}' },
    restOpen: { ja: '{{place}} 位以下は未確定', en: 'the places from {{place}} on are still open' },
    open: { ja: '1 位は {{names}} の間で未確定', en: 'First place is still open between {{names}}' },
    openEntry: { ja: '{{name}}（今 {{fit}}、範囲 {{range}}）', en: '{{name}} ({{fit}} so far, range {{range}})' },
    openKnown: { ja: '{{name}}（{{fit}}）', en: '{{name}} ({{fit}})' },
    openUnrated: { ja: '{{name}}（未評価）', en: '{{name}} (unrated)' },
    settles: { ja: '「{{item}}」× {{name}} の評価で決まる', en: 'rating “{{item}}” for {{name}} would settle it' },
    settlesTwo: {
      ja: '「{{item}}」× {{name}} など {{count}} 件の評価で決まる',
      en: 'rating “{{item}}” for {{name}} and one other cell would settle it',
    },
    settlesMany: {
      ja: '「{{item}}」× {{name}} など {{count}} 件の評価で決まる',
      en: 'rating “{{item}}” for {{name}} and {{others}} other cells would settle it',
    },
    knockedOut: { ja: '{{name}} は必須の「{{item}}」で足切り', en: '{{name}} is knocked out by the mandatory item “{{item}}”' },
    knockedOutMany: {
      ja: '{{name}} は必須の「{{item}}」など {{count}} 件で足切り',
      en: '{{name}} is knocked out by {{count}} mandatory items, “{{item}}” among them',
    },
    knockedOutSeveral: { ja: '{{names}} は必須項目で足切り', en: '{{names}} are knocked out by mandatory items' },
  },
  levels: {
    noneRated: { ja: 'まだ評価がない', en: 'Nothing is rated yet' },
    counts: {
      ja: '評価済み {{rated}} 件のうち、部分一致 {{partial}} 件、不一致 {{gap}} 件',
      en: '{{rated}} cells rated: {{partial}} partial, {{gap}} no fit',
    },
    noGap: { ja: '評価済み {{rated}} 件にギャップはない', en: 'None of the {{rated}} rated cells shows a gap' },
    unrated: { ja: '未評価 {{unrated}} 件', en: '{{unrated}} still unrated' },
  },
  profile: {
    noneRated: { ja: 'まだ評価がない', en: 'Nothing is rated yet' },
    spread: {
      ja: '差が最も大きい分類は「{{category}}」（{{high}} {{highFit}}、{{low}} {{lowFit}}）',
      en: 'Candidates differ most in “{{category}}” ({{high}} {{highFit}}, {{low}} {{lowFit}})',
    },
    noSpread: { ja: '評価済みのどの分類でも、候補の適合度に差はない', en: 'The candidates fit equally well in every rated category' },
    weakest: { ja: '{{name}} の適合度が最も低い分類は「{{category}}」の {{fit}}', en: '{{name}} fits least in “{{category}}”, with {{fit}}' },
    perfect: { ja: '{{name}} は評価済みのどの分類でも適合度 {{fit}}', en: '{{name}} has a fit of {{fit}} in every rated category' },
  },
  costs: {
    none: { ja: '見積り明細がまだない', en: 'There are no cost lines yet' },
    one: {
      ja: '{{name}} の期待値は {{expected}}（標準偏差 {{deviation}}）',
      en: '{{name}} is expected to cost {{expected}} (standard deviation {{deviation}})',
    },
    cheapest: { ja: '期待値が最も低いのは {{names}} の {{expected}}', en: '{{names}} has the lowest expected cost, {{expected}}' },
    cheapestMany: { ja: '期待値が最も低いのは {{names}} の {{expected}}', en: '{{names}} share the lowest expected cost, {{expected}}' },
    widest: { ja: 'ばらつきが最も大きいのは {{name}} の ±{{deviation}}', en: '{{name}} is the least certain, ±{{deviation}}' },
  },
  fitCost: {
    none: { ja: '適合度と見積りの両方がそろった候補がまだない', en: 'No candidate has both a fit and an estimate yet' },
    one: { ja: '{{name}} は適合度 {{fit}}、期待費用 {{expected}}', en: '{{name}} fits {{fit}} at an expected cost of {{expected}}' },
    both: {
      ja: '{{name}} は適合度が最も高く（{{fit}}）、期待費用も最も低い（{{expected}}）',
      en: '{{name}} has both the highest fit ({{fit}}) and the lowest expected cost ({{expected}})',
    },
    bothTied: {
      ja: '適合度 {{fit}} で並ぶ {{names}} のうち、期待費用が最も低いのは {{name}}（{{expected}}）',
      en: 'Of {{names}}, tied at a fit of {{fit}}, {{name}} has the lowest expected cost ({{expected}})',
    },
    tradeOff: {
      ja: '適合度が最も高いのは {{best}}（{{fit}}、{{bestExpected}}）、期待費用が最も低いのは {{cheapest}}（{{cheapestFit}}、{{expected}}）',
      en: '{{best}} fits best ({{fit}}, {{bestExpected}}), {{cheapest}} costs least ({{cheapestFit}}, {{expected}})',
    },
    soFar: { ja: '評価済みの範囲では、{{finding}}', en: 'So far: {{finding}}' },
    allKnockedOut: { ja: 'すべての候補が必須項目で足切り', en: 'Every candidate is knocked out by a mandatory item' },
  },
} as const satisfies Messages;
