/** Texts at least this alike are taken for the same thing in other words: four bigrams of five in common. */
export const nearThreshold = 0.8;

/** What an earlier item says already. */
export interface Duplicate {
  /** Place of the item among the texts. */
  readonly index: number;
  /** Place of the earlier item. */
  readonly earlier: number;
  readonly kind: 'same' | 'near';
  /** Dice coefficient of their bigrams; 1 for the same text. */
  readonly similarity: number;
}

/** A text as it is compared: width, case, blanks and punctuation do not count. */
const comparableText = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/[\p{P}\p{S}\p{Z}\p{C}]/gu, '');

/** Pairs of neighbouring characters, each once; a single character stands for itself. */
function bigramsOf(text: string): ReadonlySet<string> {
  const characters = [...text];
  if (characters.length < 2) return new Set(characters);
  return new Set(characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`));
}

/**
 * How alike two texts are: 2·|A∩B| / (|A|+|B|) over their character bigrams (Dice 1945). Bigrams need no word boundaries, so the same
 * measure serves Japanese and English.
 * @returns a share in 0..1; 1 for texts that differ in width, case, blanks and punctuation only, 0 with an empty one
 */
export function similarity(one: string, other: string): number {
  const [left, right] = [comparableText(one), comparableText(other)];
  if (left === '' || right === '') return 0;
  return left === right ? 1 : dice(bigramsOf(left), bigramsOf(right));
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const bigram of small) if (large.has(bigram)) common += 1;
  return (2 * common) / (one.size + other.size);
}

/** Texts with different numbers say different things, however alike the rest is: 応答 3 秒以内, 応答 5 秒以内. */
const numbersOf = (text: string): string => (text.normalize('NFKC').match(/\d+(?:[.,]\d+)*/g) ?? []).join(' ');

/**
 * Items that say what an earlier one says: the same text, or one at least `nearThreshold` alike with the same numbers in it. Of several
 * earlier ones the most alike is named, the first of those equally alike.
 *
 * Comparing all pairs of 5,000 would be 12 million comparisons. Two sets can be that alike only when one of the rarest bigrams of each is
 * in common, so only these are looked up in an index (prefix filtering; Bayardo, Ma and Srikant 2007, “Scaling up all pairs similarity search”).
 * @param texts in the order shown; empty ones are left out
 */
export function findDuplicates(texts: readonly string[]): readonly Duplicate[] {
  const found: Duplicate[] = [];
  const distinct: Text[] = [];
  const firstOf = new Map<string, number>();
  for (const [index, text] of texts.entries()) {
    const key = comparableText(text);
    if (key === '') continue;
    const numbers = numbersOf(text);
    const earlier = firstOf.get(`${numbers}|${key}`);
    if (earlier !== undefined) found.push({ index, earlier, kind: 'same', similarity: 1 });
    else {
      firstOf.set(`${numbers}|${key}`, index);
      distinct.push({ index, numbers, bigrams: bigramsOf(key) });
    }
  }
  return [...found, ...findNear(distinct)].sort((a, b) => a.index - b.index);
}

interface Text {
  readonly index: number;
  readonly numbers: string;
  readonly bigrams: ReadonlySet<string>;
}

/** The texts, no two of them the same, that are nearly an earlier one. */
function findNear(texts: readonly Text[]): Duplicate[] {
  const ranks = ranksByRarity(texts);
  const postings = new Map<string, number[]>();
  const sets: (readonly number[])[] = [];
  const seenFor = new Int32Array(texts.length).fill(-1);
  const found: Duplicate[] = [];
  for (const [place, { index, numbers, bigrams }] of texts.entries()) {
    const set = [...bigrams].map((bigram) => ranks.get(bigram) ?? 0).sort((a, b) => a - b);
    sets.push(set);
    const needed = Math.ceil((set.length * nearThreshold) / (2 - nearThreshold) - rounding);
    let best: { share: number; earlier: number } | null = null;
    for (const rank of set.slice(0, set.length - needed + 1)) {
      const key = `${rank}|${numbers}`;
      const list = postings.get(key) ?? [];
      for (const other of list) {
        if (seenFor[other] === place) continue;
        seenFor[other] = place;
        const share = shareAbove(set, sets[other] ?? [], best?.share ?? nearThreshold);
        const earlier = texts[other]?.index ?? 0;
        if (share !== null && (best === null || share > best.share || earlier < best.earlier)) best = { share, earlier };
      }
      list.push(place);
      postings.set(key, list);
    }
    if (best !== null) found.push({ index, earlier: best.earlier, kind: 'near', similarity: best.share });
  }
  return found;
}

/** A number for each bigram, smaller for rarer ones. */
function ranksByRarity(texts: readonly Text[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { bigrams } of texts) for (const bigram of bigrams) uses.set(bigram, (uses.get(bigram) ?? 0) + 1);
  return new Map([...uses].sort(([, a], [, b]) => a - b).map(([bigram], rank) => [bigram, rank]));
}

/** Shares of whole numbers can miss their threshold by the last bits. */
const rounding = 1e-9;

/** The Dice coefficient of two rising lists, given up and null as soon as it cannot reach `least` any more. */
function shareAbove(one: readonly number[], other: readonly number[], least: number): number | null {
  const needed = (least * (one.length + other.length)) / 2 - rounding;
  let common = 0;
  let left = 0;
  let right = 0;
  while (left < one.length && right < other.length) {
    if (common + Math.min(one.length - left, other.length - right) < needed) return null;
    const difference = (one[left] ?? 0) - (other[right] ?? 0);
    if (difference === 0) common += 1;
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return common < needed ? null : (2 * common) / (one.length + other.length);
}
