import type { Messages } from './message.ts';

export const start = {
  title: { ja: '案件', en: 'Projects' },
  lead: {
    ja: 'SaaS やパッケージの候補を、要件への適合と費用の両面から比べて選びます。',
    en: 'Choose a SaaS or a package by how it fits your requirements and what it costs.',
  },
  newProject: { ja: '新しい案件', en: 'New project' },
  newProjectHelp: {
    ja: '標準の分類（業務プロセス・機能要件・非機能要件・法規制対応）と 3 段階の評価基準を備えた、空の案件を作ります。',
    en: 'An empty project with the four usual categories and the three-level scale.',
  },
  fromSample: { ja: '例から始める', en: 'Start from an example' },
  fromSampleHelp: {
    ja: '「{{title}}」: 比較から三点見積りまで記入済みの案件です。自由に書き換えて試せます。',
    en: '“{{title}}”, filled in from the comparison to the three-point estimates. Change anything to try it out.',
  },
  import: { ja: '案件ファイルを読み込む', en: 'Import a project file' },
  importHelp: { ja: 'ほかの PC で書き出した .awase ファイルを開きます。', en: 'Opens an .awase file exported on another computer.' },
  recent: { ja: '最近の案件', en: 'Recent projects' },
  empty: {
    ja: 'まだ案件がありません。空の案件を作るか、記入済みの例で全体の流れを確かめてください。',
    en: 'There are no projects yet. Create an empty one, or walk through a filled-in example first.',
  },
  summary: { ja: '比較項目 {{requirements}}・候補 {{candidates}}・評価済み {{rated}} / {{total}}', en: '{{requirements}} requirements · {{candidates}} candidates · {{rated}} / {{total}} rated' },
  changedAt: { ja: '最終更新 {{when}}', en: 'Changed {{when}}' },
  open: { ja: '「{{name}}」を開く', en: 'Open “{{name}}”' },
  remove: { ja: '「{{name}}」を一覧から削除', en: 'Remove “{{name}}”' },
  removed: { ja: '案件「{{name}}」を削除しました。', en: 'Removed the project “{{name}}”.' },
  restore: { ja: '元に戻す', en: 'Bring it back' },
  nameLabel: { ja: '案件の名前', en: 'Name of the project' },
  namePlaceholder: { ja: '例: ECサイト構築', en: 'For example: online shop' },
  create: { ja: '作成して始める', en: 'Create and start' },
  imported: { ja: '「{{name}}」を読み込みました。', en: 'Imported “{{name}}”.' },
  dropHint: { ja: '.awase ファイルはこの画面にドロップしても読み込めます。', en: 'You can also drop an .awase file on this screen.' },
  dataFolder: { ja: '保存先: {{folder}}', en: 'Kept in {{folder}}' },
} as const satisfies Messages;
