import type { Added } from './added.ts';

/**
 * What version 4 of the project file added to records that version 3 had, and what older records mean by not having it. Version 4
 * of the database added the same. It never changes.
 */
export const addedInVersion4: Readonly<Record<string, Added>> = {
  project: { notApplicableUnknown: false, evidenceRule: 'belowFull', pointMeaning: null, taskCorrelation: 0 },
};

/** The tables version 4 added. */
export const tablesAddedInVersion4: readonly string[] = ['costClass'];

/** Fields version 4 gave another name: the classes of cost became a list of the project's own, whose ids are the old values. */
export const renamedInVersion4: Readonly<Record<string, Readonly<Record<string, string>>>> = { estimate: { costClass: 'costClassId' } };

/** The classes a project of version 3 gets: those every project had, behind the fee that is a SaaS's main cost. */
const costClasses = [
  { id: 'licence', order: 'a0', ja: 'ライセンス・利用料', en: 'Licence and usage fees' },
  { id: 'initial', order: 'a1', ja: '初期', en: 'Initial' },
  { id: 'build', order: 'a2', ja: '構築', en: 'Build' },
  { id: 'security', order: 'a3', ja: 'セキュリティ', en: 'Security' },
  { id: 'training', order: 'a4', ja: '教育', en: 'Training' },
  { id: 'migration', order: 'a5', ja: '移行', en: 'Migration' },
  { id: 'operation', order: 'a6', ja: '運用', en: 'Operation' },
  { id: 'maintenance', order: 'a7', ja: '保守', en: 'Maintenance' },
] as const;

/**
 * The classes of cost in the language a project of version 3 is written in.
 * @param texts names and titles of the project; Japanese when one of them has kana or kanji
 */
export function costClassesInVersion4(texts: readonly string[]): { readonly id: string; readonly order: string; readonly name: string }[] {
  const language = texts.some((text) => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text)) ? 'ja' : 'en';
  return costClasses.map(({ id, order, [language]: name }) => ({ id, order, name }));
}
