import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserWindow, Rectangle } from 'electron';
import { z } from 'zod';

const side = z.int().min(0).max(100_000);
const position = z.int().min(-100_000).max(100_000);

const windowState = z.strictObject({
  bounds: z.strictObject({ x: position, y: position, width: side, height: side }),
  maximized: z.boolean(),
});

export type WindowState = z.infer<typeof windowState>;

export const smallestWindow = { width: 960, height: 600 } as const;
const firstWindow = { width: 1440, height: 900 } as const;

/** How much of a window must lie on some display for the window to be found and moved. */
const reach = { width: 120, height: 48 } as const;

/** The last window's place, or null when there is none that can be read. */
export function readWindowState(file: string): WindowState | null {
  try {
    return windowState.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Keeps the place of a closing window. Losing it costs nothing but a drag, so a full disk must not stop the window. */
export function writeWindowState(file: string, window: Pick<BrowserWindow, 'getNormalBounds' | 'isMaximized'>): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ bounds: window.getNormalBounds(), maximized: window.isMaximized() } satisfies WindowState));
  } catch {
    return;
  }
}

/**
 * Where a window opens: the kept place if it can still be reached on a display, else centred by the system; never larger
 * than the display it opens on.
 * @param workAreas of the displays, the primary one first
 */
export function placeWindow(state: WindowState | null, workAreas: readonly Rectangle[]): Partial<Rectangle> {
  const shown = state === null ? undefined : workAreas.find((area) => isReachable(state.bounds, area));
  const area = shown ?? workAreas[0];
  const wanted = state?.bounds ?? firstWindow;
  const size = {
    width: Math.min(Math.max(wanted.width, smallestWindow.width), area?.width ?? wanted.width),
    height: Math.min(Math.max(wanted.height, smallestWindow.height), area?.height ?? wanted.height),
  };
  return state === null || shown === undefined ? size : { x: state.bounds.x, y: state.bounds.y, ...size };
}

function isReachable(bounds: Rectangle, area: Rectangle): boolean {
  const overlap = (start: number, length: number, from: number, extent: number): number =>
    Math.min(start + length, from + extent) - Math.max(start, from);
  return (
    bounds.y >= area.y &&
    overlap(bounds.x, bounds.width, area.x, area.width) >= reach.width &&
    overlap(bounds.y, bounds.height, area.y, area.height) >= reach.height
  );
}
