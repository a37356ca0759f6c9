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
  gain: { ja: '適合度の上昇（pt）', en: 'Gain in fit (pt)' },
  perPoint: { ja: '1 pt あたり（{{unit}}）', en: 'Per point ({{unit}})' },
  benefitGrade: { ja: '効果（1〜5）', en: 'Benefit (1–5)' },
  benefit: { ja: '効果の内容', en: 'What it brings' },
  order: { ja: '並べ方', en: 'Order' },
  byGap: { ja: 'ギャップごと', en: 'By gap' },
  byPerPoint: { ja: '1 pt あたりが安い順', en: 'Cheapest per point first' },
  noGain: { ja: '上昇なし', en: 'no gain' },
  free: { ja: '費用なし', en: 'free' },
  lines: { ja: '「{{name}}」の費用明細', en: 'Cost lines of “{{name}}”' },
  chooseRow: { ja: '上の表で対応策を選ぶと、費用の三点をここで入力できます。', en: 'Choose a countermeasure above to enter its costs by three points here.' },
  addLine: { ja: '費用を追加', en: 'Add a cost' },
  noLines: { ja: 'この対応策に費用の明細はありません。', en: 'This countermeasure has no cost lines.' },
  notPasted: { ja: '表の行数より多い {{count}} 行は貼り付けていません。', en: 'Not pasted: {{count}} rows beyond the last one.' },
} as const satisfies Messages;
