import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expect, goTo, test } from './support/shell.ts';

const cell = (page: Page, row: string, column: string) => page.locator(`.ag-row[row-id="${row}"] [col-id="${column}"]`).first();
const panel = (page: Page) => page.locator('.grid-refused');
const question = (page: Page) => page.getByRole('dialog', { name: '入りきらない部分があります' });

/** Pastes a text as Excel would leave it on the clipboard. */
const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((value) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', value);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

/** What a column shows, from top to bottom, headings too. */
const columnTexts = (page: Page, column: string): Promise<string[]> =>
  page
    .locator('.ag-row[row-index]:not(.ag-row-pinned)')
    .evaluateAll(
      (rows, id) =>
        rows
          .map((row) => ({ index: Number(row.getAttribute('row-index')), text: row.querySelector(`[col-id="${id}"]`)?.textContent ?? null }))
          .filter(({ text }) => text !== null)
          .toSorted((a, b) => a.index - b.index)
          .map(({ text }) => text ?? ''),
      column,
    );

test('cost lines pasted at the last one of a candidate, or at its heading, stay that candidate’s', async ({ companyA: page }) => {
  await goTo(page, '三点見積り');
  const before = await columnTexts(page, 'title');
  const secondHeading = before.findIndex((text, index) => index > 0 && text.includes('SaaS B'));
  const ids = await page.locator('.ag-row[row-id]').evaluateAll((rows) => rows.map((row) => [Number(row.getAttribute('row-index')), row.getAttribute('row-id') ?? ''] as const));
  const idAt = (index: number) => new Map(ids).get(index) ?? '';
  await cell(page, idAt(secondHeading - 1), 'title').click();
  await paste(page, '移行作業\t3\t4\t6\n教育\t1\t2\t3\n監査対応\t2\t2\t5\n');
  await expect(page.getByText(/「.*SaaS A.*」に 2 行を追加しました/)).toBeVisible();
  const after = await columnTexts(page, 'title');
  expect(after.slice(secondHeading - 1, secondHeading + 2).map((text) => text.replace('↳ ', ''))).toEqual(['移行作業', '教育', '監査対応']);
  expect(after.slice(secondHeading + 2, secondHeading + 4)).toEqual(before.slice(secondHeading, secondHeading + 2));
  await page.keyboard.press('Control+z');
  await expect.poll(() => columnTexts(page, 'title')).toEqual(before);

  await cell(page, idAt(secondHeading), 'title').click();
  await paste(page, '見出しから\t7\t8\t9\n');
  await expect.poll(async () => (await columnTexts(page, 'title'))[secondHeading + 1]).toBe('見出しから');
  const atHeading = await columnTexts(page, 'title');
  expect(atHeading.toSpliced(secondHeading + 1, 1)).toEqual(before.toSpliced(secondHeading + 1, 1));
});

test('features pasted at the last one of a candidate stay that candidate’s', async ({ companyA: page }) => {
  await goTo(page, '機能');
  const before = await columnTexts(page, 'title');
  const secondHeading = before.findIndex((text, index) => index > 0 && text.startsWith('SaaS B'));
  await page.locator(`.ag-row[row-index="${secondHeading - 1}"] [col-id="title"]`).first().click();
  await paste(page, '監視\t5 分ごと\n通知\tメールで届く\n');
  await expect.poll(async () => (await columnTexts(page, 'title')).slice(secondHeading - 1, secondHeading + 1)).toEqual(['監視', '通知']);
  expect((await columnTexts(page, 'title'))[secondHeading + 2]).toBe(before[secondHeading + 1]);
});

test('requirements pasted at the end of a category go there, with blanks for what the field is anyway', async ({ companyA: page }) => {
  await goTo(page, '比較項目');
  const before = await columnTexts(page, 'title');
  const secondHeading = before.findIndex((text, index) => index > 0 && /（\d+ 件）$/.test(text));
  await page.locator(`.ag-row[row-index="${secondHeading - 1}"] [col-id="code"]`).first().click();
  await paste(page, 'Z-1\t在庫の棚卸し\t\t4\t\t\n\t返品の受付\t\t\t✓\t\n');
  const row = page.locator('.ag-row').filter({ hasText: '返品の受付' });
  await expect(row.locator('[col-id="minimumClass"]')).toHaveText('部分一致以上');
  await expect(row.locator('[col-id="weight"]')).toHaveText('1');
  await expect(row.locator('[col-id="code"]')).toHaveText(/R-\d+/);
  const after = await columnTexts(page, 'title');
  expect(after.slice(secondHeading - 1, secondHeading + 1)).toEqual(['在庫の棚卸し', '返品の受付']);
  expect(after[secondHeading + 2]).toBe(before[secondHeading + 1]);
  const category = await page.locator('.ag-row').filter({ hasText: '在庫の棚卸し' }).locator('[col-id="category"]').textContent();
  await expect(row.locator('[col-id="category"]')).toHaveText(category ?? '');
});

test('every cell that cannot be read is named at once, categories can be made, and the rest can be taken', async ({ companyA: page }) => {
  await goTo(page, '比較項目');
  const heading = page.locator('.ag-row[row-id^="category:"]').first();
  await heading.locator('[col-id="code"]').click();
  await paste(page, 'A-1\t受注\t販売\t3\nA-2\t出荷\t物流\t重い\nA-3\t請求\t経理\t2\nA-4\t入金\t経理\tとても\n');
  await expect(panel(page)).toHaveAttribute('role', 'alert');
  await expect(panel(page)).toContainText('6 個のセルを読めないため、何も変更していません。');
  await expect(panel(page).getByRole('listitem')).toHaveCount(5);
  await expect(panel(page).getByRole('listitem').filter({ hasText: '「分類」 2 行' })).toContainText('「分類」 2 行（追加 2 行目「A-3」、追加 3 行目「A-4」）');
  await expectAccessible(page);
  await panel(page).getByRole('button', { name: '分類「販売」、「物流」、「経理」を作って反映する' }).click();
  await expect(panel(page)).toContainText('2 個のセルを読めない');
  await panel(page).getByRole('button', { name: '取り込めない 2 セルを除いて反映する' }).click();
  await expect(panel(page)).toHaveCount(0);
  await expect(page.locator('.ag-row[row-id^="category:"]').filter({ hasText: '経理（2 件）' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.locator('.ag-row[row-id^="category:"]').filter({ hasText: '経理' })).toHaveCount(0);
});

test('a refusal goes when something succeeds, and can be reached and closed by keys', async ({ companyA: page }) => {
  await goTo(page, '比較項目');
  const weight = page.locator('.ag-row:not([row-id^="category:"]) [col-id="weight"]').first();
  await weight.click();
  await paste(page, '重い\tたぶん');
  await expect(panel(page)).toContainText('2 個のセル');
  await paste(page, '7');
  await expect(panel(page)).toHaveCount(0);
  await expect(weight).toHaveText('7');
  await paste(page, '重い');
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(panel(page).getByRole('button', { name: '閉じる' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(page.locator('.grid-field')).toBeFocused();
});

test('under a search requirements are pasted onto rows on screen only, and the rest is asked about', async ({ companyA: page }) => {
  await goTo(page, '比較項目');
  const before = await columnTexts(page, 'title');
  await page.getByLabel('絞り込み').fill('管理');
  const shown = page.locator('.ag-row:not([row-id^="category:"]) [col-id="title"]');
  const title = (await shown.first().textContent()) ?? '';
  await shown.first().click();
  await paste(page, '資産管理\n権限管理\n履歴管理\n契約管理\n会員管理\n');
  await expect(question(page)).toContainText('絞り込み中');
  await question(page).getByRole('button', { name: /だけ貼り付ける/ }).click();
  await page.getByLabel('絞り込み').fill('');
  const after = await columnTexts(page, 'title');
  expect(after).toHaveLength(before.length);
  const changed = before.filter((text, index) => text !== after[index]);
  expect(changed[0]).toBe(title);
  expect(changed.every((text) => text.includes('管理'))).toBe(true);
});

test('fifteen ratings for nine requirements are asked about: the six without a place are named', async ({ companyA: page }) => {
  await goTo(page, '比較表');
  const rating = page.locator('.ag-row:not([row-id^="category:"]):not(.ag-row-pinned) [col-id="saas-b"]');
  const texts = async () => (await rating.allTextContents()).join('').replaceAll(/申./g, '');
  const before = await texts();
  await rating.first().click();
  await paste(page, Array.from({ length: 15 }, (_, index) => (index < 9 ? '△' : '×')).join('\n'));
  await expect(question(page)).toContainText('貼り付ける 15 行のうち');
  await expect(question(page)).toContainText('6 行は入りません：「×」、「×」、「×」、「×」、「×」、ほか 1 件');
  expect(await texts()).toBe(before);
  await question(page).getByRole('button', { name: '続くまとまりの行にも貼り付ける（9 行）' }).click();
  await expect.poll(texts).toBe('△'.repeat(9));
  await page.keyboard.press('Control+z');
  await expect.poll(texts).toBe(before);
});

test('Delete over a whole row leaves defaults where a field needs a value', async ({ companyA: page }) => {
  await goTo(page, '比較項目');
  const row = page.locator('.ag-row:not([row-id^="category:"])').first();
  const category = await row.locator('[col-id="category"]').textContent();
  await row.locator('[col-id="weight"]').first().click();
  await page.keyboard.press('Shift+Space');
  await page.keyboard.press('Delete');
  const cleared = page.locator(`.ag-row[row-index="${(await row.getAttribute('row-index')) ?? ''}"]`);
  await expect(cleared.locator('[col-id="weight"]')).toHaveText('1');
  await expect(cleared.locator('[col-id="category"]')).toHaveText(category ?? '');
  await expect(cleared.locator('[col-id="criterion"]')).toHaveText('');
  await expect(panel(page)).toHaveCount(0);
  await expect(page.getByText('「分類」は空にできないため、元の値のままにしました。')).toBeVisible();
});

test('a rating of a level that is not there is asked about, and read once it is', async ({ companyA: page }) => {
  await goTo(page, '比較表');
  const rating = page.locator('.ag-row:not([row-id^="category:"]):not(.ag-row-pinned) [col-id="saas-b"]').first();
  await rating.click();
  await paste(page, '□\t△');
  await panel(page).getByRole('button', { name: '評価基準に「□」を加える…' }).click();
  const dialog = page.getByRole('dialog', { name: '評価基準に段階を加える' });
  await expect(dialog.getByLabel('記号')).toHaveValue('□');
  await expect(dialog.getByRole('button', { name: '加える' })).toBeDisabled();
  await dialog.getByLabel('表示名').fill('おおむね一致');
  await dialog.getByLabel('区分').selectOption({ label: '部分一致' });
  await dialog.getByLabel('点数').fill('0.8');
  await dialog.getByRole('button', { name: '加える' }).click();
  await expect(rating).toContainText('□');
  await expect(panel(page)).toHaveCount(0);
});

test('a nature that is not there can be made while gaps are pasted', async ({ companyA: page }) => {
  await goTo(page, 'ギャップ');
  const nature = cell(page, 'stock/saas-a', 'nature');
  await nature.click();
  await paste(page, '多言語の不足\t高');
  await panel(page).getByRole('button', { name: '性質「多言語の不足」を作って反映する' }).click();
  await expect(nature).toContainText('多言語の不足');
  await expect(cell(page, 'stock/saas-a', 'impact')).toContainText('高');
  await page.keyboard.press('Control+z');
  await expect(nature).not.toContainText('多言語の不足');
});

test('a class of cost that is not there can be made while lines are pasted', async ({ companyA: page }) => {
  await goTo(page, '三点見積り');
  const line = page.locator('.ag-row:not([row-id^="candidate:"]) [col-id="costClass"]').first();
  await line.scrollIntoViewIfNeeded();
  await line.click();
  await paste(page, '保険料');
  await panel(page).getByRole('button', { name: '費用の区分「保険料」を作って反映する' }).click();
  await expect(line).toHaveText('保険料');
});

test('links pasted past the last requirement are asked about, and filling never takes from another group', async ({ companyA: page }) => {
  await goTo(page, '組織の要件');
  await page.getByText('つながりの表', { exact: true }).click();
  const mark = page.getByRole('grid', { name: '組織の要件と比較項目のつながり' }).locator('.ag-row:not([row-id^="category:"])');
  const column = await mark.first().locator('[col-id]').nth(2).getAttribute('col-id');
  const links = mark.locator(`[col-id="${column ?? ''}"]`);
  await links.first().click();
  await paste(page, '●\n'.repeat(14));
  await expect(question(page)).toContainText('貼り付ける 14 行のうち');
  await expect(question(page)).toContainText('5 行は入りません');
  await question(page).getByRole('button', { name: '貼り付けない' }).last().click();
  await links.first().click();
  await page.keyboard.press('Control+d');
  await expect(page.getByText('コピー元になる上の行がありません')).toBeVisible();
});

test('headings in another order are asked about, and the block goes under the columns they name', async ({ companyA: page }) => {
  await goTo(page, '比較項目');
  await page.locator('.ag-row[row-id^="category:"]').first().locator('[col-id="code"]').click();
  await paste(page, '重要度\t要件\tNo\n3\t領収書の再発行\tZ-7\n2\t督促の記録\tZ-8\n');
  const asked = page.getByRole('dialog', { name: '見出しの行があります' });
  await expect(asked).toContainText('「重要度」は「重み」');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  const row = page.locator('.ag-row').filter({ hasText: '督促の記録' });
  await expect(row.locator('[col-id="code"]')).toHaveText('Z-8');
  await expect(row.locator('[col-id="weight"]')).toHaveText('2');
  await expect(page.locator('.ag-row').filter({ hasText: '要件' }).filter({ hasText: 'No' })).toHaveCount(0);
});
