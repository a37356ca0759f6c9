import type { Messages } from './message.ts';

/** Texts of the screen “Fits”. */
export const fits = {
  title: { ja: 'フィットの評価', en: 'Fits' },
  lead: {
    ja: '満たしている項目についても、使いやすさと効率を見極めます。',
    en: 'Even where a requirement is met: how usable and how efficient is it?',
  },
  notRated: {
    ja: '完全一致のセルがまだありません。比較表で評価すると、満たしている項目がここに並びます。',
    en: 'There is no full fit yet. Rate in the comparison, and what is met is listed here.',
  },
  toComparison: { ja: '比較表を開く', en: 'Go to the comparison' },
  withPartial: { ja: '部分一致も表示', en: 'Show partial fits too' },
  keys: { ja: '数字キー 1〜5 で入力（1 が低く、5 が高い）', en: 'Number keys 1 to 5 (1 low, 5 high)' },
  usability: { ja: '使いやすさ', en: 'Usability' },
  efficiency: { ja: '効率', en: 'Efficiency' },
  group: { ja: '{{name}}（{{number}} 件）', en: '{{name}} ({{number}})' },
  row: { ja: '{{requirement}}（{{candidate}}）', en: '{{requirement}} ({{candidate}})' },
  noMatch: { ja: '表示するセルがありません。', en: 'No cells to show.' },
  notGrade: { ja: '「{{text}}」は使えません。1〜5 の数で入力してください。', en: '“{{text}}” cannot be taken. Enter a number from 1 to 5.' },
  cells: { ja: 'フィットしたセル', en: 'Fits' },
  profile: { ja: 'フィットの内訳', en: 'Fit profile' },
  profileCaption: {
    ja: '平均は完全一致のセルだけの、比較項目の重みによる平均です。（ ）内は入力済みの割合。',
    en: 'Means over full fits by the weight of the requirement; coverage in parentheses.',
  },
  share: { ja: '完全一致の割合', en: 'Share of full fits' },
  shareOf: { ja: '{{share}}（{{fits}} / {{applicable}}）', en: '{{share}} ({{fits}} / {{applicable}})' },
  meanOf: { ja: '{{mean}}（{{coverage}}）', en: '{{mean}} ({{coverage}})' },
  noMean: { ja: '―', en: '–' },
  scope: { ja: '分類', en: 'Category' },
  total: { ja: '全体', en: 'All items' },
  axis: { ja: '平均（1〜5、5 が高い）', en: 'Mean (1 to 5, 5 is best)' },
  finding: {
    none: { ja: '使いやすさと効率がまだ入力されていません', en: 'Usability and efficiency are not graded yet' },
    one: {
      ja: '{{name}}は使いやすさ {{usability}}・効率 {{efficiency}}',
      en: '{{name}}: usability {{usability}}, efficiency {{efficiency}}',
    },
    best: {
      ja: 'フィットの使いやすさは{{usable}}（{{usability}}）、効率は{{efficient}}（{{efficiency}}）が最も高い',
      en: 'Among the fits, {{usable}} is the most usable ({{usability}}) and {{efficient}} the most efficient ({{efficiency}})',
    },
  },
  coverageNote: {
    ja: '入力済みの割合：{{list}}。比較項目の重みで数えています。',
    en: 'Graded so far, by weight of the requirement: {{list}}.',
  },
  sheet: {
    note: {
      ja: '完全一致のセルの使いやすさと効率（1〜5）。平均は比較項目の重みによる数式で、未入力は除きます。',
      en: 'Usability and efficiency (1 to 5) of the full fits. Means are formulas by weight of the requirement; empty cells are left out.',
    },
    none: { ja: '完全一致のセルはありません。', en: 'There are no full fits.' },
    fits: { ja: '完全一致の数', en: 'Full fits' },
    judgedUsability: { ja: '使いやすさ 入力済みの割合', en: 'Usability graded' },
    judgedEfficiency: { ja: '効率 入力済みの割合', en: 'Efficiency graded' },
  },
} as const satisfies Messages;
