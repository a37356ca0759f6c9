import type { Messages } from './message.ts';

/** What changed between two states of a project, in words. */
export const difference = {
  cell: { ja: '{{requirement}}／{{candidate}}', en: '{{requirement}} / {{candidate}}' },
  within: { ja: '{{part}}（{{whole}}）', en: '{{part}} ({{whole}})' },
  severityRule: { ja: '影響度：{{impact}} × 重要度：{{importance}}', en: 'Impact {{impact}} × importance {{importance}}' },
  nothing: { ja: '（なし）', en: '(none)' },
  weeks: { ja: '{{number}} 週', en: '{{number}} weeks' },
  size: { ja: '{{number}} 文字', en: '{{number}} characters' },
  yes: { ja: 'はい', en: 'Yes' },
  no: { ja: 'いいえ', en: 'No' },
  kind: {
    added: { ja: '＋ 追加', en: '+ Added' },
    updated: { ja: '→ 変更', en: '→ Changed' },
    removed: { ja: '－ 削除', en: '− Removed' },
  },
  counts: { ja: '追加 {{added}}・変更 {{updated}}・削除 {{removed}}', en: '{{added}} added · {{updated}} changed · {{removed}} removed' },
  reordered: { ja: '並べ替えだけの変更 {{number}} 件', en: '{{number}} only moved' },
  none: { ja: '違いはありません。', en: 'There is no difference.' },
  field: { ja: '{{field}}: {{from}} → {{to}}', en: '{{field}}: {{from}} → {{to}}' },
  effect: {
    title: { ja: '順位への影響', en: 'Effect on the ranking' },
    fit: { ja: '適合度（前 → 後）', en: 'Fit (before → after)' },
    rankOf: { ja: '順位（前 → 後）', en: 'Rank (before → after)' },
    difference: { ja: '差', en: 'Change' },
    same: { ja: '適合度も順位も変わっていません。', en: 'Neither fit nor ranking changed.' },
    fitOnly: { ja: '適合度は変わりましたが、順位は変わっていません。', en: 'Fit changed, the ranking did not.' },
    rank: { ja: '順位が変わりました: {{names}}', en: 'The ranking changed: {{names}}' },
    nothing: { ja: 'どちらにも評価がないため、順位への影響はありません。', en: 'Nothing is rated in either, so there is no effect to show.' },
  },
  knockedOutNow: { ja: '{{candidate}}: 必須「{{requirement}}」により足切りになった', en: '{{candidate}}: now knocked out by “{{requirement}}”' },
  knockedOutNoMore: { ja: '{{candidate}}: 必須「{{requirement}}」による足切りがなくなった', en: '{{candidate}}: no longer knocked out by “{{requirement}}”' },
  fitNow: { ja: '適合度 {{fit}}', en: 'fit {{fit}}' },
  joined: { ja: '{{candidate}}: 比較に加わった（{{fit}}）', en: '{{candidate}}: joined the comparison ({{fit}})' },
  left: { ja: '{{candidate}}: 比較から外れた', en: '{{candidate}}: left the comparison' },
} as const satisfies Messages;
