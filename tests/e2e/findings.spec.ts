import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expect, goTo, test } from './support/shell.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1, name: '結果の文書化' });
const page1 = (page: Page) => page.getByRole('article').filter({ has: page.getByRole('heading', { level: 2, name: /SaaS A/ }) });
const compare = (page: Page, name: string) => page.getByRole('button', { name: `違いを見る: ${name}` });

async function open(page: Page): Promise<void> {
  await goTo(page, '文書化');
  await heading(page).waitFor();
}

test('company A’s findings are read like a document, three sections for each candidate', async ({ companyA: page }) => {
  await open(page);
  await expect(page.getByRole('article')).toHaveCount(3);
  await expect(page1(page)).toContainText('適合度 94.4 %・順位 1 位（同順位）');
  expect(await page1(page).getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(['フィット', 'ギャップ', '所見']);
  await expect(page1(page)).toContainText('推奨する。');
});

test('a draft never writes over people’s words: they keep, take or add, and undo takes it back', async ({ companyA: page }) => {
  await open(page);
  await page.getByRole('button', { name: '下書きを作る' }).click();
  await expect(page.getByText('書き直すところはありません')).toBeVisible();
  const mine = '在庫管理は標準機能だけでは足りず';
  await expect(page1(page)).toContainText(mine);
  await compare(page, 'SaaS A：ギャップ').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('group', { name: '今の文章' })).toContainText(mine);
  await expect(dialog.getByRole('group', { name: '新しい下書き' })).toContainText('性質は「機能欠如」です');
  await dialog.getByRole('button', { name: '下に新しい下書きを加える' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page1(page)).toContainText(mine);
  await expect(page1(page)).toContainText('ギャップは 1 件です（部分一致 1 件）。');
  await page.keyboard.press('Control+z');
  await expect(page1(page)).not.toContainText('ギャップは 1 件です');
  await compare(page, 'SaaS A：ギャップ').click();
  await dialog.getByRole('button', { name: '新しい下書きにする' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page1(page)).not.toContainText(mine);
  await expect(page1(page).getByText('下書きのまま')).toBeVisible();
});

test('data that changed since the draft is told, and untouched sections are redrafted by one gesture', async ({ companyA: page }) => {
  await open(page);
  await compare(page, 'SaaS A：ギャップ').click();
  await page.getByRole('dialog').getByRole('button', { name: '新しい下書きにする' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await compare(page, 'SaaS A：フィット').click();
  await page.getByRole('dialog').getByRole('button', { name: '今の文章を残す' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await goTo(page, 'ギャップ');
  await page.locator('.ag-row[row-id="stock/saas-a"] [col-id="requirement"]').first().click();
  await page.getByRole('button', { name: '比較表で開く' }).click();
  await page.getByRole('complementary', { name: '詳細' }).getByRole('button', { name: '◎ 完全一致' }).click();
  await open(page);
  await expect(page1(page).getByText(/^見直し: /u)).toHaveCount(2);
  await page.getByRole('button', { name: '下書きを作る' }).click();
  await expect(page1(page)).toContainText('評価した 9 項目にギャップはありません。');
  await expect(page1(page)).toContainText('99%以上の稼動率という重要な項目をすべて満たす');
  await expect(page1(page).getByText(/^見直し: /u)).toHaveCount(1);
  await compare(page, 'SaaS A：フィット').click();
  await page.getByRole('dialog').getByRole('button', { name: '今の文章を残す' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page1(page).getByText(/^見直し: /u)).toHaveCount(0);
});

test('a section is edited by keyboard, saved when left, and shown by its difference word by word', async ({ companyA: page }) => {
  await open(page);
  await compare(page, 'SaaS A：フィット').click();
  await page.getByRole('dialog').getByRole('button', { name: '新しい下書きにする' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByText('書く', { exact: true }).click();
  const field = page.getByRole('textbox', { name: 'SaaS A：フィット' });
  await field.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('試用で確かめた。');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '元に戻す: 文書の変更' })).toBeEnabled();
  await compare(page, 'SaaS A：フィット').click();
  const difference = page.getByRole('dialog').getByRole('group', { name: '違い' });
  await expect(difference.locator('del')).toHaveText('試用で確かめた。');
  await expect(difference.locator('ins')).toHaveCount(0);
});

test('an empty project is drafted in the language in use, by one change, and copied', async ({ app: page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: /English に切り替える/ }).click();
  await page.getByRole('button', { name: 'New project', exact: true }).click();
  await page.getByLabel('Name of the project').fill('Empty');
  await page.getByRole('button', { name: 'Create and start' }).click();
  await goTo(page, 'Findings');
  await expect(page.getByText('There are no candidates to compare yet.')).toBeVisible();
  await goTo(page, 'Candidates');
  await page.getByRole('button', { name: 'Add a candidate' }).first().click();
  await goTo(page, 'Findings');
  await page.getByRole('button', { name: 'Make drafts' }).click();
  await expect(page.getByRole('article')).toContainText('There are no requirements yet.');
  await page.getByRole('button', { name: 'Copy all' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('Candidate A\n\nFits\nThere are no requirements yet.');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Nothing is written yet.')).toBeVisible();
});

test('the document, the fields and the difference have no accessibility violation, light or dark', async ({ companyA: page }) => {
  test.slow();
  await open(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const mode of ['読む', '書く']) {
      await page.getByText(mode, { exact: true }).click();
      await expectAccessible(page);
    }
    await compare(page, 'SaaS A：ギャップ').click();
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});
