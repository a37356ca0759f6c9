import type { Messages } from './message.ts';

/** Texts outside the page: the application menu, native dialogs, the command line and the browser shell's own pages. */
export const shell = {
  menu: {
    file: { ja: 'ファイル', en: 'File' },
    edit: { ja: '編集', en: 'Edit' },
    view: { ja: '表示', en: 'View' },
    go: { ja: '移動', en: 'Go' },
    window: { ja: 'ウィンドウ', en: 'Window' },
    help: { ja: 'ヘルプ', en: 'Help' },
    about: { ja: 'Awase について', en: 'About Awase' },
    quit: { ja: 'Awase を終了', en: 'Quit Awase' },
    hide: { ja: 'Awase を隠す', en: 'Hide Awase' },
    hideOthers: { ja: 'ほかを隠す', en: 'Hide others' },
    showAll: { ja: 'すべてを表示', en: 'Show all' },
    close: { ja: 'ウィンドウを閉じる', en: 'Close window' },
    cut: { ja: '切り取り', en: 'Cut' },
    copy: { ja: 'コピー', en: 'Copy' },
    paste: { ja: '貼り付け', en: 'Paste' },
    selectAll: { ja: 'すべて選択', en: 'Select all' },
    zoomIn: { ja: '拡大', en: 'Zoom in' },
    zoomOut: { ja: '縮小', en: 'Zoom out' },
    resetZoom: { ja: '実際の大きさ', en: 'Actual size' },
    fullScreen: { ja: '全画面表示', en: 'Full screen' },
    developerTools: { ja: '開発者ツール', en: 'Developer tools' },
    newWindow: { ja: '新しいウィンドウ', en: 'New window' },
    minimize: { ja: '最小化', en: 'Minimise' },
    zoom: { ja: '拡大・縮小', en: 'Zoom' },
  },
  dialog: {
    problem: { ja: 'Awase：実行できませんでした', en: 'Awase: this could not be done' },
    projectFile: { ja: 'Awase の案件ファイル', en: 'Awase project file' },
    workbook: { ja: 'Excel ブック', en: 'Excel workbook' },
    picture: { ja: '画像', en: 'Picture' },
  },
  page: {
    locked: {
      ja: 'このアドレスからは Awase を開けません。Awase を起動したときに表示された URL を開いてください。その URL は一度だけ使えます。',
      en: 'Awase cannot be opened from this address. Open the URL shown when Awase started; it works once.',
    },
  },
  commandLine: {
    help: {
      ja: `使い方: npm run --silent awase -- コマンド [オプション]

コマンド:
  samples                                               同梱の例の一覧
  evaluate (--sample 名前 | --project ファイル.awase) [--json]
                                                        候補ごとの適合度・順位・費用の見積り
  simulate (--sample 名前 | --project ファイル.awase) [--trials 回数] [--seed 乱数の種] [--json]
                                                        費用と計画のシミュレーション（指定がなければ案件の回数と種）
  export   (--sample 名前 | --project ファイル.awase) --to ファイル.xlsx
                                                        Excel ブックに書き出す
  serve    [--port 番号] [--data フォルダー] [--no-open]
                                                        ブラウザーで使う（URL を JSON で 1 行表示）

オプション:
  --language ja|en    言語（指定がなければ AWASE_LANGUAGE、LANG の順。どれもなければ日本語）
  --help              この説明を表示する`,
      en: `Usage: npm run --silent awase -- COMMAND [OPTIONS]

Commands:
  samples                                               the bundled examples
  evaluate (--sample NAME | --project FILE.awase) [--json]
                                                        fit, rank and expected cost of every candidate
  simulate (--sample NAME | --project FILE.awase) [--trials N] [--seed S] [--json]
                                                        simulate costs and plan (else the project's own trials and seed)
  export   (--sample NAME | --project FILE.awase) --to FILE.xlsx
                                                        write an Excel workbook
  serve    [--port NUMBER] [--data FOLDER] [--no-open]
                                                        use Awase in a browser (prints the URL as one JSON line)

Options:
  --language ja|en    language (else AWASE_LANGUAGE, else LANG, else Japanese)
  --help              show this text`,
    },
    usage: {
      noCommand: { ja: 'コマンドを指定してください。', en: 'Please name a command.' },
      unknownCommand: { ja: '「{{command}}」というコマンドはありません。', en: 'There is no command "{{command}}".' },
      unknownOption: { ja: '「{{option}}」というオプションは使えません。', en: 'The option "{{option}}" is not known here.' },
      missingValue: { ja: '「{{option}}」に値を指定してください。', en: 'The option "{{option}}" needs a value.' },
      unexpectedValue: { ja: '「{{option}}」に値は指定できません。', en: 'The option "{{option}}" takes no value.' },
      unexpectedArgument: { ja: '「{{argument}}」は余分です。', en: '"{{argument}}" is not expected here.' },
      oneSource: { ja: '--sample か --project のどちらか一方を指定してください。', en: 'Give either --sample or --project.' },
      noTarget: { ja: '--to に書き出し先のファイル（.xlsx）を指定してください。', en: 'Give the file to write (.xlsx) with --to.' },
      workbookName: {
        ja: '書き出し先は .xlsx で終わる名前にしてください（{{path}}）。',
        en: 'The file to write must end in .xlsx ({{path}}).',
      },
      language: { ja: '--language は ja か en です（{{value}}）。', en: '--language is ja or en, not {{value}}.' },
      trials: { ja: '--trials は 1〜1,000,000 の整数です（{{value}}）。', en: '--trials is a whole number from 1 to 1,000,000, not {{value}}.' },
      seed: { ja: '--seed は 0〜4,294,967,295 の整数です（{{value}}）。', en: '--seed is a whole number from 0 to 4,294,967,295, not {{value}}.' },
      port: { ja: '--port は 0〜65535 の整数です（{{value}}）。', en: '--port is a whole number from 0 to 65535, not {{value}}.' },
    },
    table: {
      candidate: { ja: '候補', en: 'Candidate' },
      rank: { ja: '順位', en: 'Rank' },
      fit: { ja: '適合度', en: 'Fit' },
      coverage: { ja: '評価済み', en: 'Coverage' },
      gaps: { ja: 'ギャップ', en: 'Gaps' },
      cost: { ja: '費用の期待値 ± 標準偏差（{{unit}}）', en: 'Expected cost ± deviation ({{unit}})' },
      knockedOut: { ja: '足切り', en: 'knocked out' },
      unrated: { ja: '未評価', en: 'unrated' },
      open: { ja: '未確定 {{best}}〜{{worst}}', en: 'open, {{best}} to {{worst}}' },
      openFall: { ja: '未確定 {{best}}〜{{worst}} か足切り', en: 'open, {{best}} to {{worst}} or knocked out' },
      outside: { ja: '対象外', en: 'N/A' },
    },
    simulation: {
      costs: {
        ja: '費用の総額（{{unit}}、{{trials}} 回、乱数の種 {{seed}}、連動 ρ = {{correlation}}）',
        en: 'Total cost ({{unit}}; {{trials}} trials, seed {{seed}}, ρ = {{correlation}})',
      },
      schedule: { ja: '{{name}} の計画の期間（週、{{trials}} 回、乱数の種 {{seed}}）', en: 'Length of the plan for {{name}} (weeks; {{trials}} trials, seed {{seed}})' },
      nothing: { ja: '費用の明細も計画の作業もないため、シミュレーションするものがありません。', en: 'There is nothing to simulate: the project has neither cost lines nor tasks.' },
      candidate: { ja: '候補', en: 'Candidate' },
      mean: { ja: '平均', en: 'Mean' },
      standardError: { ja: '標準誤差', en: 'Std error' },
      deviation: { ja: 'σ', en: 'σ' },
      withinBudget: { ja: '予算内', en: 'Within budget' },
      cheapest: { ja: '最も安い', en: 'Cheapest' },
      withinDue: { ja: '期限内', en: 'In time' },
      task: { ja: '作業', en: 'Task' },
      criticality: { ja: '終了を決める割合', en: 'Criticality' },
      cruciality: { ja: '終わりのぶれとの連動', en: 'Cruciality' },
    },
    exported: { ja: '書き出しました: {{path}}', en: 'Written: {{path}}' },
    window: {
      opened: {
        ja: 'Awase のウィンドウを開きました。ウィンドウを閉じると終了します。',
        en: 'Awase has opened in a window. Closing the window ends it.',
      },
      noBrowser: {
        ja: 'Chromium・Chrome・Edge が見つからないため、ウィンドウは開きません。次の URL をブラウザーで開いてください（Ctrl+C で終了）: {{url}}',
        en: 'No Chromium, Chrome or Edge was found, so no window opens. Open this URL in a browser (Ctrl+C ends Awase): {{url}}',
      },
      noDisplay: {
        ja: '画面（ディスプレイ）がないため、ウィンドウは開きません。次の URL をブラウザーで開いてください（Ctrl+C で終了）: {{url}}',
        en: 'There is no display, so no window opens. Open this URL in a browser (Ctrl+C ends Awase): {{url}}',
      },
      failed: {
        ja: 'ブラウザーのウィンドウを開けませんでした（{{reason}}）。次の URL をブラウザーで開いてください（Ctrl+C で終了）: {{url}}',
        en: 'The browser window could not be opened ({{reason}}). Open this URL in a browser (Ctrl+C ends Awase): {{url}}',
      },
    },
  },
} as const satisfies Messages;
