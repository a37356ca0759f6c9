import { expectAccessible } from './support/accessible.ts';
import { expect, goTo, test } from './support/shell.ts';

const screens = [
  '概要・判断',
  '業務と流れ',
  '組織の要件',
  '候補',
  '機能',
  '比較項目',
  '評価基準',
  '比較表',
  '詳細と合意',
  'ギャップ',
  'フィット',
  '文書化',
  '図',
  '再検討',
  'レビュー',
  '対応策',
  '費用対効果',
  '三点見積り',
  '見積書の比較',
  '費用のばらつき',
  '実施計画',
  '完了時期',
  '実績との照合',
];

/** A first look at a screen takes axe seconds, so the screens are shared out among tests. */
const half = Math.ceil(screens.length / 2);

for (const scheme of ['light', 'dark'] as const) {
  for (const [part, names] of [screens.slice(0, half), screens.slice(half)].entries()) {
    test(`no screen of company A has an accessibility violation (${scheme}, part ${part + 1})`, async ({ companyA: page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme: scheme });
      for (const name of names) {
        await goTo(page, name);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await expectAccessible(page, `${scheme} ${name}`);
      }
    });
  }
}

test('the start screen and an empty project have no accessibility violation', async ({ app: page }) => {
  test.slow();
  await expectAccessible(page, 'start');
  await page.getByRole('button', { name: '新しい案件', exact: true }).click();
  await page.getByLabel('案件の名前').fill('空の案件');
  await page.getByRole('button', { name: '作成して始める' }).click();
  for (const name of screens) {
    await goTo(page, name);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(page, `empty ${name}`);
  }
});

test('switching the language changes every screen at once and is remembered', async ({ companyA: page }) => {
  await page.getByRole('button', { name: /English に切り替える/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('English screens show no Japanese of the product’s own', async ({ app: page }) => {
  await page.getByRole('button', { name: /English に切り替える/ }).click();
  await page.getByRole('button', { name: 'Start from an example' }).click();
  for (const name of [
    'Overview',
    'Processes and flow',
    'Needs',
    'Candidates',
    'Features',
    'Requirements',
    'Scale and weights',
    'Comparison table',
    'Consensus',
    'Gaps',
    'Fits',
    'Findings',
    'Charts',
    'Re-examination',
    'Review',
    'Countermeasures',
    'Cost and benefit',
    'Three-point estimates',
    'Quotes',
    'Range of cost',
    'Plan',
    'Completion date',
    'Actual values',
  ]) {
    await goTo(page, name);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const text = await page.locator('body').innerText();
    expect(text.replaceAll('日本語', '').match(/[\u3040-\u30ff\u4e00-\u9fff]+/g) ?? []).toEqual([]);
  }
});

test('the colour scheme is switched and remembered', async ({ companyA: page }) => {
  await page.getByRole('button', { name: '明るい表示・暗い表示を切り替える' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

test('the palette finds a requirement and leads to its row of the comparison', async ({ companyA: page }) => {
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: '検索・コマンド' }).fill('在庫管理');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '比較表' })).toBeVisible();
  await expect(page.getByRole('complementary', { name: '詳細' })).toContainText('在庫管理');
});

test('a cell of the heatmap leads to the cell of the comparison', async ({ companyA: page }) => {
  await goTo(page, '図');
  await page.getByRole('gridcell', { name: /不一致/ }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: '比較表' })).toBeVisible();
  await expect(page.getByRole('complementary', { name: '詳細' })).toContainText('パッケージ C');
});

test('heatmap and radar chart are saved as PNG', async ({ companyA: page }) => {
  await goTo(page, '図');
  for (const tab of ['比較項目ごと', '分類ごと', 'レーダーチャート', 'ギャップの性質']) {
    await page.getByRole('tab', { name: tab }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'PNG で保存' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.png$/);
  }
});

test('presenting leaves only the charts, and Escape ends it', async ({ companyA: page }) => {
  await goTo(page, '図');
  await page.getByRole('button', { name: '発表モード' }).click();
  await expect(page.getByRole('navigation')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('navigation')).toBeVisible();
});
