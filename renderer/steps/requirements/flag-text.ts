import { formatPercent, formatWeight } from '../../../shared/language/format.ts';
import type { Language, Translate } from '../../../shared/language/index.ts';
import { allOf, choicesText } from '../../../shared/language/lists.ts';
import type { Requirement } from '../../../shared/model/requirement.ts';
import type { RequirementFlag } from '../../../shared/requirement-check.ts';

export const nameOfItem = ({ code, title }: Requirement, t: Translate): string => `${code} ${title || t('frame.untitled')}`.trim();

/** What was found, in words. */
export function flagReason(flag: RequirementFlag, t: Translate, language: Language): string {
  switch (flag.kind) {
    case 'noTitle':
      return t('requirements.check.noTitle');
    case 'sum':
      return t('requirements.check.sum', { weight: formatWeight(flag.weight, language) });
    case 'sameCode':
      return t('requirements.check.sameCode', { other: nameOfItem(flag.other, t) });
    case 'noCriterion':
      return t('requirements.check.noCriterion');
    case 'vague':
      return t('requirements.check.vague', { words: choicesText(flag.words, t) });
    case 'same':
      return t('requirements.check.same', { other: nameOfItem(flag.other, t) });
    case 'near':
      return t('requirements.check.near', { other: nameOfItem(flag.other, t), similarity: formatPercent(flag.similarity, language) });
  }
}

/** What people can do about it. */
export function flagAdvice({ kind }: RequirementFlag, t: Translate): string {
  return t(kind === 'same' || kind === 'near' ? 'requirements.check.doubleAdvice' : `requirements.check.${kind}Advice`);
}

/** Everything found about each item, in one text by the item's id. */
export function flagReasons(flags: readonly RequirementFlag[], t: Translate, language: Language): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [id, found] of Map.groupBy(flags, ({ requirement }) => requirement.id))
    texts.set(id, t('requirements.check.flagged', { reasons: allOf(found.map((flag) => flagReason(flag, t, language)), t) }));
  return texts;
}
