import type { Document } from '../../../shared/document.ts';
import type { Translate } from '../../../shared/language/index.ts';
import type { IdOf } from '../../../shared/model/entities.ts';

/** Tasks of a path named at its beginning and at its end. */
const named = { first: 6, last: 4 } as const;

/** The tasks of a path by their names, those in the middle of a long one counted: `契約 → 設定 → 公開`. */
export function pathText(ids: readonly IdOf<'task'>[], document: Document, t: Translate): string {
  const titles = ids.map((id) => document.task.get(id)?.title.trim() || t('frame.untitled'));
  const between = titles.length - named.first - named.last;
  const parts = between <= 1 ? titles : [...titles.slice(0, named.first), t('plan.summaryParts.moreTasks', { count: between }), ...titles.slice(-named.last)];
  return parts.join(' → ');
}
