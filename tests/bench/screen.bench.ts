import type { Page } from '@playwright/test';
import { writeProjectFile } from '../../shared/project-file.ts';
import { startShell } from '../e2e/support/shell.ts';
import { importProject, openBrowser, timeToFrame } from './browser.ts';
import { median, percentile, printFigure } from './figure.ts';
import { largeProject } from './large-project.ts';

const opens = 5;
const ratings = 60;

/** Opening a large project to its first usable grid, and rating a cell to the updated totals, in the browser shell. */
export async function benchScreen(): Promise<void> {
  const shell = await startShell();
  const { browser, page } = await openBrowser(shell.url);
  const large = await importProject(page, writeProjectFile(largeProject(5000, 10)));
  const small = await importProject(page, writeProjectFile(largeProject(9, 3)));
  const [largeOpens, smallOpens]: [number[], number[]] = [[], []];
  for (let repeat = 0; repeat < opens; repeat += 1) {
    smallOpens.push(await timeOpening(page, small));
    largeOpens.push(await timeOpening(page, large));
  }
  printFigure({
    name: 'open a project of 5,000 x 10 to the first usable comparison grid, browser shell',
    unit: 'ms, median',
    value: median(largeOpens),
    baseline: { name: 'the same with a project of 9 x 3', value: median(smallOpens) },
    aim: 'none set',
  });
  const rates = await timeRating(page);
  printFigure({
    name: 'rate a cell to updated totals on screen, 5,000 x 10, p95',
    unit: 'ms',
    value: percentile(rates, 0.95),
    baseline: { name: 'p50 of the same', value: median(rates) },
    aim: 'p95 <= 50 ms',
  });
  await browser.close();
  await shell.stop();
}

/** From the new address to a grid whose first row is painted and takes the keyboard. */
async function timeOpening(page: Page, projectId: string): Promise<number> {
  await page.evaluate(() => {
    window.location.hash = '#/';
  });
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  return page.evaluate(
    (id) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        window.location.hash = `#/project/${id}/comparison`;
        const check = (): void => {
          if (document.querySelector('.ag-row') === null) requestAnimationFrame(check);
          else requestAnimationFrame(() => resolve(performance.now() - start));
        };
        check();
      }),
    projectId,
  );
}

/** From the key to the first frame that shows other totals. */
async function timeRating(page: Page): Promise<number[]> {
  await page.locator('.ag-row:not([row-id^="category:"]) [col-id^="candidate-"]').first().click();
  await page.keyboard.press('1');
  await page.waitForTimeout(500);
  const times: number[] = [];
  for (let repeat = 0; repeat < ratings; repeat += 1) {
    const measured = timeToFrame(page, '.ag-floating-bottom, .ag-grid-pinned-bottom-rows');
    await page.waitForTimeout(30);
    await page.keyboard.press(repeat % 2 === 0 ? '3' : '1');
    times.push(await measured);
    await page.waitForTimeout(30);
  }
  return times;
}
