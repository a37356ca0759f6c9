/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  /** How far from the point its label keeps. */
  readonly gap: number;
  readonly width: number;
  readonly height: number;
}

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

const outside = (box: Box, area: Box): number => (box.right - box.left) * (box.bottom - box.top) - overlap(box, area);

/**
 * A place for each point's label: beside, above or below it, where it covers least of the other points, their labels and
 * the given obstacles (thin lines, so they count less), and stays inside the area. Earlier points choose first.
 */
export function placeLabels(points: readonly LabelledPoint[], obstacles: readonly Box[], area: Box): Box[] {
  const taken = points.map(({ x, y, gap }): Box => ({ left: x - gap, right: x + gap, top: y - gap, bottom: y + gap }));
  return points.map((point) => {
    const covered = (box: Box, others: readonly Box[]): number => others.reduce((sum, other) => sum + overlap(box, other), 0);
    const cost = (box: Box): number => covered(box, taken) + covered(box, obstacles) / 4 + 4 * outside(box, area);
    const best = choices(point).reduce((kept, box) => (cost(box) < cost(kept) - 0.5 ? box : kept));
    taken.push(best);
    return best;
  });
}

function choices({ x, y, gap, width, height }: LabelledPoint): Box[] {
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  const [right, leftSide, above, below] = [x + gap, x - gap - width, y - gap - height, y + gap];
  const beside = [right, leftSide].flatMap((left) => [at(left, above), at(left, below), at(left, y - height / 2)]);
  const over = [at(x - width / 2, above), at(x - width / 2, below)];
  const further = [1, 2, 3].flatMap((step) => [at(right, above - step * height), at(right, below + step * height)]);
  return [...beside, ...over, ...further];
}
