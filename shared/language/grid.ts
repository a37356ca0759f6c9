import type { Messages } from './message.ts';

/** Texts every grid has. */
export const grid = {
  hint: {
    ja: '矢印キーで移動、文字の入力か F2 で編集。Tab で次のセルへ、Esc のあとの Tab で表の外へ移ります。',
    en: 'Arrow keys move, typing or F2 edits. Tab goes to the next cell; Esc and then Tab leaves the grid.',
  },
  cell: { ja: '{{row}}、{{column}}：{{text}}', en: '{{row}}, {{column}}: {{text}}' },
  emptyCell: { ja: '空', en: 'empty' },
  locked: { ja: '{{cell}}（編集不可）', en: '{{cell}} (cannot be edited)' },
  selected: { ja: '{{rows}} 行 × {{columns}} 列を選択', en: '{{rows}} × {{columns}} cells selected' },
  choices: { ja: '{{column}}の選択肢', en: 'Choices for {{column}}' },
  noMatch: { ja: '条件に合う行がありません。', en: 'No row matches the search.' },
  notEditable: { ja: 'このセルは編集できません。', en: 'This cell cannot be edited.' },
  skipped: {
    ja: '編集できないセル {{count}} 個はそのままにしました（{{list}}）。',
    en: { one: 'Left {{count}} cell alone that cannot be edited ({{list}}).', other: 'Left {{count}} cells alone that cannot be edited ({{list}}).' },
  },
  lost: {
    ja: '編集できない列に当たった値 {{count}} 個は入れていません：{{list}}。',
    en: { one: 'Left out {{count}} value that met a column that cannot be edited: {{list}}.', other: 'Left out {{count}} values that met columns that cannot be edited: {{list}}.' },
  },
  lostValue: { ja: '「{{text}}」（{{place}}）', en: '“{{text}}” ({{place}})' },
  place: { ja: '{{row}}の「{{column}}」', en: '“{{column}}” of {{row}}' },
  newRow: { ja: '追加する {{number}} 行目', en: 'new row {{number}}' },
  unnamedRow: { ja: '（無題）', en: '(untitled)' },
  added: { ja: '{{count}} 行を追加しました。', en: { one: 'Added {{count}} row.', other: 'Added {{count}} rows.' } },
  addedTo: { ja: '「{{name}}」に {{count}} 行を追加しました。', en: { one: 'Added {{count}} row to “{{name}}”.', other: 'Added {{count}} rows to “{{name}}”.' } },
  stays: {
    ja: '{{columns}}は空にできないため、元の値のままにしました。',
    en: 'Kept the value of {{columns}}, which cannot be empty.',
  },
  reset: { ja: '空にしたため、{{list}} に戻しました。', en: 'Empty cells went back to the default: {{list}}.' },
  resetTo: { ja: '「{{column}}」は {{text}}', en: '“{{column}}” is {{text}}' },
  nothingFits: { ja: 'ここに貼り付けられるセルはありません。', en: 'None of the block can be pasted here.' },
  columnsLocked: { ja: '{{columns}}は編集できません。', en: 'Cells of {{columns}} cannot be edited here.' },
  nothingAbove: { ja: 'このまとまりの中で、コピー元になる上の行がありません。', en: 'There is no row above in this group to copy from.' },
  fillStopped: { ja: 'コピーは、まとまりの境で止めました。', en: 'Filling stopped at the edge of the group.' },
  quoted: { ja: '「{{text}}」', en: '“{{text}}”' },
  between: { ja: '、', en: ', ' },
  paste: {
    title: { ja: '入りきらない部分があります', en: 'Not all of it fits' },
    titleOnward: { ja: '続くまとまりの行にも貼り付けますか', en: 'Paste on over the groups that follow?' },
    onward: {
      ja: '貼り付ける {{pasted}} 行は、「{{name}}」の {{fitting}} 行のあと、続くまとまりの {{count}} 行に及びます：{{list}}',
      en: {
        one: 'The {{pasted}} pasted rows fill {{fitting}} of “{{name}}” and run on over {{count}} row of the groups that follow: {{list}}',
        other: 'The {{pasted}} pasted rows fill {{fitting}} of “{{name}}” and run on over {{count}} rows of the groups that follow: {{list}}',
      },
    },
    rows: {
      ja: '貼り付ける {{pasted}} 行のうち、入る場所があるのは {{fitting}} 行です。残り {{rest}} 行：{{list}}',
      en: 'There is room for {{fitting}} of the {{pasted}} pasted rows. Left over ({{rest}}): {{list}}',
    },
    rowsOf: {
      ja: '貼り付ける {{pasted}} 行のうち、「{{name}}」に入る場所があるのは {{fitting}} 行です。残り {{rest}} 行：{{list}}',
      en: 'There is room in “{{name}}” for {{fitting}} of the {{pasted}} pasted rows. Left over ({{rest}}): {{list}}',
    },
    fixed: { ja: 'この表では行を追加できません。', en: 'This table takes no new rows.' },
    leftOver: {
      ja: '続くまとまりの行まで使っても、{{count}} 行は入りません：{{list}}',
      en: {
        one: 'Pasting on over the groups that follow still leaves {{count}} row without a place: {{list}}',
        other: 'Pasting on over the groups that follow still leaves {{count}} rows without a place: {{list}}',
      },
    },
    unnamed: { ja: '貼り付ける表に名前がないため、追加すると無題の行になります。', en: 'The block has no names, so new rows would be untitled.' },
    someUnnamed: {
      ja: '名前が空の行が {{count}} 行あり、追加すると無題の行になります：{{list}}',
      en: { one: '{{count}} row has no name and would be untitled: {{list}}', other: '{{count}} rows have no name and would be untitled: {{list}}' },
    },
    narrowed: {
      ja: '絞り込み中のため、隠れている行には貼り付けません。追加した行は、条件に合わなければ隠れます。',
      en: 'Rows hidden by the search are not pasted onto. New rows that do not match the search will be hidden.',
    },
    columns: {
      ja: '右端に入らない列が {{count}} 列あります：{{list}}',
      en: { one: '{{count}} column is past the right edge: {{list}}', other: '{{count}} columns are past the right edge: {{list}}' },
    },
    continue: {
      ja: '続くまとまりの行にも貼り付ける（{{count}} 行）',
      en: { one: 'Paste on over the groups that follow ({{count}} row)', other: 'Paste on over the groups that follow ({{count}} rows)' },
    },
    add: { ja: '残り {{count}} 行を追加する', en: { one: 'Add the other row', other: 'Add the other {{count}} rows' } },
    addTo: {
      ja: '残り {{count}} 行を「{{name}}」に追加する',
      en: { one: 'Add the other row to “{{name}}”', other: 'Add the other {{count}} rows to “{{name}}”' },
    },
    fitting: { ja: '入る {{count}} 行だけ貼り付ける', en: { one: 'Paste only the row that fits', other: 'Paste only the {{count}} rows that fit' } },
    fittingColumns: { ja: '入る列だけ貼り付ける', en: 'Paste only the columns that fit' },
    cancel: { ja: '貼り付けない', en: 'Paste nothing' },
    headings: {
      title: { ja: '見出しの行があります', en: 'The block has headings' },
      found: { ja: '{{row}} 行目は見出しのようです：{{list}}', en: 'Row {{row}} looks like headings: {{list}}' },
      places: { ja: '見出しの順序が、貼り付ける先の列と違います。見出しに合わせると、{{list}}に入ります。', en: 'The headings are not in the order of the columns here. By heading, they go to: {{list}}' },
      place: { ja: '「{{heading}}」は「{{column}}」', en: '“{{heading}}” to “{{column}}”' },
      unknown: { ja: '次の見出しの列は、この表にありません：{{list}}。見出しに合わせると、その列は貼り付けません。', en: 'This table has no column for {{list}}. By heading, those columns are not pasted.' },
      only: { ja: '見出しのほかに、貼り付ける行がありません。', en: 'There are no rows besides the headings.' },
      map: { ja: '見出しに合わせて貼り付ける', en: 'Paste by heading' },
      drop: { ja: '見出しを除き、左から順に貼り付ける', en: 'Leave the headings out and paste from the left' },
      keep: { ja: '見出しもデータとして貼り付ける', en: 'Paste the headings as data too' },
      dropped: { ja: '見出しの行は除きました（{{list}}）。', en: 'Left out the row of headings ({{list}}).' },
      unpasted: { ja: '貼り付けなかった列：{{list}}。', en: 'Columns not pasted: {{list}}.' },
    },
    sums: {
      title: { ja: '合計の行があります', en: 'The block has rows of totals' },
      found: { ja: '合計や小計のような行があります：{{list}}。明細と一緒に貼り付けると、二重に数えるおそれがあります。', en: 'Some rows look like totals: {{list}}. Pasted with the rows they add up, they may be counted twice.' },
      drop: { ja: '合計の行を除いて貼り付ける', en: 'Leave the totals out' },
      keep: { ja: '合計の行も貼り付ける', en: 'Paste the totals too' },
      dropped: { ja: '合計の行は除きました（{{list}}）。', en: 'Left out the rows of totals ({{list}}).' },
    },
    continued: {
      title: { ja: '上の行から続く空欄があります', en: 'Some blanks continue the row above' },
      found: {
        ja: '「{{column}}」が空の行が、値のある行の下に {{count}} 行あります。上の行と同じ値にしますか。',
        en: { one: '“{{column}}” is blank in {{count}} row below one that has it. Should it be the same as above?', other: '“{{column}}” is blank in {{count}} rows below one that has it. Should it be the same as above?' },
      },
      fill: { ja: '上の行と同じ値を入れる', en: 'Fill in the value above' },
      keep: { ja: '空欄のまま貼り付ける', en: 'Leave them blank' },
    },
    units: {
      title: { ja: '単位のない金額があります', en: 'Some amounts state no unit' },
      found: {
        ja: '単位のない金額が {{count}} 個あります：{{list}}。同じ行か列、または見出しに別の単位（{{units}}）があり、この案件の単位は{{own}}です。どの単位で読みますか。',
        en: {
          one: '{{count}} amount states no unit: {{list}}. Its row, column or heading states another one ({{units}}); this project counts in {{own}}. Which unit is meant?',
          other: '{{count}} amounts state no unit: {{list}}. Their rows, columns or headings state another one ({{units}}); this project counts in {{own}}. Which unit is meant?',
        },
      },
      read: { ja: '単位のない数を{{unit}}と読む', en: 'Read numbers without a unit in {{unit}}' },
      name: {
        millionYen: { ja: '百万円', en: '¥1 million' },
        hundredMillionYen: { ja: '億円', en: '¥100 million' },
      },
    },
    computed: {
      title: { ja: '計算される列に値が当たります', en: 'Some values meet computed columns' },
      found: {
        ja: '入力できない列に当たる値が {{count}} 個あり、このままでは入りません。{{row}} 行目の例：{{list}}。',
        en: { one: '{{count}} value meets a column that takes no input and would be left out. In row {{row}}: {{list}}.', other: '{{count}} values meet columns that take no input and would be left out. In row {{row}}: {{list}}.' },
      },
      flow: { ja: '計算される列を飛ばすと、{{row}} 行目は次のように入ります：{{list}}。', en: 'Past the computed columns, row {{row}} goes in like this: {{list}}.' },
      place: { ja: '「{{text}}」は「{{column}}」', en: '“{{text}}” in “{{column}}”' },
      skip: { ja: '計算される列を飛ばして順に貼り付ける', en: 'Paste past the computed columns' },
      keep: { ja: 'この位置に貼り付け、計算される列の値は入れない', en: 'Paste here and leave those values out' },
    },
    merged: { ja: '結合されていたセルの値は、結合していたすべての行に入れました（{{list}}）。', en: 'Put the value of merged cells in every row they covered ({{list}}).' },
  },
  refused: {
    title: {
      ja: '{{count}} 個のセルを読めないため、何も変更していません。',
      en: { one: 'Nothing was changed: {{count}} cell cannot be read.', other: 'Nothing was changed: {{count}} cells cannot be read.' },
    },
    cell: { ja: '{{row}} の「{{column}}」: {{message}}', en: '{{row}}, “{{column}}”: {{message}}' },
    group: { ja: '「{{column}}」 {{count}} 行（{{rows}}）: {{message}}', en: { one: '“{{column}}”, {{count}} row ({{rows}}): {{message}}', other: '“{{column}}”, {{count}} rows ({{rows}}): {{message}}' } },
    nothingDone: { ja: '何も変更していません。', en: 'Nothing was changed.' },
    list: { ja: '読めないセル', en: 'Cells that cannot be read' },
    pointsMissing: {
      ja: '{{names}}がありません。空欄を 0 とは見なしません。0 なら 0 と入力してください。3 つとも後で入力する場合は、3 つとも空欄にしてください。',
      en: 'Missing: {{names}}. A blank is not taken as 0; type 0 if it is 0, or leave all three blank to type them later.',
    },
    newRow: { ja: '追加 {{number}} 行目', en: 'New row {{number}}' },
    newRowNamed: { ja: '追加 {{number}} 行目「{{name}}」', en: 'New row {{number}} “{{name}}”' },
    takeRest: {
      ja: '取り込めない {{count}} セルを除いて反映する',
      en: { one: 'Take everything but {{count}} cell', other: 'Take everything but {{count}} cells' },
    },
    rowsOut: {
      will: {
        ja: '除いて反映すると、次の {{count}} 行は追加しません：{{list}}。',
        en: { one: 'Without these cells, {{count}} row is not added: {{list}}.', other: 'Without these cells, {{count}} rows are not added: {{list}}.' },
      },
      did: { ja: '{{count}} 行は追加していません：{{list}}。', en: { one: '{{count}} row was not added: {{list}}.', other: '{{count}} rows were not added: {{list}}.' } },
    },
    defaults: {
      will: {
        ja: '除いて反映すると、次の {{count}} セルは読めない値の代わりに既定の値になります：{{list}}。',
        en: { one: 'Without these cells, {{count}} cell takes its default instead: {{list}}.', other: 'Without these cells, {{count}} cells take their defaults instead: {{list}}.' },
      },
      did: {
        ja: '{{count}} セルは読めない値の代わりに既定の値にしました：{{list}}。',
        en: { one: '{{count}} cell took its default instead: {{list}}.', other: '{{count}} cells took their defaults instead: {{list}}.' },
      },
    },
    staying: {
      will: {
        ja: '除いて反映すると、すでにある行の {{count}} セルは元の値のままです。',
        en: { one: 'Without these cells, {{count}} cell of the rows there keeps its value.', other: 'Without these cells, {{count}} cells of the rows there keep their values.' },
      },
      did: {
        ja: 'すでにある行の {{count}} セルは元の値のままです。',
        en: { one: '{{count}} cell of the rows there kept its value.', other: '{{count}} cells of the rows there kept their values.' },
      },
    },
    defaultOf: { ja: '{{row}} の「{{column}}」は{{text}}', en: '{{row}}, “{{column}}”: {{text}}' },
    ofPlace: { ja: '貼り付けた場所のもの', en: 'that of the place pasted in' },
    unchecked: { ja: '印なし', en: 'not checked' },
    blank: { ja: '空欄', en: 'blank' },
    close: { ja: '閉じる', en: 'Close' },
  },
  nothingToPaste: { ja: 'クリップボードに文字がありません。', en: 'The clipboard holds no text.' },
  dragRow: { ja: 'ドラッグして行を移動（Alt+↑、Alt+↓）', en: 'Drag to move the row (Alt+Up, Alt+Down)' },
  menu: {
    label: { ja: 'セルの操作', en: 'Cell actions' },
    copy: { ja: 'コピー', en: 'Copy' },
    cut: { ja: '切り取り', en: 'Cut' },
    edit: { ja: '編集', en: 'Edit' },
    clear: { ja: '内容を消す', en: 'Clear' },
    fillDown: { ja: '下へコピー', en: 'Fill down' },
    fillRight: { ja: '右へコピー', en: 'Fill right' },
    insertRow: { ja: '下に行を挿入', en: 'Insert a row below' },
    deleteRows: {
      ja: '選択した {{count}} 行を削除',
      en: { one: 'Delete {{count}} row', other: 'Delete {{count}} rows' },
    },
    moveUp: { ja: '行を上へ', en: 'Move up' },
    moveDown: { ja: '行を下へ', en: 'Move down' },
    indent: { ja: '上の行の下に入れる', en: 'Put below the row above' },
    outdent: { ja: '一つ上の段に出す', en: 'Move out one level' },
  },
} as const satisfies Messages;
