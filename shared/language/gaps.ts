import type { Messages } from './message.ts';

/** Texts of the screen of gaps. */
export const gaps = {
  title: { ja: 'ギャップ', en: 'Gaps' },
  lead: {
    ja: '完全一致に届かない評価がここに並びます。性質と重さを見極め、どこから手を打つかを決めます。',
    en: 'Every rating below a full fit is listed here. Say what kind of gap it is and how much it matters, to see where to act first.',
  },
  counts: {
    ja: '部分一致 {{partial}} 件・不一致 {{gap}} 件、未分類 {{unclassified}} 件',
    en: 'Partial fit: {{partial}} · No fit: {{gap}} · Unclassified: {{unclassified}}',
  },
  shown: { ja: '（{{number}} 件を表示中）', en: '({{number}} shown)' },
  group: { ja: '{{name}}（{{number}} 件）', en: '{{name}} ({{number}})' },
  unclassified: { ja: '未分類', en: 'Unclassified' },
  filter: { ja: '絞り込み', en: 'Filter' },
  noMatch: { ja: '条件に合うギャップがありません。', en: 'No gap matches the filter.' },
  classFilter: { ja: '評価の区分', en: 'Class of the rating' },
  all: { ja: 'すべて', en: 'All' },
  groupBy: { ja: 'まとめ方', en: 'Group by' },
  by: {
    candidate: { ja: '候補ごと', en: 'By candidate' },
    nature: { ja: '性質ごと', en: 'By nature' },
    category: { ja: '分類ごと', en: 'By category' },
  },
  openInComparison: { ja: '比較表で開く', en: 'Open in the comparison' },
  level: { ja: '評価', en: 'Level' },
  row: { ja: '{{requirement}}（{{candidate}}）', en: '{{requirement}} ({{candidate}})' },
  clear: { ja: '消す', en: 'Clear' },
  severityRule: {
    ja: '重大度 = 影響度 × 重要度（積が 1・2 なら低、3・4 なら中、6・9 なら高）',
    en: 'Severity = impact × importance (product 1 or 2: low, 3 or 4: medium, 6 or 9: high)',
  },
  severityOf: { ja: '影響度 {{impact}} × 重要度 {{importance}} = {{product}}', en: 'Impact {{impact}} × importance {{importance}} = {{product}}' },
  summary: { ja: '性質と影響度の件数', en: 'Counts by nature and impact' },
  summaryCaption: { ja: '表示中のギャップの件数', en: 'Number of gaps shown' },
  total: { ja: '計', en: 'Total' },
  notRated: {
    ja: 'まだ評価がありません。比較表で評価すると、完全一致に届かないものが自動でここに並びます。',
    en: 'Nothing is rated yet. Rate in the comparison, and whatever falls short of a full fit is listed here by itself.',
  },
  none: { ja: 'ギャップはありません。評価した {{rated}} 件はすべて完全一致か対象外です。', en: 'There are no gaps: all {{rated}} rated cells are full fits or do not apply.' },
  noneYet: {
    ja: 'いまのところギャップはありません。評価した {{rated}} 件はすべて完全一致か対象外で、{{unrated}} 件が未評価です。',
    en: 'There are no gaps so far: all {{rated}} rated cells are full fits or do not apply; {{unrated}} are still unrated.',
  },
  toComparison: { ja: '比較表を開く', en: 'Go to the comparison' },
  natures: { ja: '性質を編集', en: 'Edit natures' },
  natureName: { ja: '性質の名前', en: 'Name of the nature' },
  addNature: { ja: '性質を追加', en: 'Add a nature' },
  newNature: { ja: '新しい性質', en: 'New nature' },
  named: { ja: '性質「{{name}}」', en: 'the nature “{{name}}”' },
  natureCount: { ja: '{{number}} 件', en: '{{number}}' },
  naturesHelp: {
    ja: '性質を削除すると、その性質だったギャップは未分類に戻ります。「元に戻す」で元どおりになります。',
    en: 'Removing a nature leaves its gaps unclassified. Undo brings both back.',
  },
  matrix: {
    open: { ja: '重大度の決め方', en: 'Severity matrix' },
    title: { ja: '重大度の決め方', en: 'How severe a gap is' },
    lead: { ja: '影響度と重要度の組み合わせごとに、重大度を選びます。変えたところには印（＊）が付きます。', en: 'Choose the severity for each impact with each importance. What you changed is marked (*).' },
    cell: { ja: '影響度 {{impact}} × 重要度 {{importance}}', en: 'Impact {{impact}} × importance {{importance}}' },
    corner: { ja: '影響度 ＼ 重要度', en: 'Impact \\ importance' },
    reset: { ja: '標準に戻す', en: 'Back to the usual matrix' },
    before: { ja: '標準の表では 高 {{high}} 件・中 {{medium}} 件・低 {{low}} 件', en: 'By the usual matrix: high {{high}} · medium {{medium}} · low {{low}}' },
    counts: { ja: '重大度 高 {{high}} 件・中 {{medium}} 件・低 {{low}} 件、未判定 {{open}} 件', en: 'Severity high: {{high}} · medium: {{medium}} · low: {{low}} · not graded: {{open}}' },
  },
} as const satisfies Messages;
