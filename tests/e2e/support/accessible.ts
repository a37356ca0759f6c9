import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Expects axe to find nothing on the page once it stands still. The dark scheme changes colours and nothing else, so there only contrast is looked at.
 * @param where what a violation is reported with
 * @param within the part looked at, as a selector; the whole page without it
 */
export async function expectAccessible(page: Page, where = '', within?: string): Promise<void> {
  await standsStill(page);
  const dark = await page.evaluate(() => document.documentElement.dataset['mantineColorScheme'] === 'dark');
  // A page of frames would need axe's other mode, which opens a second page for each look and takes several times as long.
  expect(page.frames()).toHaveLength(1);
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (dark) axe.withRules(['color-contrast']);
  if (within !== undefined) axe.include(within);
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${where} ${id} at ${nodes.map(({ target, html }) => `${target.join(' ')} ${html}`).join(', ')}`)).toEqual([]);
}

/** Waits until what fades and slides in has arrived: half way its colours are others. What turns for ever is not waited for. */
async function standsStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const passing = (): Animation[] => document.getAnimations().filter(({ effect, playState }) => playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime));
    // Two frames: one for what was just asked for to begin, one for what it begins.
    await frame();
    await frame();
    for (let moving = passing(); moving.length > 0; moving = passing()) await Promise.allSettled(moving.map(({ finished }) => finished));
  });
}
