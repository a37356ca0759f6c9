import { expect, goTo, test } from './support/shell.ts';

test('the way through the procedure shows all six steps and the ten parts of the comparison without scrolling', async ({ companyA: page }) => {
  for (const [width, height] of [[1440, 900], [1280, 720]] as const) {
    await page.setViewportSize({ width, height });
    const navigation = page.getByRole('navigation', { name: '進め方' });
    expect(await navigation.evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0);
    await expect(navigation.getByRole('link')).toHaveCount(23);
    await expect(navigation).toContainText('3-10');
    const clipped = await navigation.getByRole('link').evaluateAll((links) => links.filter((link) => link.scrollWidth > link.clientWidth).length);
    expect(clipped).toBe(0);
  }
});

test('each step says in words how far it has come, and the current one is marked', async ({ companyA: page }) => {
  await goTo(page, '比較表');
  const link = page.getByRole('navigation').getByRole('link', { name: '比較表', exact: true });
  await expect(link).toHaveAttribute('aria-current', 'page');
  await expect(link).toHaveAccessibleDescription('完了');
  await expect(page.getByRole('navigation').getByRole('link', { name: 'ギャップ', exact: true })).toHaveAccessibleDescription(/^あと [0-9]+ 点$/);
});

test('the head of a screen says where it stands, what is missing, and leads to the next', async ({ companyA: page }) => {
  await goTo(page, 'ギャップ');
  await expect(page.getByText('3 比較分析 › 3-5 ギャップ')).toBeVisible();
  await page.getByRole('button', { name: /この手順の状態: 作業中/ }).click();
  await expect(page.getByText('性質・影響度・重要度のどれかが空のギャップが 1 件あります。')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: '次へ: フィット' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('3 比較分析 › 3-6 フィット')).toBeVisible();
});

test('a new project is led from one step to the next by the keyboard alone', async ({ app: page }) => {
  await page.getByRole('button', { name: '新しい案件', exact: true }).click();
  await page.getByLabel('案件の名前').fill('空の案件');
  await page.getByRole('button', { name: '作成して始める' }).click();
  await goTo(page, '概要・判断');
  await expect(page.getByText('現状の業務がまだありません。')).toBeVisible();
  await page.getByRole('link', { name: /^次へ: / }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^1 現状分析 › /)).toBeVisible();
  await expect(page.getByRole('button', { name: /この手順の状態: 未着手/ })).toBeVisible();
});

test('what is missing changes with the work, and comes back with undo', async ({ companyA: page }) => {
  await goTo(page, '比較表');
  await expect(page.getByRole('button', { name: 'この手順の状態: 完了' })).toBeVisible();
  await page.getByRole('gridcell', { name: /完全一致/ }).first().click();
  // The evaluators have rated the cell, so the comparison stays whole; what is missing is their consensus.
  const consensus = page.getByRole('navigation').getByRole('link', { name: '詳細と合意', exact: true });
  await expect(consensus).toHaveAccessibleDescription('完了');
  await page.keyboard.press('Delete');
  await expect(consensus).toHaveAccessibleDescription(/^あと [0-9]+ 点$/);
  await page.keyboard.press('Control+z');
  await expect(consensus).toHaveAccessibleDescription('完了');
});

test('a candidate is recommended from the overview, and the plan follows', async ({ companyA: page }) => {
  const choice = page.getByLabel('推奨する候補', { exact: true });
  await expect(choice.locator('option:checked')).toHaveText('● SaaS A');
  await choice.selectOption({ label: '未設定' });
  await expect(page.getByText('推奨する候補を選んでいません。')).toBeVisible();
  await expect(page.getByRole('navigation').getByRole('link', { name: '実施計画', exact: true })).toHaveAccessibleDescription(/^あと [0-9]+ 点$/);
  await expect(page.getByText('推奨候補の作業がまだありません。')).toHaveCount(0);
  await choice.selectOption({ label: '■ SaaS B' });
  await expect(page.getByText('推奨候補の作業がまだありません。')).toBeVisible();
  await choice.focus();
  await page.keyboard.press('Control+z');
  await expect(choice.locator('option:checked')).toHaveText('未設定');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('navigation').getByRole('link', { name: '実施計画', exact: true })).toHaveAccessibleDescription('完了');
});
