import type { Page } from '@playwright/test';
import { expect, goTo, test } from './support/shell.ts';

const cell = (page: Page, rowId: string, column: string) => page.locator(`.ag-row[row-id="${rowId}"] [col-id="${column}"]`).first();
const alert = (page: Page) => page.getByRole('alert').last();

async function type(page: Page, rowId: string, column: string, text: string): Promise<void> {
  await cell(page, rowId, column).scrollIntoViewIfNeeded();
  await cell(page, rowId, column).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function paste(page: Page, rowId: string, column: string, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await cell(page, rowId, column).scrollIntoViewIfNeeded();
  await cell(page, rowId, column).click();
  await page.keyboard.press('Control+v');
}

test('an amount pasted with a unit is that amount in a project of 万円, and another currency is refused by name', async ({ companyA: page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await goTo(page, '三点見積り');
  await paste(page, 'cost-saas-a-build', 'optimistic', '¥310,000\t￥３６０，０００\t0.5百万円');
  await expect(cell(page, 'cost-saas-a-build', 'optimistic')).toHaveText('31');
  await expect(cell(page, 'cost-saas-a-build', 'mostLikely')).toHaveText('36');
  await expect(cell(page, 'cost-saas-a-build', 'pessimistic')).toHaveText('50');
  await paste(page, 'cost-saas-a-build', 'pessimistic', 'USD 5,100');
  await expect(alert(page)).toContainText('「USD 5,100」は金額として読めません。この案件の金額は円で、「USD」は扱えません。円に換算して入力し');
  await expect(cell(page, 'cost-saas-a-build', 'pessimistic')).toHaveText('50');
});

test('a price below one yen and a discount stand in a quote as they were written', async ({ companyA: page }) => {
  await goTo(page, '見積書の比較');
  await cell(page, 'quote-a1', 'supplier').click();
  await type(page, 'quote-a1-1', 'amount', '−51,000円');
  await expect(cell(page, 'quote-a1-1', 'amount')).toHaveText('−5.1');
  await type(page, 'quote-a1-1', 'amount', '0.45円');
  await expect(cell(page, 'quote-a1-1', 'amount')).toHaveText('0.000045');
  await type(page, 'quote-a1-1', 'quantity', '25万通');
  await expect(cell(page, 'quote-a1-1', 'quantity')).toHaveText('250,000');
  await expect(cell(page, 'quote-a1-1', 'total')).toHaveText('11.25');
  await type(page, 'quote-a1-1', 'amount', '12,34');
  await expect(alert(page)).toContainText('桁区切りか小数点かを決められません');
});

test('the budget keeps its unit, and says what is wrong with a rate', async ({ companyA: page }) => {
  await goTo(page, '三点見積り');
  const budget = page.getByRole('textbox', { name: /予算/ });
  for (const [typed, shown] of [['¥950,000', '95'], ['1億2,000万円', '12000'], ['1,234,567円', '123.4567']] as const) {
    await budget.fill(typed);
    await budget.press('Enter');
    await expect(budget).toHaveValue(shown);
  }
  await budget.fill('5万円/月');
  await budget.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: '「/月」は単価の決め方です' })).toBeVisible();
  await budget.press('Escape');
  const rate = page.getByRole('textbox', { name: /消費税率/ });
  await rate.fill('0.08');
  await rate.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: '8 % か 0.08 % かを決められません' })).toBeVisible();
});
