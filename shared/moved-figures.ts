import type { Translate } from './language/index.ts';
import { someOf } from './language/lists.ts';

/** A figure of a text and what stands there now; null where one of the texts has none. */
export interface MovedFigure {
  readonly from: string | null;
  readonly to: string | null;
}

const figure = /(?<![A-Za-z\d.-])[−\u25B2]?\d+(?:,\d{3})*(?:\.\d+)?(?:\s?(?:%|万円|千円|円|件|項目|位))?(?![A-Za-z\d])/gu;
/** Names stand in quotes, and their digits are no figures. */
const names = /「[^「」]*」|“[^“”]*”/gu;

const figuresOf = (text: string): string[] => [...text.replaceAll(names, '').matchAll(figure)].map(([found]) => found);

/** What one list has more often than the other. */
function leftOver(figures: readonly string[], others: readonly string[]): string[] {
  const known = new Map<string, number>();
  for (const other of others) known.set(other, (known.get(other) ?? 0) + 1);
  return figures.filter((found) => {
    const count = known.get(found) ?? 0;
    known.set(found, count - 1);
    return count <= 0;
  });
}

const unitOf = (found: string): string => found.replaceAll(/[−\u25B2\d.,\s]/gu, '');

/** The words around the figures: while they are the same, a figure has become the one in its place. */
const wordsOf = (text: string): string => text.replaceAll(figure, ' ');

/**
 * The figures in which two versions of a draft differ: place by place while nothing else differs, else what only one of them has. Of those
 * two are told as one having become the other where they alone have their unit.
 */
export function movedFigures(before: string, now: string): readonly MovedFigure[] {
  const [from, to] = [figuresOf(before), figuresOf(now)];
  if (wordsOf(before) === wordsOf(now) && from.length === to.length) return told(from.map((found, index) => ({ from: found, to: to[index] ?? null })));
  const [gone, come] = [leftOver(from, to), leftOver(to, from)];
  const alone = (figures: readonly string[], unit: string): string | null => {
    const found = figures.filter((figure) => unitOf(figure) === unit);
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  const partner = (found: string, own: readonly string[], others: readonly string[]): string | null =>
    alone(own, unitOf(found)) === null ? null : alone(others, unitOf(found));
  return told([
    ...gone.map((found) => ({ from: found, to: partner(found, gone, come) })),
    ...come.filter((found) => partner(found, come, gone) === null).map((found) => ({ from: null, to: found })),
  ]);
}

/** Each difference once. */
function told(pairs: readonly MovedFigure[]): readonly MovedFigure[] {
  const seen = new Set<string>();
  return pairs.filter((pair) => {
    const key = `${pair.from} ${pair.to}`;
    if (pair.from === pair.to || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const namedFigures = 3;

/** What has moved since a text was written, in a sentence: its first figures, or that words other than figures did. */
export function movedText(moved: readonly MovedFigure[], translate: Translate): string {
  if (moved.length === 0) return translate('documentation.movedWords');
  const figures = moved.map(({ from, to }) =>
    from !== null && to !== null ? `${from} → ${to}` : translate(`documentation.figure.${to === null ? 'gone' : 'new'}`, { figure: from ?? to ?? '' }),
  );
  return translate('documentation.movedFigures', { figures: someOf(figures, namedFigures, translate) });
}
