import type { Messages } from './message.ts';

/** Texts of the workbook’s sheets for the current state and the features. */
export const workbookSurvey = {
  processes: {
    note: {
      ja: '現状の業務と、新しい仕組みでの将来の業務です。「次の業務」の数字は、同じ区分の順番です。',
      en: 'Processes today and as they are to be. The numbers under “Next” are places in the same list.',
    },
    none: { ja: '業務はまだありません。', en: 'There are no processes yet.' },
    phase: { ja: '区分', en: 'Phase' },
    number: { ja: '順', en: 'No.' },
    next: { ja: '{{number}} {{title}}', en: '{{number}} {{title}}' },
    conditional: { ja: '{{number}} {{title}}（{{condition}}）', en: '{{number}} {{title}} ({{condition}})' },
  },
  needs: {
    note: {
      ja: '組織の要件 {{needs}} 件（うち比較項目のないもの {{unlinkedNeeds}} 件）。要件のない比較項目 {{unlinkedRequirements}} 件は末尾に並べています。件数は書き出し時点のものです。',
      en: 'Needs: {{needs}}, of which without a requirement: {{unlinkedNeeds}}. Requirements without a need: {{unlinkedRequirements}}, listed at the end. Counted when exported.',
    },
    none: { ja: '組織の要件はまだありません。', en: 'There are no needs yet.' },
    noRequirement: { ja: '比較項目なし', en: 'No requirement' },
    noNeed: { ja: '要件なし', en: 'No need' },
  },
  candidates: {
    note: {
      ja: '検討した候補の一覧です。ロングリストや見送りの候補も含みます。比較するのはショートリストの候補だけです。',
      en: 'Every candidate looked at, the long list and dropped ones included. Only the short list is compared.',
    },
    none: { ja: '候補はまだありません。', en: 'There are no candidates yet.' },
  },
  assessments: {
    note: {
      ja: '評価の根拠・備考と提供者の回答です。一致の評価と、対象外とした必須項目も含みます。書き出し時点の内容です。',
      en: 'Evidence, notes and suppliers’ claims behind the ratings, full fits and mandatory items set not applicable included, as they were when exported.',
    },
    hidden: {
      ja: '評価の根拠・備考と提供者の回答です。一致の評価と、対象外とした必須項目も含みます。書き出し時点の内容で、評価者ごとの記入は開示するまで載せません。',
      en: 'Evidence, notes and suppliers’ claims behind the ratings, full fits and mandatory items set not applicable included, as they were when exported. What evaluators wrote is left out until their ratings are revealed.',
    },
    none: { ja: '根拠・備考・提供者の回答はまだありません。', en: 'There is no evidence, note or claim yet.' },
    by: { ja: '評価者', en: 'By' },
    agreed: { ja: '全体の評価', en: 'Agreed rating' },
    mandatory: { ja: '必須項目の対象外', en: 'Mandatory, not applicable' },
  },
  records: {
    note: {
      ja: 'ほかのシートに載っていない記録です。書き出し時点の内容です。',
      en: 'What no other sheet shows, as it was when exported.',
    },
    none: { ja: 'すべての記録がほかのシートに載っています。', en: 'Every record is on one of the other sheets.' },
    kind: { ja: '種類', en: 'Kind' },
    record: { ja: '記録', en: 'Record' },
    field: { ja: '項目', en: 'Field' },
    value: { ja: '内容', en: 'Value' },
  },
  features: {
    note: {
      ja: '候補ごとの機能です。見送った候補も含みます。各候補の最後の行は、書き出し時点で機能が見つかっていない比較項目です。',
      en: 'What each candidate offers, dropped ones included. The last row of a candidate lists requirements without a feature when this was exported.',
    },
    none: { ja: '機能はまだ調べていません。', en: 'No features have been listed yet.' },
    unserved: { ja: '機能のない比較項目（{{number}} 件）', en: 'Requirements without a feature ({{number}})' },
  },
} as const satisfies Messages;
