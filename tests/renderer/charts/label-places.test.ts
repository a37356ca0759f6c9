import { describe, expect, it } from 'vitest';
import { type Box, placeLabels } from '../../../renderer/charts/label-places.ts';

const area = { left: 0, top: 0, right: 400, bottom: 300 };
const point = (x: number, y: number) => ({ x, y, gap: 8, width: 60, height: 20 });
const meets = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('label placing', () => {
  it('keeps labels of near points apart', () => {
    const boxes = placeLabels([point(200, 150), point(205, 155), point(195, 145)], [], area);
    for (const [index, box] of boxes.entries()) for (const other of boxes.slice(index + 1)) expect(meets(box, other)).toBe(false);
  });

  it('keeps labels inside the area', () => {
    for (const [x, y] of [[2, 2], [398, 2], [2, 298], [398, 298]] as const) {
      const [box] = placeLabels([point(x, y)], [], area);
      expect(box).toBeDefined();
      if (box === undefined) continue;
      expect([box.left >= 0, box.top >= 0, box.right <= 400, box.bottom <= 300]).toEqual([true, true, true, true]);
    }
  });

  it('goes around obstacles', () => {
    const obstacle = { left: 200, top: 100, right: 400, bottom: 200 };
    const [box] = placeLabels([point(195, 150)], [obstacle], area);
    expect(box !== undefined && meets(box, obstacle)).toBe(false);
  });
});
