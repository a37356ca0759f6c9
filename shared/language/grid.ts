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
    ja: '編集できないセル {{count}} 個はそのままにしました。',
    en: { one: 'Left {{count}} cell alone that cannot be edited.', other: 'Left {{count}} cells alone that cannot be edited.' },
  },
  cutColumns: {
    ja: '右端からはみ出した {{count}} 列は貼り付けませんでした。',
    en: { one: '{{count}} column past the right edge was not pasted.', other: '{{count}} columns past the right edge were not pasted.' },
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
