import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';

const executablePath = '/usr/bin/chromium';

/** The start screen of a browser shell. */
export async function openBrowser(url: string): Promise<{ readonly browser: Browser; readonly page: Page }> {
  const browser = await chromium.launch({ ...(existsSync(executablePath) && { executablePath }), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { browser, page };
}

/** Has main read a project file. */
export async function importProject(page: Page, text: string): Promise<string> {
  return page.evaluate(async (content) => {
    const response = await fetch('/api/project.import', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: content }),
    });
    const outcome = (await response.json()) as { ok: true; value: { projectId: string } };
    return outcome.value.projectId;
  }, text);
}

/** From the next key to the first frame in which the part of the screen a selector finds has changed. */
export const timeToFrame = (page: Page, selector: string): Promise<number> =>
  page.evaluate(
    (found) =>
      new Promise<number>((resolve) => {
        const part = document.querySelector(found);
        if (part === null) throw new Error(`${found} is not on screen`);
        let start = 0;
        window.addEventListener('keydown', () => (start = performance.now()), { once: true, capture: true });
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - start));
        });
        observer.observe(part, { subtree: true, childList: true, characterData: true });
      }),
    selector,
  );
