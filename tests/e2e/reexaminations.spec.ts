import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expect, goTo, test } from './support/shell.ts';

const cell = (page: Page, rowId: string, column: string) => page.locator(`.ag-row[row-id="${rowId}"] [col-id="${column}"]`).first();
const detail = (page: Page) => page.getByRole('complementary', { name: '再検討の内容' });

async function open(page: Page): Promise<void> {
  await goTo(page, '再検討');
  await page.getByRole('heading', { level: 1, name: '要件の再検討' }).waitFor();
}

test('needs come first, then the requirements that knock out or have gaps', async ({ companyA: page }) => {
  await open(page);
  await expect(cell(page, 'group:need', 'subject')).toContainText('組織の要件（4 件）');
  await expect(cell(page, 'group:requirement', 'subject')).toContainText('比較項目（7 件）');
  await expect(cell(page, 'requirement/security', 'concern')).toContainText('足切り');
  await expect(cell(page, 'need/unify', 'needed')).toContainText('あり');
  await page.getByText('すべて', { exact: true }).click();
  await expect(cell(page, 'group:requirement', 'subject')).toContainText('比較項目（9 件）');
});

test('a new weight changes nothing until it is applied; then one undo takes everything back', async ({ companyA: page }) => {
  await open(page);
  await cell(page, 'requirement/stock', 'after').click();
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'requirement/stock', 'state')).toContainText('提案');
  await expect(cell(page, 'requirement/stock', 'before')).toContainText('1');
  const table = page.getByRole('table').filter({ hasText: '適合度（前 → 後）' });
  await expect(table.getByRole('row', { name: /SaaS B/ })).toContainText('94.4 % → 97.1 %');
  await expect(table.getByRole('row', { name: /SaaS A/ })).toContainText('1 位（同順位） → 2 位');
  await page.getByRole('button', { name: '提案をすべて反映する（1 件）' }).click();
  await expect(cell(page, 'requirement/stock', 'state')).toContainText('反映済み');
  await expect(table.getByRole('row', { name: /SaaS B/ })).toContainText('94.4 % → 97.1 %');
  await goTo(page, '比較項目');
  await expect(cell(page, 'stock', 'weight')).toContainText('9');
  await page.getByRole('button', { name: '元に戻す: 再検討の反映' }).click();
  await expect(cell(page, 'stock', 'weight')).toContainText('1');
  await open(page);
  await expect(cell(page, 'requirement/stock', 'state')).toContainText('提案');
});

test('what cannot be read is refused with the place, and changes nothing', async ({ companyA: page }) => {
  await open(page);
  await cell(page, 'need/reach', 'after').click();
  await page.keyboard.type('重い');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('「重い」は優先度として読めません');
  await expect(cell(page, 'need/reach', 'after')).toContainText('中');
  await cell(page, 'need/reach', 'decidedOn').click();
  await page.keyboard.type('2026/11/1');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'need/reach', 'decidedOn')).toContainText('2026-11-01');
});

test('the analysis is drafted, edited in the panel and compared before a new draft is taken', async ({ companyA: page }) => {
  await open(page);
  await cell(page, 'requirement/stock', 'subject').click();
  const analysis = detail(page).getByRole('textbox', { name: '分析の結果' });
  await expect(analysis).toHaveValue('評価は、SaaS B が「完全一致」、SaaS A とパッケージ C が「部分一致」です。');
  await analysis.fill('在庫管理は SaaS B だけが満たす。');
  await detail(page).getByRole('textbox', { name: '決めたこと' }).click();
  await expect(detail(page).getByText('人が編集')).toBeVisible();
  await detail(page).getByRole('button', { name: /違いを見る/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: '新しい下書きにする' }).click();
  await expect(analysis).toHaveValue('評価は、SaaS B が「完全一致」、SaaS A とパッケージ C が「部分一致」です。');
  await expect(detail(page).getByText('下書きのまま')).toBeVisible();
  await page.getByRole('button', { name: '元に戻す: 要件の再検討' }).click();
  await expect(analysis).toHaveValue('在庫管理は SaaS B だけが満たす。');
});

test('an empty project says what to enter first', async ({ app: page }) => {
  await page.getByRole('button', { name: '新しい案件', exact: true }).click();
  await page.getByLabel('案件の名前').fill('空の案件');
  await page.getByRole('button', { name: '作成して始める' }).click();
  await page.getByRole('heading', { level: 1, name: '比較項目' }).waitFor();
  await open(page);
  await expect(page.getByText('見直す要件がまだありません')).toBeVisible();
  await page.getByRole('button', { name: '組織の要件を登録する' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '組織の要件' })).toBeVisible();
});

test('the list with a chosen row has no accessibility violation, light or dark', async ({ companyA: page }) => {
  test.slow();
  await open(page);
  await cell(page, 'requirement/stock', 'after').click();
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
});
