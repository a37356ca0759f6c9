import type { Messages } from './message.ts';

/** Texts of the screen “Actual values”. */
export const calibration = {
  title: { ja: '実績との照合', en: 'Actual values' },
  lead: {
    ja: 'わかった実績を三点見積りと照らし合わせ、見積りの癖を次に生かします。',
    en: 'Actual costs and durations against their three-point estimates, to learn for the next estimate.',
  },
  needLines: {
    ja: '実績と照らし合わせる見積りがまだありません。先に、費用の三点見積りか実施計画を作ってください。',
    en: 'There is no estimate to compare with yet. Make a three-point estimate of the costs or a plan first.',
  },
  toEstimates: { ja: '費用を見積もる', en: 'Estimate the costs' },
  toPlan: { ja: '実施計画を作る', en: 'Make a plan' },
  tab: { ja: '{{name}}（{{known}} / {{total}} 件）', en: '{{name}} ({{known}} / {{total}})' },
  kind: { ja: '照らし合わせるもの', en: 'What is compared' },
  cost: {
    name: { ja: '費用', en: 'Costs' },
    grid: { ja: '費用の実績', en: 'Actual costs' },
    needLines: { ja: '費用の明細がまだありません。', en: 'There are no cost lines yet.' },
    unit: {
      ja: '金額は 1 回・1 数量あたり（{{unit}}）です。「3万」「30,000円」のようにも入力できます。',
      en: 'Amounts are per time and unit ({{unit}}).',
    },
    biasMore: { ja: '数量と回数を掛けた合計では、期待値より {{percent}} 高くつきました。', en: 'In total, times quantity and occurrences, they cost {{percent}} more than expected.' },
    biasLess: { ja: '数量と回数を掛けた合計では、期待値より {{percent}} 安く済みました。', en: 'In total, times quantity and occurrences, they cost {{percent}} less than expected.' },
  },
  duration: {
    name: { ja: '期間', en: 'Durations' },
    grid: { ja: '期間の実績', en: 'Actual durations' },
    needLines: { ja: '実施計画に、終わりのある作業がまだありません。', en: 'The plan has no tasks that end yet.' },
    unit: {
      ja: '期間の単位は{{unit}}です。「2週」「10日」のようにも入力できます（1 週は 5 営業日）。',
      en: 'Durations are in {{unit}}. They can also be typed as 2 weeks or 10 days; a week is five working days.',
    },
    units: { weeks: { ja: '週', en: 'weeks' }, days: { ja: '営業日', en: 'working days' } },
    biasMore: { ja: '合計では、期待値より {{percent}} 長くかかりました。', en: 'In total they took {{percent}} longer than expected.' },
    biasLess: { ja: '合計では、期待値より {{percent}} 早く済みました。', en: 'In total they took {{percent}} less time than expected.' },
  },
  together: { ja: '費用と期間を合わせて', en: 'Both together' },
  biasNone: { ja: '合計では、期待値どおりでした。', en: 'In total they came out as expected.' },
  within: {
    ja: '{{number}} 件中 {{within}} 件が P10〜P90 に収まりました（目安は {{aim}} 件）。下に外れたのは {{below}} 件、上に外れたのは {{above}} 件です。',
    en: '{{within}} of {{number}} lie within P10–P90, where {{aim}} would be expected; {{below}} below and {{above}} above.',
  },
  reading: {
    none: {
      ja: '実績がまだありません。わかったものから、下の表の「実績」に入力してください。',
      en: 'No actual values yet. Type each into the column “Actual” below as soon as it is known.',
    },
    onlyConstants: {
      ja: '実績がわかったのは、幅のない見積り（楽観値と悲観値が同じ）だけです。幅のある行の実績を入力してください。',
      en: 'Actual values are known only for estimates without a range (optimistic and pessimistic are the same). Type those of lines with a range.',
    },
    tooFew: {
      ja: '見積りの癖を読むには 5 件以上の実績が必要です。あと {{count}} 件入力してください。',
      en: {
        one: 'It takes at least five actual values to read a tendency. Type {{count}} more.',
        other: 'It takes at least five actual values to read a tendency. Type {{count}} more.',
      },
    },
    tooLow: {
      ja: '実績が見積りの中央を上回ることが多く、見積りが低すぎる傾向です。次は、漏れている作業や費用がないか確かめ、三点を全体に引き上げてください。',
      en: 'They mostly came out above the middle of the estimate: the estimates tend to be too low. Next time look for what was left out, and raise all three points.',
    },
    tooHigh: {
      ja: '実績が見積りの中央を下回ることが多く、見積りが高すぎる傾向です。次は、上乗せした余裕を見直し、三点を全体に引き下げてください。',
      en: 'They mostly came out below the middle of the estimate: the estimates tend to be too high. Next time look for padding, and lower all three points.',
    },
    tooNarrow: {
      ja: '見積りの幅が狭すぎる傾向です。次は、うまくいかない場合も考えて、楽観値と悲観値の間を広げてください。',
      en: 'The ranges tend to be too narrow. Next time think of what can go wrong, and move optimistic and pessimistic further apart.',
    },
    tooWide: {
      ja: '見積りの幅が広すぎる傾向です。次は、この実績を根拠にして、楽観値と悲観値の間を狭めてください。',
      en: 'The ranges tend to be too wide. Next time use these actual values to move optimistic and pessimistic closer together.',
    },
    unclear: {
      ja: '偏りがあるようにも見えますが、偶然でも起こりうる程度です。実績が増えてから判断してください。',
      en: 'They lean to one side, but no more than chance may do. Wait for more actual values before drawing a conclusion.',
    },
    wellCalibrated: {
      ja: 'この件数からは、見積りの高すぎ・低すぎや、幅の狭すぎ・広すぎは見られません。今の見積り方を続けてください。',
      en: 'Nothing here says that the estimates are too low or too high, or the ranges too narrow or too wide. Go on estimating this way.',
    },
  },
  how: {
    label: { ja: '読み方', en: 'How this is read' },
    range: {
      ja: '見積りどおりなら、実績は 10 回に 8 回 P10〜P90 に収まり、半分は中央（P50）より上、半分は下に来ます。',
      en: 'If the estimates are right, eight actual values out of ten lie within P10–P90, and half of them above the middle (P50).',
    },
    test: {
      ja: '偶然のずれでは起こりにくい（確率 5 % 未満）ときだけ、癖があると読みます。範囲内の件数の確率 {{within}}、中央の片側への偏りの確率 {{median}}。',
      en: 'A tendency is read only where chance would rarely (less than 5 %) do it. Probability of the count within: {{within}}; of so many on one side of the middle: {{median}}.',
    },
    constants: {
      ja: '幅のない見積りは、合計の高い・低いにだけ数えます。',
      en: 'Estimates without a range count only towards how the total came out.',
    },
    unknown: { ja: '5 件になると出ます', en: 'shown from five values on' },
  },
  columns: {
    line: { ja: '明細', en: 'Line' },
    task: { ja: '作業', en: 'Task' },
    payment: { ja: '支払い', en: 'Paid' },
    times: { ja: '{{frequency}} × {{quantity}}', en: '{{frequency}} × {{quantity}}' },
    p10Help: { ja: '実績がこの値以下になるのは 10 回に 1 回の見込み', en: 'The actual value is expected at or below this one time in ten' },
    p90Help: { ja: '実績がこの値を超えるのは 10 回に 1 回の見込み', en: 'The actual value is expected above this one time in ten' },
    actual: { ja: '実績（{{unit}}）', en: 'Actual ({{unit}})' },
    actualHelp: { ja: 'わかったら入力します。空にすると、まだわからないものとして扱います。', en: 'Type it once it is known. Empty means not known yet.' },
    place: { ja: 'P10〜P90 との照合', en: 'Against P10–P90' },
    placeHelp: {
      ja: '帯が P10〜P90、中の線が P50、印が実績です。かっこの中は、実績が見積りの下から何 % に当たるかです（P0 は想定の最小以下、P100 は最大以上）。',
      en: 'The band is P10–P90, the line in it P50, the mark the actual value. In brackets, the percentile of the estimate it equals: P0 is at or below the least, P100 at or above the most.',
    },
  },
  place: {
    below: { ja: 'P10 より下', en: 'Below P10' },
    within: { ja: '範囲内', en: 'Within' },
    above: { ja: 'P90 より上', en: 'Above P90' },
    at: { ja: '{{place}}（P{{percent}}）', en: '{{place}} (P{{percent}})' },
    constant: {
      below: { ja: '見積りより下（幅なし）', en: 'Below the estimate (no range)' },
      within: { ja: '見積りどおり（幅なし）', en: 'As estimated (no range)' },
      above: { ja: '見積りより上（幅なし）', en: 'Above the estimate (no range)' },
    },
  },
} as const satisfies Messages;
