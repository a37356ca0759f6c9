/** A run of text that both have, that only the first has, or that only the second has. */
export interface TextPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Pairs of words that are compared at most; a middle with more is shown as replaced in one piece. */
const mostPairs = 4_000_000;

const words = { ja: new Intl.Segmenter('ja', { granularity: 'word' }), en: new Intl.Segmenter('en', { granularity: 'word' }) };

/**
 * The difference of two texts word by word: by the longest common subsequence of their words (Wagner and Fischer, 1974), after what
 * they begin and end with alike is set aside. The pieces that are not `added` make up the first text, those not `removed` the second.
 */
export function textDifference(from: string, to: string, language: 'ja' | 'en'): TextPiece[] {
  const [one, other] = [from, to].map((text) => [...words[language].segment(text)].map(({ segment }) => segment)) as [string[], string[]];
  let start = 0;
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const pieces: TextPiece[] = [];
  const add = (kind: TextPiece['kind'], parts: readonly string[]): void => {
    const text = parts.join('');
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  };
  add('same', one.slice(0, start));
  for (const [kind, word] of middle(one.slice(start, one.length - end), other.slice(start, other.length - end))) add(kind, [word]);
  add('same', one.slice(one.length - end));
  return pieces;
}

function* middle(one: readonly string[], other: readonly string[]): Generator<[TextPiece['kind'], string]> {
  let [row, column] = [0, 0];
  if (one.length * other.length <= mostPairs) {
    const width = other.length + 1;
    const common = new Uint32Array((one.length + 1) * width);
    for (let i = one.length - 1; i >= 0; i -= 1)
      for (let j = other.length - 1; j >= 0; j -= 1)
        common[i * width + j] =
          one[i] === other[j]
            ? (common[(i + 1) * width + j + 1] ?? 0) + 1
            : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
    while (row < one.length && column < other.length) {
      const [mine, theirs] = [one[row] ?? '', other[column] ?? ''];
      if (mine === theirs) {
        yield ['same', mine];
        row += 1;
        column += 1;
      } else if ((common[(row + 1) * width + column] ?? 0) >= (common[row * width + column + 1] ?? 0)) {
        yield ['removed', mine];
        row += 1;
      } else {
        yield ['added', theirs];
        column += 1;
      }
    }
  }
  for (const word of one.slice(row)) yield ['removed', word];
  for (const word of other.slice(column)) yield ['added', word];
}
