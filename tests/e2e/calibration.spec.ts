import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expect, goTo, test } from './support/shell.ts';

const cell = (page: Page, rowId: string, column: string) => page.locator(`.ag-row[row-id="${rowId}"] [col-id="${column}"]`).first();

const reading = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Types actual values into neighbouring rows, the first of them given, by keyboard alone. */
async function type(page: Page, firstRow: string, values: readonly string[]): Promise<void> {
  await cell(page, firstRow, 'actual').click();
  for (const value of values) {
    await page.keyboard.type(value);
    await page.keyboard.press('Enter');
  }
}

test('actual costs are typed in any notation, placed against P10–P90, and read in plain words once there are five', async ({ companyA: page }) => {
  await goTo(page, '実績との照合');
  await expect(reading(page, '費用')).toContainText('実績がまだありません');
  await expect(cell(page, 'cost-saas-a-build', 'place')).toHaveText('');
  await type(page, 'cost-saas-a-build', ['３６', '290,000円', '13万', '7', '20']);
  await expect(cell(page, 'cost-saas-a-build', 'actual')).toHaveText('36');
  await expect(cell(page, 'cost-saas-a-security', 'actual')).toHaveText('29');
  await expect(cell(page, 'cost-saas-a-build', 'place')).toContainText('範囲内（P55）');
  await expect(cell(page, 'cost-saas-a-security', 'place')).toContainText('P90 より上（P99）');
  await expect(cell(page, 'cost-saas-a-training', 'place')).toContainText('P90 より上（P100）');
  await expect(reading(page, '費用')).toContainText('5 件中 3 件が P10〜P90 に収まりました（目安は 4 件）');
  await expect(reading(page, '費用')).toContainText('見られません');
  await expect(reading(page, '費用')).toContainText(/合計では、期待値より \d+\.\d % 高くつきました/);
  await expect(page.getByText('費用（5 / 16 件）')).toBeVisible();
  await page.getByRole('button', { name: '元に戻す: 実績の記録' }).click();
  await expect(reading(page, '費用')).toContainText('あと 1 件入力してください');
});

test('what is no amount or no length of time is refused with its place, and an empty cell means not known', async ({ companyA: page }) => {
  await goTo(page, '実績との照合');
  await type(page, 'cost-saas-a-build', ['未定']);
  await expect(page.getByRole('alert')).toContainText('サイトの基本構築');
  await expect(page.getByRole('alert')).toContainText('「未定」は金額として読めません');
  await page.keyboard.press('Escape');
  await type(page, 'cost-saas-a-build', ['36']);
  await expect(cell(page, 'cost-saas-a-build', 'place')).toContainText('範囲内');
  await cell(page, 'cost-saas-a-build', 'actual').click();
  await page.keyboard.press('Delete');
  await expect(cell(page, 'cost-saas-a-build', 'actual')).toHaveText('');
  await expect(reading(page, '費用')).toContainText('実績がまだありません');
  await page.getByText('期間（0 / 7 件）').click();
  await type(page, 'products', ['そのうち']);
  await expect(page.getByRole('alert').filter({ hasText: '期間として読めません' })).toBeVisible();
});

test('actual durations are typed with their unit; a task without a range is compared with its one value', async ({ companyA: page }) => {
  await goTo(page, '実績との照合');
  await page.getByText('期間（0 / 7 件）').click();
  await expect(page.locator('.ag-row[row-id="operation"]')).toHaveCount(0);
  await type(page, 'contract', ['1', '15日']);
  await expect(cell(page, 'contract', 'place')).toHaveText('見積りどおり（幅なし）');
  await expect(cell(page, 'products', 'actual')).toHaveText('3');
  await expect(cell(page, 'products', 'place')).toContainText('P90 より上');
  await expect(reading(page, '期間')).toContainText('1 件中 0 件が P10〜P90 に収まりました');
  await expect(reading(page, '期間')).toContainText('あと 4 件入力してください');
  await page.getByText('費用（0 / 16 件）').click();
  await type(page, 'cost-saas-a-build', ['36']);
  await expect(reading(page, '費用と期間を合わせて')).toContainText('2 件中 1 件');
});

test('rows pasted past the end are asked about, for there is no place for them', async ({ companyA: page }) => {
  await goTo(page, '実績との照合');
  await page.getByText('期間（0 / 7 件）').click();
  await cell(page, 'launch', 'actual').click();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '1.2\n2');
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  const question = page.getByRole('dialog', { name: '入りきらない部分があります' });
  await expect(question).toContainText('残り 1 行：「2」');
  await expect(question).toContainText('この表では行を追加できません。');
  await question.getByRole('button', { name: '入る 1 行だけ貼り付ける' }).click();
  await expect(cell(page, 'launch', 'actual')).toHaveText('1.2');
});

test('an empty project says what to do first', async ({ app: page }) => {
  await page.getByRole('button', { name: '新しい案件', exact: true }).click();
  await page.getByLabel('案件の名前').fill('空の案件');
  await page.getByRole('button', { name: '作成して始める' }).click();
  await goTo(page, '実績との照合');
  await expect(page.getByText('実績と照らし合わせる見積りがまだありません')).toBeVisible();
  await page.getByRole('button', { name: '費用を見積もる' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '三点見積り' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing to complain of once values are known: ${colorScheme}`, async ({ companyA: page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await goTo(page, '実績との照合');
    await type(page, 'cost-saas-a-build', ['36', '29', '9', '7', '20']);
    await expect(cell(page, 'cost-saas-a-training', 'place')).toContainText('P100');
    await expectAccessible(page);
  });
}
