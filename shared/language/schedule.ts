import type { Messages } from './message.ts';

/** Texts of the screen “Completion date”. */
export const schedule = {
  title: { ja: '完了時期', en: 'Completion date' },
  lead: {
    ja: '計画の三点の期間から、いつ終わるか、期限に間に合う確率、遅れを決める作業を見ます。',
    en: 'From the three-point durations of the plan: when it ends, how likely it is in time, and which tasks decide that.',
  },
  candidate: { ja: '完了時期を見る候補', en: 'Candidate whose plan is shown' },
  needCandidate: { ja: '完了時期の前に候補を登録してください。', en: 'Add candidates before looking at their plans.' },
  empty: { ja: '{{name}} の計画に作業がまだないため、完了時期を計算できません。', en: 'The plan for {{name}} has no tasks yet, so there is no completion date.' },
  toPlan: { ja: '実施計画へ', en: 'To the plan' },
  hint: {
    noStart: { ja: '実施計画で開始日を入れると、週数のほかに日付でも示します。', en: 'With a start date in the plan, ends are shown as dates too.' },
    noDue: { ja: '実施計画で期限を入れると、間に合う確率を示します。', en: 'With a due date in the plan, the probability to keep it is shown.' },
  },
  numbers: {
    title: { ja: '終わる時期の見込み', en: 'When the plan ends' },
    how: { ja: '計算のしかた', en: 'Counted' },
    onePath: { ja: '一つの経路で計算', en: 'Along one path' },
    onePathHelp: { ja: '終了を決める経路 1 本の期待値と σ から', en: 'from the expected length and σ of the critical path' },
    simulated: { ja: 'シミュレーション', en: 'Simulation' },
    simulatedHelp: { ja: 'すべての作業を {{trials}} 回試した結果', en: 'all tasks tried {{trials}} times' },
    difference: { ja: '差', en: 'Difference' },
    mean: { ja: '平均（期待値）', en: 'Mean (expected)' },
    deviation: { ja: 'ばらつき σ', en: 'Spread σ' },
    percentile: { ja: 'P{{percent}}', en: 'P{{percent}}' },
    due: { ja: '期限 {{day}} に間に合う確率', en: 'In time for {{day}}' },
    reading: {
      ja: 'P80 は、100 回のうち 80 回がそれまでに終わる時期です。',
      en: 'P80 is the time by which 80 plans out of 100 have ended.',
    },
    dates: {
      ja: '日付は土日と休業日を除いて数え、祝日は実施計画の設定に従います。',
      en: 'Dates leave out weekends and days off, and holidays as set in the plan.',
    },
  },
  merge: {
    title: { ja: '合流による遅れ', en: 'Delay where paths merge' },
    real: {
      ja: 'シミュレーションの平均は {{simulated}} で、一つの経路での期待値 {{path}} より {{difference}} 長くなります。これが合流による遅れです。{{merges}}は、先行する作業がすべて終わるまで始められません。どれか一つでも長引けば待つことになり、早く終わった分は生かせないため、平均は経路 1 本の計算より遅くなります。',
      en: 'The simulated mean is {{simulated}}, which is {{difference}} longer than the {{path}} expected along one path. This is the delay where paths merge: {{merges}} cannot begin before everything ahead has ended; whichever is late is waited for, and what ends early is of no use, so the mean lies after what one path alone would say.',
    },
    small: {
      ja: 'シミュレーションの平均 {{simulated}} と一つの経路での期待値 {{path}} はほぼ同じです。{{merges}}の前で作業が合流しますが、並行する作業に余裕があるため、合流による遅れはほとんどありません。',
      en: 'The simulated mean {{simulated}} and the {{path}} expected along one path are nearly the same. Paths merge before {{merges}}, but the tasks beside the critical path have float enough to cause hardly any delay.',
    },
    none: {
      ja: 'シミュレーションの平均 {{simulated}} と一つの経路での期待値 {{path}} はほぼ同じです。この計画には並行する作業が合流するところがないため、合流による遅れはありません。',
      en: 'The simulated mean {{simulated}} and the {{path}} expected along one path are nearly the same. No paths merge in this plan, so nothing is delayed by merging.',
    },
    ends: {
      ja: 'シミュレーションの平均は {{simulated}} で、一つの経路での期待値 {{path}} より {{difference}} 長くなります。これが合流による遅れです。並行する作業がすべて終わって初めて計画が終わるため、最も遅い作業に引きずられて、平均は経路 1 本の計算より遅くなります。',
      en: 'The simulated mean is {{simulated}}, which is {{difference}} longer than the {{path}} expected along one path. This is the delay where paths merge: the plan ends only when all parallel tasks have ended, so whichever is late decides, and the mean lies after what one path alone would say.',
    },
    more: { ja: '{{names}} など {{count}} 件の作業', en: '{{names}} and others ({{count}} in all)' },
  },
  curve: {
    title: { ja: '確率と終わる時期の読み取り', en: 'Read the end for a probability' },
    percent: { ja: '確率から終わる時期を読む', en: 'End for a probability' },
    percentValue: { ja: '{{percent}} %（P{{percent}}）', en: '{{percent}} % (P{{percent}})' },
    reading: { ja: '{{percent}} % の確率で {{end}} までに終わります。', en: 'With a probability of {{percent}} % the plan ends by {{end}}.' },
    endOn: { ja: '{{day}}（{{length}}）', en: '{{day}} ({{length}})' },
    finding: { ja: '{{name}} の導入は、{{percent}} % の確率で {{end}} までに終わる', en: 'Introducing {{name}} ends by {{end}} with a probability of {{percent}} %' },
    findingDue: {
      ja: '{{name}} の導入が期限 {{day}} に間に合う確率は {{probability}}',
      en: 'Introducing {{name}} is in time for {{day}} with a probability of {{probability}}',
    },
    axisEnd: { weeks: { ja: '終わる時期（週）', en: 'End (weeks)' }, days: { ja: '終わる時期（営業日）', en: 'End (working days)' } },
    axisProbability: { ja: 'それまでに終わる確率（%）', en: 'Probability to have ended (%)' },
    simulated: { ja: 'シミュレーション', en: 'simulation' },
    onePath: { ja: '一つの経路で計算', en: 'along one path' },
    due: { ja: '期限', en: 'due date' },
    dueMark: { ja: '期限 {{day}}', en: 'Due {{day}}' },
    mark: { ja: 'P{{percent}} {{end}}', en: 'P{{percent}} {{end}}' },
    point: { ja: '{{percent}} %: {{end}}', en: '{{percent}} %: {{end}}' },
  },
  tasks: {
    title: { ja: '終わる時期を決める作業', en: 'Tasks that decide the end' },
    number: { ja: '番号', en: 'No.' },
    task: { ja: '作業', en: 'Task' },
    criticality: { ja: '終了を決める割合', en: 'Decides the end' },
    cruciality: { ja: '終わりのぶれとの連動', en: 'Moves the end' },
    help: {
      ja: '「終了を決める割合」は、試行のうちその作業が終了を決める経路に載った割合（クリティカリティ）。「終わりのぶれとの連動」は、その作業の長さと全体の長さの相関の強さ（クルーシャリティ）で、高い作業ほど、ばらつきを小さくする効果があります。',
      en: '“Decides the end” is the share of the trials in which the task lay on a critical path (criticality). “Moves the end” is how strongly its length goes along with that of the plan (cruciality): where it is high, making the length more certain pays.',
    },
    criticalityWords: {
      always: { ja: '必ず決める', en: 'always' },
      often: { ja: 'たいてい決める', en: 'mostly' },
      sometimes: { ja: '決めることがある', en: 'sometimes' },
      hardly: { ja: 'まれに決める', en: 'rarely' },
      never: { ja: '決めない', en: 'never' },
    },
    crucialityWords: {
      strong: { ja: '強い', en: 'strongly' },
      middle: { ja: 'ある', en: 'noticeably' },
      weak: { ja: '弱い', en: 'a little' },
      none: { ja: 'ほとんどない', en: 'hardly' },
    },
    all: { ja: '残り {{count}} 件も表示', en: 'Show {{count}} more' },
  },
} as const satisfies Messages;
