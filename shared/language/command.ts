import type { CommandName } from '../commands.ts';
import type { Message } from './message.ts';

/** Labels of the commands, in menus, on buttons and in the palette. */
export const command = {
  newProject: { ja: '新しい案件…', en: 'New project…' },
  importProject: { ja: '案件ファイルを読み込む…', en: 'Import a project file…' },
  exportProject: { ja: '案件ファイルに書き出す', en: 'Export as a project file' },
  exportWorkbook: { ja: 'Excel ブックに書き出す', en: 'Export an Excel workbook' },
  undo: { ja: '元に戻す', en: 'Undo' },
  redo: { ja: 'やり直す', en: 'Redo' },
  openPalette: { ja: '検索・コマンド', en: 'Search and commands' },
  toggleDetail: { ja: '詳細パネルの表示', en: 'Show the detail panel' },
  switchLanguage: { ja: 'English に切り替える', en: '日本語に切り替える' },
  switchColourScheme: { ja: '明るい表示・暗い表示を切り替える', en: 'Switch between light and dark' },
  goStart: { ja: '案件の一覧', en: 'All projects' },
  goOverview: { ja: '概要・判断', en: 'Overview' },
  goNeeds: { ja: '現状分析', en: 'Current state' },
  goRequirements: { ja: '比較項目', en: 'Requirements' },
  goCandidates: { ja: '候補', en: 'Candidates' },
  goComparison: { ja: '比較表', en: 'Comparison' },
  goGaps: { ja: 'ギャップ', en: 'Gaps' },
  goVisuals: { ja: 'ヒートマップとレーダー', en: 'Heatmap and radar' },
  goEstimates: { ja: '三点見積り', en: 'Three-point estimates' },
  goCriteria: { ja: '評価基準', en: 'Scale and weights' },
} as const satisfies Record<CommandName, Message>;
