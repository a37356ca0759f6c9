import type { Translate } from '../../shared/language/index.ts';

/** Names shown of a list in a button. */
const namesShown = 3;

/** The first names of a list in quotes, with how many more there are. */
export function listed(names: readonly string[], t: Translate): string {
  const shown = names.slice(0, namesShown).map((text) => t('grid.quoted', { text }));
  const more = names.length - shown.length;
  return [...shown, ...(more > 0 ? [t('grid.more', { count: more })] : [])].join(t('grid.between'));
}
