import type { Messages } from './message.ts';

/** Texts of the parts of the screen “Three-point estimates” around its grid. */
export const estimates = {
  unclassified: { ja: '区分なし', en: 'No class' },
  columns: {
    costClass: { ja: '区分', en: 'Class' },
    distribution: { ja: '三点の意味', en: 'Meaning of the points' },
    distributionHelp: {
      ja: '両端が最小・最大か、10 回に 1 回しか外れない値（P10・P90）か。行を選ぶと下に違いが出ます。',
      en: 'Whether the ends are the least and the most, or values missed only one time in ten (P10, P90). Select a row to see the difference below.',
    },
    lambda: { ja: 'λ', en: 'λ' },
    lambdaHelp: {
      ja: 'ベータPERTで最頻値をどれだけ重く見るか。標準は 4、小さいほど幅が広くなります。',
      en: 'How much the most likely value weighs in beta-PERT. 4 is usual; smaller is wider.',
    },
    startMonth: { ja: '開始月', en: 'From month' },
    endMonth: { ja: '終了月', en: 'To month' },
    monthHelp: {
      ja: '費用を合計する期間の 1 か月目を 1 と数えます。終了月が空なら期間の終わりまでです。',
      en: 'Months count from 1, the first month of the years of cost. Without a last month the cost goes on to their end.',
    },
    deviation: { ja: 'σ', en: 'σ' },
    deviationHelp: { ja: '三点の意味（分布）から求めた標準偏差', en: 'Standard deviation by what the points mean' },
    classic: { ja: '略算 σ', en: 'σ by rule of thumb' },
    classicHelp: { ja: '(悲観値 − 楽観値) ÷ 6。会計表でよく使う略算です。', en: '(pessimistic − optimistic) ÷ 6, the rule of thumb of many spreadsheets.' },
    range: { ja: 'P10〜P90', en: 'P10–P90' },
    rangeHelp: { ja: '10 回のうち 8 回はこの範囲に収まる見込み（明細はその分布から、候補の合計は正規分布で近似）', en: 'Eight times out of ten it lies in this range (a line by its own distribution, a candidate’s total by the normal approximation)' },
  },
  withoutTax: { ja: '{{unit}}・税抜', en: '{{unit}}, without tax' },
  withTax: { ja: '{{unit}}・税込', en: '{{unit}}, with tax' },
  taxNote: { ja: '合計は消費税 {{rate}} を含めて示しています。入力する金額は税抜です。', en: 'Totals are shown with {{rate}} tax. Amounts are typed without tax.' },
  notLambda: { ja: '「{{text}}」は λ として読めません。0.1〜100 の数字で入力してください（標準は 4）。', en: '“{{text}}” cannot be λ. Type a number from 0.1 to 100; 4 is usual.' },
  monthOrder: { ja: '終了月（{{end}}）が開始月（{{start}}）より前になります。', en: 'The last month ({{end}}) would be before the first ({{start}}).' },
  settings: {
    title: { ja: '前提', en: 'Settings' },
    horizonYears: { ja: '費用を合計する期間', en: 'Years of cost' },
    years: { ja: '{{count}} 年', en: { one: '{{count}} year', other: '{{count}} years' } },
    correlation: { ja: '明細どうしの連動 ρ', en: 'Correlation of the lines, ρ' },
    correlationWords: {
      none: { ja: '別々に動く：一つが高くついても、ほかは影響を受けない', en: 'apart: one line coming out dear says nothing about the others' },
      little: { ja: '少し連動：同じ事情で、いくつかが一緒に高くつくことがある', en: 'a little together: the same cause can make several lines dear' },
      middle: { ja: '連動：一つが高くつくと、ほかも高くつきやすい', en: 'together: when one line is dear, others tend to be' },
      strong: { ja: '強く連動：ほとんどが一緒に上下する', en: 'strongly together: most lines rise and fall at once' },
      full: { ja: '完全に連動：すべてが同時に高くつくか、安く済む', en: 'as one: all lines are dear or cheap at the same time' },
    },
    budget: { ja: '予算（{{unit}}・税抜）', en: 'Budget ({{unit}}, without tax)' },
    noBudget: { ja: '未設定', en: 'Not set' },
    contingency: { ja: '予備費で備える水準', en: 'Contingency up to' },
    contingencyBase: { ja: '予備費の基準', en: 'Counted from' },
    percentile: { ja: 'P{{percent}}', en: 'P{{percent}}' },
    taxShown: { ja: '合計を税込で示す', en: 'Show totals with tax' },
    taxRate: { ja: '消費税率（%）', en: 'Tax rate (%)' },
  },
  meaning: {
    title: { ja: '「{{line}}」の両端の値は何を表しますか', en: 'What do the ends of “{{line}}” stand for?' },
    titleMany: { ja: '選んだ {{count}} 行の両端の値は何を表しますか', en: { one: 'What do the ends of the selected line stand for?', other: 'What do the ends of the {{count}} selected lines stand for?' } },
    choose: { ja: '行を選ぶと、その三点が何を表すかを選べます。', en: 'Select a row to say what its three points stand for.' },
    betaPert: {
      name: { ja: '起こりうる最小と最大（ベータPERT）', en: 'The least and the most possible (beta-PERT)' },
      what: { ja: '最頻値のまわりに集まりやすいとき。ふつうはこれを選びます。', en: 'Values gather around the most likely one. The usual choice.' },
    },
    triangular: {
      name: { ja: '起こりうる最小と最大（三角分布）', en: 'The least and the most possible (triangle)' },
      what: { ja: '最頻値にあまり自信がないとき。端に近い値も起こりやすいと見ます。', en: 'When the most likely value is little more than a guess: values near the ends are not rare.' },
    },
    percentiles: {
      name: { ja: '10 回に 1 回外れる値（P10・P90）', en: 'Missed one time in ten (P10, P90)' },
      what: { ja: '両端を超えることもある値として聞き取ったとき。最頻値は中央値とみなします。', en: 'When the ends can be exceeded. The middle value is taken as the median.' },
    },
    consequence: { ja: '期待値 {{expected}}、σ {{deviation}}、P10〜P90 {{range}}', en: 'expected {{expected}}, σ {{deviation}}, P10–P90 {{range}}' },
    perUnit: { ja: '1 回・1 数量あたり（{{unit}}・税抜）', en: 'per time and unit ({{unit}}, without tax)' },
  },
  totals: {
    title: { ja: '総額の見込み（{{years}} 年・{{unit}}）', en: 'What it comes to ({{years}} years, {{unit}})' },
    mostLikely: { ja: '最頻値の合計', en: 'Sum of most likely' },
    expected: { ja: '期待値 E', en: 'Expected, E' },
    deviation: { ja: 'σ', en: 'σ' },
    contingency: { ja: '予備費（{{percentile}} − {{base}}）', en: 'Contingency ({{percentile}} − {{base}})' },
    baseExpected: { ja: '期待値の合計', en: 'expected' },
    baseMostLikely: { ja: '最頻値の合計', en: 'most likely' },
    withinBudget: { ja: '予算内の確率', en: 'Within budget' },
    note: {
      ja: 'P10・P50・P80・P90 は正規分布で近似した値です。たとえば P80 は、10 回のうち 8 回はその金額以下に収まる見込みです。実際の分布で試した値は「費用のばらつき」で見られます。',
      en: 'P10 to P90 are by the normal approximation: eight times out of ten the total stays at or below P80. “Range of cost” tries the real distributions.',
    },
    simulate: { ja: '費用のばらつきを試す', en: 'Try the range of cost' },
    quotes: { ja: '見積書と比べる', en: 'Compare with quotes' },
  },
  ownership: {
    title: { ja: '年ごとの費用（期待値・{{unit}}）', en: 'Cost by year (expected, {{unit}})' },
    year: { ja: '{{year}} 年目', en: 'Year {{year}}' },
    total: { ja: '{{years}} 年計', en: '{{years}} years' },
    byClass: { ja: '区分ごとの費用（期待値・{{unit}}）', en: 'Cost by class (expected, {{unit}})' },
  },
  why: {
    title: { ja: '計算の考え方', en: 'How this is worked out' },
    addTitle: { ja: 'σ はなぜ足し算しないのですか', en: 'Why are the σ not simply added?' },
    add: {
      ja: '{{name}} の明細 {{count}} 件の σ を足すと {{added}} になりますが、これはすべてが同時に高くつく場合（ρ = 1）だけです。高くつく明細と安く済む明細は打ち消し合うため、いまの連動 ρ = {{rho}} では {{deviation}}、まったく連動しなければ {{independent}}（二乗和の平方根）です。',
      en: 'Adding the σ of the {{count}} lines of {{name}} gives {{added}}, which is right only when all of them are dear at once (ρ = 1). Dear and cheap lines partly cancel out: with ρ = {{rho}} it is {{deviation}}, and {{independent}} (the root of the sum of squares) if they had nothing to do with each other.',
    },
    sumTitle: { ja: '最頻値を足した額ではいけませんか', en: 'Why not take the sum of the most likely values?' },
    sum: {
      ja: '{{name}} の最頻値の合計は {{mostLikely}} ですが、悲観側に長く延びる明細が多いため、期待値は {{expected}} です。最頻値の合計以下に収まる確率は約 {{probability}} しかありません。',
      en: 'The most likely values of {{name}} add to {{mostLikely}}, but most lines reach further to the dear side, so {{expected}} is to be expected. The chance to stay at or below the sum of the most likely values is only about {{probability}}.',
    },
    sumSafe: {
      ja: '{{name}} の最頻値の合計は {{mostLikely}}、期待値は {{expected}} です。最頻値の合計以下に収まる確率は約 {{probability}} です。',
      en: 'The most likely values of {{name}} add to {{mostLikely}}; {{expected}} is to be expected. The chance to stay at or below the sum of the most likely values is about {{probability}}.',
    },
    betaTitle: { ja: 'ベータPERTの σ はなぜ（悲観値 − 楽観値）÷ 6 と違うのですか', en: 'Why is the σ of beta-PERT not (pessimistic − optimistic) ÷ 6?' },
    beta: {
      ja: '「{{line}}」（{{optimistic}}・{{mostLikely}}・{{pessimistic}}）の略算は {{classic}}、ベータPERTでは √((E − O)(P − E) ÷ (λ + 3)) = {{beta}} です。略算は左右対称に近い形を仮に置いたもので、この明細のように最頻値が片側に寄ると、ばらつきを小さく見積もることがあります。',
      en: 'For “{{line}}” ({{optimistic}}, {{mostLikely}}, {{pessimistic}}) the rule of thumb gives {{classic}}; beta-PERT gives √((E − O)(P − E) ÷ (λ + 3)) = {{beta}}. The rule of thumb supposes a nearly symmetrical shape; where the most likely value lies to one side, as here, it can make the spread too small.',
    },
    percentileTitle: { ja: 'P80 どうしを足してもよいですか', en: 'May percentiles be added?' },
    percentile: {
      ja: 'いいえ。各明細の P80 を足すと {{added}} ですが、総額の P80 は {{total}} です。全部が同時に P80 まで高くつくことはまれだからです。',
      en: 'No. The P80 of the lines add to {{added}}, but the P80 of the total is {{total}}: it is rare that all lines are that dear at once.',
    },
  },
} as const satisfies Messages;
