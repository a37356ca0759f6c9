import type { Messages } from './message.ts';

/** Texts of the workbook’s sheets for the steps around the comparison. */
export const workbookProcedure = {
  countermeasures: {
    note: {
      ja: '金額の単位は{{unit}}です。費用は「三点見積り」の対応策の行から計算します（変更もそちらで行います）。採用（✓）した対応策の費用は候補の合計に含まれます。',
      en: 'Amounts in {{unit}}. Costs come from the rows of the countermeasures on the sheet of the three points; change them there. Those of chosen (✓) ones are part of the totals.',
    },
    none: { ja: '対応策はまだありません。', en: 'There are no countermeasures yet.' },
    level: { ja: '評価\n（書き出し時点）', en: 'Level (when exported)' },
    number: { ja: '番号', en: 'No.' },
    once: { ja: '一回の費用\n（期待値）', en: 'Once (expected)' },
    monthly: { ja: '毎月の費用\n（期待値）', en: 'Monthly (expected)' },
    yearly: { ja: '毎年の費用\n（期待値）', en: 'Yearly (expected)' },
    total: { ja: '期間合計\nの期待値', en: 'Total expected' },
    gain: { ja: '適合度の上昇（書き出し時点）', en: 'Gain in fit (when exported)' },
    risks: { ja: '独自カスタマイズのリスクと軽減策', en: 'Risks of customising and what is done' },
    grade: { ja: '大きさ', en: 'Grade' },
    after: { ja: '候補ごとの適合度（書き出し時点）', en: 'Fit per candidate (when exported)' },
    fitToday: { ja: '今の適合度', en: 'Fit today' },
    fitAfter: { ja: '対応後の適合度', en: 'Fit afterwards' },
    rankToday: { ja: '今の順位', en: 'Rank today' },
    rankAfter: { ja: '対応後の順位', en: 'Rank afterwards' },
  },
  gaps: {
    countermeasures: { ja: '対応策（✓ は採用）', en: 'Countermeasures (✓ chosen)' },
    chosen: { ja: '✓ {{kind}}: {{title}}', en: '✓ {{kind}}: {{title}}' },
    proposed: { ja: '・{{kind}}: {{title}}', en: '・{{kind}}: {{title}}' },
  },
  reviews: {
    note: {
      ja: '書き出し時点の、確認者の判定、決定事項、コメントのやり取り、取った控えの記録です。日時は日本時間です。',
      en: 'Sign-offs, decisions, threads of comments and kept states when this was exported. Times are those of Japan.',
    },
    none: { ja: 'レビューの記録はまだありません。', en: 'There is nothing in the review log yet.' },
    signOff: { ja: '確認（{{total}} 人のうち {{signed}} 人が承認）', en: 'Sign-off ({{signed}} of {{total}} signed off)' },
    decisions: { ja: '決定事項', en: 'Decisions' },
    comments: { ja: 'コメント（未解決 {{open}} 件 / 全 {{total}} 件）', en: 'Comments ({{open}} open of {{total}})' },
    baselines: { ja: '控え', en: 'Baselines' },
    threads: { ja: 'コメント（件）', en: 'Comments' },
    state: { ja: '状態', en: 'State' },
    answer: { ja: '↳ {{text}}', en: '↳ {{text}}' },
    turn: { ja: '取った順', en: 'Number' },
    size: { ja: '大きさ（KB）', en: 'Size (KB)' },
  },
} as const satisfies Messages;
