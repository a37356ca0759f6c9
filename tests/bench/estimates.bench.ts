import type { Page } from '@playwright/test';
import { addEstimate } from '../../shared/actions/add-estimate.ts';
import { compose } from '../../shared/actions/compose.ts';
import { applyChange } from '../../shared/change.ts';
import { type Document, inOrder } from '../../shared/document.ts';
import { yen } from '../../shared/model/values.ts';
import { writeProjectFile } from '../../shared/project-file.ts';
import { startShell } from '../e2e/support/shell.ts';
import { countingContext } from '../support/context.ts';
import { importProject, openBrowser, timeToFrame } from './browser.ts';
import { median, percentile, printFigure } from './figure.ts';
import { largeProject } from './large-project.ts';

const changes = 60;
const linesEach = 30;

/** Three candidates with thirty cost lines each. */
function estimatedProject(): Document {
  const document = largeProject(9, 3);
  const context = countingContext();
  const lines = inOrder(document, 'candidate').flatMap(({ id }) => Array.from({ length: linesEach }, (_, index) => ({ id, index })));
  const points = (index: number) => ({
    optimistic: yen.parse(100_000 + index * 1000),
    mostLikely: yen.parse(150_000 + index * 2000),
    pessimistic: yen.parse(320_000 + index * 7000),
  });
  return applyChange(
    document,
    compose(document, ...lines.map(({ id, index }) => (current: Document) => addEstimate(current, id, { title: `費用 ${index + 1}`, ...points(index) }, context))),
  );
}

/** Changing a point of a cost line to updated totals, in the browser shell. */
export async function benchEstimates(): Promise<void> {
  const shell = await startShell();
  const { browser, page } = await openBrowser(shell.url);
  const projectId = await importProject(page, writeProjectFile(estimatedProject()));
  await page.evaluate((id) => {
    window.location.hash = `#/project/${id}/estimates`;
  }, projectId);
  await page.getByRole('region', { name: /総額の見込み/ }).waitFor();
  const times = await timeChanges(page);
  printFigure({
    name: 'change a cost line to updated totals on screen, 3 candidates x 30 lines, p95',
    unit: 'ms',
    value: percentile(times, 0.95),
    baseline: { name: 'p50 of the same', value: median(times) },
    aim: 'p95 <= 50 ms',
  });
  await browser.close();
  await shell.stop();
}

/** From the Enter key to the first frame that shows other totals. */
async function timeChanges(page: Page): Promise<number[]> {
  const cell = page.locator('.ag-row:not([row-id^="candidate:"]) [col-id="pessimistic"]').first();
  const times: number[] = [];
  for (let repeat = 0; repeat < changes; repeat += 1) {
    await cell.click();
    await page.keyboard.type(repeat % 2 === 0 ? '90' : '60');
    const measured = timeToFrame(page, 'section[aria-label^="総額の見込み"]');
    await page.waitForTimeout(30);
    await page.keyboard.press('Enter');
    times.push(await measured);
    await page.waitForTimeout(30);
  }
  return times;
}
