import type { Language, Translate } from './index.ts';

/** Stands for a space that belongs to a value, not to the sentence around it. */
const kept = '\uE000';

const japanese = '[\\u3000-\\u30FF\\u3400-\\u9FFF\\uFF00-\\uFFEF]';
const looseSpaces = new RegExp(`(?<=${japanese}) +(?=${japanese})`, 'gu');

/**
 * Texts keep a space between Japanese and Latin letters (`SaaS A と`). Where a value turns out to be Japanese, the space
 * around it goes (`候補甲と候補乙`); spaces within values stay as people typed them.
 */
export function spaced(translate: Translate, language: Language): Translate {
  if (language !== 'ja') return translate;
  return (key, values = {}) => {
    const held = Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value.replaceAll(' ', kept) : value]);
    return translate(key, Object.fromEntries(held)).replaceAll(looseSpaces, '').replaceAll(kept, ' ');
  };
}
