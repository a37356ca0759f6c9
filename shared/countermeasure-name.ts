import type { Translate } from './language/index.ts';
import type { Countermeasure } from './model/countermeasure.ts';

/** How a countermeasure is named, also where it has no name yet. */
export const countermeasureName = ({ title, kind }: Pick<Countermeasure, 'title' | 'kind'>, t: Translate): string =>
  title || t('countermeasures.untitled', { kind: t(`glossary.countermeasureKind.${kind}`) });
