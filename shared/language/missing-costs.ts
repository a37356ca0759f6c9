import type { Messages } from './message.ts';

/** What totals leave out because nobody has said what it costs, wherever totals are compared. */
export const missingCosts = {
  title: { ja: '総額を比べる前に', en: 'Before totals are compared' },
  titleExported: { ja: '総額を比べる前に（書き出し時点）', en: 'Before totals are compared (when exported)' },
  /** Before a headline about the candidates that have an estimate. */
  among: {
    ja: '見積りのある {{count}} 候補のうちでは、{{finding}}',
    en: { one: 'Of the one candidate with an estimate: {{finding}}', other: 'Of the {{count}} candidates with an estimate: {{finding}}' },
  },
  /** Before a headline about totals that leave something out. */
  soFar: { ja: '見積り済みの費用だけでは、{{finding}}', en: 'On the costs estimated so far: {{finding}}' },
  with: { ja: '{{finding}}（{{missing}}）', en: '{{finding}} ({{missing}})' },
  separator: { ja: '、', en: '; ' },
  unestimated: {
    ja: '未見積り {{count}} 候補：{{names}}',
    en: { one: '{{count}} candidate without an estimate: {{names}}', other: '{{count}} candidates without an estimate: {{names}}' },
  },
  way: { ja: '{{name}} の対応策「{{way}}」の費用は未見積り', en: 'cost of the countermeasure “{{way}}” of {{name}} not estimated' },
  ways: {
    ja: '{{name}} の対応策 {{count}} 件（「{{way}}」など）の費用は未見積り',
    en: 'costs of {{count}} countermeasures of {{name}}, “{{way}}” among them, not estimated',
  },
  lines: { ja: '{{name}} の{{titles}}は金額が未入力', en: 'no amounts for {{titles}} of {{name}}' },
  costClass: { ja: '「{{costClass}}」の明細：{{lacks}} になし', en: 'no line of “{{costClass}}”: {{lacks}}' },
  unclassified: {
    ja: '{{name}} の区分なしの明細 {{count}} 件（{{amount}}）に{{classes}}の費用があるかもしれない',
    en: { one: '{{name}}: {{count}} line without a class ({{amount}}) may hold {{classes}}', other: '{{name}}: {{count}} lines without a class ({{amount}}) may hold {{classes}}' },
  },
  /** Lines that may be counted wrongly, in a few words. */
  doubtful: {
    tax: { ja: '消費税かもしれない明細：{{name}} の{{titles}}', en: 'perhaps tax: {{titles}} of {{name}}' },
    sum: { ja: '小計・合計かもしれない明細：{{name}} の{{titles}}', en: 'perhaps a sum of other lines: {{titles}} of {{name}}' },
    recurring: { ja: '名前は月額・年額なのに一回だけの明細：{{name}} の{{titles}}', en: 'called monthly or yearly but counted once: {{titles}} of {{name}}' },
  },
  /** Lines of the panel before totals; whole sentences. */
  say: {
    unestimated: {
      ja: '見積りのない候補：{{names}}。費用は 0 ではなく不明のため、どの総額の比較にも入っていません。',
      en: { one: '{{names}} has no estimate. Its cost is unknown, not 0, so it is in no comparison of totals.', other: '{{names}} have no estimate. Their costs are unknown, not 0, so they are in no comparison of totals.' },
    },
    lines: {
      ja: '{{name}}：金額のわからない明細が {{count}} 件あります（{{titles}}）。0 ではなく不明のため、総額に入っていません。',
      en: {
        one: '{{name}}: {{count}} cost line has no amounts ({{titles}}). It is unknown, not 0, and the total leaves it out.',
        other: '{{name}}: {{count}} cost lines have no amounts ({{titles}}). They are unknown, not 0, and the total leaves them out.',
      },
    },
    way: {
      ja: '{{name}}：採用した対応策「{{way}}」の費用が未見積りです。総額に入っていません。',
      en: '{{name}}: nobody has said what the chosen countermeasure “{{way}}” costs. The total leaves it out.',
    },
    classes: {
      ja: '明細のある候補とない候補に分かれる区分：{{list}}。要らない費用なら、0 の明細を加えてください。',
      en: 'Classes of cost that some candidates have lines of and others have not: {{list}}. Where a cost is not needed, add a line of 0.',
    },
    classEntry: {
      ja: '「{{costClass}}」（{{has}} にあり、{{lacks}} になし）',
      en: '“{{costClass}}” (with: {{has}}; without: {{lacks}})',
    },
    unclassified: {
      ja: '{{name}}：区分のない明細が {{count}} 件（{{amount}}）あり、ほかの候補にある{{classes}}の費用はその中かもしれません。三点見積りで区分を選ぶと、足りない費用があるか分かります。',
      en: {
        one: '{{name}}: {{count}} line has no class ({{amount}}) and may hold the cost of {{classes}}, which others have. Choose its class in the three-point estimate, and what is missing shows.',
        other: '{{name}}: {{count}} lines have no class ({{amount}}) and may hold the cost of {{classes}}, which others have. Choose their classes in the three-point estimate, and what is missing shows.',
      },
    },
  },
  doubt: {
    tax: {
      ja: '{{name}}：消費税のように見える明細があります（{{titles}}）。単価は税抜で、合計を税込で示すかは設定で決めます。消費税なら削除してください。',
      en: '{{name}}: lines that look like consumption tax ({{titles}}). Amounts are without tax; the settings say whether totals are shown with it. If they are tax, remove them.',
    },
    sum: {
      ja: '{{name}}：小計・合計のように見える明細があります（{{titles}}）。内訳の明細と二重に数えています。合計なら削除してください。',
      en: '{{name}}: lines that look like a subtotal or total ({{titles}}). They count twice beside the lines they add up. If they are sums, remove them.',
    },
    recurring: {
      ja: '{{name}}：名前は月額・年額なのに、一回だけ数えている明細があります（{{titles}}）。毎月・毎年かかるなら、頻度を直してください。',
      en: '{{name}}: lines called monthly or yearly but counted once ({{titles}}). If they recur, set how often.',
    },
  },
  answer: {
    remove: { ja: '削除する', en: 'Remove it' },
    keep: { ja: 'そのまま数える', en: 'Count it as it is' },
    monthly: { ja: '毎月にする', en: 'Make it monthly' },
    yearly: { ja: '毎年にする', en: 'Make it yearly' },
    /** Behind the title of a line that is counted as it is; both are known as the answer. */
    mark: { ja: '（確認済み）', en: ' (checked)' },
  },
  toCosts: { ja: '費用を入れる', en: 'Enter the cost' },
  nothing: { ja: '0 と記録（費用なし）', en: 'Record 0: costs nothing' },
  notNeeded: { ja: '{{name}} は 0（不要）', en: '{{name}}: 0, not needed' },
  nothingTitle: { ja: '費用はかからない', en: 'Costs nothing' },
  notNeededTitle: { ja: '{{costClass}}：不要', en: '{{costClass}}: not needed' },
  cheapestAmong: {
    ja: '見積りのある {{count}} 候補のうちで最も安くなる確率',
    en: { one: 'To be the cheapest of the one candidate with an estimate', other: 'To be the cheapest of the {{count}} candidates with an estimate' },
  },
  cheapestSoFar: { ja: '見積り済みの費用だけで最も安くなる確率', en: 'To be the cheapest on the costs estimated so far' },
  column: { ja: '総額に入っていない費用', en: 'Not in the total' },
  columnDoubtful: { ja: '確かめたい明細', en: 'Lines to check' },
  columnBoth: { ja: '総額に入っていない費用と、確かめたい明細', en: 'Not in the total, and lines to check' },
  unpriced: { ja: '未見積り', en: 'not estimated' },
  nothingDone: { ja: '対応しない', en: 'nothing is done' },
  /** Beside a total that leaves something out. */
  partial: { ja: '未見積りの費用あり', en: 'costs missing' },
} as const satisfies Messages;
