import type { Messages } from './message.ts';

/** What is done and what is missing at each step of the procedure. `{{number}}` is the count as it is written. */
export const procedure = {
  state: {
    empty: { ja: '未着手', en: 'Not begun' },
    started: { ja: '作業中', en: 'In work' },
    done: { ja: '完了', en: 'Done' },
    optional: { ja: '必要なら', en: 'If needed' },
  },
  next: { ja: '次へ: {{title}}', en: 'Next: {{title}}' },
  status: { ja: 'この手順の状態: {{state}}', en: 'State of this step: {{state}}' },
  stateAndCount: { ja: '{{state}}（{{count}}）', en: '{{state}}, {{count}}' },
  waiting: { ja: '順序の確認待ち {{number}} 件', en: '{{number}} waiting for their order' },
  missingCount: { ja: 'あと {{number}} 点', en: '{{number}} to do' },
  doneTitle: { ja: '済んでいること', en: 'Done' },
  missingTitle: { ja: '足りないこと', en: 'Missing' },
  nothingMissing: { ja: '足りないことはありません。', en: 'Nothing is missing.' },
  progress: { ja: '手順の進み具合', en: 'Steps done' },
  progressValue: { ja: '完了 {{done}} / {{total}}（必要なら {{optional}}）', en: '{{done}} of {{total}} done ({{optional}} if needed)' },
  nextStep: { ja: '次にすること', en: 'What to do next' },
  allDone: { ja: 'すべての手順がそろいました。', en: 'Every step is complete.' },
  later: { ja: 'これから始める手順: {{titles}}', en: 'Still to begin: {{titles}}' },
  done: {
    processes: { ja: '現状の業務 {{number}} 件', en: { one: '{{number}} process of today', other: '{{number}} processes of today' } },
    futureProcesses: { ja: '将来の業務 {{number}} 件', en: { one: '{{number}} process to be', other: '{{number}} processes to be' } },
    needs: { ja: '組織の要件 {{number}} 件', en: { one: '{{number}} need', other: '{{number}} needs' } },
    candidates: {
      ja: '候補 {{number}} 件（比べるのは {{compared}} 件）',
      en: { one: '{{number}} candidate ({{compared}} compared)', other: '{{number}} candidates ({{compared}} compared)' },
    },
    features: { ja: '機能 {{number}} 件', en: { one: '{{number}} feature', other: '{{number}} features' } },
    requirements: {
      ja: '比較項目 {{number}} 件（うち必須 {{mandatory}} 件）',
      en: { one: '{{number}} requirement ({{mandatory}} mandatory)', other: '{{number}} requirements ({{mandatory}} mandatory)' },
    },
    levels: { ja: '評価の段階 {{number}} つ', en: { one: '{{number}} level', other: '{{number}} levels' } },
    ratings: { ja: '{{total}} 件中 {{number}} 件を評価済み', en: '{{number}} of {{total}} cells rated' },
    evaluators: { ja: '評価者 {{number}} 人', en: { one: '{{number}} evaluator', other: '{{number}} evaluators' } },
    consensus: { ja: '合意した評価 {{number}} 件', en: { one: '{{number}} cell agreed', other: '{{number}} cells agreed' } },
    gaps: {
      ja: 'ギャップ {{number}} 件（分類・評価済み {{graded}} 件）',
      en: { one: '{{number}} gap ({{graded}} classified and graded)', other: '{{number}} gaps ({{graded}} classified and graded)' },
    },
    fits: { ja: '完全一致 {{total}} 件中 {{number}} 件の使いやすさと効率を評価済み', en: 'Usability and efficiency judged for {{number}} of {{total}} fits' },
    findings: { ja: '{{total}} 欄中 {{number}} 欄を記入済み', en: '{{number}} of {{total}} sections written' },
    visuals: { ja: '{{total}} 件中 {{number}} 件の評価を図に表示', en: '{{number}} of {{total}} cells shown in the charts' },
    reexaminations: { ja: '再検討 {{number}} 件', en: { one: '{{number}} re-examination', other: '{{number}} re-examinations' } },
    reviews: { ja: '確認者 {{total}} 人中 {{number}} 人が判定済み', en: '{{number}} of {{total}} reviewers have answered' },
    decisions: { ja: '決定事項 {{number}} 件', en: { one: '{{number}} decision', other: '{{number}} decisions' } },
    countermeasures: {
      ja: '対応策 {{number}} 件（採用 {{chosen}} 件）',
      en: { one: '{{number}} countermeasure ({{chosen}} chosen)', other: '{{number}} countermeasures ({{chosen}} chosen)' },
    },
    costBenefit: {
      ja: '費用と効果がそろった対応策 {{number}} 件',
      en: { one: '{{number}} countermeasure with cost and benefit', other: '{{number}} countermeasures with cost and benefit' },
    },
    estimates: { ja: '見積り明細 {{number}} 件', en: { one: '{{number}} cost line', other: '{{number}} cost lines' } },
    quotes: { ja: '見積書 {{number}} 件', en: { one: '{{number}} quote', other: '{{number}} quotes' } },
    schedule: { ja: '日付の決まった作業 {{number}} 件', en: { one: '{{number}} task with dates', other: '{{number}} tasks with dates' } },
    actuals: { ja: '実績 {{number}} 件', en: { one: '{{number}} actual value', other: '{{number}} actual values' } },
    simulation: { ja: '試せる候補 {{number}} 件', en: { one: '{{number}} candidate to be simulated', other: '{{number}} candidates to be simulated' } },
    tasks: { ja: '推奨候補の作業 {{number}} 件', en: { one: '{{number}} task for the recommended candidate', other: '{{number}} tasks for the recommended candidate' } },
  },
  missing: {
    waiting: {
      ja: '{{number}} 個の値は、三点がそろって順に並ぶまで、まだ保存していない',
      en: { one: '{{number}} value is not saved yet: its line is incomplete or out of order', other: '{{number}} values are not saved yet: their lines are incomplete or out of order' },
    },
    processes: { ja: '現状の業務がまだありません。', en: 'There are no processes of today yet.' },
    futureProcesses: { ja: '将来の業務の流れがまだありません。', en: 'The flow to be is not there yet.' },
    flows: {
      ja: '前後の業務とつながっていない業務が {{number}} 件あります。',
      en: { one: '{{number}} process is joined to no other.', other: '{{number}} processes are joined to no other.' },
    },
    needs: { ja: '組織の要件がまだありません。', en: 'There are no needs yet.' },
    needPriorities: {
      ja: '優先度が空の組織の要件が {{number}} 件あります。',
      en: { one: '{{number}} need has no priority.', other: '{{number}} needs have no priority.' },
    },
    traces: {
      ja: '比較項目につながっていない組織の要件が {{number}} 件あります。',
      en: { one: '{{number}} need is answered by no requirement.', other: '{{number}} needs are answered by no requirement.' },
    },
    candidates: { ja: '候補がまだありません。', en: 'There are no candidates yet.' },
    shortList: { ja: '比べるには、ショートリストに候補が 2 つ以上必要です。', en: 'A comparison needs two or more candidates on the short list.' },
    stageReasons: {
      ja: '見送りの理由が空の候補が {{number}} 件あります。',
      en: { one: '{{number}} dropped candidate has no reason.', other: '{{number}} dropped candidates have no reason.' },
    },
    features: {
      ja: '機能を調べていない候補が {{number}} 件あります。',
      en: { one: '{{number}} candidate has no features written down.', other: '{{number}} candidates have no features written down.' },
    },
    requirements: { ja: '比較項目がまだありません。', en: 'There are no requirements yet.' },
    titles: {
      ja: '項目名が空の比較項目が {{number}} 件あります。',
      en: { one: '{{number}} requirement has no title.', other: '{{number}} requirements have no title.' },
    },
    criteria: {
      ja: '判定の目安が空の比較項目が {{number}} 件あります。',
      en: { one: '{{number}} requirement has no measurable criterion.', other: '{{number}} requirements have no measurable criterion.' },
    },
    weights: { ja: 'すべての重みが 0 のため、適合度を計算できません。', en: 'Every weight is 0, so no fit can be worked out.' },
    cells: { ja: '評価するには、比較項目と候補が必要です。', en: 'Rating needs requirements and candidates.' },
    ratings: { ja: '評価がまだありません。', en: 'Nothing is rated yet.' },
    unrated: {
      ja: '未評価が {{number}} 件あります。',
      en: { one: '{{number}} cell is unrated.', other: '{{number}} cells are unrated.' },
    },
    tiedMandatory: {
      ja: '評価者の意見が分かれている必須項目が {{number}} 件あります。合意によっては足切りになります。',
      en: {
        one: 'The evaluators are tied on {{number}} mandatory cell, which may still knock a candidate out.',
        other: 'The evaluators are tied on {{number}} mandatory cells, which may still knock candidates out.',
      },
    },
    outsideMandatory: {
      ja: '必須項目を対象外とした {{number}} 件に、理由（根拠かメモ）がありません。',
      en: {
        one: '{{number}} mandatory cell is set not applicable without a reason (evidence or a note).',
        other: '{{number}} mandatory cells are set not applicable without a reason (evidence or a note).',
      },
    },
    unratedMandatory: {
      ja: '必須項目の未評価が {{number}} 件あります。結果によっては足切りになります。',
      en: {
        one: '{{number}} mandatory cell is unrated and may still knock a candidate out.',
        other: '{{number}} mandatory cells are unrated and may still knock candidates out.',
      },
    },
    evidence: {
      ja: '根拠の要る評価のうち、根拠が空のものが {{number}} 件あります。',
      en: { one: '{{number}} rating that needs evidence has none.', other: '{{number}} ratings that need evidence have none.' },
    },
    evaluations: { ja: '評価者の評価がまだありません。', en: 'No evaluator has rated anything yet.' },
    consensus: {
      ja: '合意を記録していない評価が {{number}} 件あります。',
      en: { one: '{{number}} rated cell has no consensus.', other: '{{number}} rated cells have no consensus.' },
    },
    gaps: {
      ja: '性質・影響度・重要度のどれかが空のギャップが {{number}} 件あります。',
      en: { one: '{{number}} gap lacks nature, impact or importance.', other: '{{number}} gaps lack nature, impact or importance.' },
    },
    fits: {
      ja: '使いやすさか効率が空の完全一致が {{number}} 件あります。',
      en: { one: '{{number}} fit lacks usability or efficiency.', other: '{{number}} fits lack usability or efficiency.' },
    },
    findings: {
      ja: '未記入の欄が {{number}} あります。',
      en: { one: '{{number}} section is not written.', other: '{{number}} sections are not written.' },
    },
    reexaminations: { ja: '再検討がまだありません。', en: 'Nothing has been re-examined yet.' },
    needsToReexamine: {
      ja: '再検討していない組織の要件が {{number}} 件あります。',
      en: { one: '{{number}} need has not been re-examined.', other: '{{number}} needs have not been re-examined.' },
    },
    undecided: {
      ja: '必要性か決定が空の再検討が {{number}} 件あります。',
      en: { one: '{{number}} re-examination is undecided.', other: '{{number}} re-examinations are undecided.' },
    },
    reviewers: { ja: '確認者がまだいません。', en: 'There are no reviewers yet.' },
    reviews: {
      ja: '判定を待っている確認者が {{number}} 人います。',
      en: { one: '{{number}} reviewer has not answered.', other: '{{number}} reviewers have not answered.' },
    },
    sentBack: {
      ja: '差し戻した確認者が {{number}} 人います。',
      en: { one: '{{number}} reviewer has sent the result back.', other: '{{number}} reviewers have sent the result back.' },
    },
    threads: {
      ja: '未解決のコメントが {{number}} 件あります。',
      en: { one: '{{number}} comment thread is open.', other: '{{number}} comment threads are open.' },
    },
    countermeasures: {
      ja: '対応策を選んでいないギャップが {{number}} 件あります（足切りの候補を除く）。',
      en: {
        one: '{{number}} gap has no chosen countermeasure (candidates knocked out aside).',
        other: '{{number}} gaps have no chosen countermeasure (candidates knocked out aside).',
      },
    },
    allKnockedOut: {
      ja: 'すべての候補が足切りです。必須項目を満たす対応策か、ほかの候補が要ります。',
      en: 'Every candidate is knocked out. A countermeasure that meets the mandatory items, or another candidate, is needed.',
    },
    risks: {
      ja: 'リスクの評価か軽減策が足りないカスタマイズが {{number}} 件あります。',
      en: { one: '{{number}} customisation has risks not graded or not mitigated.', other: '{{number}} customisations have risks not graded or not mitigated.' },
    },
    noneChosen: { ja: '採用した対応策がありません。', en: 'No countermeasure is chosen yet.' },
    unpriced: {
      ja: '費用が未見積りの対応策が {{number}} 件あります。',
      en: { one: '{{number}} countermeasure has no cost estimate.', other: '{{number}} countermeasures have no cost estimate.' },
    },
    chosen: { ja: '費用と効果を比べる対応策がまだありません。', en: 'There are no countermeasures to weigh up yet.' },
    costs: {
      ja: '費用が未見積りの対応策（採用）が {{number}} 件あります。',
      en: { one: 'The cost of {{number}} chosen countermeasure is not estimated.', other: 'The costs of {{number}} chosen countermeasures are not estimated.' },
    },
    benefits: {
      ja: '効果の大きさが空の対応策（採用）が {{number}} 件あります。',
      en: { one: '{{number}} chosen countermeasure has no graded benefit.', other: '{{number}} chosen countermeasures have no graded benefit.' },
    },
    estimates: {
      ja: '見積りのない候補が {{number}} 件あります。',
      en: { one: '{{number}} candidate has no estimate.', other: '{{number}} candidates have no estimate.' },
    },
    amounts: {
      ja: '金額のわからない明細が {{number}} 件あります（総額に入っていません）。',
      en: { one: '{{number}} cost line has no amounts and is in no total.', other: '{{number}} cost lines have no amounts and are in no total.' },
    },
    quotes: {
      ja: '明細のある見積書が 2 件に満たない候補が {{number}} 件あります。',
      en: { one: '{{number}} candidate has fewer than two quotes with lines.', other: '{{number}} candidates have fewer than two quotes with lines.' },
    },
    planStart: { ja: '計画の開始日が決まっていません。', en: 'The plan has no first day yet.' },
    recommendation: { ja: '推奨する候補を選んでいません。', en: 'No candidate is recommended yet.' },
    tasks: { ja: '推奨候補の作業がまだありません。', en: 'The recommended candidate has no tasks yet.' },
    durations: {
      ja: '期間が空の作業が {{number}} 件あります。',
      en: { one: '{{number}} task has no duration.', other: '{{number}} tasks have no duration.' },
    },
    processTitles: {
      ja: '名前が空の業務が {{number}} 件あります。',
      en: { one: '{{number}} process has no name.', other: '{{number}} processes have no name.' },
    },
    needTitles: {
      ja: '名前が空の組織の要件が {{number}} 件あります。',
      en: { one: '{{number}} need has no name.', other: '{{number}} needs have no name.' },
    },
    candidateNames: {
      ja: '仮の名前のままの候補が {{number}} 件あります。',
      en: { one: '{{number}} candidate still has its placeholder name.', other: '{{number}} candidates still have their placeholder names.' },
    },
    levelLabels: {
      ja: '表示名が空の段階が {{number}} つあります。',
      en: { one: '{{number}} level has no label.', other: '{{number}} levels have no label.' },
    },
    untouchedDrafts: {
      ja: '下書きのままの欄が {{number}} あります。読んで直すか、「この文章でよい」で確定してください。',
      en: { one: '{{number}} section still is as drafted. Edit it, or accept it as it is.', other: '{{number}} sections still are as drafted. Edit them, or accept them as they are.' },
    },
    staleTexts: {
      ja: '書いた後にデータが変わった欄が {{number}} あります。見直してください。',
      en: { one: '{{number}} section speaks of data that has changed since. Look it over.', other: '{{number}} sections speak of data that has changed since. Look them over.' },
    },
    staleAnalyses: {
      ja: '分析の後にデータが変わった再検討が {{number}} 件あります。見直してください。',
      en: { one: '{{number}} re-examination rests on data that has changed since. Look it over.', other: '{{number}} re-examinations rest on data that has changed since. Look them over.' },
    },
    unapplied: {
      ja: '反映していない新しい重み・優先度が {{number}} 件あります。',
      en: { one: '{{number}} new weight or priority is not applied yet.', other: '{{number}} new weights or priorities are not applied yet.' },
    },
    emptyCountermeasures: {
      ja: '内容が空の対応策（採用）が {{number}} 件あります。',
      en: { one: '{{number}} chosen countermeasure says nothing yet.', other: '{{number}} chosen countermeasures say nothing yet.' },
    },
    levelsAfter: {
      ja: '対応後の評価が未定の対応策（採用）が {{number}} 件あります。',
      en: { one: '{{number}} chosen countermeasure has no level afterwards.', other: '{{number}} chosen countermeasures have no level afterwards.' },
    },
    acceptedLevels: {
      ja: '受け入れる対応策のうち {{number}} 件に対応後の評価が残っています。どこにも使わないので、消してください。',
      en: {
        one: '{{number}} countermeasure that only accepts its gap still has a level afterwards. It is used nowhere; clear it.',
        other: '{{number}} countermeasures that only accept their gaps still have a level afterwards. It is used nowhere; clear it.',
      },
    },
    lineTitles: {
      ja: '項目名が空の見積り明細が {{number}} 件あります。',
      en: { one: '{{number}} cost line has no title.', other: '{{number}} cost lines have no title.' },
    },
    taskTitles: {
      ja: '名前が空の作業が {{number}} 件あります。',
      en: { one: '{{number}} task has no name.', other: '{{number}} tasks have no name.' },
    },
    templateTasks: {
      ja: 'ひな形のままの作業が {{number}} 件あります。期間を見直すか、担当を決めてください。',
      en: { one: '{{number}} task still is as in the template. Check how long it takes, or say who does it.', other: '{{number}} tasks still are as in the template. Check how long they take, or say who does them.' },
    },
    actuals: {
      ja: '実績の入っていない明細と作業が {{number}} 件あります。',
      en: { one: '{{number}} cost line or task has no actual value.', other: '{{number}} cost lines and tasks have no actual value.' },
    },
  },
} as const satisfies Messages;
