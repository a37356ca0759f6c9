import type { Translate } from './language/index.ts';
import { someOf } from './language/lists.ts';

/** A figure of a text and what stands there now; null where one of the texts has none. */
export interface MovedFigure {
  readonly from: string | null;
  readonly to: string | null;
}

const figure = /[−\u25B2]?\d+(?:,\d{3})*(?:\.\d+)?(?:\s?(?:%|万円|千円|円|件|項目|位))?/gu;

const figuresOf = (text: string): string[] => [...text.matchAll(figure)].map(([found]) => found);

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

/** The figures in which two versions of a draft differ: place by place while both have as many, else those that only one of them has. */
export function movedFigures(before: string, now: string): readonly MovedFigure[] {
  const [from, to] = [figuresOf(before), figuresOf(now)];
  const pairs: MovedFigure[] =
    from.length === to.length
      ? from.map((found, index) => ({ from: found, to: to[index] ?? null }))
      : [...leftOver(from, to).map((found) => ({ from: found, to: null })), ...leftOver(to, from).map((found) => ({ from: null, to: found }))];
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
