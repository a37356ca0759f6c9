import { plain, withHyphens } from './plain.ts';

/** Marks that look alike count as one: 〇 ◯ ○, × ✕ ✖ x, － ー — -. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/[〇◯⭕]/gu, '○'],
  [/[✕✖❌╳]/gu, '×'],
  [/[▲▵]/gu, '△'],
  [/^[-ー―–—‐−]$/u, '-'],
  [/^x$/u, '×'],
];

/** A text as it is compared with the names of choices: width, case, blanks, what cannot be seen and look-alike marks and hyphens do not count. */
export const comparable = (text: string): string =>
  alike.reduce((result, [pattern, mark]) => result.replace(pattern, mark), withHyphens(plain(text).toLowerCase()));

/** The choice one of whose names the text is; null when there is none. */
export function parseChoice<Choice>(text: string, choices: Iterable<Choice>, namesOf: (choice: Choice) => readonly string[]): Choice | null {
  const wanted = comparable(text);
  for (const choice of choices) if (namesOf(choice).some((name) => comparable(name) === wanted)) return choice;
  return null;
}

/** How strongly something is asked for decides a check of what is mandatory: a must is, a should or a wish is not. */
const yes = ['✓', '✔', '☑', '✅', 'レ', '○', '◎', '●', 'はい', '必須', '必', 'yes', 'true', '1', 'y', '有', '有り', 'あり', 'must', 'must have', 'required', 'mandatory', 'essential'].map(comparable);
const no = ['', '-', '×', '☐', '□', 'いいえ', '任意', '推奨', '希望', 'no', 'false', '0', 'n', '無', '無し', 'なし', 'optional', 'should', 'should have', 'could', 'could have', 'want', 'recommended', 'nice to have', 'nice-to-have'].map(comparable);

/** Reads a yes-or-no cell; null when the text is neither. */
export function parseCheck(text: string): boolean | null {
  const wanted = comparable(text);
  return yes.includes(wanted) ? true : no.includes(wanted) ? false : null;
}
