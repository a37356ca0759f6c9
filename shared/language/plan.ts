import type { Messages } from './message.ts';

/** Texts of the screen “Plan”. */
export const plan = {
  title: { ja: '実施計画', en: 'Plan' },
  lead: {
    ja: '推奨する候補の導入作業を、三点の期間と先行関係で計画します。',
    en: 'The tasks that bring in the recommended candidate, with three-point durations and what waits for what.',
  },
  needCandidate: { ja: '計画の前に候補を登録してください。', en: 'Add candidates before planning.' },
  toCandidates: { ja: '候補を登録する', en: 'Go to candidates' },
  candidate: { ja: '計画する候補', en: 'Candidate of the plan' },
  recommend: { ja: 'この候補を推奨する', en: 'Recommend this candidate' },
  recommended: { ja: '推奨する候補', en: 'Recommended candidate' },
  suggestion: {
    ja: '推奨する候補はまだ決まっていません。順位が最も高いのは {{name}} です。',
    en: 'No candidate is recommended yet. {{name}} ranks first.',
  },
  /** Of whom the plan is, while nobody is recommended. */
  undecided: {
    ja: '推奨する候補はまだ決まっていません。この計画は {{shown}} のものです。',
    en: 'No candidate is recommended yet; this plan is for {{shown}}.',
  },
  undecidedFirst: {
    ja: '推奨する候補はまだ決まっていません。この計画は、順位が最も高い {{shown}} のものです。',
    en: 'No candidate is recommended yet; this plan is for {{shown}}, which ranks first.',
  },
  undecidedOther: {
    ja: '推奨する候補はまだ決まっていません。順位が最も高いのは {{name}} ですが、この計画は {{shown}} のものです。',
    en: 'No candidate is recommended yet. {{name}} ranks first, but this plan is for {{shown}}.',
  },
  other: { ja: '推奨しているのは {{name}} です。この計画は {{shown}} のものです。', en: '{{name}} is the recommended candidate; this plan is for {{shown}}.' },
  empty: { ja: '作業がまだありません。ひな形から始めるか、一つずつ追加してください。', en: 'No tasks yet. Start from the template, or add them one by one.' },
  useTemplate: { ja: '導入の 8 作業をひな形から追加', en: 'Add the eight steps of an introduction' },
  add: { ja: '作業を追加', en: 'Add a task' },
  addHeading: { ja: '見出しを追加', en: 'Add a heading' },
  /** How one task of a pair follows the other. */
  followed: { ja: '{{before}} → {{after}}', en: '{{before}} → {{after}}' },
  freed: {
    ja: '見出しは作業ではないため、次の先行関係を外しました：{{list}}。「元に戻す」で戻せます（見出しをやめるだけでは戻りません）。',
    en: 'A heading is no task, so these links were removed: {{list}}. Undo brings them back; making it a task again does not.',
  },
  number: { ja: '番号', en: 'No.' },
  task: { ja: '作業', en: 'Task' },
  description: { ja: '内容', en: 'What is done' },
  owner: { ja: '担当', en: 'Owner' },
  length: {
    weeks: { ja: '{{length}} 週', en: '{{length}} wk' },
    days: { ja: '{{length}} 営業日', en: '{{length}} d' },
  },
  lagUnit: { weeks: { ja: '週', en: 'w' }, days: { ja: '日', en: 'd' } },
  inUnit: {
    weeks: { ja: '{{name}}（週）', en: '{{name}} (wk)' },
    days: { ja: '{{name}}（営業日）', en: '{{name}} (days)' },
  },
  names: {
    expected: { ja: '期待値', en: 'Expected' },
    deviation: { ja: 'σ', en: 'σ' },
    start: { ja: '開始', en: 'Start' },
    finish: { ja: '終了', en: 'End' },
    float: { ja: '余裕', en: 'Float' },
  },
  predecessors: { ja: '先行する作業', en: 'After task no.' },
  predecessorsHelp: {
    ja: '先に終える作業の番号を「1, 3」のように入力します。間を空けるときは「3+1週」、重ねるときは「3-2日」と書きます。',
    en: 'Numbers of the tasks to be finished first, such as 1, 3. To wait a while after one write 3+1w, to begin before its end 3-2d.',
  },
  floatHelp: {
    ja: 'この作業がどれだけ遅れても全体の終了が変わらないか。「余裕なし」の作業が遅れると全体が遅れます。',
    en: 'How long the task may slip without the end slipping. The delay of a task with none delays everything.',
  },
  deviationHelp: { ja: '期間のばらつき（標準偏差）。（悲観値−楽観値）÷ 6。', en: 'Spread of the length (standard deviation): (pessimistic − optimistic) ÷ 6.' },
  critical: { ja: '余裕なし', en: 'None' },
  ongoing: { ja: '継続', en: 'Ongoing' },
  ongoingHelp: { ja: '運用のように終わりのない作業です。全体の期間には数えません。', en: 'Goes on without an end, such as operation; it takes no time of the plan.' },
  heading: { ja: '見出し', en: 'Heading' },
  headingHelp: {
    ja: '作業ではなく、下の作業をまとめる見出しにします。期間と先行関係は持ちません。',
    en: 'Makes the row a heading over the tasks below it instead of a task: it has no length and nothing waits for it.',
  },
  lengthHelp: {
    ja: '単位をつけて入力できます: 10日、2週、16時間（1 日 8 時間）、20人日（1 人で進める日数）、1人月（20 営業日）、1か月（52/12 週）。範囲 2〜3 も読みます。',
    en: 'A unit can be typed: 10 days, 2 weeks, 16 hours (8 a day), 20 person-days (the days one person takes), 1 person-month (20 working days), 1 month (52/12 weeks). So can a range, 2–3.',
  },
  settings: {
    title: { ja: '計画の前提', en: 'Settings of the plan' },
    unit: { ja: '期間の単位', en: 'Unit of time' },
    correlation: { ja: '作業どうしの連動 ρ', en: 'Correlation of the tasks, ρ' },
    correlationValue: { ja: '{{rho}}', en: '{{rho}}' },
    correlationDefault: { ja: '0（初期値：作業は別々に遅れる）', en: '0 (default: tasks are late apart)' },
    pointMeaning: {
      ja: '作業の楽観値と悲観値は、下限と上限として計算します（P10 と P90 ではありません）。費用の明細の意味は「三点見積り」で決めます。',
      en: 'Optimistic and pessimistic of a task count as the least and the most, not as P10 and P90. What they mean for costs is set under “Three-point estimates”.',
    },
    correlationNote: {
      ja: '作業どうしの連動 ρ は、同じ事情でいくつもの作業が一緒に遅れる度合いです。初期値の 0 では遅れと前倒しが打ち消し合います。終了を決める経路の σ は、ρ = 0 で {{apart}}、ρ = 0.3 で {{usual}}、ρ = 1 で {{full}} です。「完了時期」の試行で使います。',
      en: 'ρ is how far tasks are late together for the same cause. At the default of 0 delays and gains cancel out. Along the path that decides the end, σ is {{apart}} at ρ = 0, {{usual}} at ρ = 0.3 and {{full}} at ρ = 1. The trials of “Completion date” use it.',
    },
    unitHelp: {
      ja: '1 週は 5 営業日です。切り替えても期間の長さは変わらず、表示と、単位を書かない数字の読み方だけが変わります。',
      en: 'A week has 5 working days. Switching changes no length, only how it is shown and what a number without a unit means.',
    },
    start: { ja: '開始日', en: 'Start date' },
    due: { ja: '期限', en: 'Due date' },
    noDate: { ja: '例: 2026-12-01', en: 'e.g. 2026-12-01' },
    dueBeforeStart: { ja: '期限が開始日より前です。どちらかを直してください。', en: 'The due date is before the start date. Change one of them.' },
    dueNeedsStart: { ja: '開始日を入れると、期限と比べられます。', en: 'With a start date the plan can be compared with the due date.' },
    holidays: { ja: '祝日を休む', en: 'Japanese holidays off' },
    holidaysUnknown: {
      ja: '{{year}} 年より後の祝日はまだわからないため、その先は平日として数えています。',
      en: 'Holidays after {{year}} are not known yet; weekdays beyond count as worked.',
    },
    closures: { ja: '休業日（{{count}} 件）', en: 'Days off ({{count}})' },
  },
  closures: {
    title: { ja: '休業日', en: 'Days off' },
    help: {
      ja: '土日と祝日のほかに、計画の作業を進めない日です。開始日からの日付の計算に使います。',
      en: 'Days besides weekends and holidays on which nobody works on the plan. Dates step over them.',
    },
    none: { ja: '休業日はまだありません。', en: 'There are no days off yet.' },
    name: { ja: '名前', en: 'Name' },
    first: { ja: '最初の日', en: 'First day' },
    last: { ja: '最後の日', en: 'Last day' },
    namePlaceholder: { ja: '例: 年末年始', en: 'e.g. New Year' },
    lastPlaceholder: { ja: '1 日だけなら空欄', en: 'Empty for one day' },
    add: { ja: '追加', en: 'Add' },
    needFirst: { ja: '最初の日を入力してください。', en: 'Type the first day.' },
    remove: { ja: '休業日を削除: {{name}}', en: 'Remove days off: {{name}}' },
    unnamed: { ja: '{{first}}〜{{last}}', en: '{{first}}–{{last}}' },
  },
  noDuration: { ja: '期間未入力', en: 'no duration yet' },
  untimed: {
    ja: '期間のわからない作業が {{count}} 件あるため、いつ終わるかはまだわかりません（{{names}}）。三点の期間を入れると、終わる時期と間に合う確率を計算します。すぐ終わる節目なら 0 を入れてください。',
    en: {
      one: 'It is not known yet when the plan ends: {{count}} task has no duration ({{names}}). Type its three points to have the end and its chances worked out; type 0 for a milestone.',
      other: 'It is not known yet when the plan ends: {{count}} tasks have no duration ({{names}}). Type their three points to have the end and its chances worked out; type 0 for a milestone.',
    },
  },
  summary: {
    ja: '全体の期待期間 {{expected}}（順に行うと最短 {{least}}・最長 {{most}}）。余裕のない作業が遅れると全体が遅れます。',
    en: 'Expected length {{expected}} (one after another: {{least}} at least, {{most}} at most). A delay of a task without float delays everything.',
  },
  summaryParts: {
    title: { ja: '計画のまとめ', en: 'Summary of the plan' },
    end: { ja: '終了の見込み', en: 'Expected end' },
    endOn: { ja: '{{day}}（{{length}}）', en: '{{day}} ({{length}})' },
    due: { ja: '期限に間に合う確率', en: 'Probability to keep the due date' },
    dueValue: { ja: '{{probability}}（期限 {{day}}）', en: '{{probability}} (due {{day}})' },
    dueHelp: {
      ja: 'すべての作業の三点から計画を何度も試し、期限までに終わった回数の割合です。内訳は「完了時期」で確かめられます。',
      en: 'The plan is tried many times with the three points of all tasks: the share of the trials that end in time. See the screen “Completion date” for more.',
    },
    dueWaiting: { ja: '計算しています（期限 {{day}}）', en: 'Being worked out (due {{day}})' },
    dueOnePath: {
      ja: '終了を決める経路 1 本だけの近似では {{probability}}。並行する作業の合流も、作業どうしの連動も数えない値です。',
      en: '{{probability}} by the approximation along one path, which counts neither merging paths nor tasks that are late together.',
    },
    path: { ja: '終了を決める経路（クリティカルパス）', en: 'What decides the end (critical path)' },
    pathMany: { ja: '終了を決める経路（クリティカルパス）は {{number}} 本', en: { one: '{{number}} critical path decides the end', other: '{{number}} critical paths decide the end' } },
    pathCounts: { ja: 'ばらつきが最も大きいこの経路で確率を計算（σ {{deviation}}）', en: 'counted for the probability: the widest spread, σ {{deviation}}' },
    pathSpread: { ja: 'σ {{deviation}}', en: 'σ {{deviation}}' },
    morePaths: { ja: 'ほか {{number}} 本', en: 'and {{number}} more' },
    moreTasks: { ja: '…（間に {{count}} 作業）…', en: { one: '… ({{count}} task between) …', other: '… ({{count}} tasks between) …' } },
    toSchedule: { ja: '完了時期を詳しく見る', en: 'See the completion date' },
  },
  removed: { ja: '作業 {{count}} 件', en: { one: '{{count}} task', other: '{{count}} tasks' } },
  waiting: {
    ja: '三点がそろって 楽観値 ≤ 最頻値 ≤ 悲観値 になるまで、この作業の期間は保存しません。わからなければ、三点とも空にしてください。',
    en: 'Not saved until all three points are there and in order, optimistic ≤ most likely ≤ pessimistic. Leave all three empty while they are unknown.',
  },
  chart: {
    finding: { ja: '{{name}} の導入は {{length}} の見込み', en: 'Introducing {{name}} is expected to take {{length}}' },
    findingCritical: { ja: '{{name}} の導入は {{length}} の見込み、遅れてはならない作業は {{count}} 件', en: { one: 'Introducing {{name}} is expected to take {{length}}; {{count}} task must not slip', other: 'Introducing {{name}} is expected to take {{length}}; {{count}} tasks must not slip' } },
    findingUntimed: {
      ja: '{{name}} の導入がいつ終わるかは、まだわからない（期間未入力の作業 {{count}} 件）',
      en: { one: 'It is not known yet when introducing {{name}} ends: {{count}} task without a duration', other: 'It is not known yet when introducing {{name}} ends: {{count}} tasks without a duration' },
    },
    startUnknown: { ja: '開始時期は未定', en: 'start not known yet' },
    day: { ja: '{{month}}/{{day}}', en: '{{month}}-{{day}}' },
    due: { ja: '期限 {{day}}', en: 'Due {{day}}' },
    legendExpected: { ja: '期待値', en: 'expected' },
    legendRange: { ja: '楽観〜悲観', en: 'optimistic to pessimistic' },
    legendCritical: { ja: '遅れてはならない（太字・斜線）', en: 'must not slip (bold, hatched)' },
    legendOngoing: { ja: '継続', en: 'goes on' },
    legendHeading: { ja: '見出し', en: 'heading' },
    legendDue: { ja: '期限', en: 'due date' },
    ongoing: { ja: '継続', en: 'ongoing' },
    tab: { gantt: { ja: 'ガントチャート', en: 'Gantt chart' }, network: { ja: 'ネットワーク図', en: 'Network' } },
  },
  network: {
    finding: { ja: '作業 {{tasks}} 件のつながり、終了を決める経路は {{paths}} 本', en: { one: 'How {{tasks}} tasks hang together; {{paths}} critical path', other: 'How {{tasks}} tasks hang together; {{paths}} critical paths' } },
    findingUntimed: {
      ja: '作業 {{tasks}} 件のつながり、終了を決める経路はまだわからない（期間未入力の作業 {{count}} 件）',
      en: { one: 'How {{tasks}} tasks hang together; the critical path is not known yet: {{count}} task without a duration', other: 'How {{tasks}} tasks hang together; the critical path is not known yet: {{count}} tasks without a duration' },
    },
    cell: {
      earliestStart: { ja: '最早開始', en: 'early start' },
      expected: { ja: '期待値', en: 'expected' },
      earliestFinish: { ja: '最早終了', en: 'early finish' },
      latestStart: { ja: '最遅開始', en: 'late start' },
      float: { ja: '余裕', en: 'float' },
      latestFinish: { ja: '最遅終了', en: 'late finish' },
    },
    key: {
      weeks: { ja: '箱の読み方（週）: 上の段は {{top}}、下の段は {{bottom}}。', en: 'How to read a box (weeks): {{top}} above, {{bottom}} below.' },
      days: { ja: '箱の読み方（営業日）: 上の段は {{top}}、下の段は {{bottom}}。', en: 'How to read a box (working days): {{top}} above, {{bottom}} below.' },
    },
    keySeparator: { ja: '｜', en: ' | ' },
    legendCritical: { ja: '終了を決める経路（太字・太枠）', en: 'critical path (bold, thick frame)' },
    legendOther: { ja: '余裕のある作業', en: 'tasks with float' },
    onlyCritical: {
      ja: '作業が {{all}} 件あるため、終了を決める経路の {{shown}} 件だけを示しています。',
      en: 'The plan has {{all}} tasks; only {{shown}} on critical paths are shown.',
    },
  },
  template: {
    contract: {
      title: { ja: '契約と初期設定', en: 'Contract and first settings' },
      description: { ja: '契約を結び、利用者や権限などの基本の設定を済ませる。', en: 'Sign up and make the basic settings, such as users and rights.' },
    },
    data: {
      title: { ja: 'データの準備と登録', en: 'Data' },
      description: { ja: '必要なデータを整えて登録・移行し、管理のしかたを決める。', en: 'Prepare, enter and migrate the data needed, and settle how it is kept.' },
    },
    security: {
      title: { ja: '業務の設定とセキュリティ対策', en: 'Business settings and security' },
      description: { ja: '業務に合わせて設定し、セキュリティ対策を固める。', en: 'Set it up for the work to be done, and put the security measures in place.' },
    },
    connections: {
      title: { ja: '外部との連携', en: 'Connections' },
      description: { ja: '連携の要るほかのシステムやサービスとつなぐ。', en: 'Connect the other systems and services it has to work with.' },
    },
    trial: {
      title: { ja: 'テスト運用', en: 'Trial run' },
      description: { ja: '一連の業務を通しで試し、問題を直す。', en: 'Try the work end to end and mend what is wrong.' },
    },
    training: {
      title: { ja: '利用者の研修', en: 'Training' },
      description: { ja: '手順書を用意し、使う人が操作を練習する。', en: 'Write the instructions, and let the people who use it practise.' },
    },
    launch: {
      title: { ja: '本番開始と周知', en: 'Launch' },
      description: { ja: '本番の利用を始め、関係者に知らせる。', en: 'Go live and tell everyone concerned.' },
    },
    operation: {
      title: { ja: '運用と保守', en: 'Operation and maintenance' },
      description: { ja: '点検・保守・改善を続ける。', en: 'Keep checking, maintaining and improving it.' },
    },
  },
} as const satisfies Messages;
