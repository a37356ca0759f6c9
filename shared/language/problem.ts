import type { Messages } from './message.ts';

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
  nothingToUndo: { ja: '元に戻す操作はありません。', en: 'There is nothing to undo.' },
  nothingToRedo: { ja: 'やり直す操作はありません。', en: 'There is nothing to redo.' },
  estimateOrder: {
    ja: '楽観値 ≤ 最頻値 ≤ 悲観値 の順になるように入力してください。',
    en: 'The points must be in order: optimistic ≤ most likely ≤ pessimistic.',
  },
  levelScore: {
    ja: '対象外の段階には点数を付けず、それ以外の段階には 0〜1 の点数を付けてください。',
    en: 'A not-applicable level has no score; every other level needs a score from 0 to 1.',
  },
} as const satisfies Messages;

export type ProblemCode = keyof typeof problem;
