/** Marks that look alike count as one: 〇 ◯ ○, × ✕ ✖ x, － ー — -. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/[〇◯⭕]/gu, '○'],
  [/[✕✖❌╳]/gu, '×'],
  [/[▲▵]/gu, '△'],
  [/^[-ー―–—‐−]$/u, '-'],
  [/^x$/u, '×'],
];

/** A text as it is compared with the names of choices: width, case, blanks and look-alike marks do not count. */
export function comparable(text: string): string {
  const plain = text.normalize('NFKC').trim().toLowerCase().replaceAll(/\s+/g, ' ');
  return alike.reduce((result, [pattern, mark]) => result.replace(pattern, mark), plain);
}

/** The choice one of whose names the text is; null when there is none. */
export function parseChoice<Choice>(text: string, choices: Iterable<Choice>, namesOf: (choice: Choice) => readonly string[]): Choice | null {
  const wanted = comparable(text);
  for (const choice of choices) if (namesOf(choice).some((name) => comparable(name) === wanted)) return choice;
  return null;
}

const yes = ['✓', '✔', '○', '◯', '●', 'はい', '必須', 'yes', 'true', '1', 'y', '有'].map(comparable);
const no = ['', '-', '×', 'いいえ', '任意', 'no', 'false', '0', 'n', '無'].map(comparable);

/** Reads a yes-or-no cell; null when the text is neither. */
export function parseCheck(text: string): boolean | null {
  const plain = comparable(text);
  return yes.includes(plain) ? true : no.includes(plain) ? false : null;
}
