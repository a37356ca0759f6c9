import type { Messages } from './message.ts';

/** Names of what people do to a project: what undo would take back, and the audit trail. */
export const action = {
  createProject: { ja: '案件の作成', en: 'create project' },
  importProject: { ja: '案件の読み込み', en: 'import project' },
  editProject: { ja: '案件情報の変更', en: 'edit project' },
  addProcess: { ja: '現状業務の追加', en: 'add current process' },
  editProcesses: { ja: '現状業務の変更', en: 'edit current processes' },
  removeProcesses: { ja: '現状業務の削除', en: 'remove current processes' },
  moveProcesses: { ja: '現状業務の並べ替え', en: 'reorder current processes' },
  addNeed: { ja: '組織の要件の追加', en: 'add need' },
  editNeeds: { ja: '組織の要件の変更', en: 'edit needs' },
  removeNeeds: { ja: '組織の要件の削除', en: 'remove needs' },
  moveNeeds: { ja: '組織の要件の並べ替え', en: 'reorder needs' },
  addCategory: { ja: '分類の追加', en: 'add category' },
  editCategory: { ja: '分類の変更', en: 'edit category' },
  removeCategory: { ja: '分類の削除', en: 'remove category' },
  moveCategory: { ja: '分類の並べ替え', en: 'reorder categories' },
  addRequirements: { ja: '比較項目の追加', en: 'add requirements' },
  editRequirements: { ja: '比較項目の変更', en: 'edit requirements' },
  removeRequirements: { ja: '比較項目の削除', en: 'remove requirements' },
  moveRequirements: { ja: '比較項目の並べ替え', en: 'reorder requirements' },
  addCandidate: { ja: '候補の追加', en: 'add candidate' },
  editCandidate: { ja: '候補の変更', en: 'edit candidate' },
  removeCandidate: { ja: '候補の削除', en: 'remove candidate' },
  moveCandidate: { ja: '候補の並べ替え', en: 'reorder candidates' },
  rate: { ja: '評価の入力', en: 'rate' },
  editAssessment: { ja: '評価の詳細の変更', en: 'edit assessment' },
  describeGap: { ja: 'ギャップの記述', en: 'describe gap' },
  addEstimate: { ja: '見積り明細の追加', en: 'add cost line' },
  editEstimates: { ja: '見積り明細の変更', en: 'edit cost lines' },
  removeEstimates: { ja: '見積り明細の削除', en: 'remove cost lines' },
  moveEstimates: { ja: '見積り明細の並べ替え', en: 'reorder cost lines' },
} as const satisfies Messages;

export type ActionName = keyof typeof action;
