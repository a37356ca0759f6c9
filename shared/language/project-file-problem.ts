import type { Messages } from './message.ts';

/** What can be wrong with a project file, or with a project's records taken together. */
export const projectFileProblem = {
  projectTooLarge: {
    ja: '案件ファイルが大きすぎます（約 {{size}} MB。上限は {{limit}} MB）。長いメモを減らすか、案件を分けてください。',
    en: 'The project file is too large (about {{size}} MB; the limit is {{limit}} MB). Shorten long notes or split the project.',
  },
  projectTooManyRecords: {
    ja: '案件ファイルのレコードが多すぎます（{{count}} 件。上限は {{limit}} 件）。案件を分けてください。',
    en: 'The project file holds too many records ({{count}}; the limit is {{limit}}). Split the project.',
  },
  fileNotJson: {
    ja: '案件ファイルを JSON として読めません。途中で切れているか、別の種類のファイルです。Awase から書き出したファイルを選び直してください。',
    en: 'The project file is not JSON: it is cut off or of another kind. Choose a file that Awase exported.',
  },
  fileNotJsonAt: {
    ja: '案件ファイルの {{line}} 行目が JSON として正しくありません。書き換えた場合はその行を直すか、Awase から書き出し直してください。',
    en: 'Line {{line}} of the project file is not valid JSON. If the file was edited, correct that line, or export it from Awase again.',
  },
  fileNotObject: {
    ja: '案件ファイルの先頭が { で始まるオブジェクトではありません。Awase から書き出したファイルを選び直してください。',
    en: 'The project file does not hold an object beginning with {. Choose a file that Awase exported.',
  },
  fileWrongFormat: {
    ja: 'これは Awase の案件ファイルではありません（format が awase-project で、version が 1 以上の整数である必要があります）。別のファイルを選んでください。',
    en: 'This is not a project file of Awase: its format must be awase-project and its version a whole number from 1. Choose another file.',
  },
  fileNewer: {
    ja: 'この案件ファイルは新しい形式（版 {{version}}）です。この Awase が読めるのは版 {{supported}} までなので、Awase を更新してから読み込んでください。',
    en: 'This project file is of a newer version ({{version}}); this Awase reads up to version {{supported}}. Update Awase, then import it again.',
  },
  fileUnknownField: {
    ja: '案件ファイルの先頭の階層に、知らない項目「{{name}}」があります。その項目を取り除いてください。',
    en: 'The project file has an unknown field “{{name}}” at its top level. Remove that field.',
  },
  fileNoRecords: {
    ja: '案件ファイルに records（表ごとのレコード）がありません。Awase から書き出し直してください。',
    en: 'The project file has no records (the tables of the project). Export it from Awase again.',
  },
  fileUnknownTable: {
    ja: '案件ファイルの records に、知らない表「{{name}}」があります。その表を取り除いてください。',
    en: 'The records of the project file have an unknown table “{{name}}”. Remove that table.',
  },
  fileMissingTable: {
    ja: '案件ファイルの records に{{entity}}の表（{{table}}）がありません。該当するレコードがなければ空の一覧 [] を書いてください。',
    en: 'The records of the project file lack the table {{table}} ({{entity}}). If it has no records, write an empty list [].',
  },
  fileTableNotList: {
    ja: '案件ファイルの{{entity}}の表（{{table}}）が一覧ではありません。レコードを [ ] の中に並べてください。',
    en: 'The table {{table}} ({{entity}}) of the project file is not a list. Put its records between [ and ].',
  },
  fileRecordNotObject: {
    ja: '案件ファイルの{{entity}}の表（{{table}}）の {{number}} 件目が、{ } で囲んだレコードではありません。直すか取り除いてください。',
    en: 'Record {{number}} of the table {{table}} ({{entity}}) in the project file is not an object in { }. Correct or remove it.',
  },
  fileFieldMissing: {
    ja: '案件ファイルの{{entity}}の表（{{table}}）の {{number}} 件目に「{{field}}」（{{name}}）がありません。次の値を書いてください: {{expected}}。',
    en: 'Record {{number}} of the table {{table}} ({{entity}}) in the project file lacks “{{field}}” ({{name}}). It needs {{expected}}.',
  },
  fileFieldUnknown: {
    ja: '案件ファイルの{{entity}}の表（{{table}}）の {{number}} 件目に、知らない項目「{{name}}」があります。その項目を取り除いてください。',
    en: 'Record {{number}} of the table {{table}} ({{entity}}) in the project file has an unknown field “{{name}}”. Remove that field.',
  },
  fileFieldInvalid: {
    ja: '案件ファイルの{{entity}}の表（{{table}}）の {{number}} 件目の「{{field}}」（{{name}}）が正しくありません。次の値に直してください: {{expected}}。',
    en: 'In record {{number}} of the table {{table}} ({{entity}}) in the project file, “{{field}}” ({{name}}) is not right. It needs {{expected}}.',
  },
  duplicateId: {
    ja: '{{entity}}の {{number}} 件目の ID「{{id}}」は、{{first}} 件目と重複しています。別の ID に変えるか、どちらかを取り除いてください。',
    en: 'Record {{number}} of {{entity}} has the same id “{{id}}” as record {{first}}. Give it another id, or remove one of the two.',
  },
  missingReference: {
    ja: '{{entity}}の {{number}} 件目（ID「{{id}}」）の「{{field}}」が指す{{target}}「{{missing}}」がありません。参照先を加えるか、このレコードを直してください。',
    en: 'Record {{number}} of {{entity}} (id “{{id}}”) refers in “{{field}}” to the {{target}} “{{missing}}”, which is not there. Add it, or correct this record.',
  },
  duplicateGroup: {
    ja: '{{entity}}の {{number}} 件目（ID「{{id}}」）は、{{first}} 件目と同じ組み合わせ（{{fields}}）です。どちらかを取り除いてください。',
    en: 'Record {{number}} of {{entity}} (id “{{id}}”) is for the same combination ({{fields}}) as record {{first}}. Remove one of the two.',
  },
  projectCount: {
    ja: '案件のレコードは 1 件だけ必要ですが、{{count}} 件あります。ちょうど 1 件にしてください。',
    en: 'There must be exactly one project record, but there are {{count}}. Keep exactly one.',
  },
  noScale: {
    ja: '評価基準に、点数の付いた段階が一つもありません。点数（0〜1）のある段階を一つ以上入れてください。',
    en: 'The scale has no level with a score. Add at least one level with a score from 0 to 1.',
  },
} as const satisfies Messages;
