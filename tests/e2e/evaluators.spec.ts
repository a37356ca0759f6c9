import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expect, goTo, test } from './support/shell.ts';

const cell = (page: Page, rowId: string, column: string) => page.locator(`.ag-row[row-id="${rowId}"] [col-id="${column}"]`).first();
const total = (page: Page, column: string) => page.locator(`:is(.ag-floating-bottom, .ag-grid-pinned-bottom-rows) [col-id="${column}"]`).first();
const viewAs = (page: Page, label: string) => page.getByLabel('だれの評価を入力・表示するか').selectOption({ label });

test('an evaluator sees and rates only their own, and the totals are theirs alone', async ({ companyA: page }) => {
  await goTo(page, '比較表');
  await expect(total(page, 'saas-a')).toHaveText('94.4 %');
  await viewAs(page, '経理担当');
  await expect(page.getByText('「経理担当」の評価だけを入力・集計しています')).toBeVisible();
  await expect(total(page, 'saas-a')).toHaveText('100.0 %');
  await expect(page.getByText('評価者の評価')).toHaveCount(0);
  await cell(page, 'stock', 'saas-a').click();
  await page.keyboard.press('3');
  await expect(cell(page, 'stock', 'saas-a')).toHaveText('×申◎');
  await expect(total(page, 'saas-a')).toHaveText('88.9 %');
  await viewAs(page, '合意');
  await expect(total(page, 'saas-a')).toHaveText('94.4 %');
  await page.getByRole('button', { name: '元に戻す: 評価者としての評価' }).click();
  await viewAs(page, '経理担当');
  await expect(total(page, 'saas-a')).toHaveText('100.0 %');
});

test('a cell without consensus counts and shows the mean once revealed, and not before', async ({ companyA: page }) => {
  await goTo(page, '比較表');
  await cell(page, 'stock', 'saas-a').click();
  await page.keyboard.press('Delete');
  await expect(cell(page, 'stock', 'saas-a')).toContainText('≈△ 0.63');
  await expect(total(page, 'saas-a')).toHaveText('95.8 %');
  await goTo(page, '詳細と合意');
  await page.getByRole('button', { name: '再び伏せる' }).click();
  await expect(page.getByRole('grid')).toHaveCount(0);
  await expect(page.getByText('27 / 27 評価済み').first()).toBeVisible();
  await goTo(page, '比較表');
  await expect(total(page, 'saas-a')).toHaveText('100.0 %');
  await expect(cell(page, 'stock', 'saas-a')).not.toContainText('≈');
  await goTo(page, '詳細と合意');
  await page.getByRole('button', { name: '開示する' }).click();
  await expect(page.getByText('合意前 1 件')).toBeVisible();
  await page.getByRole('button', { name: '元に戻す: 評価の開示' }).click();
  await expect(page.getByRole('button', { name: '開示する' })).toBeVisible();
});

test('cells are ordered by disagreement; the consensus is keyed in with a reason, and close ones are settled at once', async ({ companyA: page }) => {
  await goTo(page, '詳細と合意');
  await expect(page.getByText('クリッペンドルフの α = 0.744')).toBeVisible();
  const first = page.locator('.ag-row[row-index="0"]').first();
  await expect(first).toHaveAttribute('row-id', 'screens/saas-b');
  await cell(page, 'screens/saas-b', 'agreed').click();
  await page.keyboard.press('3');
  await expect(cell(page, 'screens/saas-b', 'agreed')).toHaveText('×');
  await cell(page, 'screens/saas-b', 'reason').click();
  await page.keyboard.type('研修では補えない');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'screens/saas-b', 'reason')).toHaveText('研修では補えない');
  for (const row of ['customers/saas-a', 'card/saas-a']) {
    await cell(page, row, 'agreed').click();
    await page.keyboard.press('Delete');
    await expect(cell(page, row, 'agreed')).toHaveText('');
  }
  await page.getByText('合意前のみ').click();
  await page.getByLabel('対象の幅').selectOption('0.5');
  await page.getByRole('button', { name: '平均に最も近い段階を合意にする' }).click();
  await expect(page.getByText('合意前のセルはありません。')).toBeVisible();
  await page.getByText('すべて', { exact: true }).click();
  await expect(cell(page, 'customers/saas-a', 'agreed')).toHaveText('◎');
  await expect(cell(page, 'customers/saas-a', 'reason')).toContainText('0.5 以下');
  await page.getByRole('button', { name: '元に戻す: 合意の記録' }).click();
  await expect(page.getByText('合意前 2 件')).toBeVisible();
});

test('evaluators are added, weighed and removed with their ratings; undo brings them back', async ({ companyA: page }) => {
  await goTo(page, '詳細と合意');
  await page.getByRole('button', { name: '評価者を編集' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '評価者を追加' }).click();
  await expect(dialog.getByRole('textbox', { name: '評価者の名前' })).toHaveCount(4);
  await dialog.getByLabel('重み: 店長').fill('-1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('0 以上');
  await expect(dialog.getByLabel('重み: 店長')).toHaveValue('2');
  await dialog.getByLabel('重み: 店長').fill('3');
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('重み: 店長')).toHaveValue('3');
  await dialog.getByRole('button', { name: '削除: 経理担当' }).click();
  await expect(page.getByText('評価者「経理担当」と評価 27 件')).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: '評価者の名前' })).toHaveCount(3);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: '元に戻す: 評価者の削除' }).click();
  await expect(page.getByRole('columnheader', { name: '経理担当' })).toBeVisible();
});

test('hidden names show as aliases where people rate and in charts, and stay real where candidates are edited', async ({ companyA: page }) => {
  await goTo(page, '比較表');
  await page.getByRole('button', { name: '候補名を伏せる' }).click();
  await expect(page.getByRole('columnheader', { name: /候補甲/ })).toBeVisible();
  for (const name of ['比較表', '詳細と合意', 'フィット', '図']) {
    await goTo(page, name);
    await expect(page.getByText('候補の名前を伏せて別名で表示しています')).toBeVisible();
    await expect(page.getByText('候補甲').first()).toBeVisible();
    await expect(page.locator('main').getByText('SaaS A')).toHaveCount(0);
  }
  await goTo(page, '候補');
  await expect(page.locator('main').getByText('SaaS A').or(page.locator('main input[value="SaaS A"]')).first()).toBeVisible();
});

test('the detail panel keeps a link only when it is one, and the vendor’s claim apart', async ({ companyA: page }) => {
  await goTo(page, '比較表');
  await cell(page, 'stock', 'saas-b').click();
  const panel = page.getByRole('complementary', { name: '詳細' });
  await panel.getByLabel('根拠のリンク').fill('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await expect(panel.getByText('で始まるアドレスを入力してください')).toBeVisible();
  await expect(panel.getByRole('link', { name: 'リンクを開く' })).toHaveCount(0);
  await panel.getByLabel('根拠のリンク').fill('https://example.com/manual');
  await page.keyboard.press('Enter');
  const link = panel.getByRole('link', { name: 'リンクを開く' });
  await expect(link).toHaveAttribute('href', 'https://example.com/manual');
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', 'noreferrer');
  const before = await total(page, 'saas-b').textContent();
  await panel.getByLabel('主張する段階').selectOption({ label: '△ 部分一致' });
  await expect(cell(page, 'stock', 'saas-b')).toHaveText('◎申△');
  await expect(total(page, 'saas-b')).toHaveText(before ?? '');
  await cell(page, 'stock', 'saas-b').click();
  await page.keyboard.press('Delete');
  await page.getByRole('button', { name: '提供元の主張（未確認' }).click();
  await page.getByRole('dialog').getByText(/食い違い/).first().click();
  await page.getByRole('button', { name: /「在庫管理（SaaS A）」を開く/ }).click();
  await expect(panel).toContainText('SaaS A');
});

test('a project without evaluators says what they are for', async ({ app: page }) => {
  await page.getByRole('button', { name: '新しい案件', exact: true }).click();
  await page.getByLabel('案件の名前').fill('空の案件');
  await page.getByRole('button', { name: '作成して始める' }).click();
  await page.getByRole('heading', { level: 1, name: '比較項目' }).waitFor();
  await goTo(page, '詳細と合意');
  await expect(page.getByText('評価者がまだいません')).toBeVisible();
  await page.getByRole('button', { name: '評価者を編集' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '評価者を追加' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '開示する' })).toBeVisible();
});

test('the consensus in each of its states has no accessibility violation, light or dark', async ({ companyA: page }) => {
  test.slow();
  await goTo(page, '詳細と合意');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await cell(page, 'screens/saas-b', 'agreed').click();
    await expectAccessible(page);
    await page.getByRole('button', { name: '評価者を編集' }).click();
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '再び伏せる' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: '開示する' }).click();
    await goTo(page, '比較表');
    await page.getByRole('button', { name: /提供元の主張/ }).click();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await goTo(page, '詳細と合意');
  }
});
