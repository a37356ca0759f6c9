import type { Messages } from './message.ts';

/** Texts of the tree, the check and the catalogues of requirements. */
export const requirements = {
  indent: { ja: '上の項目の下に入れる（Alt+Shift+→）', en: 'Put below the item above (Alt+Shift+Right)' },
  outdent: { ja: '一つ上の段に出す（Alt+Shift+←）', en: 'Move out one level (Alt+Shift+Left)' },
  heading: { ja: '{{title}}（{{count}} 件）', en: '{{title}} ({{count}})' },
  createCategories: { ja: '分類{{names}}を作って反映する', en: { one: 'Create the category {{names}} and go on', other: 'Create the categories {{names}} and go on' } },
  addedByCategory: {
    ja: '分類の列のとおりに {{count}} 行を追加しました。',
    en: { one: 'Added {{count}} row to the category it names.', other: 'Added {{count}} rows to the categories they name.' },
  },
  sum: { ja: '計 {{weight}}', en: 'Σ {{weight}}' },
  headingNote: {
    ja: '見出しです。評価するのは下の項目で、重みと適合度はその積み上げです。',
    en: 'A heading: the items below are rated; its weight and fit are rolled up from them.',
  },
  ratingsWait: {
    ja: '「{{title}}」は見出しになりました。これまでの評価は残っていますが、下の項目がある間は表示も計算もされません。',
    en: '“{{title}}” is a heading now. Its ratings are kept, but neither shown nor counted while items stand below it.',
  },
  ratingsWaitMany: {
    ja: '評価のある {{count}} 項目が見出しになりました。評価は残っていますが、下の項目がある間は表示も計算もされません。',
    en: '{{count}} rated items are headings now. Their ratings are kept, but neither shown nor counted while items stand below them.',
  },
  weightHelp: {
    ja: '比だけが意味を持ちます。30% は 30、大・中・小（高・中・低）は 3・2・1 として読みます。',
    en: 'Only the ratios matter. 30% is read as 30; High, Medium and Low (or large, medium and small) as 3, 2 and 1.',
  },
  mandatoryHelp: {
    ja: '求める水準に届かない候補を順位から外す項目（足切り）です。「求める強さ」が必須でも、ここに ✓ がなければ足切りにはなりません。',
    en: 'A candidate below its minimum leaves the ranking. The priority class “required” alone knocks nobody out; this mark does.',
  },
  priorityHelp: {
    ja: '出どころの指針がどの強さで求めているか（必須・必要・推奨）の記録です。計算には使いません。足切りにするには「必須」に ✓ を付けます。',
    en: 'How strongly the source asks for it (required, needed, recommended). It is a record and changes no figure; to knock out, mark the item mandatory.',
  },
  provenanceHelp: { ja: '指針の番号、会議、人など、この項目がどこから来たか。', en: 'Where the item comes from: a guideline and its number, a meeting, a person.' },
  check: {
    title: { ja: '項目の点検', en: 'Check of the items' },
    open: { ja: '点検（{{count}}）', en: 'Check ({{count}})' },
    lead: {
      ja: '名前のない項目、合計らしい項目、番号が同じ項目、測れない項目、内容の重なる項目の候補です。言葉と重みから機械的に見つけているので、直すかどうかは内容を見て決めてください。',
      en: 'Items without a name, or that may be totals, share a code, or may be not measurable or double. They are found by their words and weights alone: look at each and decide.',
    },
    nothing: { ja: '名前のない項目、合計らしい項目、番号が同じ項目、測れない項目、内容の重なる項目は見つかりませんでした。', en: 'No item was found that has no name, looks like a total, shares a code, cannot be measured or is double.' },
    item: { ja: '項目', en: 'Item' },
    reason: { ja: '見つけたこと', en: 'What was found' },
    advice: { ja: 'すること', en: 'What to do' },
    more: { ja: 'ほか {{count}} 件。上から直すと続きが表示されます。', en: 'And {{count}} more, shown as those above are dealt with.' },
    goTo: { ja: '「{{title}}」へ移動', en: 'Go to “{{title}}”' },
    noTitle: { ja: '項目名がない', en: 'It has no name' },
    noTitleAdvice: { ja: '項目名を入力する。要件でない行なら削除する。', en: 'Give it a name, or delete it if it is no requirement.' },
    sum: { ja: '合計の行らしい（重み {{weight}}）', en: 'It looks like a total (weight {{weight}})' },
    sumAdvice: {
      ja: '元の表の合計の行なら削除する（残すと、その重みがほかの項目と同じように数えられる）。',
      en: 'Delete it if it is the total of a list: left in, its weight counts beside the items it adds up.',
    },
    sameCode: { ja: '「{{other}}」と同じコード', en: 'Same code as “{{other}}”' },
    sameCodeAdvice: { ja: 'どちらかのコードを変える（同じままだと、コードで項目を指せない）。', en: 'Change one of the codes: as they are, a code names neither of them.' },
    noCriterion: { ja: '判定の目安がない', en: 'It has no criterion' },
    noCriterionAdvice: {
      ja: '何を見れば、または何を測れば満たしたと言えるかを「判定の目安」に書く。',
      en: 'Write in the criterion what must be seen or measured for it to count as met.',
    },
    vague: { ja: '人によって受け取り方が違う言葉: {{words}}', en: 'Words each reader takes differently: {{words}}' },
    vagueAdvice: {
      ja: '数値（件数・時間・割合）か、画面や資料で確かめられる動作に置き換える。',
      en: 'Put a number (count, time, share) or something to be seen on a screen or in a document in their place.',
    },
    same: { ja: '「{{other}}」と同じ文', en: 'Same text as “{{other}}”' },
    near: { ja: '「{{other}}」とほぼ同じ文（{{similarity}}）', en: 'Nearly the same as “{{other}}” ({{similarity}})' },
    doubleAdvice: {
      ja: '同じことなら一つにまとめる（二重に数えると重みが倍になる）。別のことなら違いが分かる文にする。',
      en: 'Merge them if they mean the same (counted twice, the weight doubles); else word them so that the difference shows.',
    },
    flagged: { ja: '点検: {{reasons}}', en: 'Check: {{reasons}}' },
  },
  catalogue: {
    open: { ja: 'カタログから追加', en: 'Add from a catalogue' },
    choose: { ja: 'カタログ', en: 'Catalogue' },
    option: { ja: '{{title}}・{{count}} 項目', en: '{{title}}, {{count}} items' },
    search: { ja: '項目を探す', en: 'Search items' },
    noMatch: { ja: '当てはまる項目がありません。', en: 'No item matches.' },
    target: { ja: '追加先', en: 'Add to' },
    perGroup: { ja: 'グループの名前の分類（なければ作る）', en: 'A category of each group’s name (made where missing)' },
    mandatory: { ja: '区分が必須の項目を足切りの「必須」にする', en: 'Mark items of the class “required” as mandatory (knock-out)' },
    weightHelp: {
    ja: '比だけが意味を持ちます。30% は 30 として読みます。',
    en: 'Only the ratios matter. 30% is read as 30.',
  },
  mandatoryHelp: {
      ja: '求める水準に届かない候補が順位から外れます。付けなければ、区分は記録として残るだけです。',
      en: 'A candidate failing one leaves the ranking. Otherwise the class is only kept as a record.',
    },
    knocksOut: { ja: '・✓ 足切り', en: ', ✓ knock-out' },
    present: { ja: '追加済み', en: 'Already there' },
    preview: { ja: '追加される内容（{{count}} 項目）', en: { one: 'What will be added ({{count}} item)', other: 'What will be added ({{count}} items)' } },
    nothingChosen: { ja: '左の一覧で項目を選ぶと、追加される形がここに出ます。', en: 'Choose items at the left to see here what will be added.' },
    add: { ja: '{{count}} 項目を追加', en: { one: 'Add {{count}} item', other: 'Add {{count}} items' } },
    added: { ja: 'カタログから {{count}} 項目を追加しました。元に戻せます。', en: { one: 'Added {{count}} item from the catalogue. You can undo this.', other: 'Added {{count}} items from the catalogue. You can undo this.' } },
    description: { ja: '{{criterion}}（{{provenance}}）', en: '{{criterion}} ({{provenance}})' },
    items: { ja: '項目の一覧', en: 'Items' },
  },
} as const satisfies Messages;
