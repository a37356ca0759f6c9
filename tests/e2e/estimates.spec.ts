import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expect, goTo, test } from './support/shell.ts';

const cell = (page: Page, rowId: string, column: string) => page.locator(`.ag-row[row-id="${rowId}"] [col-id="${column}"]`).first();
const build = 'cost-saas-a-build';
const totals = (page: Page) => page.getByRole('region', { name: /総額の見込み/ });
const rowOfA = (page: Page) => totals(page).getByRole('row', { name: /SaaS A/ });

/** Columns out of sight are not drawn: goes there from the last column. */
async function showColumn(page: Page, rowId: string, column: string): Promise<void> {
  await cell(page, rowId, 'title').click();
  while (!(await cell(page, rowId, column).isVisible())) await page.keyboard.press('ArrowRight');
}

async function type(page: Page, rowId: string, column: string, text: string): Promise<void> {
  await cell(page, rowId, column).scrollIntoViewIfNeeded();
  await cell(page, rowId, column).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

test('the totals of company A are the guide’s, with percentiles, contingency and the chance to keep the budget', async ({ companyA: page }) => {
  await goTo(page, '三点見積り');
  await expect(rowOfA(page).getByRole('cell').nth(0)).toHaveText('75');
  await expect(rowOfA(page).getByRole('cell').nth(1)).toHaveText('80');
  await expect(totals(page).getByRole('row', { name: /パッケージ C/ }).getByRole('cell').nth(1)).toHaveText('101.67');
  await expect(rowOfA(page)).toContainText('86.15');
  await expect(rowOfA(page)).toContainText('99.7 %');
});

test('asks what the ends of a line mean, shows what follows, and takes the answer', async ({ companyA: page }) => {
  await goTo(page, '三点見積り');
  await cell(page, build, 'title').click();
  await expect(page.getByRole('radiogroup', { name: '「サイトの基本構築」の両端の値は何を表しますか' })).toBeVisible();
  await expect(page.getByRole('radio', { name: /起こりうる最小と最大（三角分布）/ })).not.toBeChecked();
  await expect(page.getByRole('radiogroup')).toContainText('期待値 36.67、σ 3.12');
  await page.getByRole('radio', { name: /起こりうる最小と最大（三角分布）/ }).click();
  await expect(cell(page, build, 'expected')).toHaveText('36.67');
  await expect(rowOfA(page).getByRole('cell').nth(1)).toHaveText('80.83');
  await page.keyboard.press('Control+z');
  await expect(rowOfA(page).getByRole('cell').nth(1)).toHaveText('80');
});

test('reads amounts as people type them', async ({ companyA: page }) => {
  await goTo(page, '三点見積り');
  for (const [typed, shown] of [
    ['１２０', '120'],
    ['1,200', '1,200'],
    ['48万', '48'],
    ['470千円', '47'],
  ] as const) {
    await type(page, build, 'pessimistic', typed);
    await expect(cell(page, build, 'pessimistic')).toHaveText(shown);
  }
});

test('names at the field what cannot be taken, and saves nothing wrong', async ({ companyA: page }) => {
  await goTo(page, '三点見積り');
  await type(page, build, 'pessimistic', '$5');
  await expect(page.getByRole('alert').last()).toContainText('サイトの基本構築の「悲観値（万円）」: 「$5」は金額として読めません。この案件の金額は円で');
  await type(page, build, 'pessimistic', '十');
  await expect(page.getByRole('alert').last()).toContainText('「十」は金額として読めません');
  await expect(cell(page, build, 'pessimistic')).toHaveText('45');
  await type(page, build, 'optimistic', '99');
  await expect(cell(page, build, 'optimistic')).toHaveAttribute('aria-invalid', 'true');
  await cell(page, build, 'optimistic').click();
  const reason = page.getByRole('status').filter({ hasText: '楽観値 ≤ 最頻値 ≤ 悲観値' });
  await expect(reason).toBeVisible();
  const [place, below] = await Promise.all([cell(page, build, 'optimistic').boundingBox(), reason.boundingBox()]);
  expect(below?.x).toBeCloseTo(place?.x ?? Number.NaN, 0);
  expect((below?.y ?? 0) - (place?.y ?? 0) - (place?.height ?? 0)).toBeLessThan(8);
  await expect(rowOfA(page).getByRole('cell').nth(1)).toHaveText('80');
  await type(page, build, 'optimistic', '30');
  await expect(cell(page, build, 'optimistic')).not.toHaveAttribute('aria-invalid', 'true');
  await showColumn(page, 'cost-saas-a-training', 'endMonth');
  await type(page, 'cost-saas-a-training', 'endMonth', '2');
  await expect(page.getByRole('alert').last()).toContainText('終了月（2）が開始月（3）より前になります');
  await type(page, 'cost-saas-a-training', 'startMonth', '1.5');
  await expect(page.getByRole('alert').last()).toContainText('「1.5」は月として読めません');
});

test('the settings change every total, say what they mean and refuse what they cannot be', async ({ companyA: page }) => {
  await goTo(page, '三点見積り');
  const slider = page.getByRole('slider', { name: /明細どうしの連動/ });
  await expect(page.getByText('少し連動')).toBeVisible();
  await slider.focus();
  await page.keyboard.press('End');
  await expect(page.getByText('完全に連動')).toBeVisible();
  await expect(rowOfA(page).getByRole('cell').nth(2)).toHaveText('10.6');
  await page.keyboard.press('Home');
  await expect(rowOfA(page).getByRole('cell').nth(2)).toHaveText('5.3');
  const budget = page.getByRole('textbox', { name: /予算/ });
  await budget.fill('たくさん');
  await budget.press('Enter');
  await expect(page.getByText('「たくさん」は金額として読めません')).toBeVisible();
  await expect(rowOfA(page)).toContainText('99.9 % 超');
  await budget.fill('８０万');
  await budget.press('Enter');
  await expect(budget).toHaveValue('80');
  await expect(rowOfA(page)).toContainText('50.0 %');
  await page.getByRole('switch', { name: '合計を税込で示す' }).click();
  await expect(rowOfA(page).getByRole('cell').nth(1)).toHaveText('88');
  await expect(page.getByText('合計は消費税 10.0 % を含めて示しています')).toBeVisible();
  await expect(rowOfA(page)).toContainText('50.0 %');
});

test('answers with this project’s numbers why σ is not added and why beta-PERT’s is not the rule of thumb', async ({ companyA: page }) => {
  await goTo(page, '三点見積り');
  await page.getByRole('button', { name: 'σ はなぜ足し算しないのですか' }).click();
  await expect(page.getByText('SaaS A の明細 6 件の σ を足すと 10.6 万円になります')).toBeVisible();
  await page.getByRole('button', { name: /ベータPERTの σ はなぜ/ }).click();
  await expect(page.getByText('略算は 2.5 万円、ベータPERTでは')).toBeVisible();
});

test('costs of a chosen countermeasure join by themselves, marked, and spread over the years', async ({ companyA: page }) => {
  await goTo(page, '費用対効果');
  await cell(page, 'stock-plugin', 'countermeasure').click();
  await expect(page.getByRole('region', { name: '「在庫管理プラグインの導入」の費用明細' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(cell(page, 'stock-plugin', 'chosen').locator('[data-checked]')).toBeVisible();
  await goTo(page, '三点見積り');
  await expect(rowOfA(page).getByRole('cell').nth(1)).not.toHaveText('80');
  const years = page.getByRole('region', { name: /年ごとの費用/ }).getByRole('row', { name: /SaaS A/ });
  await expect(years.getByRole('cell').nth(1)).toHaveText('9');
  await expect(years.getByRole('cell').last()).not.toHaveText('80');
});

test('has no accessibility violations, light or dark', async ({ companyA: page }) => {
  await goTo(page, '三点見積り');
  await cell(page, build, 'title').click();
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await expect(totals(page)).toBeVisible();
    await expectAccessible(page);
  }
});
