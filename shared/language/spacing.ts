/** Stand in a text where a space beside a value may have to go, and where one may have to come, until the value is there. */
const loose = '\uE001';
const tight = '\uE002';

const japanese = '[\\u3000-\\u30FF\\u3400-\\u9FFF\\uFF00-\\uFFEF]';
const letter = '[\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}ー]';
const latin = '[\\p{Script=Latin}\\d]';

const spaceBefore = / (?=\{\{)/gu;
const spaceBehind = /(?<=\}\}) /gu;
const noSpaceBefore = new RegExp(`(?<=${letter})(?=\\{\\{)`, 'gu');
const noSpaceBehind = new RegExp(`(?<=\\}\\})(?=${letter})`, 'gu');

/** A Japanese text with the places marked where its values touch it. */
export const markedSpaces = (text: string): string =>
  text.replaceAll(spaceBefore, loose).replaceAll(spaceBehind, loose).replaceAll(noSpaceBefore, tight).replaceAll(noSpaceBehind, tight);

const between = new RegExp(`(?<=${japanese})${loose}(?=${japanese})`, 'gu');
const beside = new RegExp(`(?<=${letter})${tight}(?=${latin})|(?<=${latin})${tight}(?=${letter})`, 'gu');

/**
 * Settles the spaces around values: one between Japanese and Latin letters or digits (`SaaS A と`), none between Japanese ones (`候補甲と候補乙`), however the text was
 * written. Spaces within values stay as people typed them.
 */
export const settledSpaces = (text: string): string =>
  text.includes(loose) || text.includes(tight) ? text.replaceAll(between, '').replaceAll(loose, ' ').replaceAll(beside, ' ').replaceAll(tight, '') : text;
