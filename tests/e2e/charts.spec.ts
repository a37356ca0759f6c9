import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, preview, type PreviewServer } from 'vite';
import { expectAccessible } from './support/accessible.ts';

let server: PreviewServer;
let folder: string;
let address: string;

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'awase-charts-'));
  const root = path.join(import.meta.dirname, 'harness-charts');
  const common = { configFile: false, root, logLevel: 'error' } as const;
  await build({ ...common, plugins: [react()], build: { outDir: folder, emptyOutDir: true, minify: false } });
  server = await preview({ ...common, build: { outDir: folder }, preview: { host: '127.0.0.1', port: 4790 } });
  address = server.resolvedUrls?.local[0] ?? '';
});

test.afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const open = async (page: Page, query: string): Promise<void> => {
  await page.goto(`${address}?${query}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

/** Size of a saved picture, and how many of its pixels are not paper. */
const savedPictures = (page: Page) =>
  page.evaluate(() =>
    Promise.all(
      window.done.saved.map(async ({ name, url }) => {
        const blob = await (await fetch(url)).blob();
        const bitmap = await createImageBitmap(blob);
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d');
        if (context === null) throw new Error('no canvas');
        context.drawImage(bitmap, 0, 0);
        const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
        let inked = 0;
        for (let at = 0; at < data.length; at += 4) if (data[at] !== 255 || data[at + 1] !== 255 || data[at + 2] !== 255) inked += 1;
        return { name, type: blob.type, width: bitmap.width, height: bitmap.height, share: inked / (bitmap.width * bitmap.height) };
      }),
    ),
  );

for (const query of ['data=companyA', 'data=unrated&scheme=dark&language=en', 'data=twoCategories&presenting', 'data=empty']) {
  test(`axe finds nothing to complain of: ${query}`, async ({ page }) => {
    await open(page, query);
    await expectAccessible(page);
  });
}

test('the heatmap names every cell for screen readers', async ({ page }) => {
  await open(page, 'data=companyA&only=requirements');
  const grid = page.getByRole('grid');
  await expect(grid.getByRole('gridcell', { name: 'R-001 在庫管理／SaaS A：△ 部分一致' })).toBeVisible();
  await expect(grid.getByRole('columnheader', { name: /パッケージ C\s*足切り/ })).toBeVisible();
  await expect(grid.getByRole('rowheader', { name: /セキュリティ（PCI-DSS準拠）\s*必須/ })).toBeVisible();
});

test('the heatmap is one tab stop, moved through by arrow keys and opened by Enter', async ({ page }) => {
  await open(page, 'data=companyA&only=requirements');
  await expect(page.locator('td[tabindex="0"]')).toHaveCount(1);
  await page.locator('td[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('td:focus')).toHaveAccessibleName('R-001 在庫管理／SaaS B：◎ 完全一致');
  await page.keyboard.press('Enter');
  await page.getByRole('gridcell', { name: /PCI-DSS.*／パッケージ C：× 不一致/ }).click();
  expect(await page.evaluate(() => window.done.opened)).toEqual(['requirement-1 candidate-2', 'requirement-7 candidate-3']);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => window.done.opened.at(-1))).toBe('category-1 candidate-1');
});

test('5,000 rows x 20 candidates keep few cells in the page, and the last is reached by keyboard', async ({ page }) => {
  await open(page, 'data=huge&only=requirements');
  const cells = page.getByRole('gridcell');
  expect(await cells.count()).toBeLessThan(2000);
  await page.locator('td[tabindex="0"]').focus();
  await page.keyboard.press('Control+End');
  await expect(page.locator('td:focus')).toHaveAttribute('data-row', '5003');
  await expect(page.locator('td:focus')).toHaveAttribute('data-column', '19');
  await expect(page.locator('td:focus')).toBeInViewport();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('td:focus')).toHaveAttribute('data-row', '5002');
  expect(await cells.count()).toBeLessThan(2000);
});

test('headers stay while the heatmap scrolls, and the focused cell outlives it', async ({ page }) => {
  await open(page, 'data=large&only=requirements');
  await page.locator('td[tabindex="0"]').focus();
  const scroller = page.getByRole('grid').locator('..');
  await scroller.evaluate((element) => element.scrollTo(600, 4000));
  await expect(page.getByRole('rowheader', { name: /R-130/ })).toBeInViewport();
  await expect(page.getByRole('columnheader', { name: '比較項目' })).toBeInViewport();
  await expect(page.locator('td:focus')).toHaveAttribute('data-row', '0');
});

test('every chart becomes a picture of twice its size on paper, with something on it', async ({ page }) => {
  await open(page, 'data=companyA&scheme=dark');
  const buttons = page.getByRole('button', { name: 'PNG で保存' });
  for (const [index, button] of (await buttons.all()).entries()) {
    await button.click();
    await expect.poll(() => page.evaluate(() => window.done.saved.length)).toBe(index + 1);
  }
  const pictures = await savedPictures(page);
  expect(pictures.map(({ name }) => name)).toEqual([
    'ヒートマップ（比較項目と候補）.png',
    'ヒートマップ（分類と候補）.png',
    'レーダーチャート.png',
    '三点見積り.png',
    '適合度と費用.png',
  ]);
  expect(pictures.map(({ width }) => width)).toEqual([732, 732, 720, 900, 820].map((width) => (width + 64) * 2));
  for (const { type, height, share } of pictures) {
    expect(type).toBe('image/png');
    expect(height).toBeGreaterThan(600);
    expect(share).toBeGreaterThan(0.02);
    expect(share).toBeLessThan(0.6);
  }
});

test('a long heatmap is saved page by page', async ({ page }) => {
  await open(page, 'data=large&only=requirements');
  await page.getByRole('combobox', { name: '画像にする範囲' }).selectOption({ label: '181〜200 件目' });
  await page.getByRole('button', { name: 'PNG で保存' }).click();
  await expect.poll(() => page.evaluate(() => window.done.saved[0]?.name)).toBe('ヒートマップ（比較項目と候補）-4.png');
  expect((await savedPictures(page))[0]?.height).toBeLessThan(2000);
});

test('a picture is copied to the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'data=companyA&only=fitCost');
  await page.getByRole('button', { name: '画像をコピー' }).click();
  await expect(page.getByRole('status')).toHaveText('画像をコピーしました。');
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
  expect(types).toContain('image/png');
});

test('a refused clipboard says what to do instead', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
  });
  await open(page, 'data=companyA&only=fitCost&language=en');
  await page.getByRole('button', { name: 'Copy picture' }).click();
  await expect(page.getByRole('status')).toHaveText('Copying to the clipboard is not allowed here. Please use “Save as PNG”.');
});

test('candidates come and go in the radar chart, and its numbers stand in a table', async ({ page }) => {
  await open(page, 'data=unrated&only=profile');
  await expect(page.getByText('線の切れ目は未評価です')).toBeVisible();
  await page.getByText('数値の表').click();
  await expect(page.getByRole('row', { name: 'SaaS A' })).toContainText('未評価');
  await page.getByRole('checkbox', { name: 'SaaS A' }).uncheck();
  await expect(page.getByRole('row', { name: 'SaaS A' })).toHaveCount(0);
  for (const name of ['SaaS B', 'パッケージ C', '個別開発 D']) await page.getByRole('checkbox', { name }).uncheck();
  await expect(page.getByText('表示する候補を選んでください。')).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);
});
