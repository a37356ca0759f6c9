import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expect, goTo, test } from './support/shell.ts';

const cell = (page: Page, rowId: string, column: string) => page.locator(`.ag-row[row-id="${rowId}"] [col-id="${column}"]`).first();
const lineRow = (page: Page, title: string) => page.getByRole('region', { name: /の明細$/ }).locator('.ag-row[row-id]').filter({ hasText: title });
const alert = (page: Page) => page.getByRole('alert').last();

/** Types into a cell and leaves it. */
async function type(page: Page, rowId: string, column: string, text: string): Promise<void> {
  await cell(page, rowId, column).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-12-15T03:00:00Z');
});

test('company A’s quotes are compared: the median, the outlier and why, the omission, the expired one', async ({ companyA: page }) => {
  await goTo(page, '見積書の比較');
  await expect(page.getByText('比較額の中央値は 78.25 万円、最小 72 万円・最大 150 万円')).toBeVisible();
  await expect(page.getByText('「制作会社 丁」は中央値より 91.7 % 高く、ほかの見積書から飛び離れています')).toBeVisible();
  await expect(page.getByText('有効期限を過ぎた見積書があります（制作会社 丙）')).toBeVisible();
  await expect(cell(page, 'quote-a3', 'validUntil')).toContainText('期限切れ');
  await expect(cell(page, 'quote-a3', 'omitted')).toContainText('スタッフの研修');
  await expect(cell(page, 'quote-a3', 'comparable')).toContainText('79.5');
  await expect(cell(page, 'quote-a4', 'verdict')).toContainText('飛び離れ（12.9）');
  await expect(cell(page, 'quote-a2', 'total')).toContainText('77');
  await expect(page.getByText('三点見積りのシミュレーションから求めています')).toBeVisible();
  await expect(page.getByRole('img', { name: /SaaS A の見積書の中央値は 78.25 万円/ })).toBeVisible();
});

test('an omitted cost line joins the quote with the amount typed for it, by keyboard, and can be taken back', async ({ companyA: page }) => {
  await goTo(page, '見積書の比較');
  await cell(page, 'quote-a3', 'supplier').click();
  const amount = page.getByRole('textbox', { name: '「スタッフの研修」の単価（万円・税抜）' });
  await amount.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('金額を入力してください。無償なら 0 と入力します。')).toBeVisible();
  await page.keyboard.type('五万');
  await page.keyboard.press('Enter');
  await expect(page.getByText('「五万」は金額として読めません')).toBeVisible();
  await expect(cell(page, 'quote-a3', 'omitted')).toContainText('スタッフの研修');
  await amount.fill('７万');
  await amount.press('Enter');
  await expect(cell(page, 'quote-a3', 'omitted')).toContainText('なし');
  await expect(cell(page, 'quote-a3', 'comparable')).toContainText('80');
  await expect(page.getByText('費用の明細はすべてこの見積書にあります。')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(cell(page, 'quote-a3', 'omitted')).toContainText('スタッフの研修');
});

test('dates out of order and other dates and amounts that cannot be are refused at their fields, and nothing is saved', async ({ companyA: page }) => {
  test.slow();
  await goTo(page, '見積書の比較');
  await type(page, 'quote-a1', 'validUntil', '２０２６/１０/１');
  await expect(alert(page)).toContainText('代理店 甲の「有効期限」: 有効期限（2026-10-01）が見積日（2026-10-20）より前になります');
  await expect(cell(page, 'quote-a1', 'validUntil')).toContainText('2026-12-31');
  await type(page, 'quote-a1', 'quotedOn', '2027-01-01');
  await expect(alert(page)).toContainText('の「見積日」: 有効期限（2026-12-31）が見積日（2027-01-01）より前');
  await type(page, 'quote-a1', 'quotedOn', '来週');
  await expect(alert(page)).toContainText('「来週」は日付として読めません');
  await expect(cell(page, 'quote-a1', 'quotedOn')).toContainText('2026-10-20');
  await cell(page, 'quote-a1', 'supplier').click();
  for (const [text, message] of [['3ドル', '「3ドル」は金額として読めません'], ['相談', '「相談」は金額として読めません']] as const) {
    await type(page, 'quote-a1-1', 'amount', text);
    await expect(alert(page)).toContainText(message);
  }
  await cell(page, 'quote-a1-1', 'amount').click();
  await page.keyboard.press('Delete');
  await expect(page.getByText('は空にできないため、元の値のままにしました')).toBeVisible();
  await expect(alert(page)).toHaveCount(0);
  await expect(cell(page, 'quote-a1-1', 'amount')).toContainText('34');
  await type(page, 'quote-a1-1', 'amount', '１２０');
  await expect(cell(page, 'quote-a1-1', 'amount')).toContainText('120');
  await type(page, 'quote-a1-1', 'amount', '345,000円');
  await expect(cell(page, 'quote-a1-1', 'amount')).toContainText('34.5');
  await type(page, 'quote-a1', 'tax', '税込');
  await expect(cell(page, 'quote-a1', 'total')).toContainText('65.91');
});

test('a quote is added and filled from a spreadsheet: its lines find their cost lines by name', async ({ companyA: page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await goTo(page, '見積書の比較');
  await page.getByRole('combobox', { name: '見積書を比べる候補' }).selectOption({ label: '■ SaaS B' });
  await expect(page.getByText('あと 1 件の見積書を取ってください')).toBeVisible();
  await page.getByRole('button', { name: '見積書を追加' }).click();
  await expect(page.locator('.grid-field').first()).toBeFocused();
  await page.keyboard.type('二社目');
  await page.keyboard.press('Enter');
  await expect(page.getByText('明細のない見積書は比べていません（二社目）')).toBeVisible();
  await page.evaluate(() => navigator.clipboard.writeText('サイトの基本構築\t４５\nセキュリティ対策\t250,000円\n開通の手数料\t1万'));
  await page.getByText('明細はまだありません').click();
  await page.keyboard.press('Control+v');
  await page.getByRole('button', { name: '単位のない数を万円と読む' }).click();
  await expect(lineRow(page, 'セキュリティ対策').locator('[col-id="costLine"]')).toContainText('セキュリティ対策');
  await expect(lineRow(page, 'セキュリティ対策').locator('[col-id="amount"]')).toContainText('25');
  await expect(lineRow(page, '開通の手数料').locator('[col-id="costLine"]')).toContainText('対応なし');
  await expect(page.getByText('SaaS B の見積書は 2 件です')).toBeVisible();
  await page.evaluate(() => navigator.clipboard.writeText('保守\t\n監視\t2'));
  await lineRow(page, '開通の手数料').locator('[col-id="title"]').click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+v');
  await expect(lineRow(page, '監視')).toHaveCount(1);
  await expect(page.getByText('は空にできないため、元の値のままにしました')).toBeVisible();
  await expect(lineRow(page, '保守').locator('[col-id="amount"]')).toContainText('1');
  await page.evaluate(() => navigator.clipboard.writeText('導入教育\t3\n値引き前の小計\t\n立会い\t2'));
  await lineRow(page, '監視').locator('[col-id="title"]').click();
  await page.keyboard.press('Control+v');
  await expect(alert(page)).toContainText('追加 1 行目「値引き前の小計」');
  await expect(alert(page)).toContainText('金額を入力してください');
  await expect(lineRow(page, '立会い')).toHaveCount(0);
  await page.getByRole('button', { name: '取り込めない 1 セルを除いて反映する' }).click();
  await expect(lineRow(page, '立会い')).toHaveCount(1);
  await expect(lineRow(page, '値引き前の小計')).toHaveCount(0);
});

test('without quotes there is one thing to do, and an empty project leads to its candidates', async ({ app: page }) => {
  await page.getByRole('button', { name: '新しい案件', exact: true }).click();
  await page.getByLabel('案件の名前').fill('空の案件');
  await page.getByRole('button', { name: '作成して始める' }).click();
  await goTo(page, '見積書の比較');
  await page.getByRole('button', { name: '候補を登録する' }).click();
  await page.getByRole('button', { name: '候補を追加' }).click();
  await goTo(page, '見積書の比較');
  await expect(page.getByText('候補 A の見積書はまだありません')).toBeVisible();
  await page.getByRole('button', { name: '見積書を追加' }).click();
  await expect(page.getByText('候補 A の見積書は 1 件です。')).toBeVisible();
  await page.getByRole('textbox', { name: '項目名' }).fill('一式');
  await page.getByRole('textbox', { name: /そのほかの項目/ }).fill('80');
  await page.keyboard.press('Enter');
  await expect(page.getByText('比較額は 80 万円です')).toBeVisible();
});

test('a thousand quotes can be pasted, judged and looked through', async ({ companyA: page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await goTo(page, '見積書の比較');
  const rows = Array.from({ length: 1000 }, (_, index) => `業者 ${index + 1}\tQ-${index + 1}\t2026-11-01\t2027-01-31\t税抜`).join('\n');
  await page.evaluate((text) => navigator.clipboard.writeText(text), rows);
  await cell(page, 'quote-a4', 'supplier').click();
  await page.keyboard.press('Control+v');
  await expect(page.getByText('SaaS A の見積書は 1,003 件です')).toBeVisible();
  await page.keyboard.press('Control+End');
  await expect(page.getByText('業者 1000').first()).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the quotes have no accessibility violation (${scheme})`, async ({ companyA: page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await goTo(page, '見積書の比較');
    await cell(page, 'quote-a3', 'supplier').click();
    await page.getByRole('button', { name: '「スタッフの研修」を明細に加える' }).click();
    await expect(page.getByText('金額を入力してください。無償なら 0 と入力します。')).toBeVisible();
    await expectAccessible(page);
  });
}
