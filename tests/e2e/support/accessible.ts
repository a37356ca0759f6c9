import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Expects axe to find nothing on the page. The dark scheme changes colours and nothing else, so there only contrast is looked at.
 * @param where what a violation is reported with
 */
export async function expectAccessible(page: Page, where = ''): Promise<void> {
  const dark = await page.evaluate(() => document.documentElement.dataset['mantineColorScheme'] === 'dark');
  const axe = new AxeBuilder({ page });
  const { violations } = await (dark ? axe.withRules(['color-contrast']) : axe).analyze();
  expect(violations.map(({ id, nodes }) => `${where} ${id} at ${nodes.map(({ target, html }) => `${target.join(' ')} ${html}`).join(', ')}`)).toEqual([]);
}
