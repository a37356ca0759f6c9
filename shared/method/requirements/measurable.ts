/** Words that each reader measures differently; most of the Japanese ones without their endings. */
const vagueJapanese = [
  '適切', '適宜', '適度', '十分', '充分', '柔軟', '容易', '簡単', '手軽', '使いやす[いくさ]*', '使い易[いくさ]*', 'わかりやす[いくさ]*', '分かりやす[いくさ]*', '見やす[いくさ]*',
  '高速', '迅速', '速やか', 'すばやく', '素早', '快適', '直感的', '直観的', 'スムーズ', 'シームレス', '円滑', '効率的', '効果的', '最適',
  '最新', '高度', '高機能', '高性能', '充実', '豊富', '万全', '強固', '堅牢', '良好', '優れた', 'しっかり', 'できるだけ', 'できる限り',
  '可能な限り', 'なるべく', '極力', '必要に応じ', '問題なく', '支障なく', '滞りなく', '一定の', '相応', '適正', 'ユーザーフレンドリー',
] as const;

const vagueEnglish = [
  'user[- ]friendly', 'easy', 'easily', 'simple', 'simply', 'intuitive', 'intuitively', 'fast', 'quick', 'quickly', 'rapid', 'rapidly', 'prompt',
  'promptly', 'timely', 'efficient', 'efficiently', 'effective', 'effectively', 'flexible', 'flexibly', 'adequate', 'adequately', 'sufficient',
  'sufficiently', 'appropriate', 'appropriately', 'suitable', 'reasonable', 'reasonably', 'robust', 'seamless', 'seamlessly', 'smooth', 'smoothly',
  'modern', 'state[- ]of[- ]the[- ]art', 'best', 'better', 'optimal', 'good', 'excellent', 'rich', 'powerful', 'comprehensive', 'minimal',
  'significant', 'high[- ]performance', 'as needed', 'as necessary', 'as applicable', 'if possible', 'where possible', 'as far as possible',
] as const;

const vague = new RegExp(`${vagueJapanese.join('|')}|\\b(?:${vagueEnglish.join('|')})\\b`, 'giu');

/** Something that can be seen to happen or not. */
const observable = new RegExp(
  [
    '(?:表示|出力|記録|通知|登録|検索|送信|受信|取得|印刷|拒否|遮断|計測|測定|試験|確認|提示|提出|暗号化|保存|復元|集計|承認|添付|公開)(?:さ|し|す|で|を)',
    '取り込|書き出|読み込|切り替わ|自動で作られ|実演|画面で見|証明書|報告書|手順書|テスト',
    '\\b(?:shows?|shown|displays?|displayed|exports?|exported|imports?|imported|records?|recorded|logs?|logged|notif(?:y|ies|ied)|prints?|printed',
    'rejects?|rejected|refuses?|refused|measured|verified|tested|demonstrated|lists?|listed|sends?|sent|searched|stored|restores?|restored',
    'encrypts?|encrypted|documented|certificates?|reports?|reported|published)\\b',
  ].join('|'),
  'iu',
);

const number = /\d|[一二三四五六七八九十百千万]+(?:件|分|秒|時間|日|回|名|人|割|倍|か月|年)/u;

const plain = (text: string): string => text.normalize('NFKC');

/** Why an item cannot be measured. */
export type MeasureFlaw = { readonly kind: 'noCriterion' } | { readonly kind: 'vague'; readonly words: readonly string[] };

/**
 * Why two people could judge an item differently: it has no criterion, or its words leave the measure to the reader and neither a number
 * nor anything to be observed settles it. The word lists follow the kinds of terms ISO/IEC/IEEE 29148:2018, 5.2.7, tells to avoid
 * (superlatives, subjective language, ambiguous adverbs and adjectives, loopholes). The lists can miss and can overdo: a flag asks people
 * to look, it does not judge.
 * @param item texts of any width and case; they are compared after NFKC
 * @returns no flaw for an item without a title and a criterion that is still to be written
 */
export function measureFlaws({ title, criterion }: { readonly title: string; readonly criterion: string }): readonly MeasureFlaw[] {
  const text = plain(`${title}\n${criterion}`);
  if (text.trim() === '') return [];
  const words = number.test(text) || observable.test(text) ? [] : [...new Set(text.match(vague) ?? [])];
  return [
    ...(criterion.trim() === '' ? [{ kind: 'noCriterion' } as const] : []),
    ...(words.length === 0 ? [] : [{ kind: 'vague', words } as const]),
  ];
}
