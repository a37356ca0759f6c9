import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expect, goTo, test } from './support/shell.ts';

const numbers = (page: Page) => page.getByRole('region', { name: '終わる時期の見込み' });
const row = (page: Page, name: string) => numbers(page).locator(`tr[data-row="${name}"]`);

test('company A’s end is simulated on entering, beside one path, as lengths and dates', async ({ companyA: page }) => {
  await goTo(page, '完了時期');
  await expect(page.getByText('100,000 回の試行を終えました。')).toBeVisible();
  await expect(row(page, 'onePath')).toContainText('8.5 週2027-02-04');
  await expect(row(page, 'onePath')).toContainText('8.74 週2027-02-05');
  await expect(row(page, 'simulated')).toContainText('8.61 週2027-02-05');
  await expect(row(page, 'simulated')).toContainText('8.87 週2027-02-08');
  await expect(row(page, 'difference')).toContainText('+0.11');
  await expect(numbers(page).getByRole('columnheader', { name: '期限 2027-02-19 に間に合う確率' })).toBeVisible();
  await expect(row(page, 'simulated')).toContainText('99.9 % 超');
});

test('the delay where paths merge is told in the plan’s own numbers', async ({ companyA: page }) => {
  await goTo(page, '完了時期');
  const merge = page.getByRole('region', { name: '合流による遅れ' });
  await expect(merge).toContainText('平均は 8.61 週で、一つの経路での期待値 8.5 週より 0.11 週長くなります。');
  await expect(merge).toContainText('「テスト運用」は、先行する作業がすべて終わるまで始められません。');
});

test('tasks are listed by how often they decide the end', async ({ companyA: page }) => {
  await goTo(page, '完了時期');
  const tasks = page.getByRole('region', { name: '終わる時期を決める作業' });
  await expect(tasks.getByRole('row')).toHaveCount(8);
  await expect(tasks.getByRole('row', { name: /商品データと在庫管理/ })).toContainText('必ず決める');
  await expect(tasks.getByRole('row', { name: /配送の設定/ })).toContainText('決めることがある');
});

test('the percentile is moved by keyboard, and the end for it is read out', async ({ companyA: page }) => {
  await goTo(page, '完了時期');
  const slider = page.getByRole('slider', { name: /確率から終わる時期を読む/ });
  await expect(page.getByText('80 % の確率で 2027-02-08（8.9 週）までに終わります。')).toBeVisible();
  await slider.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', '99 %（P99）');
  await expect(page.getByText(/^99 % の確率で 2027-02-\d\d（9\.\d 週）までに終わります。$/)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PNG で保存' }).click();
  expect((await download).suggestedFilename()).toBe('終わる時期の確率.png');
});

test('a change of the plan is simulated anew, also after undo', async ({ companyA: page }) => {
  await goTo(page, '完了時期');
  await expect(row(page, 'simulated')).toContainText('8.61 週');
  await goTo(page, '実施計画');
  await page.locator('.ag-row[row-id="trial"] [col-id="pessimistic"]').first().click();
  await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  await expect(page.getByText('全体の期待期間 9.5 週')).toBeVisible();
  await goTo(page, '完了時期');
  await expect(row(page, 'onePath')).toContainText('9.5 週');
  await expect(row(page, 'simulated')).toContainText(/9\.6\d? 週/);
  await page.keyboard.press('Control+z');
  await expect(row(page, 'simulated')).toContainText('8.61 週');
});

test('a candidate without a plan leads to the plan', async ({ companyA: page }) => {
  await goTo(page, '完了時期');
  await page.getByRole('combobox', { name: '完了時期を見る候補' }).selectOption({ label: '■ SaaS B' });
  await expect(page.getByText('SaaS B の計画に作業がまだないため')).toBeVisible();
  await page.getByRole('button', { name: '実施計画へ' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '実施計画' })).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`neither the plan’s parts nor the completion date have an accessibility violation (${scheme})`, async ({ companyA: page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: scheme });
    await goTo(page, '完了時期');
    await expect(row(page, 'simulated')).toContainText('8.61 週');
    await expectAccessible(page);
    await goTo(page, '実施計画');
    await page.getByRole('tab', { name: 'ネットワーク図' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^休業日/ }).click();
    await expect(page.getByRole('dialog', { name: '休業日' })).toBeVisible();
    await expectAccessible(page);
  });
}
