import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expect, goTo, test } from './support/shell.ts';

const cell = (page: Page, rowId: string, column: string) => page.locator(`.ag-row[row-id="${rowId}"] [col-id="${column}"]`).first();
const gapRows = (page: Page) => page.locator('.ag-row[row-id*="/"]');

async function expectGaps(page: Page, count: number): Promise<void> {
  await expect.poll(async () => new Set(await gapRows(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('row-id')))).size).toBe(count);
}

async function headings(page: Page): Promise<string[]> {
  const texts = await page.locator('.ag-row[row-id^="group:"] [col-id="requirement"]').allInnerTexts();
  return texts.map((text) => text.trim());
}

test('company A has eight gaps, counted and grouped by candidate', async ({ companyA: page }) => {
  await goTo(page, 'ギャップ');
  await expectGaps(page, 8);
  await expect(page.getByText('部分一致 7 件・不一致 1 件、未分類 1 件')).toBeVisible();
  expect(await headings(page)).toEqual(['SaaS A（1 件）', 'SaaS B（1 件）', 'パッケージ C（6 件）']);
});

test('nature and grades are typed, and the severity follows', async ({ companyA: page }) => {
  await goTo(page, 'ギャップ');
  await cell(page, 'customers/package-c', 'nature').click();
  await page.keyboard.type('性能');
  await page.keyboard.press('Enter');
  await expect(page.getByText('未分類 0 件')).toBeVisible();
  await cell(page, 'customers/package-c', 'impact').click();
  await page.keyboard.press('2');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('3');
  await expect(cell(page, 'customers/package-c', 'severity')).toContainText('高');
  await page.keyboard.press('Delete');
  await expect(cell(page, 'customers/package-c', 'severity')).toHaveText('');
  await expect(page.getByRole('button', { name: '元に戻す: ギャップの記述' })).toBeEnabled();
});

test('a block from Excel is one change, and what cannot be read changes nothing', async ({ companyA: page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await goTo(page, 'ギャップ');
  const paste = async (text: string): Promise<void> => {
    await page.evaluate((value) => navigator.clipboard.writeText(value), text);
    await page.keyboard.press('Control+v');
  };
  await cell(page, 'stock/saas-a', 'nature').click();
  await paste('その他\t３\t高\nプロセスの相違\t低\tLow');
  const question = page.getByRole('dialog', { name: '続くまとまりの行にも貼り付けますか' });
  await expect(question).toContainText('貼り付ける 2 行は、「SaaS A（1 件）」の 1 行のあと、続くまとまりの 1 行に及びます：');
  await question.getByRole('button', { name: '続くまとまりの行にも貼り付ける（2 行）' }).click();
  await expect(cell(page, 'stock/saas-a', 'nature')).toContainText('その他');
  await expect(cell(page, 'stock/saas-a', 'impact')).toContainText('高');
  await expect(cell(page, 'screens/saas-b', 'severity')).toContainText('低');
  await page.keyboard.press('Control+z');
  await expect(cell(page, 'stock/saas-a', 'nature')).toContainText('機能欠如');
  await expect(cell(page, 'screens/saas-b', 'importance')).toContainText('中');
  await cell(page, 'stock/saas-a', 'impact').click();
  await paste('高\t激しい');
  await expect(page.getByRole('alert')).toContainText('R-004 在庫管理（SaaS A）');
  await expect(cell(page, 'stock/saas-a', 'impact')).toContainText('中');
});

test('a rating that becomes a fit closes its gap, and undo brings it back as it was described', async ({ companyA: page }) => {
  await goTo(page, 'ギャップ');
  await cell(page, 'stock/saas-a', 'owner').click();
  await page.keyboard.type('店長');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'stock/saas-a', 'owner')).toContainText('店長');
  await cell(page, 'stock/saas-a', 'requirement').click();
  await page.getByRole('button', { name: '比較表で開く' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '比較表' })).toBeVisible();
  await expect(page.getByRole('complementary', { name: '詳細' })).toContainText('在庫管理');
  await page.getByRole('complementary', { name: '詳細' }).getByRole('button', { name: '◎ 完全一致' }).click();
  await goTo(page, 'ギャップ');
  await expectGaps(page, 7);
  await page.keyboard.press('Control+z');
  await expectGaps(page, 8);
  await expect(cell(page, 'stock/saas-a', 'owner')).toContainText('店長');
});

test('the gaps are grouped by nature or category, and filtered by class and words', async ({ companyA: page }) => {
  await goTo(page, 'ギャップ');
  await page.getByText('性質ごと').click();
  await expect.poll(() => headings(page)).toEqual(['機能欠如（3 件）', 'プロセスの相違（1 件）', '法規制への非対応（3 件）', '未分類（1 件）']);
  await page.getByText('分類ごと').click();
  await expect.poll(async () => (await headings(page))[0]).toContain('業務プロセス');
  await page.getByRole('radiogroup', { name: '評価の区分' }).getByText('不一致').click();
  await expectGaps(page, 1);
  await expect(page.getByText('（1 件を表示中）')).toBeVisible();
  await page.getByRole('textbox', { name: '絞り込み' }).fill('どこにもない語');
  await expect(page.getByText('条件に合うギャップがありません')).toBeVisible();
});

test('natures are added, renamed and removed; undo gives the gaps their nature back', async ({ companyA: page }) => {
  await goTo(page, 'ギャップ');
  await page.getByRole('button', { name: '性質を編集' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '性質を追加' }).click();
  await dialog.getByRole('textbox', { name: '性質の名前' }).last().fill('運用の相違');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: '削除: 運用の相違' })).toBeVisible();
  await dialog.getByRole('button', { name: '削除: 機能欠如' }).click();
  await expect(dialog.getByRole('button', { name: '削除: 機能欠如' })).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('未分類 4 件')).toBeVisible();
  await page.getByRole('button', { name: '元に戻す: ギャップの性質の削除' }).click();
  await expect(page.getByText('未分類 1 件')).toBeVisible();
});

test('an unrated project says where gaps come from', async ({ app: page }) => {
  await page.getByRole('button', { name: '新しい案件', exact: true }).click();
  await page.getByLabel('案件の名前').fill('空の案件');
  await page.getByRole('button', { name: '作成して始める' }).click();
  await page.getByRole('heading', { level: 1, name: '比較項目' }).waitFor();
  await goTo(page, 'ギャップ');
  await expect(page.getByText('まだ評価がありません')).toBeVisible();
  await page.getByRole('button', { name: '比較表を開く' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '比較表' })).toBeVisible();
});

test('the gaps with a selection and the natures have no accessibility violation, light or dark', async ({ companyA: page }) => {
  test.slow();
  await page.keyboard.press('Alt+8');
  await expect(page.getByRole('heading', { level: 1, name: 'ギャップ' })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await cell(page, 'stock/saas-a', 'impact').click();
    await expectAccessible(page);
    await page.getByRole('button', { name: '性質を編集' }).click();
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});
