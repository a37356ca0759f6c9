import type { Messages } from './message.ts';

/** Texts of the screen “Organisational needs”. */
export const needs = {
  title: { ja: '組織の要件', en: 'Organisational needs' },
  lead: {
    ja: '組織が新しい仕組みに望むことを優先度とともに挙げ、どの比較項目で確かめるかを結びます。',
    en: 'What the organisation wants of the new system, how urgently, and which requirements check it.',
  },
  view: { ja: '表示', en: 'View' },
  list: { ja: '一覧', en: 'List' },
  matrix: { ja: 'つながりの表', en: 'Links' },
  matrixLabel: { ja: '組織の要件と比較項目のつながり', en: 'Links between needs and requirements' },
  add: { ja: '要件を追加', en: 'Add a need' },
  empty: { ja: 'まだ要件がありません。新しい仕組みで実現したいことを書いてください。', en: 'No needs yet. Write what the new system should achieve.' },
  description: { ja: '内容', en: 'Description' },
  need: { ja: '要件', en: 'Need' },
  priority: { ja: '優先度', en: 'Priority' },
  requirements: { ja: '対応する比較項目', en: 'Requirements answering it' },
  requirementsHelp: { ja: '比較項目の番号を「,」で区切って書きます。例: R-001, R-003', en: 'Codes of requirements separated by commas, such as R-001, R-003' },
  needsHelp: { ja: '組織の要件の番号を「,」で区切って書きます。例: N-001, N-003', en: 'Codes of needs separated by commas, such as N-001, N-003' },
  count: { ja: '要件 {{count}} 件', en: { one: '{{count}} need', other: '{{count}} needs' } },
  codes: {
    unknown: {
      ja: '「{{text}}」という{{what}}はありません。番号を「,」で区切って書いてください（例: {{example}}）。',
      en: 'There is no {{what}} “{{text}}”. Write codes separated by commas, such as {{example}}.',
    },
    ambiguous: {
      ja: '「{{text}}」に当たる{{what}}が二つ以上あり、どれか決められません。先に番号を別々にしてください。',
      en: 'More than one {{what}} is called “{{text}}”. Give them different codes first.',
    },
  },
  links: { ja: 'つながりの確認', en: 'Check of the links' },
  unlinkedNeeds: { ja: '比較項目のない要件（{{number}} 件）', en: 'Needs without a requirement ({{number}})' },
  unlinkedRequirements: { ja: '要件のない比較項目（{{number}} 件）', en: 'Requirements without a need ({{number}})' },
  everyNeedLinked: { ja: 'すべての要件に比較項目があります。', en: 'Every need has a requirement.' },
  everyRequirementLinked: { ja: 'すべての比較項目に要件があります。', en: 'Every requirement has a need.' },
  writeLinks: { ja: '対応する比較項目を書く', en: 'Write the requirements that answer it' },
  linkTo: { ja: '「{{title}}」を結ぶ要件', en: 'Need to link “{{title}}” to' },
  chooseNeed: { ja: '要件を選んで結ぶ', en: 'Choose a need to link' },
  more: { ja: 'ほか {{number}} 件。つながりの表で絞り込めます。', en: '{{number}} more; filter them in the table of links.' },
  onlyUnlinked: { ja: 'つながりのない比較項目だけ', en: 'Only requirements without a need' },
  filter: { ja: '絞り込み', en: 'Filter' },
  matrixEmpty: {
    ja: 'つながりの表には、要件と比較項目がそれぞれ一つ以上必要です。',
    en: 'The table of links needs at least one need and one requirement.',
  },
  allLinked: { ja: 'つながりのない比較項目はありません。', en: 'No requirement is without a need.' },
} as const satisfies Messages;
