import type { Messages } from './message.ts';

/** Texts of the screen “Cost and benefit”. */
export const costBenefit = {
  title: { ja: '費用対効果', en: 'Cost and benefit' },
  lead: {
    ja: '対応策ごとに費用と効果を並べ、見合うものを選びます。採用した対応策の費用は三点見積りに自動で加わります。',
    en: 'What each countermeasure costs and brings, side by side. The costs of chosen ones join the three-point estimates by themselves.',
  },
  empty: { ja: '費用を比べる対応策がまだありません。', en: 'There are no countermeasures to weigh yet.' },
  toCountermeasures: { ja: '対応策を考える', en: 'Go to countermeasures' },
  gap: { ja: 'ギャップ', en: 'Gap' },
  countermeasure: { ja: '対応策', en: 'Countermeasure' },
  chosen: { ja: '採用', en: 'Chosen' },
  once: { ja: '一回（{{unit}}）', en: 'Once ({{unit}})' },
  monthly: { ja: '毎月（{{unit}}）', en: 'Per month ({{unit}})' },
  yearly: { ja: '毎年（{{unit}}）', en: 'Per year ({{unit}})' },
  total: { ja: '{{years}} 年の期待値 ± σ（{{unit}}）', en: 'Expected ± σ, {{years}} years ({{unit}})' },
  gain: { ja: '適合度の上昇（ポイント）', en: 'Gain in fit (points)' },
  perPoint: { ja: '1 ポイントあたり（{{unit}}）', en: 'Per point ({{unit}})' },
  benefitGrade: { ja: '効果（1〜5）', en: 'Benefit (1–5)' },
  benefit: { ja: '効果の内容', en: 'What it brings' },
  order: { ja: '並べ方', en: 'Order' },
  byGap: { ja: 'ギャップごと', en: 'By gap' },
  byPerPoint: { ja: '1 ポイントあたりが安い順', en: 'Cheapest per point first' },
  noGain: { ja: '上昇なし', en: 'no gain' },
  unpriced: { ja: '費用は未見積り', en: 'cost not estimated' },
  lines: { ja: '「{{name}}」の費用明細', en: 'Cost lines of “{{name}}”' },
  chooseRow: { ja: '上の表で対応策を選ぶと、費用の三点をここで入力できます。', en: 'Choose a countermeasure above to enter its costs by three points here.' },
  addLine: { ja: '費用を追加', en: 'Add a cost' },
  noLines: {
    ja: 'この対応策の費用は未見積りです（0 ではありません）。費用がかからないなら「0 と記録」を押してください。',
    en: 'Nobody has said what this countermeasure costs, which is not 0. If it costs nothing, press “Record 0”.',
  },
  nothingToPrice: { ja: 'ギャップを受け入れるだけなら、見積る費用はありません。', en: 'To accept the gap is to do nothing, so there is nothing to estimate.' },
  unknownGain: { ja: '評価が未定', en: 'level not set' },
  chart: {
    note: {
      ja: '左上ほど、少ない費用で適合度が上がる対応策です。大きい印は採用、小さい印は未採用。横線は期待費用 ± 標準偏差（σ）です。',
      en: 'Further up and left is better: more gain for less. Large marks: chosen; small ones: not. Lines show expected cost ± σ.',
    },
    missing: { ja: '対応後の評価が未定のため図にない対応策：{{names}}', en: 'Not shown, because the level afterwards is not set: {{names}}' },
    unpriced: { ja: '費用が未見積りのため図にない対応策：{{names}}', en: 'Not shown, because the cost is not estimated: {{names}}' },
    nothing: { ja: '対応後の評価と費用がそろうと、費用と適合度の上昇がここに並びます。', en: 'Set the levels afterwards and the costs to see cost and gain here.' },
    cheapest: { ja: '適合度 1 ポイントあたりが最も安いのは「{{name}}」（{{amount}}）', en: '“{{name}}” costs least per point of fit ({{amount}})' },
    free: { ja: '「{{name}}」は費用をかけずに適合度が {{points}}変わる', en: '“{{name}}” changes the fit by {{points}} at no cost' },
    noGain: { ja: '適合度が上がる対応策はまだない', en: 'No countermeasure raises the fit yet' },
    noneComparable: { ja: '費用と適合度の上昇がそろった対応策はまだない', en: 'No countermeasure has both a cost and a gain yet' },
    among: {
      ja: '費用と上昇がわかる {{count}} 件のうちでは、{{finding}}（わからないもの {{unknown}} 件）',
      en: { one: 'Of the one with a known cost and gain: {{finding}} ({{unknown}} unknown)', other: 'Of the {{count}} with a known cost and gain: {{finding}} ({{unknown}} unknown)' },
    },
  },
} as const satisfies Messages;
