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
