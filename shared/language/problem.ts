import type { Messages } from './message.ts';
import { projectFileProblem } from './project-file-problem.ts';

/** What went wrong, where, and what to do. */
export const problem = {
  unexpected: {
    ja: '予期しないエラーが起きました（{{detail}}）。保存済みの内容は失われていません。もう一度試してください。',
    en: 'Something unexpected happened ({{detail}}). Everything saved is kept. Please try again.',
  },
  conflict: {
    ja: '別の画面で先に変更されていたため、この操作は行いませんでした。最新の内容に更新したので、もう一度操作してください。',
    en: 'Another window changed this first, so nothing was done. The latest state is shown now; please repeat what you did.',
  },
  notFound: {
    ja: '対象の{{entity}}が見つかりません。すでに削除されている可能性があります。',
    en: 'The {{entity}} was not found. It may have been removed already.',
  },
  inUse: {
    ja: 'この{{entity}}は {{by}} {{count}} 件で使われているため削除できません。先に使っている側を移すか削除してください。',
    en: 'This {{entity}} is used by {{count}} records ({{by}}) and cannot be removed. Move or remove those first.',
  },
  invalidRequest: {
    ja: '受け取った内容が正しくありません（{{where}}: {{reason}}）。何も変更していません。',
    en: 'The request is not valid ({{where}}: {{reason}}). Nothing was changed.',
  },
  shellUnreachable: {
    ja: 'Awase の本体に接続できません。アプリが終了していないか確かめて、もう一度開いてください。保存済みの内容は失われていません。',
    en: 'Awase itself cannot be reached. Check whether it has been closed, and open it again. Everything saved is kept.',
  },
  fileMissing: {
    ja: 'ファイルが見つかりません（{{path}}）。場所と名前を確かめてください。',
    en: 'There is no file {{path}}. Please check its place and name.',
  },
  fileUnreadable: {
    ja: 'ファイルを読めません（{{path}}、{{reason}}）。読み取りの権限があるか、フォルダーでないかを確かめてください。',
    en: 'The file {{path}} cannot be read ({{reason}}). Check that you may read it and that it is not a folder.',
  },
  fileNotText: {
    ja: 'Awase の案件ファイルではありません（{{path}}）。案件ファイル（.awase）を選んでください。',
    en: '{{path}} is not an Awase project file. Choose a project file (.awase).',
  },
  fileTooLarge: {
    ja: 'ファイルが大きすぎます（{{path}}、上限 {{limit}} MB）。正しい案件ファイルか確かめてください。',
    en: 'The file {{path}} is too large (at most {{limit}} MB). Check that it is the right project file.',
  },
  fileUnwritable: {
    ja: 'ファイルに書き込めません（{{path}}、{{reason}}）。フォルダーがあるか、ほかのアプリで開いていないか、書き込みの権限と空きがあるかを確かめてください。元のファイルは変わっていません。',
    en: 'The file {{path}} cannot be written ({{reason}}). Check that its folder exists, that no other app has it open, and that there is permission and space. What was there is unchanged.',
  },
  portInUse: {
    ja: 'ポート {{port}} はほかのプログラムが使っています。--port に別の番号を指定するか、--port を省いてください。',
    en: 'Port {{port}} is used by another program. Choose another with --port, or leave --port out.',
  },
  portRefused: {
    ja: 'ポート {{port}} を開けません（{{reason}}）。--port に別の番号を指定するか、--port を省いてください。',
    en: 'Port {{port}} cannot be opened ({{reason}}). Choose another with --port, or leave --port out.',
  },
  requestTooLarge: {
    ja: '一度に送れる大きさ（{{limit}} MB）を超えているため、何も変更していません。分けて操作してください。',
    en: 'This is more than can be sent at once ({{limit}} MB), so nothing was changed. Please do it in parts.',
  },
  alreadyRunning: {
    ja: 'Awase はこのデータフォルダーですでに動いています（{{folder}}）。開いている Awase を使うか、終了してからもう一度起動してください。',
    en: 'Awase is already running on this data folder ({{folder}}). Use that one, or close it and start again.',
  },
  dataFolderUnwritable: {
    ja: 'データフォルダー {{folder}} に書き込めません（{{detail}}）。フォルダーの権限を確かめるか、AWASE_DATA で別のフォルダーを指定してください。',
    en: 'The data folder {{folder}} cannot be written ({{detail}}). Check its permissions, or name another folder in AWASE_DATA.',
  },
  damagedDatabase: {
    ja: '{{file}} は壊れているか Awase のデータではないため、開けません。このファイルには手を加えていません。別の場所へ移し、{{backups}} に控えがあれば同じ名前で戻してから、もう一度起動してください。',
    en: '{{file}} is damaged or is not Awase data, so it cannot be opened. The file was not touched. Move it elsewhere, put back a copy from {{backups}} under the same name if there is one, and start again.',
  },
  newerDatabase: {
    ja: '{{file}} は新しい版の Awase で作られています（データの版 {{found}}、この Awase が扱えるのは {{known}} まで）。ファイルには手を加えていません。Awase を更新してから開いてください。',
    en: '{{file}} was made by a newer Awase (data version {{found}}; this one knows up to {{known}}). The file was not touched. Update Awase to open it.',
  },
  migrationFailed: {
    ja: '{{file}} を新しい形式に移せませんでした（{{detail}}）。データは失われていません。移す前の控えは {{backups}} にあります。空き容量を確かめて、もう一度起動してください。',
    en: '{{file}} could not be brought to the new form ({{detail}}). No data was lost; the copy made before is in {{backups}}. Check the free space and start again.',
  },
  storageFailed: {
    ja: '{{file}} を読み書きできませんでした（{{detail}}）。この操作は保存されていません。それまでの内容は残っています。空き容量と権限を確かめて、もう一度操作してください。',
    en: '{{file}} could not be read or written ({{detail}}). This step was not saved; everything before it is kept. Check free space and permissions, and repeat it.',
  },
  invalidRecord: {
    ja: '{{entity}}（{{id}}）の値が正しくないため、何も保存していません（{{detail}}）。値を直して、もう一度操作してください。',
    en: 'A value of the {{entity}} {{id}} is not allowed, so nothing was saved ({{detail}}). Correct it and try again.',
  },
  danglingReference: {
    ja: '{{entity}}が指す{{target}}がないため、何も保存していません。すでに削除された可能性があります。最新の内容で、もう一度操作してください。',
    en: 'A {{entity}} refers to a {{target}} that is not there, so nothing was saved. It may have been removed; please repeat on the latest state.',
  },
  malformedChange: {
    ja: '{{entity}}の変更内容が矛盾しているため、何も保存していません。もう一度操作してください。',
    en: 'The change to the {{entity}} contradicts itself, so nothing was saved. Please try again.',
  },
  baselineDamaged: {
    ja: '控え「{{name}}」の内容が壊れているため、開けません。案件の今の内容には影響ありません。この控えを削除し、必要なら取り直してください。',
    en: 'The baseline “{{name}}” is damaged and cannot be opened. The project itself is not affected. Remove this baseline and keep a new one if you need it.',
  },
  nothingToUndo: { ja: '元に戻す操作はありません。', en: 'There is nothing to undo.' },
  nothingToRedo: { ja: 'やり直す操作はありません。', en: 'There is nothing to redo.' },
  estimateOrder: {
    ja: '楽観値 ≤ 最頻値 ≤ 悲観値 の順になるように入力してください。',
    en: 'The points must be in order: optimistic ≤ most likely ≤ pessimistic.',
  },
  requirementLoop: {
    ja: '比較項目の上下関係が輪になるため、何も変更していません（{{items}}）。上位の項目を選び直してください。',
    en: 'Nothing was changed: these items would stand below each other in a circle ({{items}}). Choose another item above.',
  },
  requirementAstray: {
    ja: '「{{item}}」と上位の「{{above}}」の分類が異なるため、何も変更していません。同じ分類の項目を上位にしてください。',
    en: 'Nothing was changed: “{{item}}” and the item above it, “{{above}}”, are in different categories. Choose an item of the same category.',
  },
  dependencyLoop: {
    ja: '作業の先行関係が輪になるため、何も変更していません（{{items}}）。このうちどれか一つの先行関係を外してください。',
    en: 'Nothing was changed: these tasks would wait for each other in a circle ({{items}}). Take out one of these dependencies.',
  },
  dependencySelf: {
    ja: '作業「{{task}}」が自分自身を待つことになるため、何も変更していません。別の作業の番号を入力してください。',
    en: 'Nothing was changed: the task “{{task}}” would wait for itself. Type the number of another task.',
  },
  simulationCancelled: { ja: 'シミュレーションを中止しました。', en: 'The simulation was cancelled.' },
  dependencyHeading: {
    ja: '「{{task}}」は見出しで、作業ではないため、先行関係に入れられません。何も変更していません。見出しの下の作業の番号を入力してください。',
    en: 'Nothing was changed: “{{task}}” is a heading, not a task, and nothing can wait for it or it for anything. Type the number of a task below it.',
  },
  monthOrder: {
    ja: '終了月が開始月より前のため、何も保存していません。開始月以降の月にしてください。',
    en: 'Nothing was saved: the last month is before the first one. Choose a month that is not before it.',
  },
  dayOrder: {
    ja: '終わりの日付が始まりの日付より前のため、何も保存していません。始まり以降の日付にしてください。',
    en: 'Nothing was saved: the last date is before the first one. Choose a date that is not before it.',
  },
  dependencyAstray: {
    ja: '「{{task}}」と先行する「{{predecessor}}」は別の候補の計画にあるため、何も変更していません。同じ計画の作業を選んでください。',
    en: 'Nothing was changed: “{{task}}” and its predecessor “{{predecessor}}” belong to plans of different candidates. Choose a task of the same plan.',
  },
  reexaminationSubject: {
    ja: '再検討の対象は、組織の要件か比較項目のどちらか一方にしてください。何も保存していません。',
    en: 'A re-examination is about either a need or a requirement, not both. Nothing was saved.',
  },
  orderKey: {
    ja: '並び順のキーが正しくないため、何も保存していません。もう一度操作してください。',
    en: 'An order key is not valid, so nothing was saved. Please try again.',
  },
  costClassNameless: {
    ja: '区分の名前が空のため、何も変更していません。名前を入力してください。',
    en: 'Nothing was changed: a class of cost needs a name.',
  },
  costClassTaken: {
    ja: '「{{name}}」という区分はすでにあるため、何も変更していません。別の名前にしてください（全角・半角や大文字・小文字の違いは区別しません）。',
    en: 'Nothing was changed: there is a class “{{name}}” already. Choose another name; width and case do not count.',
  },
  levelScore: {
    ja: '対象外の段階には点数を付けず、それ以外の段階には 0〜1 の点数を付けてください。',
    en: 'A not-applicable level has no score; every other level needs a score from 0 to 1.',
  },
  scaleSize: {
    ja: '対象外を除く段階が {{count}} つになるため、変更していません。段階は {{minimum}} つから {{maximum}} つまでにしてください。',
    en: 'Nothing was changed: the scale would have {{count}} levels besides “not applicable”. Keep it between {{minimum}} and {{maximum}}.',
  },
  scaleNoFit: {
    ja: '区分が「完全一致」の段階がなくなるため、変更していません。完全一致の段階を一つ以上残してください。',
    en: 'Nothing was changed: no level would count as a full fit. Keep at least one level of the class “Full fit”.',
  },
  scaleNotApplicableTwice: {
    ja: '「対象外」の段階が二つになるため、変更していません。対象外は一つだけにしてください。',
    en: 'Nothing was changed: there would be two “not applicable” levels. Keep at most one.',
  },
  scaleNameless: {
    ja: '{{number}} 番目の段階の記号か表示名が空になるため、変更していません。どちらも入力してください。',
    en: 'Nothing was changed: level {{number}} would have no symbol or no label. Give it both.',
  },
  scaleSharedName: {
    ja: '「{{name}}」が {{first}} 番目と {{second}} 番目の段階で重なるため、変更していません。記号と表示名は段階ごとに違うものにしてください（○ と 〇 のように似た字は同じとみなします）。',
    en: 'Nothing was changed: “{{name}}” would stand for both level {{first}} and level {{second}}. Give every level a symbol and a label of its own; look-alike characters count as the same.',
  },
  scaleRises: {
    ja: '下の段階「{{worse}}」の点数が上の段階「{{better}}」より高くなるため、変更していません。段階は良いものから順に、点数が上がらないように並べてください。',
    en: 'Nothing was changed: “{{worse}}” would score more than “{{better}}” above it. Levels stand from best to worst, so scores must not rise downwards.',
  },
  scaleUnmapped: {
    ja: '段階「{{symbol}}」の評価 {{count}} 件の移し先がないため、変更していません。どの段階に移すかを選んでください。',
    en: 'Nothing was changed: the {{count}} ratings “{{symbol}}” would have nowhere to go. Choose the level they move to.',
  },
  sampleMissing: {
    ja: '「{{name}}」という例はありません。用意されている例は次のとおりです: {{known}}',
    en: 'There is no example “{{name}}”. These examples are there: {{known}}',
  },
  catalogueMissing: {
    ja: 'カタログ「{{name}}」はありません。ほかのカタログを選んでください。',
    en: 'There is no catalogue “{{name}}”. Choose another one.',
  },
  cataloguesUnreadable: {
    ja: '同梱のカタログを読めません（{{path}}、{{reason}}）。Awase を入れ直してください。案件の内容には影響ありません。',
    en: 'The bundled catalogues cannot be read ({{path}}: {{reason}}). Install Awase again; your projects are not affected.',
  },
  samplesUnreadable: {
    ja: '同梱の例を {{path}} から読み込めません（{{reason}}）。Awase を入れ直してください。',
    en: 'The bundled examples cannot be read from {{path}} ({{reason}}). Install Awase again.',
  },
  ...projectFileProblem,
} as const satisfies Messages;

export type ProblemCode = keyof typeof problem;
